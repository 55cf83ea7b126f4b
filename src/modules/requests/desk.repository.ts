import { Injectable } from '@nestjs/common';
import { isId } from '#kernel/ids.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { RankedPage } from '../../platform/graphql/connection.js';
import type { DeskFilter, DeskPlace, DeskView } from './desk.js';
import { readReference } from './reference.js';

/** A request in a queue: its id, and the number by which it has its place there. */
export interface Ranked {
  readonly id: string;
  readonly key: number;
}

/** The desk's queues. Everything runs in the caller's unit of work. */
@Injectable()
export class DeskRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** `areas`: all of them, in the order in which they are shown. */
  async page(view: DeskView, areas: readonly string[], page: RankedPage): Promise<Ranked[]> {
    const statement = new Statement(this.work.communityId);
    const where = await this.conditions(statement, view);
    const sql =
      view.sort === 'area' ? byArea(statement, where, { areas, page }) : byMoment(statement, where, { ...view, page });
    return this.work.db.query<Ranked[]>(sql, statement.values);
  }

  async count(view: DeskView): Promise<number> {
    const statement = new Statement(this.work.communityId);
    const where = await this.conditions(statement, view);
    const [row] = await this.work.db.query<{ count: number }[]>(
      `select count(*)::int as count from request r where ${where}`,
      statement.values,
    );
    return row?.count ?? 0;
  }

  /** How many stand at each place. */
  async counts(): Promise<Readonly<Record<DeskPlace, number>>> {
    const rows = await this.work.db.query<{ desk: DeskPlace; count: number }[]>(
      `select desk, count(*)::int as count from request
        where community_id = $1 and desk is not null group by desk`,
      [this.work.communityId],
    );
    const found = Object.fromEntries(rows.map((row) => [row.desk, row.count]));
    return { waiting: 0, unanswered: 0, 'in-progress': 0, ...found };
  }

  private async conditions(statement: Statement, { queue, filter }: DeskView): Promise<string> {
    const { status, areaIds, activityIds } = filter;
    const parts = ['r.community_id = $1'];
    if (queue !== 'all') parts.push(`r.desk = ${statement.value(queue)}`);
    if (status?.length) parts.push(`r.status = any(${statement.value(status)})`);
    // Ids that are none find nothing, rather than everything.
    if (areaIds?.length) parts.push(`r.area_id = any(${statement.value(areaIds.filter(isId))}::uuid[])`);
    if (activityIds?.length) {
      parts.push(`exists (select from request_activity a where a.community_id = $1 and a.request_id = r.id
        and a.activity = any(${statement.value(activityIds)}))`);
    }
    const searched = await this.searched(statement, filter);
    return [...parts, ...searched].join(' and ');
  }

  /** A code finds its request; what is no code of any request is words. */
  private async searched(statement: Statement, { search }: DeskFilter): Promise<string[]> {
    const words = search?.trim().slice(0, 100);
    if (!words) return [];
    const reference = readReference(words);
    if (reference !== null && (await this.isKnown(reference))) return [`r.reference = ${statement.value(reference)}`];
    const like = statement.value(`%${words.replace(/[\\%_]/g, (char) => `\\${char}`)}%`);
    return [`(r.title ilike ${like} or r.text ilike ${like})`];
  }

  private async isKnown(reference: string): Promise<boolean> {
    const rows = await this.work.db.query<unknown[]>('select from request where community_id = $1 and reference = $2 limit 1', [
      this.work.communityId,
      reference,
    ]);
    return rows.length > 0;
  }
}

/** The values of a statement, numbered as they are written down. `$1` is the community. */
class Statement {
  readonly values: unknown[];

  constructor(communityId: string) {
    this.values = [communityId];
  }

  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** The last day that is written with four digits for its year. */
const LATEST = Date.UTC(9999, 11, 31);

/** By which column each order goes, and in which direction. */
function orderOf({ queue, sort }: DeskView): { column: string; up: boolean } {
  if (sort === 'deadline') return { column: 'r.needed_by', up: true };
  // What stands in no queue waits since it was asked.
  if (sort === 'waiting-longest' && queue !== 'all') return { column: 'r.desk_since', up: true };
  return { column: 'r.created_at', up: sort !== 'newest' };
}

function byMoment(statement: Statement, where: string, { page, ...view }: DeskView & { page: RankedPage }): string {
  const { column, up } = orderOf(view);
  const direction = up ? 'asc' : 'desc';
  // A cursor that nobody was given may hold any number.
  const at = (key: number): string =>
    statement.value(new Date(Math.min(key, LATEST)).toISOString().slice(0, view.sort === 'deadline' ? 10 : 24));
  const type = view.sort === 'deadline' ? 'date' : 'timestamptz';
  const beyond = page.after
    ? ` and (${column}, r.id) ${up ? '>' : '<'} (${at(page.after.key)}::${type}, ${statement.value(page.after.id)}::uuid)`
    : '';
  return `select r.id, (extract(epoch from ${column}) * 1000)::float8 as key from request r where ${where}${beyond}
           order by ${column} ${direction}, r.id ${direction} limit ${statement.value(page.limit + 1)}`;
}

/** Area by area, in each what was asked first; one area after the other is read, until the page is full. */
function byArea(statement: Statement, where: string, { areas, page }: { areas: readonly string[]; page: RankedPage }): string {
  const limit = statement.value(page.limit + 1);
  const from = page.after && { rank: statement.value(Math.floor(page.after.key)), id: statement.value(page.after.id) };
  return `
    select r.id, a.rank::float8 as key
      from unnest(${statement.value(areas)}::uuid[]) with ordinality as a (area_id, rank)
     cross join lateral (
       select r.id from request r
        where ${where} and r.area_id = a.area_id${from ? ` and (a.rank > ${from.rank}::bigint or r.id > ${from.id}::uuid)` : ''}
        order by r.id limit ${limit}) as r
     ${from ? `where a.rank >= ${from.rank}::bigint` : ''}
     order by a.rank, r.id limit ${limit}`;
}
