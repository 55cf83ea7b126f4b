export const matchesProblems = {
  'match.not-found': {
    nl: 'Deze koppeling bestaat niet, of is niet van u.',
    en: 'This match does not exist, or is not yours.',
  },
  'match.places-taken': {
    nl: 'U heeft al genoeg helpers gekozen voor deze vraag.',
    en: 'You have chosen enough helpers for this request already.',
  },
  'match.not-chooseable': { nl: 'Deze reactie kan niet meer gekozen worden.', en: 'This response can no longer be chosen.' },
  'match.already-answered': { nl: 'U heeft al gezegd hoe het ging.', en: 'You said how it went already.' },
  'match.over': { nl: 'Deze koppeling is al afgelopen.', en: 'This match is over.' },
} as const;
