import { describe, expect, it } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Problem } from '#kernel/errors.js';
import type { Log } from '../telemetry/log.js';
import { ErrorAnswers, languageOf } from './answer.js';
import { platformProblems } from './sentences.js';

interface Line {
  readonly level: 'warn' | 'error';
  readonly said: { readonly err: unknown; readonly traceId: string };
}
function answers(): { made: ErrorAnswers; lines: Line[] } {
  const lines: Line[] = [];
  const write =
    (level: Line['level']) =>
    (said: Line['said']): void =>
      void lines.push({ level, said });
  const log = { warn: write('warn'), error: write('error') } as unknown as Log;
  const sentences = {
    ...platformProblems,
    'request.too-many-open': { nl: 'U heeft al {most} vragen.', en: 'You have {most}.' },
  };
  return { made: new ErrorAnswers(sentences, log), lines };
}
const formatted = (code: string, message: string): GraphQLFormattedError => ({ message, extensions: { code }, path: ['post'] });

describe('the language of an error', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['tr, en;q=0.5', 'en'],
    ['de', 'nl'],
  ])('for %j is %s', (header, expected) => {
    expect(languageOf({ headers: header === undefined ? {} : { 'accept-language': header } })).toBe(expected);
  });

  it('is Dutch when there is no request at all', () => expect(languageOf(undefined)).toBe('nl'));
});

describe('what a person did wrong', () => {
  it('is said in their language, with its code, its field and what it is about', () => {
    const { made, lines } = answers();
    const problem = new Problem('request.too-many-open', { field: 'text', params: { most: 3 } });
    expect(made.answer(problem, 'nl')).toEqual({
      message: 'U heeft al 3 vragen.',
      extensions: { code: 'request.too-many-open', field: 'text' },
    });
    expect(made.answer(problem, 'en').message).toBe('You have 3.');
    expect(lines).toEqual([]);
  });

  it('is found inside what GraphQL wraps around it', () => {
    const { made } = answers();
    const wrapped = new GraphQLError('x', { originalError: new Problem('auth.required') });
    expect(made.graphql(formatted('INTERNAL_SERVER_ERROR', 'x'), wrapped, 'nl')).toMatchObject({
      message: 'Meld u eerst aan.',
      path: ['post'],
      extensions: { code: 'auth.required' },
    });
  });

  it('without a sentence is a mistake of ours, and is logged as one', () => {
    const { made, lines } = answers();
    expect(made.answer(new Problem('nobody.wrote-this'), 'nl').extensions?.code).toBe('internal');
    expect(lines).toHaveLength(1);
  });
});

describe('what nobody planned for', () => {
  const secret = 'duplicate key value: ans@example.org';

  it('is shown as a code to mention, and nothing more', () => {
    const { made, lines } = answers();
    const error = made.graphql(formatted('INTERNAL_SERVER_ERROR', secret), new Error(secret), 'nl');
    expect(JSON.stringify(error)).not.toContain('ans@example.org');
    expect(error.extensions).toMatchObject({ code: 'internal' });
    const traceId = error.extensions?.['traceId'] as string;
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(error.message).toContain(traceId);
    expect(lines).toMatchObject([{ level: 'error', said: { traceId } }]);
  });

  it.each([null, undefined, 'a text', 42, {}])('also when %j was thrown', (thrown) => {
    const { made } = answers();
    expect(made.unknown(thrown, 'en').extensions?.['code']).toBe('internal');
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '53300' },
    { message: 'timeout exceeded when trying to connect' },
    { message: 'Connection terminated unexpectedly' },
  ])('is temporary when the database is away: %j', (what) => {
    const { made, lines } = answers();
    expect(made.unknown(Object.assign(new Error('x'), what), 'nl').extensions?.['code']).toBe('unavailable');
    expect(lines[0]?.level).toBe('warn');
  });
});

describe('what GraphQL itself refuses', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected Name', 'graphql.syntax', undefined],
    [
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.',
      'graphql.too-large',
      undefined,
    ],
    ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "x"', 'graphql.invalid', undefined],
    ['BAD_REQUEST', 'GraphQL operations must contain a non-empty `query`', 'http.bad-request', undefined],
    [
      'BAD_USER_INPUT',
      'Variable "$input" got invalid value 12 at "input.when.slots[0].from"; Expected type',
      'input.invalid',
      'when.slots.0.from',
    ],
    ['BAD_USER_INPUT', 'Variable "$id" of required type "ID!" was not provided.', 'input.missing', 'id'],
    [
      'BAD_USER_INPUT',
      'Variable "$input" got invalid value {} at "input.when"; Field "kind" of required type "WhenKind!" was not provided.',
      'input.missing',
      'when.kind',
    ],
  ])('%s %s', (code, message, expected, field) => {
    const { made } = answers();
    const answer = made.graphql(formatted(code, message), new GraphQLError(message), 'en');
    expect(answer.extensions).toEqual(field === undefined ? { code: expected } : { code: expected, field });
  });

  it('a scalar that refuses does not know where it stands; the answer does', () => {
    const { made } = answers();
    const message = 'Variable "$input" got invalid value "x" at "input.when.until"; input.date';
    const thrown = new GraphQLError(message, { originalError: new Problem('input.date') });
    expect(made.graphql(formatted('BAD_USER_INPUT', message), thrown, 'nl').extensions).toEqual({
      code: 'input.date',
      field: 'when.until',
    });
  });
});
