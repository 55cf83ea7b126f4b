import { activityById } from '#matching/taxonomy.js';
import type { FigureName, Figures } from './figures.js';

/** One town under one policy. */
export interface Year {
  readonly policy: string;
  readonly seed: number;
  readonly figures: Figures;
  /** Per kind of help the shares filled within 24 and 48 hours and 7 days. */
  readonly kinds: ReadonlyMap<string, readonly number[]>;
}

export interface Spread {
  readonly mean: number;
  /** Half of the 95 % interval for the mean; null with a single value. */
  readonly half: number | null;
}

/** Student's t at 97.5 %, for 1, 2, … degrees of freedom; beyond these the normal is near enough. */
const T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131];
const NORMAL = 1.96;

export function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, half: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: (T[values.length - 2] ?? NORMAL) * Math.sqrt(variance / values.length) };
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const number = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const written = ({ mean, half }: Spread, write: (value: number) => string): string =>
  Number.isNaN(mean) ? '–' : half === null ? write(mean) : `${write(mean)} ± ${write(half).replace(' %', '')}`;

const lines: readonly (readonly [string, FigureName, (value: number) => string])[] = [
  ['filled within 24 hours', 'filled24h', percent],
  ['filled within 48 hours', 'filled48h', percent],
  ['filled within 7 days', 'filled7d', percent],
  ['filled at all', 'filled', percent],
  ['hours to the first yes, median', 'medianHoursToYes', number],
  ['asked per filled request', 'askedPerFilled', number],
  ['reactions per request', 'reactionsPerRequest', number],
  ['Gini of load: help given', 'giniOfLoad', number],
  ['Gini of load: times asked', 'giniOfAsks', number],
  ['helpers never asked', 'neverAsked', percent],
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => row[index].length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** What came of it, the policies side by side. */
export function figuresTable(years: readonly Year[], policies: readonly string[]): string {
  const of = (policy: string, name: FigureName): Spread =>
    spreadOf(years.filter((year) => year.policy === policy).map(({ figures }) => figures[name]));
  const rows = lines.map(([what, name, write]) => [what, ...policies.map((policy) => written(of(policy, name), write))]);
  return table(['', ...policies], rows);
}

/** The same per kind of help: filled within 24 and 48 hours and 7 days, in percent. */
export function kindsTable(years: readonly Year[], policies: readonly string[]): string {
  const kinds = [...new Set(years.flatMap((year) => [...year.kinds.keys()]))].sort();
  const cell = (kind: string, policy: string): string => {
    const some = years.filter((year) => year.policy === policy).flatMap((year) => [year.kinds.get(kind) ?? []]);
    return [0, 1, 2].map((index) => (100 * spreadOf(some.flatMap((each) => each[index] ?? [])).mean).toFixed(0)).join(' · ');
  };
  const rows = kinds.map((kind) => [activityById(kind)?.label.en ?? kind, ...policies.map((policy) => cell(kind, policy))]);
  return table(['filled in 24 h · 48 h · 7 d, %', ...policies], rows);
}

const others = ['radius', 'nearest20', 'newest'] as const;

/** What was aimed for, and whether it is reached; empty when not every policy was played. */
export function goalsTable(years: readonly Year[]): string {
  const seeds = [...new Set(years.map(({ seed }) => seed))];
  const of = (policy: string, seed: number): Figures | undefined =>
    years.find((year) => year.policy === policy && year.seed === seed)?.figures;
  if (seeds.some((seed) => ['ours', ...others].some((policy) => of(policy, seed) === undefined))) return '';
  /** Town by town, since what is easy in one town is easy for all. */
  const compared = (compare: (ours: Figures, theirs: readonly Figures[]) => number): Spread =>
    spreadOf(
      seeds.map((seed) =>
        compare(
          of('ours', seed)!,
          others.map((policy) => of(policy, seed)!),
        ),
      ),
    );
  // Who tells nobody (newest) shares out no questions.
  const lowest = (theirs: readonly Figures[], name: FigureName): number =>
    Math.min(...theirs.map((figures) => figures[name]).filter((value) => value > 0));
  const goals: readonly (readonly [string, Spread, number])[] = [
    [
      'filled within 48 h, over the best of the others',
      compared((ours, theirs) => ours.filled48h - Math.max(...theirs.map(({ filled48h }) => filled48h))),
      0.1,
    ],
    [
      'fewer asked per filled request than nearest20',
      compared((ours, theirs) => 1 - ours.askedPerFilled / theirs[1].askedPerFilled),
      0.4,
    ],
    [
      'Gini of help given, below the lowest of the others',
      compared((ours, theirs) => 1 - ours.giniOfLoad / lowest(theirs, 'giniOfLoad')),
      0.3,
    ],
    [
      'Gini of times asked, below the lowest of the others',
      compared((ours, theirs) => 1 - ours.giniOfAsks / lowest(theirs, 'giniOfAsks')),
      0.3,
    ],
  ];
  return table(
    ['goal', 'seen', 'to reach', 'reached'],
    goals.map(([what, spread, least]) => [what, written(spread, percent), percent(least), spread.mean >= least ? 'yes' : 'no']),
  );
}
