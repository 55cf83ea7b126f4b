import { createContext, use, type ReactNode } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { about, type Language } from './languages';
import type { MessageId, Messages } from './messages/namespaces';

export interface Text {
  readonly language: Language;
  /** A message; what is in braces comes from `values`. */
  readonly t: (id: MessageId, values?: Record<string, string | number>) => string;
  /** A message with elements in it: `<b>…</b>`, or `{postcode}` as an element. */
  readonly rich: (id: MessageId, values: Record<string, ReactNode | ((inside: ReactNode[]) => ReactNode)>) => ReactNode;
  /** An instant or a local date, in the time zone of the community. */
  readonly date: (when: string, format: DateFormat) => string;
}

/** Named, so that a date looks the same everywhere. */
const dateFormats = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  wholeDate: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short' },
  dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  dayTime: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateFormat = keyof typeof dateFormats;

const made = new Map<string, Text>();

/** Texts in a language; times in a time zone. Made once for each. */
export function textIn(language: Language, timeZone: string, messages: Messages): Text {
  const key = `${language} ${timeZone}`;
  const known = made.get(key);
  if (known) return known;
  const text = toText(
    language,
    createIntl({ locale: about[language].locale, timeZone, messages, defaultLocale: 'nl', onError: fail }, createIntlCache()),
  );
  made.set(key, text);
  return text;
}

function toText(language: Language, intl: IntlShape): Text {
  return {
    language,
    t: (id, values) => intl.formatMessage({ id }, values),
    rich: (id, values) => intl.formatMessage({ id }, values as never),
    date: (when, format) => {
      const isDay = /^\d{4}-\d\d-\d\d$/.test(when);
      // A day has no time zone: it is read at noon, and shown as it is.
      return intl.formatDate(isDay ? `${when}T12:00:00Z` : when, {
        ...dateFormats[format],
        ...(isDay ? { timeZone: 'UTC' } : {}),
      });
    },
  };
}

function fail(error: Error): void {
  // A message that is missing is found by a test; here only what nobody foresaw.
  throw error;
}

export const TextContext = createContext<Text | null>(null);

export function useText(): Text {
  const text = use(TextContext);
  if (!text) throw new Error('there is no language here');
  return text;
}
