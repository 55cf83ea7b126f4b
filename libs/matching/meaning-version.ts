import { seedOf } from '#kernel/random.js';
import { activityRows } from './activity-rows.js';
import { furtherLexicons, lexicons } from './lexicons/lexicons.js';

/** Raise it when texts are understood otherwise with the same words and kinds of help. */
const READER = 2;

let version: string | null = null;

/**
 * By which words, kinds of help and way of reading texts are understood now: the same on every machine, another as soon as one of
 * them changes. What was kept under another version has to be understood anew.
 */
export function meaningVersion(): string {
  version ??= `${READER}-${seedOf(JSON.stringify([activityRows.map(([id, parentId, , reach, ...labels]) => [id, parentId, reach, labels]), [...lexicons, ...furtherLexicons].map((one) => one.lexicon)])).toString(36)}`;
  return version;
}
