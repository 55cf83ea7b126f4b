/** A stretch of a text: characters `start` up to and without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Dots after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|a\.s|o\.a|m\.n|d\.w\.z|p\.u|i\.v\.m|t\.o\.v|bijv|bv|ca|circa|evt|dhr|mevr|mw|mr|dr|prof|drs|nr|tel|jr|resp|incl|excl|max|min|st|mrs|e\.g|i\.e)\.$/i;

/** White space, or a capital that starts a word: people forget the space ("is kapot.Wie helpt"). */
const END = /\n+|[.!?\u2026]{1,10}["'\u2019\u201d)\]]{0,3}(?=\s|$|\p{Lu}\p{Ll})/gu;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The sentences of a text, in order, without the white space between them; a line break ends one too. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const upToDot = text.slice(Math.max(start, end - 12), end);
    if (match[0] === '.' && end < text.length && ABBREVIATION.test(upToDot)) continue;
    add(end);
  }
  add(text.length);
  return spans;
}

/** The clauses of one sentence: what stands between its commas, semicolons and dashes. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[,;](?=\s)|\s[-\u2013\u2014](?=\s)/gu)) {
    const at = sentence.start + match.index;
    spans.push(trimmed(text, start, at));
    start = at + match[0].length;
  }
  spans.push(trimmed(text, start, sentence.end));
  return spans.filter((span) => span.end > span.start);
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
