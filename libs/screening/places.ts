import { like, type Clue } from './clue.js';

const digitWord = '(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six|seven|eight|nine|\\d)';
/** A day and the hour after it have as many digits as a phone number: "02-07-2027 10:00". */
const notDayAndHour = String.raw`(?!\d{1,2}[-\/.]\d{1,2}[-\/.](?:19|20)\d\d(?:[, ]{1,2}\d{1,2}(?!\d|[ .-]\d)|(?!\d|[ .-]\d)))`;
const app = String.raw`(?:insta(?:gram)?|snap(?:chat)?|telegram|tiktok|facebook|fb|messenger|signal|whats ?app|discord|skype|wechat)`;

/** Ways to reach someone: shared with a button once both said yes, never in a public text. */
export const contactClues: readonly Clue[] = [
  {
    because: 'a Dutch phone number: 0 or +31 and nine digits, in whatever groups; the letter o for the 0',
    find: new RegExp(
      String.raw`(?<![\w€])${notDayAndHour}(?:(?:\+|00) ?31[ .\-\/]{0,3}(?:\(0\)[ .\-]{0,3})?|\(?[0o](?=[ .\-\/()]{0,3}\d))(?:[ .\-\/()]{0,3}[\do]){9}(?!\d)`,
      'i',
    ),
  },
  {
    because: 'a foreign number, a mobile number without its 0, any long row of digits after a + or as one word',
    find: /(?<!\w)\+ ?\d(?:[ .\-/()]{0,3}\d){8,13}(?!\d)|(?<!\w)00\d(?:[ .\-/()]{0,3}\d){9,13}(?!\d)|(?<![\w,.-])6[ -]?(?:\d ?){7}\d(?!\d)|(?<!\w)\d{9,14}(?!\d)/,
  },
  {
    because: 'a local number, after a word for calling',
    find: like`(?<=(?<!\w)(?:bel|bellen|tel|telefoon|telefoonnummer|mobiel|app|appen|whats ?app|sms|nummer|call|phone|text)\b[^\d]{0,20})(?<!\w)${notDayAndHour}\d(?:[ .-]{0,3}\d){5,11}`,
  },
  {
    because: 'a number spelled out to get past this',
    find: like`${digitWord}(?:[ ,.-]{0,3}${digitWord}){7,13}`,
    near: /nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six|seven|eight|nine/i,
    unless: /(?<!\w)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)/,
  },
  {
    because: 'an e-mail address, also with "(at)" and "punt"',
    find: /[\w.+%'-]{1,64} ?@ ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[\w.+-]{1,64} ?(?:[([] ?(?:at|apenstaartje) ?[)\]]|(?<= )(?:apenstaartje|at)(?= )) ?[\w-]{1,63} ?(?:\.|[([]? ?(?:punt|dot) ?[)\]]?) ?(?:nl|com|org|net|eu|be)(?!\w)/i,
  },
  {
    because: 'a link; a bare name only under endings that are no Dutch word, as people forget the space after a dot',
    find: /(?<!\w)(?:https?:\/\/|www\.)[^ ]{1,300}|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:nl|com|org|net|eu|info|app|io)(?!\w)(?:\/[^ ]{0,200})?|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/[^ ]{1,200}/i,
  },
  {
    because: 'a name on a social network',
    find: new RegExp(
      String.raw`(?<![\w@.])@[a-z0-9_](?:[\w.]{0,40}\w)|(?<!\w)${app} ?(?:naam|account|name)? ?(?:is|:|=|@|->) ?@?[\w.#-]{2,40}(?: [A-Z][a-z]{1,20})?`,
      'i',
    ),
  },
  {
    because: 'an account number, to which someone could ask money',
    find: /(?<!\w)[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\w)/i,
  },
];

