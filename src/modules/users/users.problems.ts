export const usersProblems = {
  'member.already': { nl: 'U doet al mee in dit buurtnetwerk.', en: 'You are a member of this community already.' },
  'member.rules': {
    nl: 'Lees de regels van het buurtnetwerk en kruis aan dat u het ermee eens bent.',
    en: 'Please read the rules of the community and tick that you agree.',
  },
  'member.birth-year': {
    nl: 'Vul uw geboortejaar in, bijvoorbeeld 1958.',
    en: 'Please fill in your year of birth, for example 1958.',
  },
  'member.too-young': {
    nl: 'U kunt meedoen vanaf {least} jaar. Vraag een ouder of verzorger om voor u te vragen.',
    en: 'You can join from the age of {least}. Ask a parent or carer to ask for you.',
  },
  'demo.off': { nl: 'Dit kan alleen in de demo.', en: 'This is possible in the demo only.' },
  'demo.unknown-persona': { nl: 'Deze persoon woont niet in de demo.', en: 'This person does not live in the demo.' },
} as const;
