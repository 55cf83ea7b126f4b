export const insightsProblems = {
  'figures.days': {
    nl: 'Kies een tijd van {least} tot {most} dagen.',
    en: 'Choose a period of {least} to {most} days.',
  },
} as const;
