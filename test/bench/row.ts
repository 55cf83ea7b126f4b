/** How well a row is: reached, not reached, or nothing to say. */
export type Ok = 'yes' | 'no' | '–';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** On how much. */
  readonly on: string;
  readonly reference: string;
  readonly ours: string;
  readonly ratio: string;
  readonly goal: string;
  readonly ok: Ok;
  /** What must never be: something lost, doubled or incomplete, or a goal missed by so much that no slow machine explains it. */
  readonly broken?: string;
  /** The figures as numbers, for `--json`. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface BenchOptions {
  /** Smaller and shorter, for every change; figures from it say little. */
  readonly quick: boolean;
  /** Retrieval among a million offers as well: takes minutes, and some gigabytes. */
  readonly million: boolean;
  /** Where the sets are that are not in the project. */
  readonly data: string | null;
  readonly say: (line: string) => void;
}

export const reached = (is: boolean): Ok => (is ? 'yes' : 'no');

/** A row that says why there is nothing in it. */
export function missing(what: string, why: string, goal: string): Row {
  return { what, on: why, reference: '–', ours: '–', ratio: '–', goal, ok: '–', figures: {} };
}

/** The value below which this share of the sample lies (nearest rank). */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

export function millis(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 1_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export const times = (value: number): string => `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} ×`;
export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

const COLUMNS = ['what', 'on', 'reference', 'ours', 'ratio', 'goal', 'ok'] as const;

/** The rows as a Markdown table, its columns straight. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const written = lines.map((line) => `| ${line.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}
