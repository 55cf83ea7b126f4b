import { inVagueWords, type Language } from './periods.js';
import { screen } from './screen.js';
import { clausesOf, overlap, sentencesOf, type Span } from './sentences.js';
import type { Finding } from './types.js';

const stand = {
  nl: { 'contact-data': '(contact via Omzien)', address: '(adres bekend)' },
  en: { 'contact-data': '(contact through Omzien)', address: '(address known)' },
} as const;

/** After "en", "maar" and the like, these begin a clause that can stand alone. */
const STANDS_ALONE =
  /^(?:wie|waar|ik|wij|we|hij|zij|ze|het|dit|dat is|er (?:is|zijn)|kan (?:iemand|er|u)|kunt u|wil (?:iemand|u)|heeft (?:iemand|er)|is er|zijn er|zoek|gezocht|graag|mag ik|who|i|i'm|we|he|she|it|can (?:anyone|someone|you)|could (?:anyone|someone|you)|is (?:there|anyone)|does anyone|looking for|please)(?![\w'])/i;
const CONJUNCTION = /^(?:en|maar|want|dus|daarom|of|and|but|so|because)\s+(?=\S)/i;
/** These begin a clause that leans on the one after it, and falls with it. */
const LEANS_ON_NEXT =
  /^(?:als|omdat|doordat|hoewel|terwijl|nu|toen|sinds|na|door|vanwege|wegens|met|because|since|when|if|although|after|due)(?!\w)/i;
/** Said in between: what stands around it reads on without it. */
const ASIDE = /^(?:die|dat|met|who|which|with)(?!\w)/i;
const QUESTION = /^(?:wie|kan|kunt|heeft|wil|is er|zijn er|mag|who|can|could|is there|does)(?!\w)/i;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** The span with the rest of the words that it begins or ends in. */
function wholeWords(text: string, { start, end }: Span): Span {
  while (start > 0 && isLetter(text.charAt(start - 1)) && isLetter(text.charAt(start))) start--;
  while (end < text.length && end > 0 && isLetter(text.charAt(end - 1)) && isLetter(text.charAt(end))) end++;
  return { start, end };
}

function capitalAsIn(original: string, words: string): string {
  return /^\p{Lu}/u.test(original) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The words that stand for a redacted finding, or null for one whose clause or sentence has to go. */
function wordsFor(text: string, finding: Finding, language: Language): string | null {
  if (finding.consequence !== 'redact') return null;
  if (finding.check === 'contact-data' || finding.check === 'address') return stand[language][finding.check];
  if (finding.check !== 'absence') return null;
  const written = text.slice(finding.start, finding.end);
  return capitalAsIn(written, inVagueWords(written, language));
}

interface Replacement extends Span {
  readonly words: string;
}

/** The stretch of text with the replacements made that fall in it; where two overlap, the first stands for both. */
function rendered(text: string, span: Span, replacements: readonly Replacement[]): string {
  let result = '';
  let place = span.start;
  for (const replacement of replacements) {
    if (!overlap(span, replacement)) continue;
    if (replacement.start >= place) result += text.slice(place, replacement.start) + replacement.words;
    place = Math.max(place, replacement.end);
  }
  return result + text.slice(Math.min(place, span.end), span.end);
}

/** Sentences, those made one that a finding reaches across: half a phone number is a phone number too. */
function joinedSentences(text: string, findings: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = joined.at(-1);
    if (last && findings.some((finding) => overlap(finding, last) && overlap(finding, sentence))) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

/** The places between brackets in a sentence, brackets included, that hold something private: "(reuma in mijn handen)". */
function privateAsides(text: string, sentence: Span, secrets: readonly Span[]): readonly Replacement[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/\s?\([^()]{0,300}\)/gu)]
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, words: '' }))
    .filter((aside) => secrets.some((secret) => secret.start >= aside.start && secret.end <= aside.end));
}

