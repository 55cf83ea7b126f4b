/** A document as its terms, each as often as it occurs. */
export type Terms = ReadonlyMap<string, number>;

/** How soon one more of the same term adds nothing (BM25's k1); short texts hardly repeat themselves. */
const SATURATION = 1.2;

/**
 * Documents made ready for ranking by the words that they share with a query.
 *
 * Okapi BM25 (Robertson & Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009) with b = 0: posts are a few
 * sentences long, all about one thing, and one that says more of it is no worse for being longer. How rare a term is, is
 * counted over the documents and the queries together: what everybody writes, in asking as in offering, tells nothing.
 */
export class TextIndex {
  private readonly postings = new Map<string, { readonly documents: number[]; readonly gains: number[] }>();
  private readonly rarity = new Map<string, number>();

  private readonly size: number;

  constructor(documents: readonly Terms[], queries: readonly Terms[]) {
    this.size = documents.length;
    documents.forEach((terms, document) => {
      for (const [term, count] of terms) {
        let posting = this.postings.get(term);
        if (posting === undefined) this.postings.set(term, (posting = { documents: [], gains: [] }));
        posting.documents.push(document);
        posting.gains.push((count * (SATURATION + 1)) / (count + SATURATION));
      }
    });
    const within = new Map<string, number>();
    for (const terms of [...documents, ...queries]) {
      for (const term of terms.keys()) within.set(term, (within.get(term) ?? 0) + 1);
    }
    const all = documents.length + queries.length;
    for (const [term, count] of within) this.rarity.set(term, Math.log(1 + (all - count + 0.5) / (count + 0.5)));
  }

  /** log(1 + (N − n + ½) / (n + ½)): how much it says that a term is there; 0 for a term that was never seen. */
  rarityOf(term: string): number {
    return this.rarity.get(term) ?? 0;
  }

  /** The score of every document for a query, 0 or more, in the order of the documents. */
  scores(query: ReadonlyMap<string, number>): Float64Array {
    const scores = new Float64Array(this.size);
    for (const [term, weight] of query) {
      const posting = this.postings.get(term);
      if (posting === undefined) continue;
      const gain = weight * this.rarityOf(term);
      posting.documents.forEach((document, index) => {
        scores[document] = (scores[document] ?? 0) + gain * (posting.gains[index] ?? 0);
      });
    }
    return scores;
  }
}
