import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SelectQueryBuilder, ObjectLiteral } from 'typeorm';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';

/** How long a page is, at most and when nothing is said. */
export const MOST_FIRST = 100;
export const DEFAULT_FIRST = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** Where a page begins and how long it is. Lists are by time and then by id; newest first, where they do not say otherwise. */
export interface PageRequest {
  readonly limit: number;
  readonly after: { readonly at: Date; readonly id: string } | null;
}

/** A page, and whether there is more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
}

/** @throws Problem `page.first` or `page.after`. */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  const limit = first ?? DEFAULT_FIRST;
  if (limit < 1 || limit > MOST_FIRST) throw new Problem('page.first', { field: 'first', params: { most: MOST_FIRST } });
  return { limit, after: after ? readCursor(after) : null };
}

/** The same for a list in another order: by a number, and then by id. */
export interface RankedPage {
  readonly limit: number;
  readonly after: { readonly key: number; readonly id: string } | null;
}

/** @throws Problem `page.first` or `page.after`. */
export function rankedPage({ first, after }: PageArgs): RankedPage {
  const { limit } = pageRequest({ first });
  return { limit, after: after ? readRank(after) : null };
}

function readRank(cursor: string): { key: number; id: string } {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const dot = text.lastIndexOf('.');
  const [written, id] = [text.slice(0, Math.max(0, dot)), text.slice(dot + 1)];
  const key = /^\d{1,15}(\.\d{1,20})?(e-\d{1,2})?$/.test(written) ? Number(written) : NaN;
  if (Number.isNaN(key) || !isId(id)) throw new Problem('page.after', { field: 'after' });
  return { key, id };
}

function readCursor(cursor: string): { at: Date; id: string } {
  const [millis = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const at = new Date(/^\d{1,15}$/.test(millis) ? Number(millis) : NaN);
  if (Number.isNaN(at.getTime()) || !isId(id)) throw new Problem('page.after', { field: 'after' });
  return { at, id };
}

const cursorOf = (key: number, id: string): string => Buffer.from(`${key}.${id}`).toString('base64url');

/** Runs a query for one page. `alias` is the query's table, which has `createdAt` and `id`. `ASC`: what waits longest first. */
export async function readPage<T extends ObjectLiteral & { createdAt: Date; id: string }>(
  query: SelectQueryBuilder<T>,
  alias: string,
  page: PageRequest,
  order: 'ASC' | 'DESC' = 'DESC',
): Promise<Page<T>> {
  query
    .orderBy(`${alias}.createdAt`, order)
    .addOrderBy(`${alias}.id`, order)
    .limit(page.limit + 1);
  if (page.after) {
    const beyond = order === 'DESC' ? '<' : '>';
    query.andWhere(`(${alias}.createdAt, ${alias}.id) ${beyond} (:pageAt, :pageId)`, {
      pageAt: page.after.at,
      pageId: page.after.id,
    });
  }
  const rows = await query.getMany();
  return { items: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit };
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field()
  hasNextPage!: boolean;

  @Field()
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfoType;
  /** A getter, so that it is counted only when asked for. */
  readonly totalCount: Promise<number>;
}

/** The connection's and the edge's type for a type, by the Relay cursor specification. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor!: string;

    @Field(() => node)
    node!: T;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node])
    nodes!: T[];

    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;

    @Field(() => Int, { nullable: true })
    totalCount!: Promise<number>;
  }
  return ConnectionType;
}

interface ConnectionOptions<Row, T> {
  readonly after: PageArgs['after'];
  readonly show: (row: Row) => T;
  readonly count: () => Promise<number>;
  /** By which number a row has its place in the list; when it was made, where this is left out. */
  readonly keyOf?: (row: Row) => number;
}

const createdMillis = (row: { createdAt: Date }): number => row.createdAt.getTime();

/** A page of rows as a connection of what is shown of them. */
export function toConnection<Row extends { createdAt: Date; id: string }, T>(
  page: Page<Row>,
  { after, show, count, keyOf = createdMillis }: ConnectionOptions<Row, T>,
): Connection<T> {
  const edges = page.items.map((row) => ({ cursor: cursorOf(keyOf(row), row.id), node: show(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count();
    },
  };
}
