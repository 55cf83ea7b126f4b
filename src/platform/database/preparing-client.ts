import { createHash } from 'node:crypto';
import pg from 'pg';

/** What is asked so often is worth a plan that is kept; what is asked seldom would only take memory on the server. */
const OFTEN = 20;
/** Of so many kinds at most: a statement with as many places as there happen to be values is a new one each time. */
const MOST = 200;
/** So many texts are counted; then counting begins anew. */
const COUNTED = 2_000;

const counts = new Map<string, number>();
const names = new Map<string, string>();

/** Under which name a statement is prepared; null while it is not worth it. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return null;
  const count = (counts.get(text) ?? 0) + 1;
  if (count < OFTEN) {
    if (counts.size >= COUNTED) counts.clear();
    counts.set(text, count);
    return null;
  }
  counts.delete(text);
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

/**
 * A connection that lets the server keep the plans of what it is asked often: planning takes as long as answering, with row-level
 * security. Not through a pooler, which gives each transaction another connection.
 */
export class PreparingClient extends pg.Client {
  override query = ((text: unknown, values?: unknown, done?: unknown): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    const ask = super.query.bind(this) as (...parameters: unknown[]) => unknown;
    return name === null ? ask(text, values, done) : ask({ name, text }, values, done);
  }) as pg.Client['query'];
}
