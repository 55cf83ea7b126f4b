import { type OwnSafetyText, type SafetyRule, type SafetyTopic, safetyTopics, type ScreenLanguage } from './safety.js';

/** What every community says until it has words of its own. What differs between them (who is insured, how) is left to ask. */
const sentences: Readonly<Record<SafetyTopic, Readonly<Record<ScreenLanguage, string>>>> = {
  money: {
    'nl-simple':
      'Helpen is gratis. Heeft uw helper kosten, zoals de bus of boodschappen? Die betaalt u terug, met het bonnetje. Geef nooit uw pas, uw pincode of uw DigiD. Samen gaan pinnen mag.',
    nl: 'Hulp via Omzien is gratis. Maakt uw helper kosten, bijvoorbeeld voor de bus of de boodschappen, dan betaalt u die terug, met het bonnetje erbij. Geef nooit uw pas, pincode of DigiD uit handen, ook niet aan wie u vertrouwt. Samen naar de automaat gaan kan wel.',
    en: 'Help through Omzien is free. Does your helper have costs, such as the bus or your shopping? Then pay them back, with the receipt. Never hand over your bank card, PIN or DigiD, not even to someone you trust. Going to the cash machine together is fine.',
  },
  keys: {
    'nl-simple':
      'Geef uw sleutel niet zomaar aan iemand. Is het toch nodig? Bel de coördinator. Dan schrijven we samen op wie de sleutel heeft, en wanneer u hem terugkrijgt.',
    nl: 'Geef uw huissleutel niet zomaar mee. Is het toch nodig, bel dan de coördinator. Samen zet u op papier wie de sleutel heeft, waarvoor, en wanneer u hem terugkrijgt.',
    en: 'Please do not just hand over your house key. If it is really needed, call the coordinator. Together you write down who has the key, what for, and when you get it back.',
  },
  car: {
    'nl-simple':
      'Rijdt u mee? Vraag eerst wat de rit kost. U betaalt alleen de kosten, zoals benzine en parkeren. Rijdt u zelf? Kijk of uw verzekering ook geldt voor wie meerijdt.',
    nl: 'Spreek voor u instapt af wat de rit kost. U betaalt alleen de kosten, zoals benzine en parkeren. Rijdt u zelf iemand, zorg dan voor een geldig rijbewijs en kijk of uw verzekering ook geldt voor wie meerijdt.',
    en: 'Agree on the costs before you get in. You only share costs, such as petrol and parking. If you are the driver, have a valid licence, and check that your insurance covers passengers too.',
  },
  insurance: {
    'nl-simple':
      'Gaat er iets stuk? Praat er samen over en bel de coördinator. Veel gemeenten hebben een verzekering voor vrijwilligers. De coördinator weet hoe dat hier is.',
    nl: 'Gaat er iets stuk of valt er iemand, praat er samen over en bel de coördinator. Veel gemeenten hebben een verzekering voor vrijwilligers. De coördinator weet wat die hier dekt. Kijk ook in uw eigen verzekering voor aansprakelijkheid.',
    en: 'If something breaks or someone falls, talk about it together and call the coordinator. Many municipalities insure volunteers; the coordinator knows what is covered here. Have a look at your own liability insurance too.',
  },
  vog: {
    'nl-simple':
      'Een VOG is een papier van de overheid. Voor sommige hulp is het nodig, bijvoorbeeld bij kinderen. De coördinator kijkt ernaar. Wij bewaren er geen kopie van. U kunt zelf ook om een VOG vragen.',
    nl: 'Een VOG (verklaring omtrent het gedrag) is een verklaring van de overheid. Voor sommige hulp is die nodig, bijvoorbeeld met kinderen. Een coördinator bekijkt de VOG; een kopie bewaren wij nooit. U kunt bij uw vraag ook zelf aangeven dat u een helper met VOG wilt.',
    en: 'A VOG is a certificate of conduct, given by the government. Some kinds of help need one, for example with children. A coordinator looks at it; we never keep a copy. You can also say with your request that you want a helper with a VOG.',
  },
  home: {
    'nl-simple':
      'Drink eerst samen koffie, op een plek met meer mensen. Past het niet? Dan stopt u. U hoeft niet te zeggen waarom. Helpers wassen u niet en geven geen medicijnen. Daarvoor is de wijkverpleging.',
    nl: 'Maak eerst kennis, bijvoorbeeld bij een kop koffie in het buurthuis, en neem gerust iemand mee. Geen klik? Dan mag u allebei stoppen, zonder reden. Wassen, medicijnen geven en andere zorg doen helpers niet; daarvoor is de wijkverpleging.',
    en: 'Get to know each other first, perhaps over coffee at the community centre, and feel free to bring someone along. No click? Then either of you may stop, without giving a reason. Helpers do not wash people, give medicines or do other care; that is for the district nurse.',
  },
  contact: {
    'nl-simple':
      'Niemand ziet uw adres of telefoonnummer. U geeft ze zelf, met een knop, als u allebei ja zegt. Zet ze dus niet in uw vraag. Voelt iets niet goed? Druk op "Ik maak mij zorgen". Is er gevaar? Bel 112.',
    nl: 'Uw adres en telefoonnummer ziet niemand. U geeft ze zelf, met een knop, als u allebei ja hebt gezegd; zet ze dus niet in uw vraag. Voelt iets niet goed, gebruik dan "Ik maak mij zorgen": alleen de vertrouwenspersoon leest dat. Is er gevaar, bel 112.',
    en: 'Nobody sees your address or telephone number. You give them yourself, with a button, once you have both said yes; so leave them out of your request. If something feels wrong, use "I am worried": only the confidant reads it. In danger, call 112.',
  },
};

/** What a community says about every topic: in its own words, or in those that everyone begins with. */
export function safetyRules(language: ScreenLanguage, own: readonly OwnSafetyText[]): SafetyRule[] {
  return safetyTopics.map((topic) => {
    const ours = own.find((one) => one.topic === topic && one.language === language);
    return { topic, text: ours?.text ?? sentences[topic][language], own: ours !== undefined };
  });
}
