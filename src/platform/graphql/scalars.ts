import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Problem } from '#kernel/errors.js';
import { isLocalDate, isLocalTime } from '#kernel/local-time.js';

function textScalar(name: string, description: string, code: string, check: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !check(value)) throw new Problem(code);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

export const LocalDateScalar = textScalar(
  'LocalDate',
  'A day in the time zone of the community: 2027-03-28.',
  'input.date',
  isLocalDate,
);
export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A time in the time zone of the community: 14:30.',
  'input.time',
  isLocalTime,
);

function plain(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(plain);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, plain(field.value)]));
    default:
      return null;
  }
}

const MOST_LEVELS = 8;

/** Whoever looks at a value level by level must not fall from the last. */
function isShallow(value: unknown, levels = MOST_LEVELS): boolean {
  if (value === null || typeof value !== 'object') return true;
  return levels > 0 && !Object.hasOwn(value, '__proto__') && Object.values(value).every((part) => isShallow(part, levels - 1));
}

function shallow(value: unknown): unknown {
  if (!isShallow(value)) throw new Problem('input.invalid');
  return value;
}

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Parameters of a sentence, or what was filled in: texts and numbers by name, at most 8 levels deep.',
  serialize: (value) => value,
  parseValue: shallow,
  parseLiteral: (node) => shallow(plain(node)),
});
