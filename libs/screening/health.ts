import { like, onlyAbout, type Clue } from './clue.js';
import { body, people, pet } from './words.js';

const aboutPetsOnly = onlyAbout(like`${pet}`, like`${people}`);

/**
 * What tells of someone's health. It may stand in the request and is not for the public. Left alone on purpose: age, aids (a wheelchair
 * that must be pushed), the hospital or doctor to drive to: without them nobody knows what is asked.
 */
export const healthClues: readonly Clue[] = [
  {
    because: 'illnesses of old age and of the brain',
    find: like`dement\w*|alzheimer\w*|parkinson\w*|beroertes?|hersen(?:bloeding|infarct|letsel|schudding|tumor)\w*|cva|geheugen(?:problemen|verlies|poli\w*|stoornis)|vergeetachtig\w*|ouderdoms(?:kwaal|kwalen|klachten)|(?:had|after|since) (?:a|my) stroke|hersenletsel`,
  },
  {
    because: 'illnesses by name',
    find: like`kanker\w*|\w{2,12}kanker|tumor\w*|chemo\w*|bestraling\w*|bestraald|uitgezaaid\w*|hart(?:falen|infarct|patient\w*|aanval|klachten|ziekte|operatie)|copd|astma\w*|longemfyseem|diabet\w+|suikerziekte|reuma\w*|artrose|artritis|epilep\w+|migraine\w*|hernia\w*|fibromyalgie|osteoporose|botontkalking|(?:long|post) ?covid|nier(?:ziekte|patient|falen)\w*|(?:ge)?dialy\w+|hiv|ms-?patient\w*|(?:heb|heeft|met|door) (?:MS|ALS)(?! (?:word|office|teams|excel|ik|je|u|we|ze|hij|het|de))|spierziekte|incontinent\w*|reumati\w+|cancer|asthma|arthritis|stoma|lyme|crohn|cystic fibrosis|taaislijmziekte`,
  },
  {
    because: 'of the mind, and addiction',
    find: like`depressi\w+|depressed|burn-?out|overspannen|angst(?:stoornis|en)|paniek(?:aanval|stoornis)\w*|ptss|ptsd|psycho(?:se|tisch)\w*|schizo\w+|bipolair|borderline\w*|autis\w+|adhd|asperger\w*|eetstoornis|anorexia|verslaafd\w*|verslaving\w*|\w+verslaafd|alcoholi\w+|trauma(?:'s|tisch\w*)?|psychia\w+|psycholoog|ggz|oncolo\w+|cardiolo\w+|neurolo\w+|reumatolo\w+|addict\w*|anxiety|mental health`,
    unless: like`(?:hondentraining|kattenpsycholoog)`,
  },
  {
    because: 'handicaps; a limit of money or time is none',
    find: like`(?:met|heb|heeft|door|zijn|haar|mijn|lichamelijke|verstandelijke|visuele|auditieve|fysieke|functie-?) ?(?:een |de )?(?:\w{4,20} )?(?<!financiele |tijds|snelheids)beperking(?:en)?|(?:ge)?handicap(?:t|te|ten|ped|s)?|invalide\w*|mindervalide\w*|verlamd\w*|verlamming|dwarslaesie|geamputeerd|amputatie|slechtziend\w*|slechthorend\w*|doofblind|visueel beperkt|(?:ik|ben|is|bijna|nu|wordt|word|helemaal|een|vrijwel) (?:bijna |helemaal |vrijwel |half )?(?:blind|doof)(?= ?(?:$|[.,;:!?()])| (?:en|dus|aan|geworden|voor|door|in|man|vrouw|van))|(?:blinde|dove) (?:man|vrouw|buurman|buurvrouw|moeder|vader|zoon|dochter|vriend|vriendin)|maculadegeneratie|glaucoom|netvlies\w*|syndroom van down|downsyndroom|(?<!not )disab(?:led|ility)\w*|(?:i am|i'm|he is|she is|partially) (?:blind|deaf)|down syndrome`,
    unless: aboutPetsOnly,
  },
  {
    because: 'operations, fractures, recovery, being admitted',
    find: like`\w*operaties?|ge(?:opereerd\w*)|(?:mijn|zijn|haar|een|de|m'n|mn) ~?${body} ~?(?:is |heb |heeft )?(?:gebroken|brak|breek|gekneusd|verstuikt|verzwikt)|gebroken (?:een )?${body}|(?:nieuwe|kunst) ?(?:heup|knie)|(?:been|hand|arm|voet|pols|enkel) ~in het gips|revalid\w+|herstel\w* (?:van|na)|herstellende?|opgenomen|(?:surgery|surgical|operation)|broke(?:n)? (?:my|his|her|a)? ?${body}|chirurg\w*`,
    unless: aboutPetsOnly,
  },
  {
    because: 'being ill or pregnant, using medicine; fetching it from the pharmacy is the question itself',
    find: like`(?:chronisch |ernstig |erg |heel |langdurig |al )?(?:ziek|zieke|ziekte|ziektes|ziekjes)|griep\w*|corona|zwanger\w*|bevall?en|bevalling|miskraam|pillen|medicijn(?:en)?|medicatie|insuline|pregnan\w+|(?:i am|i'm|is|been|very|chronically) (?:ill|sick)|illness|medication`,
    unless: like`apotheek|ophal\w+|op te halen|pharmacy|${aboutPetsOnly.source}`,
  },
  {
    because: 'a body that no longer does what it did',
    find: like`slecht(?:er)? ~?(?:ter been|lopen|zien|horen|traplopen|staan|bewegen)|moeilijk (?:ter been|lopen)|(?:niet|nauwelijks|amper) ?(?:meer |goed )(?:goed |zelf )?(?:lopen|zien|horen|bukken|traplopen)|slechte (?:${body}|gezondheid)|kapotte ${body}|(?:door|vanwege|wegens|met) (?:mijn|m'n|mn|zijn|haar) (?:slechte |zwakke |kapotte )?${body}(?= (?:\(|kom|kan|kun|mag|lukt|niet|heb|is|gaat|krijg|wil|moet)|[.,;])|(?:pijn|last|klachten) ~?(?:in|aan|van) ~?${body}|(?:rug|nek|knie|heup|hart|maag|gewrichts|schouder)(?:klachten|pijn)|(?:mijn|m'n|mn|zijn|haar) ${body} (?:houdt|houden|doet|doen|wil|willen|laat|kan|kunnen|werkt|werken|is|zijn) ~(?:niet|pijn|versleten|slecht|op|kapot|stijf)|ik ben (?:\w+ ){0,4}te zwaar|(?:cannot|can'?t|hard to|difficult to) (?:walk|see|hear)|bad ${body}`,
    unless: aboutPetsOnly,
  },
];
