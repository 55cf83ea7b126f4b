/** A text made plain for the rules, and the way back to the places in the text as it was typed. */
export interface Folded {
  /** Without accents, curly quotes and invisible characters; any white space is one space. Capitals stay. */
  readonly plain: string;
  /** The place in the original of character `index` of `plain`; for its length, the end of the original. */
  readonly origin: (index: number) => number;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'", '′': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
}; // prettier-ignore

/** Digits of other scripts, first of each row of ten: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

function plainOf(char: string): string {
  if (char >= ' ' && char <= '~') return LOOKALIKES[char] ?? char;
  const lookalike = LOOKALIKES[char];
  if (lookalike !== undefined) return lookalike;
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  // NFKD takes letters and accents apart and makes full-width and ligature forms plain; marks and format characters go.
  return char.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

/** Folds a text, so that a rule need not know how someone types an apostrophe, an accent or a space. */
export function fold(text: string): Folded {
  let plain = '';
  const origins: number[] = [];
  let place = 0;
  for (const char of text) {
    const spacing = /\s/u.test(char);
    const folded = spacing ? (plain.endsWith(' ') ? '' : ' ') : plainOf(char);
    for (let count = 0; count < folded.length; count++) origins.push(place);
    plain += folded;
    place += char.length;
  }
  return { plain, origin: (index) => origins[index] ?? text.length };
}
