import { describe, expect, it } from '@jest/globals';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { pageRequest, toConnection } from './connection.js';

const row = (createdAt: string) => ({ id: newId(), createdAt: new Date(createdAt) });
const rows = [row('2027-03-02T10:00:00.123Z'), row('2027-03-01T10:00:00Z'), row('1969-12-31T23:00:00Z')];
const count = (): Promise<number> => Promise.resolve(42);
const connect = (items = rows, hasNextPage = true, after: string | null = null) =>
  toConnection({ items, hasNextPage }, { after, show: (one) => ({ shown: one.id }), count });

function refusal(args: Parameters<typeof pageRequest>[0]): string {
  try {
    pageRequest(args);
  } catch (error) {
    if (error instanceof Problem) return `${error.code} ${error.field ?? ''}`;
  }
  return 'none';
}

describe('asking for a page', () => {
  it('is for twenty, from the beginning, when nothing is said', () => {
    expect(pageRequest({})).toEqual({ limit: 20, after: null });
    expect(pageRequest({ first: null, after: null })).toEqual({ limit: 20, after: null });
    expect(pageRequest({ after: '' })).toEqual({ limit: 20, after: null });
  });

  it.each([0, -1, 101, 1_000_000])('is refused for %i lines', (first) => expect(refusal({ first })).toBe('page.first first'));

  it.each([1, 100])('may be for %i', (first) => expect(pageRequest({ first }).limit).toBe(first));

  it.each(['x', 'null', Buffer.from('1').toString('base64url'), Buffer.from(`abc.${newId()}`).toString('base64url')])(
    'is refused after %j',
    (after) => expect(refusal({ after })).toBe('page.after after'),
  );

  it('is refused after a cursor that would reach the database as something else than a time and an id', () => {
    const forged = [`1.${newId()}' or true`, `-1.${newId()}`, `${'9'.repeat(16)}.${newId()}`, `1e3.${newId()}`, '1.'];
    for (const text of forged) expect(refusal({ after: Buffer.from(text).toString('base64url') })).toBe('page.after after');
  });
});

describe('a page', () => {
  it('begins after the last line of the one before', () => {
    const { edges, pageInfo } = connect(rows.slice(0, 2));
    expect(edges.map((edge) => edge.node.shown)).toEqual(rows.slice(0, 2).map((one) => one.id));
    const last = rows[1];
    expect(pageRequest({ after: pageInfo.endCursor }).after).toEqual({ at: last?.createdAt, id: last?.id });
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
  });

  it('says whether there is more on either side', () => {
    expect(connect(rows, true, null).pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(connect(rows, false, 'x').pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('may be empty', () => {
    expect(connect([], false)).toMatchObject({ edges: [], nodes: [], pageInfo: { startCursor: null, endCursor: null } });
  });

  it('counts the whole list only when that is asked for', async () => {
    let counted = 0;
    const page = toConnection(
      { items: rows, hasNextPage: false },
      { after: null, show: (one) => one, count: () => Promise.resolve((counted += 1)) },
    );
    expect(counted).toBe(0);
    expect(page.nodes).toHaveLength(3);
    expect(counted).toBe(0);
    expect(await page.totalCount).toBe(1);
  });
});
