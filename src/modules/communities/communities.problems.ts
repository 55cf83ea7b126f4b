export const communitiesProblems = {
  'place.postcode': {
    nl: 'Vul uw postcode in, bijvoorbeeld 2011 AB.',
    en: 'Please fill in your postcode, for example 2011 AB.',
  },
  'place.unknown-postcode': {
    nl: 'Deze postcode hoort niet bij dit buurtnetwerk.',
    en: 'This postcode does not belong to this community.',
  },
  'activity.unknown': { nl: 'Deze soort hulp kennen wij niet.', en: 'We do not know this kind of help.' },
  'text.missing': { nl: 'Vul hier iets in.', en: 'Please fill in something here.' },
  'text.too-long': {
    nl: 'Deze tekst is te lang: hooguit {most} tekens.',
    en: 'This text is too long: at most {most} characters.',
  },
  'limits.number': {
    nl: 'Vul hier een getal in van {least} tot en met {most}.',
    en: 'Fill in a number from {least} to {most} here.',
  },
  'limits.time': {
    nl: 'Vul hier een tijd in van {least} tot en met {most}, bijvoorbeeld {most}.',
    en: 'Fill in a time from {least} to {most} here, for example {most}.',
  },
  'limits.both-times': {
    nl: 'Vul beide tijden in: wanneer de rust begint, en wanneer die stopt.',
    en: 'Fill in both times: when the quiet hours begin, and when they end.',
  },
  languages: {
    nl: 'Kies 1 tot {most} talen, met hun code van twee of drie letters (nl, en, ar).',
    en: 'Choose 1 to {most} languages, by their code of two or three letters (nl, en, ar).',
  },
} as const;
