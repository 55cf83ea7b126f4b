import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankOffers } from '#matching/rank.js';
import { suggestActivities } from '#matching/suggest.js';
import type { TextLanguage } from '#matching/types.js';
import { Ground, type Database } from './ground.js';
import { bm25, qualityOf, ranked, type Judgements, type Quality, type Run, type Terms } from './ranking.js';
import { median, millis, missing, percentile, reached, rounded, times, type BenchOptions, type Row } from './row.js';

interface Text {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

interface TextSet {
  readonly needs: readonly Text[];
  readonly offers: readonly Text[];
  readonly judgements: Judgements;
}

interface Measure {
  readonly name: string;
  readonly of: (quality: Quality) => number;
  readonly goal: number;
}

/** As deep as the deepest measure looks, and as a ranking is written. */
const DEPTH = 20;

const ndcg10 = { name: 'nDCG@10', of: (quality: Quality) => quality.ndcg10 };
const recall20 = { name: 'R@20', of: (quality: Quality) => quality.recall20 };
const mrr = { name: 'MRR', of: (quality: Quality) => quality.mrr };

/** How much better than the better of the references it should be, by nDCG, on what neighbours write. */
const GAIN = 1.5;

/** Sets besides the first: those that are called unseen are those by which nothing was chosen. */
const furtherSets = [
  { what: 'text, Dutch, second set', folder: 'dutch-second', language: 'dutch' },
  { what: 'text, Dutch, unseen', folder: 'dutch-unseen', language: 'dutch' },
  { what: 'text, English', folder: 'english', language: 'english' },
  { what: 'text, English, unseen', folder: 'english-unseen', language: 'english' },
] as const;

/** A title of so many letters more is what the next look of someone's client sees. */
const TYPED_AT_ONCE = 3;
const GOAL_TYPING_MILLIS = 20;

/** How long it takes to say what someone means who is still typing, at every few letters of what the needs of all Dutch sets say. */
function typingRow(): Row {
  const dutch = furtherSets.filter(({ language }) => language === 'dutch');
  const texts = ['dutch', ...dutch.map(({ folder }) => folder)].flatMap((folder) =>
    readSet(join('test', 'bench', folder)).needs.map((need) => wordsOf(need).slice(0, 120)),
  );
  suggestActivities('hond', 'nl');
  const took = texts.flatMap((text) =>
    Array.from({ length: Math.floor(text.length / TYPED_AT_ONCE) }, (_, at) => {
      const began = performance.now();
      suggestActivities(text.slice(0, (at + 1) * TYPED_AT_ONCE), 'nl');
      return performance.now() - began;
    }),
  );
  const [p95, half] = [percentile(took, 0.95), median(took)];
  return {
    what: 'text, while someone types: p95',
    on: `${took.length.toLocaleString('en')} beginnings of ${texts.length} texts`,
    reference: '–',
    ours: `${millis(p95)} (median ${millis(half)})`,
    ratio: '–',
    goal: `≤ ${GOAL_TYPING_MILLIS} ms`,
    ok: reached(p95 <= GOAL_TYPING_MILLIS),
    figures: { p95: rounded(p95, 2), median: rounded(half, 2), looks: took.length },
  };
}

/** Which right offers are found by words alone: ours beside what Postgres brings along and BM25 on its stems. */
export async function textBench({ data, say }: BenchOptions): Promise<Row[]> {
  const fire = data === null ? '' : join(data, 'fire2017');
  const foreign = existsSync(fire) ? readSet(fire) : null;
  const rows = [typingRow()];
  await Ground.during((ground) =>
    ground.filled(async (_, database) => {
      say('text: needs and offers');
      const dutch = await compare(database, {
        set: readSet(join('test', 'bench', 'dutch')),
        what: 'text, Dutch',
        language: 'dutch',
        measures: [
          { ...ndcg10, goal: 0.8 },
          { ...recall20, goal: 0 },
          { ...mrr, goal: 0 },
        ],
        gain: GAIN,
      });
      rows.push(...dutch);
      for (const { what, folder, language } of furtherSets) {
        const set = readSet(join('test', 'bench', folder));
        const measures = [
          { ...ndcg10, goal: 0 },
          { ...recall20, goal: 0 },
        ];
        rows.push(...(await compare(database, { set, what, language, measures, gain: GAIN })));
      }
      if (foreign === null) return;
      say('text: FIRE 2017');
      const tweets = await compare(database, {
        set: foreign,
        what: 'text, FIRE 2017',
        language: 'english',
        measures: [
          { ...recall20, goal: 0.5 },
          { ...mrr, goal: 0.45 },
        ],
        gain: 1,
      });
      rows.push(...tweets);
    }),
  );
  return foreign ? rows : [...rows, missing('text, FIRE 2017', 'no data (--data)', 'R@20 ≥ 0.50, MRR ≥ 0.45')];
}

/** A set that must never be ranked below the references. */
interface Comparison {
  readonly set: TextSet;
  readonly what: string;
  readonly language: 'dutch' | 'english';
  readonly measures: readonly Measure[];
  /** How many times as good as the better reference the first measure has to be. */
  readonly gain: number;
}

async function compare(database: Database, { set, what, language, measures, gain }: Comparison): Promise<Row[]> {
  const references = [
    ['BM25', await bm25Run(database, set, language)],
    ['ts_rank', await rankRun(database, set, language)],
  ] as const;
  const ours = qualityOf(ourRun(set, language === 'dutch' ? 'nl' : 'en'), set.judgements);
  const theirs = references.map(([name, run]) => [name, qualityOf(run, set.judgements)] as const);
  return measures.map(({ name, of, goal }, index) => {
    const [reference, value] = theirs.map(([one, quality]) => [one, of(quality)] as const).sort(([, a], [, b]) => b - a)[0];
    const least = index === 0 ? Math.max(goal, gain * value) : Math.max(goal, value);
    return {
      what: `${what}: ${name}`,
      on: `${set.needs.length} needs, ${set.offers.length} offers`,
      reference: theirs.map(([one, quality]) => `${one} ${of(quality).toFixed(3)}`).join(', '),
      ours: of(ours).toFixed(3),
      ratio: times(of(ours) / value),
      goal: `≥ ${rounded(least)}`,
      ok: reached(of(ours) >= least),
      ...(of(ours) < value ? { broken: `${what}: ${name} ${rounded(of(ours))} is below ${reference} ${rounded(value)}` } : {}),
      figures: {
        ours: rounded(of(ours), 4),
        ...Object.fromEntries(theirs.map(([one, quality]) => [one, rounded(of(quality), 4)])),
      },
    };
  });
}

/** What `npm run evaluate` writes: the words alone, no place, no time, nothing chosen. */
function ourRun({ needs, offers }: TextSet, language: TextLanguage): Run {
  const ranking = rankOffers(needs, offers, { language, most: DEPTH });
  return new Map(needs.map((need, index) => [need.id, (ranking[index] ?? []).map(({ offerId }) => offerId)]));
}

const wordsOf = ({ title, text }: Text): string => `${title ?? ''} ${text}`.trim();

async function bm25Run(database: Database, { needs, offers }: TextSet, language: string): Promise<Run> {
  const stems = async (texts: readonly Text[]): Promise<Map<string, Terms>> => {
    const rows = await database.sql<{ id: string; lexeme: string; count: number }>(
      `select id, lexeme, cardinality(positions) as count
         from unnest($1::text[], $2::text[]) as text (id, words), unnest(to_tsvector('${language}', words))`,
      [texts.map(({ id }) => id), texts.map(wordsOf)],
    );
    const terms = new Map<string, Map<string, number>>(texts.map(({ id }) => [id, new Map()]));
    for (const { id, lexeme, count } of rows) terms.get(id)?.set(lexeme, count);
    return terms;
  };
  const score = bm25(await stems(offers));
  return new Map([...(await stems(needs))].map(([id, query]) => [id, ranked(score(query))]));
}

/** Full-text rank over any of the words: over all of them it finds next to nothing. */
async function rankRun(database: Database, { needs, offers }: TextSet, language: string): Promise<Run> {
  const rows = await database.sql<{ need: string; offer: string; rank: number }>(
    `select need.id as need, offer.id as offer, ts_rank(to_tsvector('${language}', offer.words), need.query) as rank
       from (select id, (select string_agg(quote_literal(lexeme), ' | ') from unnest(to_tsvector('${language}', words)))::tsquery as query
               from unnest($1::text[], $2::text[]) as text (id, words)) as need,
            unnest($3::text[], $4::text[]) as offer (id, words)`,
    [needs.map(({ id }) => id), needs.map(wordsOf), offers.map(({ id }) => id), offers.map(wordsOf)],
  );
  const byNeed = new Map<string, [string, number][]>();
  for (const { need, offer, rank } of rows) byNeed.set(need, [...(byNeed.get(need) ?? []), [offer, rank]]);
  return new Map([...byNeed].map(([need, scores]) => [need, ranked(scores)]));
}

function readSet(folder: string): TextSet {
  const lines = (name: string): string[] =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  const judgements = new Map<string, Map<string, number>>();
  for (const line of lines('qrels.tsv')) {
    const [need, offer, grade] = line.split('\t');
    judgements.set(need, (judgements.get(need) ?? new Map<string, number>()).set(offer, Number(grade ?? 1)));
  }
  const texts = (name: string): Text[] => lines(name).map((line) => JSON.parse(line) as Text);
  return { needs: texts('needs.jsonl'), offers: texts('offers.jsonl'), judgements };
}
