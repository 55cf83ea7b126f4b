import type { Clue } from './clue.js';
import { fold } from './fold.js';
import { rules } from './rules.js';
import { overlap, sentencesOf, type Span } from './sentences.js';
import { checks, type Finding } from './types.js';

interface Sentence extends Span {
  readonly plain: string;
}

/** `find` of each clue, made to go on after a first hit. */
const everywhere = new Map<Clue, RegExp>(
  rules.flatMap((rule) => rule.clues).map((clue) => [clue, new RegExp(clue.find.source, `${clue.find.flags}g`)]),
);

/** Says of a span whether the sentences around it bear a clue out; looks once at each stretch of sentences. */
function judgeOf(clue: Clue, sentences: readonly Sentence[], plain: string): (span: Span) => boolean {
  if (clue.unlessAnywhere?.test(plain)) return () => false;
  const judged = new Map<string, boolean>();
  const judge = (first: number, last: number): boolean => {
    const own = plainOf(sentences.slice(first, last + 1));
    if (clue.unless?.test(own)) return false;
    if (!clue.near) return true;
    return clue.near.test(clue.within === 'around' ? plainOf(sentences.slice(Math.max(0, first - 1), last + 2)) : own);
  };
  return (span) => {
    const first = sentences.findIndex((sentence) => overlap(sentence, span));
    const last = sentences.findLastIndex((sentence) => overlap(sentence, span));
    const key = `${first} ${last}`;
    const known = judged.get(key) ?? judge(Math.max(0, first), last);
    judged.set(key, known);
    return known;
  };
}

const plainOf = (sentences: readonly Sentence[]): string => sentences.map(({ plain }) => plain).join(' ');

/** Spans in order, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/**
 * What stands in a text that the platform must do something about: a phone number, days of absence, words of despair. Reads
 * Dutch, and the most important in English; despair in the other languages of the screens, too.
 * @param text a title and a body with a line break between, or either of the two.
 * @returns the findings in order of `start` (then the order of `checks`); places are characters (UTF-16) of `text`. Findings of
 * one check do not overlap; those of different checks may.
 */
export function screen(text: string): readonly Finding[] {
  const { plain, origin } = fold(text);
  const sentences = sentencesOf(text).map((span) => ({ ...span, plain: fold(text.slice(span.start, span.end)).plain }));
  const spansOf = (clue: Clue): readonly Span[] =>
    [...plain.matchAll(everywhere.get(clue) ?? clue.find)]
      .map((match) => ({ start: origin(match.index), end: origin(match.index + match[0].length) }))
      .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
      .filter(({ start, end }) => end > start)
      .filter(judgeOf(clue, sentences, plain));
  return rules
    .flatMap((rule) =>
      merged(rule.clues.flatMap(spansOf)).map(({ start, end }) => ({
        check: rule.check,
        consequence: rule.consequence,
        start,
        end,
        urgent: rule.urgent ?? false,
        confidant: rule.confidant ?? false,
      })),
    )
    .sort((a, b) => a.start - b.start || checks.indexOf(a.check) - checks.indexOf(b.check));
}
