/** Groups of words that several rules share, as fragments for patterns. */

export const kin = String.raw`man|vrouw|echtgenoot|echtgenote|partner|vriend|vriendin|ex|ex-?man|ex-?vrouw|vader|moeder|pa|ma|ouders|opa|oma|zoon|zoontje|dochter|dochtertje|broer|zus|schoonmoeder|schoonvader|schoonfamilie|familie|buurman|buurvrouw|tante|oom|husband|wife|boyfriend|girlfriend|mother|father|mom|mum|dad|son|daughter|brother|sister|family`;
const mine = String.raw`mijn|m'n|mn|onze|ons|my|our`;
/** Someone who is helped: "mij", "haar", "mijn moeder". */
export const person = String.raw`(?:mij|me|hem|haar|ons|ze|him|her|us|(?:${mine}|een|de) (?:oude )?(?:${kin})|(?:moeder|vader|ma|pa|oma|opa))`;
/** That people are spoken of, by whatever word. */
export const people = String.raw`ik|mij|me|wij|we|ons|hij|hem|i|he|she|him|${kin}`;
export const pet = String.raw`(?:kat|poes|kitten|hond|pup|konijn|cavia|hamster|vis|vogel|papegaai|kip|dier|huisdier|paard|pony|labrador|teckel|cat|dog|rabbit|pet)(?:je|tje|en|ten|pen|s|jes|tjes|sen)?|honden|poezen|katten|kippen|vissen`;
/** A body part that gives trouble. */
export const body = String.raw`(?:rug|nek|schouders?|armen|arm|elleboog|pols|polsen|handen|hand|vingers?|heupen|heup|knieen|knie|benen|been|enkels?|voeten|voet|ogen|oog|oren|hart|longen|hoofd|back|neck|shoulder|arms?|wrist|hands?|hips?|knees?|legs?|ankle|foot|feet|eyes|heart)`;
/** What may be paid back: expenses, never work. */
export const expenses = String.raw`benzine\w*|brandstof|kilometer\w*|km|reiskosten|onkosten\w*|materia\w+|ingredienten|boodschappen|parke\w+|zaal\w*|huur\w*|verhuur|baanhuur|tennisbaan|entree\w*|kaartjes?|toegang\w*|stroom|verbruik|vrijwilligersvergoeding|petrol|gas|parking|groceries|ingredients|ticket\w*|tickets|rent`;
/** What people are hired for. */
export const work = String.raw`oppas\w*|op te passen|babysit\w*|nanny|schoonma\w+|huishoud\w*|poets\w*|ramenlapper|tuinman|klus\w*|hulp|helpen|werk\w*|verdien\w*|loon\w*|chauffeur|bijles\w*|cleaner|cleaning|babysitter|childcare|help|work|job`;
