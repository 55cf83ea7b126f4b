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
  'member.phone': {
    nl: 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678.',
    en: 'Please fill in a telephone number, for example 06 12345678.',
  },
  'trust.not-found': {
    nl: 'Deze buur kennen wij niet, of doet niet meer mee.',
    en: 'We do not know this neighbour, or they have left.',
  },
  'trust.own': {
    nl: 'Dit gaat over uzelf. Laat een andere coördinator dit opschrijven.',
    en: 'This is about yourself. Let another coordinator record it.',
  },
  'trust.vog-future': {
    nl: 'Deze dag moet nog komen. Vul de dag in waarop u de VOG zag.',
    en: 'This day is yet to come. Fill in the day on which you saw the certificate.',
  },
  'trust.vog-too-old': {
    nl: 'Een VOG telt hier {years} jaar, en dit is langer geleden. Vraag de buur om een nieuwe.',
    en: 'A certificate counts for {years} years here, and this is longer ago. Ask the neighbour for a new one.',
  },
  'trust.vog-both': {
    nl: 'Vul een dag in, of haal de VOG weg. Allebei kan niet.',
    en: 'Fill in a day, or take the certificate away. It cannot be both.',
  },
  'sign-in.email': {
    nl: 'Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    en: 'Please fill in your e-mail address, for example name@example.org.',
  },
  'sign-in.code': {
    nl: 'Deze code klopt niet, of is te oud. Kijk in de nieuwste mail, of vraag een nieuwe code.',
    en: 'This code is wrong or too old. Look in the newest mail, or ask for a new code.',
  },
  'sign-in.link': {
    nl: 'Deze link werkt niet meer. Kijk in de nieuwste mail, of vraag een nieuwe link.',
    en: 'This link no longer works. Look in the newest mail, or ask for a new link.',
  },
  'sign-in.next': {
    nl: 'Naar deze pagina kunt u niet terug. Meld u aan vanaf het begin.',
    en: 'You cannot come back to this page. Please sign in from the beginning.',
  },
  'sign-in.too-often': {
    nl: 'Er zijn te veel codes gevraagd. Wacht {minutes} minuten en probeer het opnieuw.',
    en: 'Too many codes were asked for. Wait {minutes} minutes and try again.',
  },
  'demo.off': { nl: 'Dit kan alleen in de demo.', en: 'This is possible in the demo only.' },
  'demo.unknown-persona': { nl: 'Deze persoon woont niet in de demo.', en: 'This person does not live in the demo.' },
} as const;
