export const offersProblems = {
  'offer.not-found': { nl: 'Dit aanbod bestaat niet, of is niet van u.', en: 'This offer does not exist, or is not yours.' },
  'offer.activities': { nl: 'Kies 1 tot {most} soorten hulp.', en: 'Choose 1 to {most} kinds of help.' },
  'offer.max-active': {
    nl: 'Kies hoeveel mensen u tegelijk helpt: 1 tot {most}.',
    en: 'Choose how many people you help at once: 1 to {most}.',
  },
  'offer.pause-past': { nl: 'Kies een dag in de toekomst.', en: 'Choose a day in the future.' },
  'offer.too-many': {
    nl: 'U heeft al {most} keer hulp aangeboden. Pas er een aan.',
    en: 'You have {most} offers already. Change one of them.',
  },
  'offer.not-waiting': {
    nl: 'Dit aanbod wacht niet meer op een oordeel: een collega was u voor, of het is ingetrokken.',
    en: 'This offer is no longer waiting for a judgement: a colleague was first, or it was withdrawn.',
  },
  'offer.own-judgement': {
    nl: 'Dit is uw eigen aanbod. Laat een andere coördinator ernaar kijken.',
    en: 'This is your own offer. Let another coordinator look at it.',
  },
  'offer.not-open': { nl: 'Dit aanbod is ingetrokken.', en: 'This offer was withdrawn.' },
} as const;
