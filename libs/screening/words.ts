/** Groups of words that several rules share, as fragments for patterns. */

export const kin = String.raw`man|vrouw|echtgenoot|echtgenote|partner|vriend|vriendin|ex|ex-?man|ex-?vrouw|vader|moeder|pa|ma|ouders|opa|oma|zoon|zoontje|dochter|dochtertje|broer|zus|schoonmoeder|schoonvader|schoonfamilie|familie|buurman|buurvrouw|tante|oom|husband|wife|boyfriend|girlfriend|mother|father|mom|mum|dad|son|daughter|brother|sister|family`;
const mine = String.raw`mijn|m'n|mn|onze|ons|my|our`;
/** Someone who is helped: "mij", "haar", "mijn moeder". */
export const person = String.raw`(?:mij|me|hem|haar|ons|ze|him|her|us|(?:${mine}|een|de) (?:oude )?(?:${kin})|(?:moeder|vader|ma|pa|oma|opa))`;
/** That people are spoken of, by whatever word. */
export const people = String.raw`ik|mij|me|wij|we|ons|hij|hem|i|he|she|him|${kin}`;
export const pet = String.raw`(?:kat|poes|kitten|hond|pup|konijn|cavia|hamster|vis|vogel|papegaai|kip|dier|huisdier|paard|pony|labrador|teckel|cat|dog|rabbit|pet)(?:je|tje|en|ten|pen|s|jes|tjes|sen)?|poezen`;
/** A body part that gives trouble. */
export const body = String.raw`(?:rug|nek|schouders?|armen|arm|elleboog|pols|polsen|handen|hand|vingers?|heupen|heup|knieen|knie|benen|been|enkels?|voeten|voet|ogen|oog|oren|hart|longen|hoofd|back|neck|shoulder|arms|wrist|hands|hips?|knees?|legs?|ankle|foot|feet|eyes|heart)`;
/** Despair in the other languages of the screens, and in Russian, which many who read Ukrainian write. "Live" may be "live there". */
export const despair = {
  turkish: String.raw`intihar\p{L}*|ölmek istiyorum|ölsem (?:daha iyi|de kurtulsam)|kendimi öldür\p{L}*|canıma kıy\p{L}*|hayatıma son ver\p{L}*|(?<![dt][ae] )yaşamak istemiyorum`,
  polish: String.raw`samobój(?:stw|cz)\p{L}*|chcę (?:już )?umrzeć|nie chcę (?:już |dłużej )?żyć(?! (?:w|tu|tutaj|na) )|zabi(?:ć|ję) się|się zabi(?:ć|ję)|(?:odebrać|odbiorę) sobie życie|skończyć ze sobą|nie mam (?:już )?po co żyć`,
  ukrainian: String.raw`самогубств\p{L}*|суїцид\p{L}*|хочу (?:по|в)?мерти|не хочу (?:більше |вже )?жити(?! (?:в|у|на|тут) )|вб(?:'?ю|ити) себе|накласти на себе руки|покінчити (?:з собою|із собою|з життям)|(?:немає|нема) сенсу жити`,
  russian: String.raw`самоубийств\p{L}*|суицид\p{L}*|хочу умереть|не хочу (?:больше |уже )?жить(?! (?:в|на|здесь|тут) )|(?:убить|убью) себя|покончить с (?:собой|жизнью)`,
  arabic: String.raw`[وفبلس]?(?:ال)?[اأن]?نتحر|[وفبلك]?(?:ال)?انتحار\p{L}*|أ?ريد (?:أن )?[اأ]موت|بدي موت(?! من)|لا [اأ]ريد (?:أن )?[اأ]عيش(?! (?:في|هنا) )|ما بدي عيش|[سف]?[اأ]قتل نفسي|[سف]?[اأ]نهي حياتي|[اأ]تمنى الموت`,
};
/** What may be paid back: expenses, never work. */
export const expenses = String.raw`benzine\w*|brandstof|kilometer\w*|km|reiskosten|onkosten\w*|materia\w+|ingredienten|boodschappen|parke(?:er|r)\w*|zaal\w*|huur\w*|verhuur|baanhuur|tennisbaan|entree\w*|kaartjes?|toegang\w*|stroom|verbruik|vrijwilligersvergoeding|petrol|gas|parking|groceries|ingredients|ticket\w*|rent`;
/** What people are hired for. */
export const work = String.raw`oppas\w*|op te passen|babysit\w*|nanny|schoonma\w+|huishoud\w*|poets\w*|ramenlapper|tuinman|klus\w*|hulp|helpen|werk(?!elijk)\w*|verdien\w*|loon\w*|chauffeur|bijles\w*|cleaner|cleaning|childcare|help|work|job`;
