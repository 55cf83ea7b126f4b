import { CommandProblem } from './commands/command.js';

/** Where and when someone can work; coordinates in any unit that is the same for all, times likewise. */
export interface Worker {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How many tasks at most. */
  readonly capacity: number;
  readonly arrival: number;
  readonly deadline: number;
  /** How likely a task succeeds, or another factor of what it is worth. */
  readonly success: number;
}

export interface Task {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly arrival: number;
  readonly deadline: number;
  readonly payoff: number;
}

/** What `npm run assign` reads. */
export interface AssignmentFile {
  readonly workers: readonly Worker[];
  readonly tasks: readonly Task[];
  /** Orders of arrival, each with everyone's id once; may be empty. */
  readonly orders: readonly (readonly string[])[];
}

const workerNumbers = ['x', 'y', 'radius', 'capacity', 'arrival', 'deadline', 'success'] as const;
const taskNumbers = ['x', 'y', 'arrival', 'deadline', 'payoff'] as const;

/** What was read so far, with the words for where something is wrong. */
class Reading {
  constructor(private readonly name: string) {}

  wrong(where: string, what: string): CommandProblem {
    return new CommandProblem(`${this.name}: ${where} ${what}.`);
  }

  list(where: string, value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) throw this.wrong(where, value === undefined ? 'is missing' : 'is no list');
    return value as readonly unknown[];
  }

  fields(where: string, value: unknown): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong(where, 'is no object');
    return value as Readonly<Record<string, unknown>>;
  }

  id(where: string, value: unknown): string {
    if (typeof value !== 'string' || value === '') throw this.wrong(where, 'is no text, or empty');
    return value;
  }

  /** An id and finite numbers, by name. */
  person<Name extends string>(where: string, value: unknown, names: readonly Name[]): { id: string } & Record<Name, number> {
    const fields = this.fields(where, value);
    const numbers = names.map((name) => {
      const number = fields[name];
      if (typeof number !== 'number' || !Number.isFinite(number)) throw this.wrong(`${where}.${name}`, 'is no number');
      return [name, number] as const;
    });
    return { id: this.id(`${where}.id`, fields.id), ...(Object.fromEntries(numbers) as Record<Name, number>) };
  }
}

/** @param name how to call the file in a sentence. @throws CommandProblem with a sentence that says where it is wrong. */
export function readAssignmentFile(text: string, name: string): AssignmentFile {
  const reading = new Reading(name);
  const fields = reading.fields('the whole', parsed(text, name));
  const workers = reading.list('workers', fields.workers).map((value, index) => {
    const where = `workers[${index}]`;
    const worker = reading.person(where, value, workerNumbers);
    if (worker.radius < 0) throw reading.wrong(`${where}.radius`, 'is less than 0');
    if (!Number.isSafeInteger(worker.capacity) || worker.capacity < 0)
      throw reading.wrong(`${where}.capacity`, 'is no whole number, 0 or more');
    return worker;
  });
  const tasks = reading
    .list('tasks', fields.tasks)
    .map((value, index) => reading.person(`tasks[${index}]`, value, taskNumbers));
  const ids = new Set<string>();
  for (const [side, people] of Object.entries({ workers, tasks }))
    people.forEach(({ id }, index) => {
      if (ids.has(id)) throw reading.wrong(`${side}[${index}].id`, `"${id}" is there twice`);
      ids.add(id);
    });
  const orders = fields.orders === undefined ? [] : reading.list('orders', fields.orders);
  return { workers, tasks, orders: orders.map((value, index) => readOrder(reading, `orders[${index}]`, value, ids)) };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CommandProblem(`${name} is no JSON.`);
  }
}

function readOrder(reading: Reading, where: string, value: unknown, ids: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const order = reading.list(where, value).map((one, index) => {
    const id = reading.id(`${where}[${index}]`, one);
    if (!ids.has(id)) throw reading.wrong(`${where}[${index}]`, `"${id}" is neither a worker nor a task`);
    if (seen.has(id)) throw reading.wrong(`${where}[${index}]`, `"${id}" is there twice`);
    seen.add(id);
    return id;
  });
  for (const id of ids) if (!seen.has(id)) throw reading.wrong(where, `lacks "${id}"`);
  return order;
}
