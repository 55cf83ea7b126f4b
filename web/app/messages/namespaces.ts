import type account from './nl-simple/account.json';
import type ask from './nl-simple/ask.json';
import type asked from './nl-simple/asked.json';
import type common from './nl-simple/common.json';
import type confidant from './nl-simple/confidant.json';
import type desk from './nl-simple/desk.json';
import type forms from './nl-simple/forms.json';
import type front from './nl-simple/front.json';
import type help from './nl-simple/help.json';
import type inbox from './nl-simple/inbox.json';
import type me from './nl-simple/me.json';
import type mine from './nl-simple/mine.json';
import type offers from './nl-simple/offers.json';
import type print from './nl-simple/print.json';
import type requests from './nl-simple/requests.json';
import type rules from './nl-simple/rules.json';
import type safety from './nl-simple/safety.json';
import type { Language } from '../languages';

/** The messages, one file for each area of the screens. Simple Dutch is what the others are measured by. */
interface Simple {
  common: typeof common;
  forms: typeof forms;
  front: typeof front;
  requests: typeof requests;
  help: typeof help;
  offers: typeof offers;
  asked: typeof asked;
  inbox: typeof inbox;
  me: typeof me;
  account: typeof account;
  ask: typeof ask;
  mine: typeof mine;
  safety: typeof safety;
  print: typeof print;
  confidant: typeof confidant;
  desk: typeof desk;
  rules: typeof rules;
}

export type Namespace = keyof Simple;
export type MessageId = { [N in Namespace]: `${N}.${keyof Simple[N] & string}` }[Namespace];
export type Messages = Readonly<Record<string, string>>;

/** What every page uses. */
export const everywhere: readonly Namespace[] = ['common', 'forms'];

/** Which areas a language has; not named: all of them. A page of another area is read in simple Dutch. */
export const translated: Partial<Record<Language, readonly Namespace[]>> = {
  ar: ['common', 'forms', 'front', 'account', 'safety', 'ask', 'mine', 'requests'],
};

/** The language that a page can be read in. */
export function readableLanguage(wanted: Language, namespaces: readonly Namespace[]): Language {
  const has = translated[wanted];
  return has === undefined || namespaces.every((namespace) => has.includes(namespace)) ? wanted : 'nl-simple';
}
