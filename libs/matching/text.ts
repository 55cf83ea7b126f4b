/** Words as the lexicons compare them: without case, accents, endings. No dictionary: rules that treat both sides alike. */

/** Letters of neighbours' languages that are no letter with an accent. */
const BEYOND_ACCENTS: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Lower case, without accents and curly quotes. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łıøßæœ]/g, (letter) => BEYOND_ACCENTS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`´]/g, "'");
}

/** Longer is no word that anyone writes, and would only cost time. */
const LONGEST_WORD = 40;

/** The words of a text, normalised. Numbers, signs and endless words are no words. */
export function wordsIn(text: string): string[] {
  return wordsOf(normalise(text));
}

const wordsOf = (normalised: string): string[] =>
  (normalised.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [])
    .map((word) => word.replace(/'s$/, '').replace(/'/g, ''))
    .filter((word) => word.length <= LONGEST_WORD);

/** The words of each sentence, normalised; a line break ends a sentence too. */
export function tokenise(text: string): readonly (readonly string[])[] {
  return normalise(text)
    .split(/[.!?;\n]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** The runs of so many letters within a word, its beginning and end among them. */
export function gramsOf(word: string, letters: number): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - letters + 1) }, (_, at) => padded.slice(at, at + letters));
}

const SEPARABLE = '(?:op|uit|voor|mee|aan|af|in|weg|na|over|langs|thuis|rond|schoon|door|om|klaar|bij|samen|terug)';
const PREFIX = new RegExp(`^(?:${SEPARABLE}|be|ver|ont|her)`);
const VOWEL = /[aeiouy]/;
const DOUBLED_CONSONANT = /([bcdfghjklmnpqrstvwxz])\1$/;
/** One vowel and one consonant at the end, the open syllable that `-en` leaves: "lop(en)" is "loop". */
const OPEN_SYLLABLE = /(^|[^aeiouy])([aeou])([bcdfgklmnprstvz])$/;

/** What is left of a Dutch word when `-en` or `-e` is cut off, spelt as the word itself is: lez → lees, kat(t) → kat. */
function closed(stem: string): string {
  if (DOUBLED_CONSONANT.test(stem)) return stem.slice(0, -1);
  const open = OPEN_SYLLABLE.exec(stem);
  if (!open) return stem.replace(/v$/, 'f').replace(/z$/, 's');
  const [before, vowel, consonant] = [stem.slice(0, -2), open[2] ?? '', open[3] ?? ''];
  // An e before l, m, n or r is mute after another syllable: wandel(en), timmer(en); a prefix is none: uit-len(en).
  const isMute = vowel === 'e' && /[lmnr]/.test(consonant) && VOWEL.test(before.replace(PREFIX, ''));
  const long = isMute ? vowel : vowel + vowel;
  return before + long + consonant.replace('v', 'f').replace('z', 's');
}

/** tuintje → tuin, wandelingetje → wandeling, filmpje → film, hondje → hond, katje → kat. */
function withoutDiminutive(word: string): string {
  const ending = /(ing|[lmnr])(?:etje)$|(?:kje|pje|tje|je)$/.exec(word);
  if (!ending || word.length - ending[0].length < 2) return word;
  if (ending[1] !== undefined) return closed(word.slice(0, word.length - 'etje'.length));
  if (word.endsWith('mpje')) return word.slice(0, -3);
  if (word.endsWith('nkje')) return `${word.slice(0, -4)}ng`;
  // The t belongs to the word after a short or doubled vowel (kat-je, praat-je), else to the ending (tuin-tje, ei-tje).
  return /(?:^|[^aeiouy])[aeiou]tje$|(?:aa|ee|oo|uu)tje$/.test(word) ? word.slice(0, -2) : word.replace(/t?je$/, '');
}

/** gemaaid, gewandeld, gelopen; opgehaald, voorgelezen. */
const PARTICIPLE = new RegExp(`^(${SEPARABLE}?)ge(\\w{3,}(?:d|t|en))$`);

/** Little words that mean something else than what they are little of: a "praatje" is more than talking, a "pakje" no suit. */
const OWN_DIMINUTIVES: ReadonlySet<string> = new Set(
  (
    'ommetje uitje uitstapje praatje maatje pakje vriendje vriendinnetje laatje verhaaltje telefoontje belletje bandje potje ' +
    'boekje liftje sprookje stukje baantje kastje bakje bordje kopje krukje'
  ).split(' '),
);

/** Forms of strong verbs that say what people do for each other, and the like: no rule finds them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['ga', 'gaat', 'gaan', 'ging', 'gingen', 'gegaan'].map((form) => [form, 'gaan'] as const),
  ...['doe', 'doet', 'doen', 'deed', 'gedaan'].map((form) => [form, 'doen'] as const),
  ...['eet', 'eten', 'at', 'gegeten'].map((form) => [form, 'eten'] as const),
  ...['rij', 'reed', 'gereden'].map((form) => [form, 'rijd'] as const),
  ...['bracht', 'brachten', 'gebracht'].map((form) => [form, 'breng'] as const),
  ...['gedicht', 'gedichten'].map((form) => [form, 'gedicht'] as const),
  ...['gerecht', 'gerechten'].map((form) => [form, 'gerecht'] as const),
  ['geboren', 'geboren'],
  ...['liep', 'liepen'].map((form) => [form, 'loop'] as const),
]);

/**
 * A light Dutch stemmer: plurals, diminutives, verb endings and past participles, with the spelling that goes with open and
 * closed syllables. A t after n, r or s stays, since it may be the word's own (plant, kaart, kast): who compares may also try
 * without.
 * @param word normalised, one word.
 */
export function stemDutch(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const singular = word.replace(/s$/, '');
  if (OWN_DIMINUTIVES.has(singular)) return singular;
  if (word.length < 4) return word;
  let stem = withoutDiminutive(word.replace(/(?:jes|tjes)$/, (ending) => ending.slice(0, -1)));
  const participle = PARTICIPLE.exec(stem);
  if (participle) stem = `${participle[1] ?? ''}${(participle[2] ?? '').replace(/(?<=[^t])d$/, '')}`;
  stem = stem.replace(/heden$/, 'heid').replace(/(?<=[aeiouy][a-z]*[a-z])ing(?:en)?$/, '');
  if (/[^e]en$/.test(stem) && VOWEL.test(stem.slice(0, -2)) && stem.length > 4) stem = closed(stem.slice(0, -2));
  else if (/[^e]e$/.test(stem) && VOWEL.test(stem.slice(0, -1)) && stem.length > 3) stem = closed(stem.slice(0, -1));
  else stem = closedEnd(stem);
  stem = stem.replace(/(?<=[a-z]{2}e[lrnm])s$/, '').replace(/(?<=[a-z]{2}[oay])(?<!aa|oo)s$/, '');
  // Of -eren nobody can tell by rule whether it is luister-en or repareer-en: both sides are cut to -er.
  return stem.replace(/(?<=[a-z]{2}(?:[bcdgklmp]|ts))t$/, '').replace(/(?<=[aeiouy][a-z]*)eert?$/, 'er');
}

function closedEnd(stem: string): string {
  return /[vz]$/.test(stem) ? stem.replace(/v$/, 'f').replace(/z$/, 's') : stem;
}

/** Nouns of which `-ing` is no ending. */
const ING_NOUNS: ReadonlySet<string> = new Set(['outing', 'evening', 'morning', 'boxing', 'rowing', 'painting', 'building']);

/** Words that would lose what tells them from another: "care" is no "car". */
const WHOLE: ReadonlySet<string> = new Set(['care', 'cared', 'caring', 'cares', 'tape', 'using', 'used', 'need', 'needs']);

/** A light English stemmer: plurals, `-ing`, `-ed`. @param word normalised, one word. */
export function stemEnglish(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word;
  let stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ch|sh|ss|x))es$/, '')
    .replace(/(?<=[^s])s$/, '');
  if (ING_NOUNS.has(stem)) return stem;
  const cut = stem.replace(/(?:ing|ed)$/, '');
  if (cut !== stem && cut.length >= 3 && VOWEL.test(cut)) stem = cut.replace(DOUBLED_CONSONANT, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

/** How many letters tell one word from another in languages that we know no endings of (McNamee & Mayfield, 2004: four or five). */
const PLAIN_LETTERS = 5;

/** For any other language: the first letters of a word, without the Arabic article. @param word normalised, one word. */
export function stemPlain(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=..)/u, '').slice(0, PLAIN_LETTERS);
}

/**
 * How a Dutch word sounds, roughly: spellings that learners and hasty writers swap come out the same (ei/ij, au/ou, d/t at the
 * end, single/double letters, c/k, z/s, v/f).
 */
export function soundOf(word: string): string {
  return word
    .replace(/ij|ei|y/g, 'i')
    .replace(/auw?|ouw?/g, 'au')
    .replace(/ch|g/g, 'g')
    .replace(/sj/g, 's')
    .replace(/d(?=[fkps])/g, 't')
    .replace(/ph|v/g, 'f')
    .replace(/qu/g, 'kw')
    .replace(/[cq]/g, 'k')
    .replace(/th|dt/g, 't')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/d$/, 't')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Whether two words differ by at most `most` typing slips: a letter more, less or other, or two swapped (optimal string
 * alignment distance).
 */
export function withinSlips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    [before, previous] = [previous, current];
  }
  return (previous[b.length] ?? Infinity) <= most;
}
