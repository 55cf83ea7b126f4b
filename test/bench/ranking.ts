/** What a ranking is worth, averaged over the needs: as `dutch/evaluate.mjs` works it out. */
export interface Quality {
  readonly ndcg10: number;
  readonly recall20: number;
  readonly mrr: number;
}

/** Per need the ids of offers, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;
/** Per need the offers that are relevant, with their grade. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

export function qualityOf(run: Run, judgements: Judgements): Quality {
  let [ndcg10, recall20, mrr] = [0, 0, 0];
  for (const [need, good] of judgements) {
    const list = run.get(need) ?? [];
    const ideal = dcg([...good.values()].sort((a, b) => b - a));
    ndcg10 += ideal === 0 ? 0 : dcg(list.map((offer) => good.get(offer) ?? 0)) / ideal;
    recall20 += list.slice(0, 20).filter((offer) => good.has(offer)).length / good.size;
    const first = list.findIndex((offer) => good.has(offer));
    mrr += first < 0 ? 0 : 1 / (first + 1);
  }
  const needs = judgements.size;
  return { ndcg10: ndcg10 / needs, recall20: recall20 / needs, mrr: mrr / needs };
}

/** Best first, ties by id; what scores nothing is not in it. */
export function ranked(scores: Iterable<readonly [id: string, score: number]>): string[] {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([id]) => id);
}

/** A document as its terms with how often each occurs. */
export type Terms = ReadonlyMap<string, number>;

const K1 = 1.2;
const B = 0.75;

/** Okapi BM25 (Robertson & Zaragoza); each word of the query counts once. */
export function bm25(documents: ReadonlyMap<string, Terms>): (query: Terms) => [id: string, score: number][] {
  const lengthOf = (terms: Terms): number => [...terms.values()].reduce((sum, count) => sum + count, 0);
  const lengths = new Map([...documents].map(([id, terms]) => [id, lengthOf(terms)]));
  const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / documents.size;
  const within = new Map<string, number>();
  for (const terms of documents.values()) for (const term of terms.keys()) within.set(term, (within.get(term) ?? 0) + 1);
  const idf = (term: string): number => {
    const found = within.get(term) ?? 0;
    return Math.log(1 + (documents.size - found + 0.5) / (found + 0.5));
  };
  return (query) =>
    [...documents].map(([id, terms]) => {
      const norm = K1 * (1 - B + (B * (lengths.get(id) ?? 0)) / mean);
      let score = 0;
      for (const term of query.keys()) {
        const count = terms.get(term) ?? 0;
        score += (idf(term) * count * (K1 + 1)) / (count + norm);
      }
      return [id, score];
    });
}
