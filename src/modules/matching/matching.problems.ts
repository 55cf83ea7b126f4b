export const matchingProblems = {
  'suggestion.not-found': {
    nl: 'Dit voorstel bestaat niet, of is niet voor u.',
    en: 'This suggestion does not exist, or is not for you.',
  },
  'suggestion.cancelled': {
    nl: 'Uw hulp is hierbij niet meer nodig. Dank u wel dat u wilde helpen!',
    en: 'Your help is no longer needed here. Thank you for wanting to help!',
  },
  'helper.no-room': {
    nl: 'Dit aanbod is niet open, of deze helper helpt al zoveel mensen als hij of zij kan.',
    en: 'This offer is not open, or this helper helps as many people as they can already.',
  },
  'helper.may-not': {
    nl: 'Deze helper kan niet voor deze vraag gevraagd worden: een voorwaarde van de vraag, van de helper of van het buurtnetwerk laat het niet toe.',
    en: 'This helper cannot be asked for this request: a condition of the request, the helper or the community does not allow it.',
  },
  'helper.does-not-fit': {
    nl: 'Dit aanbod past niet bij de vraag: het is andere hulp, of het is te ver weg.',
    en: 'This offer does not fit the request: it is another kind of help, or too far away.',
  },
  'helper.answered': { nl: 'Deze helper heeft al geantwoord.', en: 'This helper has answered already.' },
  'helper.resting': {
    nl: 'Deze helper is pas nog gevraagd. U kunt toch vragen, als het echt nodig is.',
    en: 'This helper was asked only lately. You can ask all the same, if it is really needed.',
  },
  'helper.quiet-hours': {
    nl: 'Het is nu rusttijd. U kunt toch vragen, als het echt nodig is.',
    en: 'These are quiet hours. You can ask all the same, if it is really needed.',
  },
  'proposal.requests': {
    nl: 'Kies 1 tot {most} vragen om samen te verdelen.',
    en: 'Choose 1 to {most} requests to look at together.',
  },
  'proposal.per-helper': {
    nl: 'Kies voor hoeveel vragen u één helper wilt vragen: 1 tot {most}.',
    en: 'Choose for how many requests one helper may be asked: 1 to {most}.',
  },
  'proposal.per-request': {
    nl: 'Kies hoeveel helpers u voor elke vraag wilt: 1 tot {most}.',
    en: 'Choose how many helpers you want for each request: 1 to {most}.',
  },
  'proposal.pairs': {
    nl: 'Kies wie u wilt vragen: 1 tot {most} keer.',
    en: 'Choose whom to ask: 1 to {most} times.',
  },
  'model.unknown': {
    nl: 'Deze instelling van de computer is er niet, of is nooit beter gebleken.',
    en: 'This model does not exist, or never proved better.',
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