/** What is left of a sentence without the clauses that hold a secret, or '' when the rest does not stand by itself. */
function withoutClauses(text: string, sentence: Span, secrets: readonly Span[], replacements: readonly Replacement[]): string {
  const clauses = clausesOf(text, sentence);
  let kept = '';
  let endsWithLast = false;
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    const secret = secrets.some((one) => overlap(one, clause));
    endsWithLast = !secret && next === undefined;
    if (secret) continue;
    const before = clauses[index - 1];
    const afterSecret = before !== undefined && secrets.some((one) => overlap(one, before));
    const beforeSecret = next !== undefined && secrets.some((one) => overlap(one, next));
    const written = rendered(text, clause, replacements);
    const aside = afterSecret && kept !== '' && ASIDE.test(text.slice(before.start, before.end));
    const bare = written.replace(CONJUNCTION, '');
    if (beforeSecret && LEANS_ON_NEXT.test(written)) return '';
    if (afterSecret && !aside && !STANDS_ALONE.test(bare)) return '';
    if (kept === '') kept = afterSecret ? bare.charAt(0).toUpperCase() + bare.slice(1) : written;
    else if (aside) kept += ` ${written}`;
    else kept += text.slice(before?.end ?? clause.start, clause.start) + written;
  }
  if (kept === '' || endsWithLast) return kept;
  const ending = /[.!?\u2026]+$/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
  return kept + (QUESTION.test(kept) ? '?' : ending.replaceAll('?', '.'));
}

function publicSentence(text: string, sentence: Span, secrets: readonly Span[], replacements: readonly Replacement[]): string {
  const inside = secrets.filter((secret) => overlap(secret, sentence));
  const asides = privateAsides(text, sentence, inside);
  const left = inside.filter((secret) => !asides.some((aside) => overlap(aside, secret)));
  const all = [...asides, ...replacements].sort((a, b) => a.start - b.start);
  return left.length === 0 ? rendered(text, sentence, all) : withoutClauses(text, sentence, left, all);
}

function tidy(text: string): string {
  const marks = [...Object.values(stand.nl), ...Object.values(stand.en)];
  const once = marks.reduce((result, mark) => {
    const quoted = mark.replace(/[()]/g, '\\$&');
    return result.replace(new RegExp(`${quoted}(?:[\\s,/&|-]{0,3}(?:of|en|or|and)?[\\s,/&|-]{0,3}${quoted})+`, 'g'), mark);
  }, text);
  return once
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/ +(?=[.,;?!](?:\s|$))/gu, '')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Replaces every contact and address, wherever it came from. */
function redacted(text: string, language: Language): string {
  return screen(text)
    .filter(({ check }) => check === 'contact-data' || check === 'address')
    .reduceRight((result, finding) => {
      const { start, end } = wholeWords(result, finding);
      return result.slice(0, start) + (wordsFor(result, finding, language) ?? '') + result.slice(end);
    }, text);
}

/**
 * What the public may read of a title or a text: contact data and addresses as "(contact via Omzien)" and "(adres bekend)",
 * dates of absence as a season, no clause about health, no sentence that a coordinator should see first. Contact data and
 * addresses go even where `findings` leaves them out.
 * @param findings those of `screen(text)`; a coordinator who judged one harmless leaves it out.
 * @returns '' when nothing remains that reads by itself.
 */
export function publicVersion(text: string, findings: readonly Finding[], language: Language = 'nl'): string {
  const within = findings
    .map((finding) => ({ ...finding, ...wholeWords(text, finding) }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const replacements: Replacement[] = [];
  const health: Span[] = [];
  const held: Span[] = [];
  for (const finding of within) {
    const words = wordsFor(text, finding, language);
    if (words !== null) replacements.push({ start: finding.start, end: finding.end, words });
    else (finding.consequence === 'redact' ? health : held).push(finding);
  }
  if (within.length === 0) return redacted(text, language);
  const sentences = joinedSentences(text, within);
  const parts = sentences.map((sentence, index) => {
    const between = index === 0 ? '' : text.slice(sentences[index - 1]?.end ?? 0, sentence.start);
    const written = held.some((one) => overlap(one, sentence)) ? '' : publicSentence(text, sentence, health, replacements);
    return (between.includes('\n') ? between.replace(/[^\n]/gu, '') : between) + written;
  });
  return tidy(redacted(tidy(parts.join('')), language));
}
