import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import ts from 'typescript';
import { checks } from '#screening/types.js';
import { sentences } from '../../src/sentences.js';
import type { AnsweredError } from '../support/client.js';
import { requestInput, type Person } from '../support/person.js';
import { Process } from '../support/process.js';
import { World } from '../support/world.js';

/** A place in the sources where a problem is made, and the codes that stand there; none where the code is worked out. */
interface Made {
  readonly file: string;
  readonly codes: readonly string[];
}

const sources = ['src', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name)),
);

function literalsIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isStringLiteralLike(child)) found.push(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function problemsIn(file: string): Made[] {
  const made: Made[] = [];
  const visit = (node: ts.Node): void => {
    const [code] = ts.isNewExpression(node) && node.expression.getText() === 'Problem' ? (node.arguments ?? []) : [];
    if (code) made.push({ file, codes: ts.isConditionalExpression(code) ? branches(code) : literalsIn(code) });
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return made;
}

const branches = ({ whenTrue, whenFalse }: ts.ConditionalExpression): string[] => [whenTrue, whenFalse].flatMap(literalsIn);
const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);

/** Where the code is not written down: passed on, or made from something else. */
const workedOut: Readonly<Record<string, readonly string[]>> = {
  'src/platform/graphql/scalars.ts': ['input.date', 'input.time'],
  'src/platform/errors/answer.ts': [],
  'src/modules/matching/asking.service.ts': ['helper.resting', 'helper.quiet-hours'],
  'src/platform/http/unreadable.ts': ['http.too-large', 'http.bad-request'],
  'src/platform/limits/address-limits.ts': ['draft.too-often', 'worry.too-often'],
  'src/modules/offers/offer.ts': ['screening.paid-work'],
  'src/modules/requests/request.ts': ['screening.paid-work'],
};

describe('every problem that can be answered', () => {
  const made = sources.flatMap(problemsIn);

  it('has a sentence in Dutch and in English', () => {
    const codes = [...made.flatMap((one) => one.codes), ...Object.values(workedOut).flat()];
    expect(made.length).toBeGreaterThan(50);
    expect([...new Set(codes)].filter((code) => !sentences[code]?.nl || !sentences[code]?.en)).toEqual([]);
  });

  it('is written down where it is made, but for a few that are known', () => {
    const unknown = made.filter((one) => one.codes.length === 0).map((one) => one.file);
    expect([...new Set(unknown)].sort()).toEqual(Object.keys(workedOut).sort());
  });

  it('has a sentence for every check that refuses a text', () => {
    const rules = readFileSync('libs/screening/rules.ts', 'utf8').replace(/\s+/g, ' ');
    const refusing = checks.filter((check) => new RegExp(`'${check}'[^{}]*'refuse'`).test(rules));
    expect(refusing.map((check) => `screening.${check}`)).toEqual(workedOut['src/modules/requests/request.ts']);
  });
});

describe('every sentence', () => {
  it('belongs to a problem that is made somewhere', () => {
    const elsewhere = sources.filter((file) => !/\.problems\.ts$|errors\/sentences\.ts$/.test(file));
    const used = new Set([...elsewhere.flatMap((file) => literalsIn(parse(file))), ...Object.values(workedOut).flat()]);
    expect(Object.keys(sentences).filter((code) => !used.has(code))).toEqual([]);
  });

  it.each(Object.entries(sentences))('asks for the same in both languages: %s', (_, { nl, en }) => {
    const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(blanks(nl)).toEqual(blanks(en));
    for (const text of [nl, en]) expect(text).toMatch(/^(?:\p{Lu}|\{\w+\}).*(?:[.?!)]|\{\w+\})$/u);
    expect(nl).not.toBe(en);
  });
});

describe('an error that nobody planned for', () => {
  const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
  const SECRET = 'Geheime woorden van mevrouw Bakker';
  /** What the database says when it stumbles: with a constraint, with the value in its message, and over several lines. */
  const stumbles = {
    'a constraint that refuses': `raise exception 'new row violates %', new.title
      using errcode = '23514', constraint = 'made_up_check', detail = 'Failing row contains (' || new.title || ').'`,
    'a value in the message': `raise exception 'invalid input syntax for type uuid: "%"', new.title using errcode = '22P02'`,
    'a message of many lines': `raise exception E'odd\\n    at %:1\\nat %', new.title, new.title using errcode = 'XX000'`,
  };

  let world: World;
  let ans: Person;
  let server: Process;
  let owner: pg.Client;
  beforeAll(async () => {
    world = await World.start();
    ans = await world.resident();
    owner = new pg.Client({ connectionString: world.database.url });
    await owner.connect();
    server = await Process.start({
      DATABASE_URL: world.database.url,
      OMZIEN_KEY: Buffer.alloc(32, 7).toString('base64'),
      OMZIEN_DEMO: 'off',
    });
  });
  afterAll(async () => {
    await server.end();
    await owner.end();
    await world.end();
  });

  it.each(Object.entries(stumbles))('is answered with its trace id and nothing more: %s', async (_, raise) => {
    await owner.query(`create or replace function stumble() returns trigger language plpgsql as $$ begin ${raise}; end $$`);
    await owner.query('create trigger stumble before insert on request for each row execute function stumble()');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'omzien-community': 'haarlem',
        authorization: `Bearer ${ans.client.caller.token ?? ''}`,
      },
      body: JSON.stringify({ query: POST, variables: { input: requestInput('boodschappen', { title: SECRET }) } }),
    });
    const text = await response.text();
    await owner.query('drop trigger stumble on request');

    const traceId = response.headers.get('x-trace-id') ?? 'no trace';
    const { errors } = JSON.parse(text) as { errors: AnsweredError[] };
    expect(response.status).toBe(200);
    expect(errors).toEqual([
      {
        message: sentences.internal?.nl.replace('{traceId}', traceId),
        path: ['postRequest'],
        locations: expect.anything(),
        extensions: { code: 'internal', traceId },
      },
    ]);
    expect(text).not.toMatch(/Geheim|violates|made_up|request\b.*table|stack|Query/);

    const line = await server.logged((entry) => entry.traceId === traceId);
    expect(line).toMatchObject({ level: 50, err: { type: 'QueryFailedError', errorCode: expect.any(String) } });
    expect(server.stderr).not.toContain(SECRET);
    expect(await world.database.sql('select from request')).toEqual([]);
  });
});
