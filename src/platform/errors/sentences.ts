import type { ProblemParams } from '#kernel/errors.js';

/** For each code a sentence that its reader can act on; `{name}` is filled in. */
export type Sentences = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
export type SentenceLanguage = 'nl' | 'en';

export const SENTENCES = Symbol('sentences');

/** What the platform itself can refuse. */
export const platformProblems = {
  internal: {
    nl: 'Er ging iets mis bij ons. Probeer het straks nog eens. Blijft het misgaan, noem dan deze code: {traceId}.',
    en: 'Something went wrong on our side. Please try again later. If it keeps going wrong, mention this code: {traceId}.',
  },
  unavailable: {
    nl: 'Omzien is even niet bereikbaar. Wat u invulde is niet verstuurd; probeer het over een minuut nog eens.',
    en: 'Omzien cannot be reached for a moment. What you filled in was not sent; please try again in a minute.',
  },
  'auth.required': { nl: 'Meld u eerst aan.', en: 'Please sign in first.' },
  'auth.token': {
    nl: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
    en: 'You are no longer signed in. Please sign in again.',
  },
  'auth.origin': { nl: 'Deze vraag komt van een andere website.', en: 'This request comes from another website.' },
  'auth.not-a-member': {
    nl: 'U bent nog geen deelnemer van dit buurtnetwerk. Doe eerst mee.',
    en: 'You are not a member of this community yet. Please join first.',
  },
  'auth.not-active': {
    nl: 'Uw deelname is nu niet actief. Bel de coördinator van uw buurt.',
    en: 'Your membership is not active now. Please call the coordinator of your neighbourhood.',
  },
  'auth.forbidden': { nl: 'Dit mag u niet doen.', en: 'You may not do this.' },
  'community.required': {
    nl: 'Kies eerst een buurtnetwerk (kop `omzien-community`).',
    en: 'Choose a community first (header `omzien-community`).',
  },
  'community.unknown': { nl: 'Dit buurtnetwerk bestaat niet.', en: 'This community does not exist.' },
  'state.step-not-possible': { nl: 'Dit kan nu niet meer.', en: 'This is no longer possible.' },
  'idempotency.key': {
    nl: 'De sleutel tegen dubbel versturen heeft 1 tot {most} tekens.',
    en: 'The idempotency key has 1 to {most} characters.',
  },
  'idempotency.other-input': {
    nl: 'Dit formulier is al verstuurd met andere antwoorden. Begin opnieuw.',
    en: 'This form was already sent with other answers. Please start again.',
  },
  'page.first': { nl: 'Vraag 1 tot {most} regels tegelijk.', en: 'Ask for 1 to {most} items at a time.' },
  'page.after': {
    nl: 'Deze plaats in de lijst is niet bekend. Begin bij het begin.',
    en: 'This cursor is unknown. Start at the beginning.',
  },
  'input.characters': {
    nl: 'In de tekst staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.',
    en: 'The text holds a character that cannot be kept. Please type it again.',
  },
  'input.invalid': { nl: 'Dit antwoord past niet bij de vraag.', en: 'This answer does not fit the question.' },
  'input.missing': { nl: 'Vul dit veld in.', en: 'Please fill in this field.' },
  'input.date': {
    nl: 'Dit is geen datum. Schrijf bijvoorbeeld 2027-03-28.',
    en: 'This is not a date. Write for example 2027-03-28.',
  },
  'input.time': { nl: 'Dit is geen tijd. Schrijf bijvoorbeeld 14:30.', en: 'This is not a time. Write for example 14:30.' },
  'slot.one-day': {
    nl: 'Kies een datum of een dag van de week, niet allebei.',
    en: 'Choose a date or a day of the week, not both.',
  },
  'slot.ends-before-start': {
    nl: 'De eindtijd is niet later dan de begintijd.',
    en: 'The end is not later than the beginning.',
  },
  'slot.clock-change': {
    nl: 'Deze tijd bestaat niet: de klok gaat dan een uur vooruit.',
    en: 'This time does not exist: the clock skips it.',
  },
  'slot.past': { nl: 'Deze datum is al voorbij.', en: 'This date has passed.' },
  'slot.too-far': { nl: 'Deze datum is te ver weg.', en: 'This date is too far away.' },
  'slots.too-many': { nl: 'Dit zijn te veel tijden: hooguit {most}.', en: 'Too many times: at most {most}.' },
  'graphql.syntax': { nl: 'De vraag aan de server is geen geldige GraphQL.', en: 'The query is not valid GraphQL.' },
  'graphql.invalid': { nl: 'De vraag past niet op het schema: {detail}', en: 'The query does not fit the schema: {detail}' },
  'graphql.too-large': { nl: 'De vraag aan de server is te groot.', en: 'The query is too large.' },
  'graphql.subscriptions-only': {
    nl: 'Over deze verbinding kunt u alleen meekijken; vragen gaan met POST.',
    en: 'This connection is for subscriptions only; send queries and mutations with POST.',
  },
  'http.bad-json': { nl: 'Wat is verstuurd, is geen geldige JSON.', en: 'What was sent is not valid JSON.' },
  'http.too-large': { nl: 'Wat is verstuurd, is te groot.', en: 'What was sent is too large.' },
  'http.bad-request': { nl: 'Wat is verstuurd, kan niet gelezen worden.', en: 'What was sent cannot be read.' },
  'http.not-found': { nl: 'Deze pagina bestaat niet.', en: 'This page does not exist.' },
} satisfies Sentences;

/** Fills `{name}` from the parameters; what is not there stays visible rather than empty. */
export function fill(sentence: string, params: ProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
