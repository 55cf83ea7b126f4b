export const matchingProblems = {
  'suggestion.not-found': {
    nl: 'Dit voorstel bestaat niet, of is niet voor u.',
    en: 'This suggestion does not exist, or is not for you.',
  },
  'suggestion.cancelled': {
    nl: 'Er is al hulp gevonden. Dank u wel dat u wilde helpen!',
    en: 'Help was found already. Thank you for wanting to help!',
  },
  'response.one-id': {
    nl: 'Zeg op welk voorstel of op welke vraag u antwoordt, een van de twee.',
    en: 'Say which suggestion or which request you answer, one of the two.',
  },
  'response.already': { nl: 'U heeft al gereageerd op deze vraag.', en: 'You answered this request already.' },
  'response.own-request': { nl: 'Dit is uw eigen vraag.', en: 'This is your own request.' },
  'response.not-found': {
    nl: 'Deze reactie bestaat niet, of is niet voor u.',
    en: 'This response does not exist, or is not for you.',
  },
  'response.vog': {
    nl: 'Voor deze vraag is een VOG nodig. De coördinator vertelt u hoe u die gratis aanvraagt.',
    en: 'This request needs a certificate of conduct (VOG). The coordinator tells you how to get one for free.',
  },
  'response.known-only': {
    nl: 'Voor deze vraag moet de coördinator u kennen. Bel even voor een kennismaking.',
    en: 'For this request the coordinator has to know you. Please call to get acquainted.',
  },
} as const;
