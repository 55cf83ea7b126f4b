import { sum, type Findings } from './ledger.js';
import { isGood, type Outcome } from './run.js';

/** One line of the matrix: all runs of one fault. */
export interface Line {
  readonly backend: string;
  readonly fault: string;
  readonly runs: number;
  readonly posted: number;
  readonly acknowledged: number;
  readonly matched: number;
  readonly lost: number;
  readonly double: number;
  readonly recoveredSeconds: Spread | null;
  readonly doneSeconds: Spread | null;
  readonly slowestAnswerSeconds: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly failed: number;
}

interface Spread {
  readonly median: number;
  readonly most: number;
}

export function linesOf(outcomes: readonly Outcome[]): Line[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = `${outcome.backend} ${outcome.fault}`;
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return [...groups.values()].map(lineOf);
}

function lineOf(outcomes: readonly Outcome[]): Line {
  const total = (of: (outcome: Outcome) => number): number => outcomes.reduce((count, outcome) => count + of(outcome), 0);
  const answers: Record<string, number> = {};
  for (const { experience } of outcomes) {
    for (const [code, count] of Object.entries(experience.answers)) answers[code] = (answers[code] ?? 0) + count;
  }
  return {
    backend: outcomes[0].backend,
    fault: outcomes[0].fault,
    runs: outcomes.length,
    posted: total((one) => one.posted),
    acknowledged: total((one) => one.acknowledged),
    matched: total((one) => one.matched),
    lost: total((one) => sum(one.lost)),
    double: total((one) => sum(one.double)),
    recoveredSeconds: spread(outcomes.map((one) => one.recoveredSeconds)),
    doneSeconds: spread(outcomes.map((one) => one.doneSeconds)),
    slowestAnswerSeconds: Math.max(...outcomes.map((one) => one.experience.slowestMillis)) / 1_000,
    answers,
    failed: outcomes.filter((one) => !isGood(one)).length,
  };
}

/** Null as soon as one of them never came. */
function spread(seconds: readonly (number | null)[]): Spread | null {
  const sorted = seconds.filter((one) => one !== null).sort((a, b) => a - b);
  if (sorted.length < seconds.length) return null;
  return { median: sorted[Math.floor(sorted.length / 2)], most: sorted[sorted.length - 1] };
}

const titles: Readonly<Record<string, string>> = {
  worker: 'worker killed',
  api: 'API killed',
  postgres: 'Postgres killed',
  'redis-flushed': 'Redis emptied',
  redis: 'Redis killed',
};

const head = [
  'queue on',
  'fault',
  'runs',
  'posted',
  'acknowledged',
  'lost',
  'double',
  'recovered s',
  'all done s',
  'slowest s',
];

/** The matrix as text, numbers to the right; with several runs the seconds are "median / most". */
export function matrix(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    ...[line.backend === 'redis' ? 'Redis' : 'Postgres', titles[line.fault] ?? line.fault],
    ...[line.runs, line.posted, line.acknowledged, line.lost, line.double].map(String),
    ...[secondsOf(line.recoveredSeconds, line.runs), secondsOf(line.doneSeconds, line.runs)],
    line.slowestAnswerSeconds.toFixed(1),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '),
    )
    .join('\n');
}

function secondsOf(spread: Spread | null, runs: number): string {
  if (spread === null) return 'never';
  return runs === 1 ? spread.most.toFixed(1) : `${spread.median.toFixed(1)} / ${spread.most.toFixed(1)}`;
}

/** What was wrong in a run that failed, in words. */
export function complaint({ backend, fault, lost, double, experience, ...seconds }: Outcome): string {
  const named = (findings: Findings): string[] =>
    Object.entries(findings).flatMap(([what, count]) => (count > 0 ? [`${what}: ${count}`] : []));
  const answers = Object.entries(experience.answers).map(([code, count]) => `${count} × ${code}`);
  return [
    `${backend}, ${fault}:`,
    ...[...named(lost), ...named(double)],
    `recovered ${seconds.recoveredSeconds ?? 'never'}, all done ${seconds.doneSeconds ?? 'never'},`,
    `slowest answer ${experience.slowestMillis} ms, answers: ${answers.join(', ')}`,
  ].join(' ');
}
