import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { AssignmentProblem } from '#matching/assignment.js';

/** Required: the types of the package describe what `require` gives, not what `import` does. */
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/**
 * The most that any assignment can gain net of load, by another road than ours: as a linear programme, solved by HiGHS. The
 * constraints of a bipartite graph are totally unimodular, so its optimum is whole, and the convex cost of load needs no whole
 * numbers either: the cheapest step is taken first.
 */
export async function optimumOf({ helpers, requests, pairs, loadPrice = 0 }: AssignmentProblem): Promise<number> {
  if (pairs.length === 0) return 0;
  const sumOf = (of: (pair: AssignmentProblem['pairs'][number]) => boolean): string[] =>
    pairs.flatMap((pair, index) => (of(pair) ? [`x${index}`] : []));
  const steps = helpers.flatMap(({ id, capacity, load = 0 }, place) =>
    Array.from({ length: Math.min(capacity, sumOf(({ helperId }) => helperId === id).length) }, (_, more) => ({
      name: `s${place}_${more}`,
      cost: loadPrice * (load + more),
    })),
  );
  const terms = [
    ...pairs.map(({ gain }, index) => `${gain < 0 ? '-' : '+'} ${Math.abs(gain).toFixed(9)} x${index}`),
    ...steps.map(({ name, cost }) => `- ${cost.toFixed(9)} ${name}`),
  ];
  const rows = [
    ...helpers.flatMap(({ id }, place) => {
      const mine = sumOf(({ helperId }) => helperId === id);
      const own = steps.filter(({ name }) => name.startsWith(`s${place}_`)).map(({ name }) => `- ${name}`);
      return mine.length === 0 ? [] : [`${[mine.join(' + '), ...own].join(' ')} <= 0`];
    }),
    ...requests.flatMap(({ id, capacity }) => {
      const mine = sumOf(({ requestId }) => requestId === id);
      return mine.length === 0 ? [] : [`${mine.join(' + ')} <= ${capacity}`];
    }),
  ];
  const most = [...pairs.map((_, index) => `x${index}`), ...steps.map(({ name }) => name)].map((name) => ` 0 <= ${name} <= 1`);
  const highs = await loadHighs();
  const programme = ['Maximize', terms.join('\n '), 'Subject To', ...rows, 'Bounds', ...most, 'End'].join('\n');
  const { Status, ObjectiveValue } = highs.solve(programme, { output_flag: false });
  if (Status !== 'Optimal') throw new Error(`HiGHS says: ${Status}`);
  return ObjectiveValue;
}
