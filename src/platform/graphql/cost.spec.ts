import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { costOf, costRule } from './cost.js';

const schema = buildSchema(`
  type Query { me: Person people(first: Int): PersonConnection! }
  type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! totalCount: Int }
  type PersonEdge { node: Person! cursor: String! }
  type Person { name: String! friends: [Person!]! home: Home tags: [String!]! }
  type Home { street: String! }
`);

function cost(query: string, variables: Record<string, unknown> | null = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return costOf(schema, document, operation, variables);
}

describe('what an answer may hold', () => {
  it('counts objects; texts, and lists of texts, are free', () => {
    expect(cost('{ me { name tags } }')).toBe(1);
    expect(cost('{ me { name home { street } } }')).toBe(2);
    expect(cost('{ __typename }')).toBe(0);
  });

  it('counts a page by what is asked for, twenty when nothing is said, and never more than the longest', () => {
    expect(cost('{ people(first: 5) { nodes { name } } }')).toBe(5 * 2);
    expect(cost('{ people { nodes { name } } }')).toBe(20 * 2);
    expect(cost('query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 7 })).toBe(7 * 2);
    expect(cost('query ($n: Int) { people(first: $n) { nodes { name } } }', {})).toBe(20 * 2);
    expect(cost('query ($n: Int) { people(first: $n) { nodes { name } } }', null)).toBe(100 * 2);
    expect(cost('{ people(first: 1000000) { nodes { name } } }')).toBe(100 * 2);
    expect(cost('{ people(first: 5) { edges { node { home { street } } } } }')).toBe(5 * 4);
  });

  it('multiplies what is nested, also through fragments', () => {
    const friends = 'friends { friends { friends { name } } }';
    expect(cost(`{ people(first: 100) { nodes { ${friends} } } }`)).toBe(100 * (1 + 1 + 10 * (1 + 10 * (1 + 10))));
    expect(cost('{ me { ...F } } fragment F on Person { friends { ...G } } fragment G on Person { home { street } }')).toBe(
      1 + 10 * (1 + 1),
    );
    expect(cost('{ me { ... on Person { home { street } } ... { home { street } } } }')).toBe(3);
  });

  it('ends on a fragment that holds itself, and on what does not exist', () => {
    expect(cost('{ me { ...F } } fragment F on Person { friends { ...F } }')).toBe(1 + 10);
    expect(cost('{ me { ...Nowhere nothing { at { all } } } }')).toBe(1);
  });

  it('is refused where variables come later, as if the page were the longest', () => {
    const query = 'query ($n: Int) { people(first: $n) { nodes { friends { friends { friends { name } } } } } }';
    expect(validate(schema, parse(query), [costRule])).toHaveLength(1);
    expect(validate(schema, parse('{ people(first: 2) { nodes { friends { name } } } }'), [costRule])).toEqual([]);
  });
});
