export const requestsProblems = {
  'request.not-found': {
    nl: 'Deze vraag bestaat niet, of is niet voor u.',
    en: 'This request does not exist, or is not for you.',
  },
  'request.not-yours': { nl: 'Alleen wie de vraag stelde, kan dit doen.', en: 'Only the person who asked can do this.' },
  'draft.content': { nl: 'Wat u invulde, kan zo niet bewaard worden.', en: 'What you filled in cannot be kept like this.' },
  'draft.too-large': {
    nl: 'U schreef meer dan wij kunnen bewaren. Maak de tekst korter.',
    en: 'You wrote more than can be kept. Please make the text shorter.',
  },
  'draft.unknown': {
    nl: 'Wat u eerder invulde, is er niet meer. Begin opnieuw.',
    en: 'What you filled in before is no longer there. Please start again.',
  },
  'draft.too-often': {
    nl: 'Vanaf dit adres is te vaak iets bewaard. Wacht {minutes} minuten en probeer het opnieuw.',
    en: 'Too much was saved from this address. Wait {minutes} minutes and try again.',
  },
  'request.not-open': { nl: 'Deze vraag is niet meer open.', en: 'This request is no longer open.' },
  'request.not-waiting': {
    nl: 'Deze vraag wacht niet meer op een oordeel: een collega was u voor, of de vraag is ingetrokken.',
    en: 'This request is no longer waiting for a judgement: a colleague was first, or it was withdrawn.',
  },
  'request.own-judgement': {
    nl: 'Dit is uw eigen vraag. Laat een andere coördinator ernaar kijken.',
    en: 'This is your own request. Let another coordinator look at it.',
  },
  'request.not-draft': {
    nl: 'Deze vraag is niet teruggestuurd, of al opnieuw geplaatst.',
    en: 'This request was not sent back, or was posted again already.',
  },
  'request.not-expired': {
    nl: 'De tijd voor deze vraag is nog niet voorbij, of de vraag is al verlengd.',
    en: 'The time for this request has not passed, or it was renewed already.',
  },
  'request.day-passed': {
    nl: 'De laatste dag van deze vraag is al voorbij.',
    en: 'The last day of this request has passed.',
  },
  'request.too-many-open': {
    nl: 'U heeft al {most} vragen open. Rond er eerst een af, of bel de coördinator.',
    en: 'You have {most} open requests already. Finish one first, or call the coordinator.',
  },
  'request.for': {
    nl: 'Zeg voor wie u vraagt: voor uzelf, of voor wie.',
    en: 'Say for whom you ask: for yourself, or for whom.',
  },
  'request.consent-missing': {
    nl: 'Vraagt u voor een ander? Zeg dan wie het goed vond, en hoe.',
    en: 'Do you ask for someone else? Then say who agreed, and how.',
  },
  'request.helpers-needed': { nl: 'Vraag 1 tot {most} helpers.', en: 'Ask for 1 to {most} helpers.' },
  'request.dates-missing': { nl: 'Kies een datum.', en: 'Choose a date.' },
  'request.weekdays-missing': { nl: 'Kies een dag van de week.', en: 'Choose a day of the week.' },
  'request.until-past': { nl: 'Deze einddatum is al voorbij.', en: 'This last day has passed.' },
  'screening.paid-work': {
    nl: 'Dit is betaald werk. Dat kan via Omzien niet: kijk bij een oppascentrale, de gemeente of een uitzendbureau. Uw tekst is bewaard in het formulier.',
    en: 'This is paid work, which Omzien is not for. Look at a childcare agency, the municipality or an employment agency. Your text is still in the form.',
  },
} as const;
