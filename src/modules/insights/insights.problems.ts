export const insightsProblems = {
  'figures.days': {
    nl: 'Kies een tijd van {least} tot {most} dagen.',
    en: 'Choose a period of {least} to {most} days.',
  },
  'fairness.period': {
    nl: 'Kies een eerste en een laatste dag, met hooguit {most} dagen ertussen.',
    en: 'Choose a first and a last day, with at most {most} days between them.',
  },
} as const;
