import type { NotificationKind } from './notification.js';

export type ReaderLanguage = 'nl-simple' | 'nl' | 'en';
type ByLanguage = Readonly<Record<ReaderLanguage, string>>;

/** One sentence per kind and language; `{name}` is a first name, `{title}` what was asked. */
const sentences: Readonly<Record<NotificationKind, ByLanguage>> = {
  asked: {
    'nl-simple': 'Een buur vraagt hulp: "{title}". Kunt u helpen? Nee zeggen mag.',
    nl: 'Een buur vraagt hulp die bij u past: "{title}". Zegt u ja? "Nu niet" is ook goed.',
    en: 'A neighbour asks for help that fits you: "{title}". Would you? "Not now" is fine too.',
  },
  'request-changed': {
    'nl-simple': 'De vraag "{title}" is veranderd. Lees hem nog eens. Past het nog bij u?',
    nl: 'De vraag "{title}" is veranderd. Wilt u kijken of het voor u nog past?',
    en: 'The request "{title}" has changed. Would you see whether it still suits you?',
  },
  'no-longer-needed': {
    'nl-simple': 'Uw hulp is niet meer nodig voor "{title}". U hoeft niets te doen. Dank u wel!',
    nl: 'Voor "{title}" is uw hulp niet meer nodig. U hoeft niets te doen, dank u wel.',
    en: 'Your help is no longer needed for "{title}". There is nothing you need to do; thank you.',
  },
  'response-received': {
    'nl-simple': '{name} wil u helpen met "{title}". Kijk of het past.',
    nl: '{name} wil helpen met "{title}". Kijk of het past en kies.',
    en: '{name} would like to help with "{title}". Have a look and choose.',
  },
  'response-withdrawn': {
    'nl-simple': '{name} kan toch niet helpen met "{title}". Kijk hoe het nu staat.',
    nl: '{name} kan toch niet helpen met "{title}". Kijk gerust hoe het er nu voor staat.',
    en: '{name} cannot help with "{title}" after all. See how things stand now.',
  },
  'choice-waits': {
    'nl-simple': 'Een buur wil u helpen met "{title}", en wacht op u. Wilt u kiezen?',
    nl: 'Een buur wil u helpen met "{title}" en wacht op uw keuze.',
    en: 'A neighbour would like to help you with "{title}" and waits for your choice.',
  },
  chosen: {
    'nl-simple': 'Fijn! {name} kiest u voor "{title}". U kunt nu uw gegevens geven.',
    nl: 'Fijn! {name} kiest u voor "{title}". Geef elkaar uw gegevens om af te spreken.',
    en: 'Good news! {name} chose you for "{title}". Give each other your contact details to make an appointment.',
  },
  thanked: {
    'nl-simple': 'De vraag "{title}" is gesloten. Dank u wel dat u wilde helpen!',
    nl: 'De vraag "{title}" is gesloten. Dank u wel dat u klaarstond!',
    en: 'The request "{title}" is closed. Thank you for standing by!',
  },
  'not-this-time': {
    'nl-simple': 'Uw buur kiest deze keer anders voor "{title}". Fijn dat u wilde helpen. Dank u wel!',
    nl: 'Voor "{title}" kiest uw buur deze keer anders. Fijn dat u klaarstond, dank u wel!',
    en: 'For "{title}" your neighbour chose otherwise this time. Thank you for wanting to help!',
  },
  'contact-shared': {
    'nl-simple': '{name} geeft u telefoon en e-mail. U kunt nu bellen of mailen.',
    nl: '{name} heeft u de contactgegevens gegeven. U kunt nu bellen of mailen.',
    en: '{name} gave you contact details. You can call or write now.',
  },
  'how-did-it-go': {
    'nl-simple': 'Hoe ging het met {name}? Het gaat om "{title}". Eén keer tikken is genoeg.',
    nl: 'Hoe ging het met {name}? Het gaat om "{title}". Eén tik is genoeg.',
    en: 'How did it go with {name}? It is about "{title}". One tap is enough.',
  },
  'how-did-it-go-again': {
    'nl-simple': 'Wij weten nog niet hoe het ging met {name}: "{title}". Horen wij niets? Dan sluiten wij het af.',
    nl: 'Wij weten nog niet hoe het ging met {name} bij "{title}". Eén tik is genoeg. Horen wij niets, dan sluiten wij het af.',
    en: 'We do not know yet how "{title}" went with {name}. One tap is enough. If we hear nothing, we close it.',
  },
  'match-finished': {
    'nl-simple': '{name} zegt: het ging goed met "{title}". Hoe vond u het?',
    nl: '{name} laat weten dat het goed ging met "{title}". Hoe vond u het?',
    en: '{name} says that "{title}" went well. How was it for you?',
  },
  'match-fell-through': {
    'nl-simple': 'Het ging niet door met {name}: "{title}". Wij zoeken verder.',
    nl: 'De hulp bij "{title}" met {name} ging niet door. Wij zoeken verder.',
    en: 'The help with "{title}" by {name} did not happen. We keep looking.',
  },
  'match-did-not-happen': {
    'nl-simple': 'Het is niet gelukt met {name}: "{title}". Dat kan gebeuren.',
    nl: 'Het is niet gelukt met {name} en "{title}". Dat kan gebeuren.',
    en: 'It did not work out with {name} and "{title}". That can happen.',
  },
  'request-held': {
    'nl-simple': 'Een coördinator leest eerst uw vraag "{title}". Dat duurt hooguit een werkdag.',
    nl: 'Een coördinator kijkt eerst naar uw vraag "{title}". Dat duurt hooguit een werkdag.',
    en: 'A coordinator reads your request "{title}" first. That takes a working day at most.',
  },
  'request-crisis': {
    'nl-simple': 'Denkt u aan de dood? Bel nu 113 of 0800-0113. Dat is gratis, dag en nacht. Vandaag belt iemand u ook.',
    nl: 'Denkt u aan zelfdoding? Bel nu 113 of 0800-0113, gratis, dag en nacht, of chat op 113.nl. Iemand van ons belt u vandaag ook.',
    en: 'Are you thinking of suicide? Call 113 or 0800-0113 now: free, day and night. One of us will call you today as well.',
  },
  'request-unanswered': {
    'nl-simple': 'Wij vinden nu geen buur meer voor "{title}". De coördinator kijkt mee.',
    nl: 'Voor "{title}" vinden wij nu geen buur meer die kan helpen. De coördinator kijkt met u mee.',
    en: 'We cannot find any more neighbours for "{title}" now. The coordinator is looking into it.',
  },
  'request-expired': {
    'nl-simple': 'De tijd voor "{title}" is voorbij. Heeft u nog hulp nodig? Vraag het gerust opnieuw.',
    nl: 'De tijd voor "{title}" is voorbij en de vraag is gesloten. Nog hulp nodig? Stel hem gerust opnieuw.',
    en: 'The time for "{title}" has passed and the request is closed. Still need help? Feel free to ask again.',
  },
  'request-approved': {
    'nl-simple': 'De coördinator heeft uw vraag "{title}" gelezen. Het is goed. Wij zoeken nu een helper.',
    nl: 'De coördinator heeft uw vraag "{title}" gelezen en goedgekeurd. Wij zoeken nu een helper.',
    en: 'The coordinator has read and approved your request "{title}". We are looking for a helper now.',
  },
  'request-sent-back': {
    'nl-simple': 'Wilt u iets veranderen aan uw vraag "{title}"? De coördinator schrijft: "{note}"',
    nl: 'De coördinator vraagt u om uw vraag "{title}" aan te passen, en schrijft: "{note}". Daarna kunt u hem opnieuw plaatsen.',
    en: 'The coordinator asks you to change your request "{title}", and writes: "{note}". After that you can post it again.',
  },
  'request-rejected': {
    'nl-simple': 'Met uw vraag "{title}" kunnen wij u niet helpen. De coördinator schrijft: "{note}"',
    nl: 'Uw vraag "{title}" kan niet via Omzien. De coördinator schrijft: "{note}"',
    en: 'Your request "{title}" is not possible through Omzien. The coordinator writes: "{note}"',
  },
  'request-closed': {
    'nl-simple': 'De coördinator heeft uw vraag "{title}" gesloten en schrijft: "{note}"',
    nl: 'De coördinator heeft uw vraag "{title}" gesloten, en schrijft: "{note}"',
    en: 'The coordinator has closed your request "{title}", and writes: "{note}"',
  },
  'offer-approved': {
    'nl-simple': 'De coördinator heeft uw aanbod gelezen: "{title}". Het is goed. Dank u wel!',
    nl: 'De coördinator heeft uw aanbod "{title}" gelezen en goedgekeurd. Fijn dat u wilt helpen, dank u wel!',
    en: 'The coordinator has read and approved your offer "{title}". Thank you for wanting to help!',
  },
  'offer-sent-back': {
    'nl-simple': 'Wilt u iets veranderen aan uw aanbod "{title}"? De coördinator schrijft: "{note}"',
    nl: 'De coördinator vraagt u om uw aanbod "{title}" aan te passen, en schrijft: "{note}"',
    en: 'The coordinator asks you to change your offer "{title}", and writes: "{note}"',
  },
  'match-cancelled': {
    'nl-simple': 'De vraag "{title}" van {name} is gesloten. U hoeft niets te doen. Dank u wel!',
    nl: 'De vraag "{title}" van {name} is gesloten. U hoeft niets meer te doen, dank u wel.',
    en: 'The request "{title}" of {name} is closed. There is nothing more you need to do; thank you.',
  },
  'desk-offer-held': {
    'nl-simple': 'Er wacht een aanbod op uw oordeel, van {name}.',
    nl: 'Er wacht een aanbod op uw oordeel, van {name}.',
    en: 'An offer of help by {name} is waiting for your judgement.',
  },
  'desk-held': {
    'nl-simple': 'Er wacht een vraag op uw oordeel: "{title}".',
    nl: 'Er wacht een vraag op uw oordeel: "{title}".',
    en: 'A request is waiting for your judgement: "{title}".',
  },
  'desk-urgent': {
    'nl-simple': 'Vandaag bellen: {name}. Open het bericht voor de reden.',
    nl: 'Vandaag bellen: {name}. Open het bericht voor de reden.',
    en: 'Call today: {name}. Open the message to see why.',
  },
  'desk-unanswered': {
    'nl-simple': 'Wij kunnen nu niemand meer vragen voor "{title}". Kunt u meekijken?',
    nl: 'Voor "{title}" is nu niemand meer te vragen. Kunt u meekijken?',
    en: 'There is nobody left to ask for "{title}" now. Could you have a look?',
  },
  'desk-choice-waits': {
    'nl-simple': '{name} koos nog niet, en een buur wacht. Het gaat om "{title}". Wilt u {name} bellen?',
    nl: 'Bij "{title}" wacht een buur nog op de keuze van {name}. Misschien helpt een telefoontje.',
    en: 'For "{title}" a neighbour still waits until {name} chooses. A call may help.',
  },
  'confidant-worry': {
    'nl-simple': 'Er is een zorg over iemand. Alleen u ziet dit bericht. Neem veilig contact op.',
    nl: 'Er is een zorg over een deelnemer; alleen de vertrouwenspersoon ziet dit. Neem alleen veilig contact op.',
    en: 'There is a worry about a member; only the confidant sees this. Make contact in a safe way only.',
  },
};

