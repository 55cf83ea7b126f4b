import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A request or an offer in someone's own words. */
export interface DemoText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What an offer says of itself. */
export type OfferWords = Pick<DemoText, 'title' | 'text'>;

/** Words for an offer of a member who has no text of their own; they take an activity's label, whatever its grammar. */
export const offerTemplates: readonly ((label: string) => OfferWords)[] = [
  (label) => ({ title: label, text: `Ik help graag een buur. Waarmee: ${inSentence(label)}. Stuur mij gerust een bericht.` }),
  (label) => ({ title: `${label}: ik help`, text: `Ik heb tijd over. Dit doe ik graag voor een ander: ${inSentence(label)}.` }),
  (label) => ({
    title: `${label}, graag gedaan`,
    text: `Voor mij is het een kleine moeite: ${inSentence(label)}. Vraag het maar.`,
  }),
  (label) => ({
    title: `Hulp nodig? ${label}`,
    text: `Ik doe dit al langer en vind het leuk: ${inSentence(label)}. Eerst even kennismaken is ook goed.`,
  }),
];

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/**
 * The invented requests and offers of `test/bench/dutch`, which the demo shares with the measurements.
 * @throws Error with a sentence that names the file, when it is missing or a line in it is wrong.
 */
export function readDemoTexts(): { readonly needs: readonly DemoText[]; readonly offers: readonly DemoText[] } {
  const folder = join(projectRoot(), 'test', 'bench', 'dutch');
  return { needs: readTexts(join(folder, 'needs.jsonl')), offers: readTexts(join(folder, 'offers.jsonl')) };
}

/** Reads a file of texts: one JSON object with id, title and text on each line. */
export function readTexts(file: string): readonly DemoText[] {
  if (!existsSync(file)) {
    throw new Error(
      `The texts of the demo are missing: ${file}. They come with the source; take that folder from the repository.`,
    );
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  const ids = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = parse(line);
    if (!isText(read)) throw new Error(`Line ${index + 1} of ${file} is not an object with an id, a title and a text.`);
    if (ids.has(read.id)) throw new Error(`Line ${index + 1} of ${file} repeats the id "${read.id}".`);
    ids.add(read.id);
    return [{ id: read.id, title: read.title, text: read.text }];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isText(read: unknown): read is DemoText {
  if (typeof read !== 'object' || read === null) return false;
  const { id, title, text } = read as Partial<Record<string, unknown>>;
  return [id, title, text].every((part) => typeof part === 'string' && part.trim() !== '');
}

/** The nearest folder upwards with a package.json, from the source as well as from what was built of it. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('The folder of Omzien was not found: no package.json above the program.');
    folder = dirname(folder);
  }
  return folder;
}
