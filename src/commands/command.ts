import { inspect, parseArgs } from 'node:util';
import { StartProblem } from '../platform/config/start-problem.js';

/** What was typed does not fit the command; ends it with this sentence and 2. */
export class UsageProblem extends Error {}

/** Why a command could not do what was asked; ends it with this sentence and 1. Nothing was changed. */
export class CommandProblem extends Error {}

export interface Command {
  /** As it is called: `areas:import`. */
  readonly name: string;
  /** The whole page that --help shows. */
  readonly help: string;
  /** Options with a value, by name; true: it cannot be left out. */
  readonly values: Readonly<Record<string, boolean>>;
  /** Options without one. */
  readonly flags?: readonly string[];
  /** What stands there without a name, for people: `FILE.csv`. */
  readonly positional?: string;
  run(typed: Typed, say: (line: string) => void): Promise<void>;
}

/** What was typed, checked for shape. */
export class Typed {
  constructor(
    private readonly values: Readonly<Record<string, string | boolean | undefined>>,
    readonly positional: string,
  ) {}

  /** The value of an option; empty when it was left out. */
  text(name: string): string {
    const value = this.values[name];
    return typeof value === 'string' ? value.trim() : '';
  }

  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== false;
  }
}

/** Runs a command to its end and says by the exit code how it went: 0 done, 1 not possible, 2 typed wrong. */
export async function main(command: Command, args = process.argv.slice(2)): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    if (args.includes('--help') || args.includes('-h')) say(command.help.trim());
    else await command.run(typedFor(command, args), say);
  } catch (error) {
    process.exitCode = error instanceof UsageProblem ? 2 : 1;
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (error instanceof UsageProblem) process.stderr.write(`See: npm run ${command.name} -- --help\n`);
  }
  // What still holds the process, an idle connection for one, must not keep the person waiting.
  process.exit();
}

/** @throws UsageProblem */
export function typedFor({ values, flags = [], positional }: Command, args: readonly string[]): Typed {
  const names = [...Object.keys(values), ...flags];
  const parsed = parse(args, values, flags, names);
  const [first = '', ...more] = parsed.positionals;
  if (positional === undefined && first !== '') throw new UsageProblem(`"${first}" does not belong to an option.`);
  if (more[0] !== undefined) throw new UsageProblem(`"${more[0]}" is one too many: give one ${positional}.`);
  if (positional !== undefined && first === '') throw new UsageProblem(`${positional} is missing.`);
  const typed = new Typed(parsed.values, first);
  for (const [name, needed] of Object.entries(values)) {
    if (needed && typed.text(name) === '') throw new UsageProblem(`--${name} is missing.`);
    if (typed.has(name) && typed.text(name) === '') throw new UsageProblem(`--${name} has no value.`);
  }
  return typed;
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], values: Command['values'], flags: readonly string[], names: readonly string[]): Parsed {
  const options = Object.fromEntries([
    ...Object.keys(values).map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean' }>;
  // Not strict: what Node says of a wrong option are several sentences.
  const { tokens, values: found, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) throw new UsageProblem(`There is no option ${token.rawName}.`);
    if (seen.has(token.name)) throw new UsageProblem(`--${token.name} was given twice.`);
    seen.add(token.name);
    const takes = options[token.name]?.type === 'string';
    if (takes && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      throw new UsageProblem(`--${token.name} needs a value.`);
    }
    if (!takes && token.value !== undefined) throw new UsageProblem(`--${token.name} takes no value.`);
  }
  return { values: found, positionals };
}

function sentenceOf(error: unknown): string {
  const planned = error instanceof UsageProblem || error instanceof CommandProblem || error instanceof StartProblem;
  return planned ? error.message : `It did not work, and nothing was changed: ${inspect(error)}`;
}
