export const moderationProblems = {
  'delivery.unknown': {
    nl: 'Dit werk staat niet (meer) in de lijst.',
    en: 'This work is not, or no longer, in the list.',
  },
  'delivery.not-failed': {
    nl: 'Dit werk is al opnieuw gestart. Kijk over een minuut of het gelukt is.',
    en: 'This work was started again already. See in a minute whether it succeeded.',
  },
} as const;