const subjects: ByLanguage = {
  'nl-simple': 'Omzien: bericht voor u',
  nl: 'Omzien: bericht voor u',
  en: 'Omzien: a message for you',
};
const closings: ByLanguage = {
  'nl-simple': 'Lees meer op {url}\n\nGroet,\nOmzien in {community}',
  nl: 'Lees en antwoord op {url}\n\nMet vriendelijke groet,\nOmzien in {community}',
  en: 'Read and answer at {url}\n\nKind regards,\nOmzien in {community}',
};
const greetings: ByLanguage = { 'nl-simple': 'Dag {name},', nl: 'Dag {name},', en: 'Hello {name},' };

type Params = Readonly<Record<string, string | number>>;
const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));

export function notificationText(
  { kind, params, note }: { kind: NotificationKind; params: Params; note: string | null },
  language: ReaderLanguage,
): string {
  return fill(sentences[kind][language], note === null ? params : { ...params, note });
}

/** The mail of a notification. The subject says nothing that someone looking over a shoulder should not see. */
export function notificationMail(
  notification: { kind: NotificationKind; params: Params; note: string | null },
  reader: { name: string; language: ReaderLanguage; url: string; community: string },
): { subject: string; text: string } {
  const { language } = reader;
  const parts = [fill(greetings[language], reader), notificationText(notification, language)];
  return { subject: subjects[language], text: [...parts, fill(closings[language], { ...reader })].join('\n\n') };
}