/** Numbers that count something are no house numbers: "de supermarkt 3 keer per week". */
const counted = String.raw`(?! ?(?:x|keer|maal|jaar|jr|uur|u|min|minuten|minuutjes|euro|dag|dagen|weken|week|maand|maanden|km|kilometer|meter|m|cm|kg|kilo|gram|mensen|personen|man|vrouwen|kinderen|kids|katten|honden|poezen|kippen|stuks|graden|procent|plekken|plaatsen|tassen|dozen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|times|years?|hours?|days|weeks|people)(?!\w)| ?[%:€]|[.,:]\d)`;
const houseNumber = String.raw`(?:(?:nr\.?|nummer|no\.?) ?)?\d{1,4}(?!\d)${counted}(?:-\d{1,3}|[ -]?[a-zA-Z](?![\w'])|-[ivx]{1,4}| ?(?:rood|zwart|hs|huis|bis|[123] ?hoog)(?!\w))?`;
const street = String.raw`straat|str\.|straatje|laan|ln\.|gracht|kade|singel|dijk|steeg|plein|plantsoen|dreef|boulevard|weg|oord`;
const maybeStreet = String.raw`hof|pad|park|baan|markt|wal|ring|kamp|haven|hage|burg|berg|veld|veste|dam|brug|burcht|stede|akker|meent|weide|zoom|rade|tuin|donk|erf`;
const noStreet = String.raw`(?!(?:onder|halver|snel|auto|fiets|winkel|koop|woon|bin|buiten|jaren|wande?l|hui|achter|voor|super|rommel|vrij|vlooien|kerst|week|dieren|vakantie|sport|voet|speel|pret|zwem|moes|volks|school|tennis|ijs|kinder|bouw)(?:weg|straat|plein|pad|park|baan|markt|ring|tuin|veld|wal|kamp|dijk)(?!\w))`;
const living = String.raw`(?:woon|woont|wonen|wonend|woonachtig|adres|address|live|lives)`;

/** Where someone lives: shown within a match only. */
export const addressClues: readonly Clue[] = [
  {
    because: 'a full postcode; in small letters after a space only where they are no common word or unit ("2024 was")',
    find: /(?<![\w€.,-])[1-9]\d{3}(?:[A-Z]{2}| (?!(?:IN|IS|EN|OM|OP|OF|AF|DE|ER|IK|JE|NU|TE|UW|WE|ZE|NA|AL|AN|TO|AT|OR|ON) [A-Z])[A-Z]{2}|(?!kg|km|cm|mm|ml|gb|mb|st|nd|rd|th)[a-z]{2}| (?!in|is|en|om|op|of|af|de|er|ik|je|nu|te|uw|we|ze|na|al|an|to|at|or|on|ga|ja|zo|ca|km|kg|cm|mm|ml|gb|mb|me|mn|wc|tv|pc|eu|by|no|so|my|it|if|as|be|do|go|he)[a-z]{2})(?!\w)/,
  },
  {
    because: 'a street by its ending, with a house number',
    find: like`${noStreet}(?:(?:lange|korte|grote|kleine|oude|nieuwe|eerste|tweede|[1-4]e|prof\.|dr\.|burg\.|burgemeester|van|van der|van den|de|st\.|sint|jan) )?${noStreet}[a-z][\w'-]{1,40}(?:${street}),? ${houseNumber}`,
  },
  {
    because: 'a street of two words of which the second is no name by itself: Oude Gracht',
    find: like`(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage) (?:${street}),? ${houseNumber}`,
  },
  {
    because: 'the same with a more common word: only with capitals',
    find: new RegExp(
      String.raw`(?<!\w)(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage) (?:Markt|Hof|Haven|Wal|Brug|Vest|Dam|Berg|Veld|Ring|Poort),? ${houseNumber}`,
    ),
  },
  {
    because: 'a street with a more common ending: only with a capital',
    find: new RegExp(
      String.raw`(?<!\w)(?!(?:Super|Rommel|Vrij|Vlooien|Kerst|Week|Dieren|Vakantie|Sport|Voet|Speel|Pret|Zwem|Wandel|Fiets|Moes|Volks|School|Achter|Voor|Tennis|IJs|Kinder)(?:${maybeStreet})(?!\w))[A-Z][\w'-]{1,40}(?:${maybeStreet}),? ${houseNumber}`,
    ),
  },
  {
    because: 'any name with a number, where someone says they live',
    find: new RegExp(
      String.raw`(?<=(?<!\w)(?:[Ww]oon|[Ww]oont|[Ww]onen|[Ww]oonachtig|[Aa]dres|[Aa]ddress|[Ll]ive|[Ll]ives)(?:: ?| is | op | aan | in | at | on | )(?:de |het |the )?)[A-Z][\w'-]{2,30}(?: [A-Z][\w'-]{1,30})?,? ${houseNumber}`,
    ),
  },
  {
    because: 'the number of the door to ring at',
    find: like`huisnummer \d{1,4}|(?<=(?:${living}|bel|bellen|aanbellen|flat) ~(?:op|bij|at) )(?:nummer|nr\.?|number) ?\d{1,4}[a-z]?`,
  },
];
