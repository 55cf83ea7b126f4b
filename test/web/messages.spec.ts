import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { activities } from '#matching/taxonomy.js';

const app = 'web/app';
const languages = ['nl-simple', 'nl', 'en', 'ar'] as const;
type Parse = (message: string) => readonly MessagePart[];
/** As the parser of ICU messages gives it: what a message is made of. */
interface MessagePart {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
  readonly children?: readonly MessagePart[];
}
const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

const read = (file: string): string => readFileSync(file, 'utf8');
const namespacesOf = (language: string): string[] =>
  readdirSync(join(app, 'messages', language)).map((file) => file.replace(/\.json$/, ''));
const messagesOf = (language: string, namespace: string): Record<string, string> =>
  JSON.parse(read(join(app, 'messages', language, `${namespace}.json`))) as Record<string, string>;

/** The areas that a language has, as web/app/messages/namespaces.ts says. */
function translated(language: string): string[] {
  const list = new RegExp(`\\b${language}: \\[([^\\]]*)\\]`).exec(read(join(app, 'messages/namespaces.ts')))?.[1];
  return list === undefined ? namespacesOf('nl-simple') : [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('generated'))
  .map((name) => read(join(app, name)))
  .join('\n');

describe('the messages of the screens', () => {
  let parse: Parse;
  beforeAll(async () => {
    const program = `${process.cwd()}/web/node_modules/@formatjs/icu-messageformat-parser/index.js`;
    ({ parse } = (await import(program)) as { parse: Parse });
  });

  /** What a message wants filled in, and of a choice the cases; the forms of a plural are each language's own. */
  function wants(parts: readonly MessagePart[]): Set<string> {
    const found = new Set<string>();
    for (const { type, value, options = {}, children = [] } of parts) {
      if (type !== LITERAL && type !== POUND) found.add(`${type} ${value}`);
      if (type === SELECT) found.add(`${value}: ${Object.keys(options).sort().join(', ')}`);
      for (const inside of [...Object.values(options).map((option) => option.value), children])
        for (const one of wants(inside)) found.add(one);
    }
    return found;
  }

  it.each(languages)('has in %s every area that it says it has, and no other', (language) => {
    expect(namespacesOf(language).sort()).toEqual(translated(language).sort());
  });

  const files = languages.flatMap((language) => translated(language).map((namespace) => ({ language, namespace })));
  it.each(files)('says the same in $language: $namespace', ({ language, namespace }) => {
    const simple = messagesOf('nl-simple', namespace);
    const messages = messagesOf(language, namespace);
    expect(Object.keys(messages)).toEqual(Object.keys(simple));
    for (const [key, message] of Object.entries(messages)) {
      expect(message.trim()).not.toBe('');
      expect([key, [...wants(parse(message))].sort()]).toEqual([key, [...wants(parse(simple[key] ?? ''))].sort()]);
    }
  });

  it.each(files)('has every form of a number in $language: $namespace', ({ language, namespace }) => {
    const tag = language === 'nl-simple' ? 'nl' : language;
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(messagesOf(language, namespace))) {
      for (const { options } of parse(message).filter(({ type }) => type === PLURAL))
        expect([key, forms.filter((form) => !(form in (options ?? {})) && !(form === 'zero'))]).toEqual([key, []]);
    }
  });

  it('has none that no screen shows', () => {
    const ids = namespacesOf('nl-simple').flatMap((namespace) =>
      Object.keys(messagesOf('nl-simple', namespace)).map((key) => `${namespace}.${key}`),
    );
    expect(ids.filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
  });
});

describe('the pictograms', () => {
  it('have one for every kind of help', () => {
    const drawn = new Set([...read(join(app, 'parts/icons.ts')).matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name));
    const icons = activities.map(({ icon }) => icon);
    expect(icons.length).toBeGreaterThan(40);
    expect(icons.filter((icon) => !drawn.has(icon))).toEqual([]);
  });
});
