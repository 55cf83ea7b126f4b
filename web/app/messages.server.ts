import { languages, type Language } from './languages';
import type { Messages } from './messages/namespaces';

const files = import.meta.glob<Record<string, string>>('./messages/*/*.json', { eager: true, import: 'default' });

const all = new Map<Language, Messages>(
  languages.map((language) => [
    language,
    Object.fromEntries(
      Object.entries(files).flatMap(([file, texts]) => {
        const [, from, namespace] = /\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
        return from === language ? Object.entries(texts).map(([key, text]) => [`${namespace}.${key}`, text]) : [];
      }),
    ),
  ]),
);

/** Every message of a language. On the server only: a page that hydrates gets those of its areas along. */
export const messagesOf = (language: Language): Messages => all.get(language) ?? {};
