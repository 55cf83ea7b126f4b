import type { ReaderLanguage } from './reasons.messages.js';
import type { Whereabouts, WhereaboutCode } from './whereabouts.js';

type ByLanguage = Readonly<Record<ReaderLanguage, string>>;
const both = (nl: string, en: string): ByLanguage => ({ 'nl-simple': nl, nl, en });

/** Behind a number of neighbours: "3 zijn pas nog gevraagd". */
const sentences: Readonly<Record<WhereaboutCode, readonly [one: ByLanguage, more: ByLanguage]>> = {
  'said-yes': [both('zei ja', 'said yes'), both('zeiden ja', 'said yes')],
  asked: [
    both('is gevraagd, en kan nog antwoorden', 'was asked and may still answer'),
    both('zijn gevraagd, en kunnen nog antwoorden', 'were asked and may still answer'),
  ],
  free: [both('kan nog gevraagd worden', 'can still be asked'), both('kunnen nog gevraagd worden', 'can still be asked')],
  'said-not-now': [both('kan nu niet', 'cannot now'), both('kunnen nu niet', 'cannot now')],
  silent: [both('gaf geen antwoord', 'did not answer'), both('gaven geen antwoord', 'did not answer')],
  resting: [both('is pas nog gevraagd', 'was asked only lately'), both('zijn pas nog gevraagd', 'were asked only lately')],
  'offer-full': [
    both('helpt al zoveel mensen als kan', 'helps as many as they can already'),
    both('helpen al zoveel mensen als kan', 'help as many as they can already'),
  ],
  'offer-paused': [both('heeft pauze', 'has a pause'), both('hebben pauze', 'have a pause')],
  'out-of-reach': [both('woont te ver weg', 'lives too far away'), both('wonen te ver weg', 'live too far away')],
  'no-shared-language': [
    both('spreekt de taal niet', 'does not speak the language'),
    both('spreken de taal niet', 'do not speak the language'),
  ],
  'no-vog': [both('heeft geen geldige VOG', 'has no valid VOG'), both('hebben geen geldige VOG', 'have no valid VOG')],
  'not-known': [
    both('is nog niet bekend bij een coördinator', 'is not known to a coordinator yet'),
    both('zijn nog niet bekend bij een coördinator', 'are not known to a coordinator yet'),
  ],
  'offer-not-open': [
    both('wacht met het aanbod op een coördinator', 'has an offer that waits for a coordinator'),
    both('wachten met hun aanbod op een coördinator', 'have an offer that waits for a coordinator'),
  ],
  'said-never': [
    both('wil hier nooit voor gevraagd worden', 'never wants to be asked for this'),
    both('willen hier nooit voor gevraagd worden', 'never want to be asked for this'),
  ],
  'never-this': [
    both('wil hier nooit voor gevraagd worden', 'never wants to be asked for this'),
    both('willen hier nooit voor gevraagd worden', 'never want to be asked for this'),
  ],
  'helper-not-active': [both('doet nu niet mee', 'does not take part now'), both('doen nu niet mee', 'do not take part now')],
  'not-together': [
    both('wordt hier niet bij gebracht', 'is not brought together with this person'),
    both('worden hier niet bij gebracht', 'are not brought together with this person'),
  ],
};

/** How many stand there, in words. */
export function whereaboutText({ code, count }: Whereabouts, language: ReaderLanguage): string {
  const [one, more] = sentences[code];
  return `${count} ${(count === 1 ? one : more)[language]}`;
}
