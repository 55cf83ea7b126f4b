import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';
import { JsonScalar, LocalDateScalar, LocalTimeScalar } from './scalars.js';

describe('a day', () => {
  it.each(['2027-03-28', '2028-02-29'])('is %s, written in a query or sent beside it', (text) => {
    expect(LocalDateScalar.parseValue(text)).toBe(text);
    expect(LocalDateScalar.parseLiteral(parseValue(`"${text}"`), {})).toBe(text);
    expect(LocalDateScalar.serialize(text)).toBe(text);
  });

  it.each(['2027-02-29', '28-03-2027', '2027-3-28', '', 'morgen', '2027-03-28T10:00:00Z', 20270328, null, {}, []])(
    'is not %j',
    (value) => expect(() => LocalDateScalar.parseValue(value)).toThrow('input.date'),
  );

  it('is not a number in a query', () => {
    expect(() => LocalDateScalar.parseLiteral(parseValue('20270328'), {})).toThrow('input.date');
  });
});

describe('a time', () => {
  it.each(['00:00', '14:30', '23:59'])('is %s', (text) => expect(LocalTimeScalar.parseValue(text)).toBe(text));

  it.each(['24:00', '9:30', '14:30:00', '14.30', '', 1430, null])('is not %j', (value) =>
    expect(() => LocalTimeScalar.parseValue(value)).toThrow('input.time'),
  );
});

describe('parameters of a sentence', () => {
  it('come through as they are, also when written in a query', () => {
    const written = parseValue('{ name: "Ans", times: 3, near: true, list: [1, 2.5], nothing: null }');
    expect(JsonScalar.parseLiteral(written, {})).toEqual({ name: 'Ans', times: 3, near: true, list: [1, 2.5], nothing: null });
    expect(JsonScalar.serialize({ times: 3 })).toEqual({ times: 3 });
  });

  it.each([
    ['an abyss', `${'['.repeat(40_000)}${']'.repeat(40_000)}`],
    ['nine levels', '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}'],
    ['a name that is none', '{"a":{"__proto__":{"admin":true}}}'],
  ])('are not %s', (_, text) => {
    expect(() => JsonScalar.parseValue(JSON.parse(text))).toThrow('input.invalid');
  });

  it('may be eight levels deep', () => {
    const deep: unknown = JSON.parse('{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}');
    expect(JsonScalar.parseValue(deep)).toEqual(deep);
  });
});
