import type { Client } from 'pg';
import { StartProblem } from '../config/start-problem.js';

/** What a process turns into before it touches a row; the login itself only migrates. */
export const databaseRoles = ['omzien_app', 'omzien_system', 'omzien_maintenance'] as const;

const INSUFFICIENT_PRIVILEGE = '42501';
const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/**
 * Makes the roles where they are missing, and the login a member of them.
 * @throws StartProblem with the SQL for an administrator when the login may not.
 */
export async function ensureRoles(client: Client): Promise<void> {
  try {
    await client.query('select pg_advisory_lock(7202611)');
    for (const role of databaseRoles) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} nologin nosuperuser nobypassrls`);
      // From Postgres 16 on, who makes a role may give it away, but not yet take it.
      if (!(await canTake(client, role))) await client.query(`grant ${role} to current_user`);
    }
    await checkRoles(client);
  } catch (error) {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    const { rows } = await client.query<{ login: string }>('select quote_ident(current_user) as login');
    throw new StartProblem(
      [
        'The login of DATABASE_URL may not make or take the roles that Omzien works with. Ask the administrator of the database to run these lines, then start again:',
        ...databaseRoles.map((role) => `  create role ${role} nologin; grant ${role} to ${rows[0]?.login ?? 'current_user'};`),
      ].join('\n'),
    );
  } finally {
    await client.query('select pg_advisory_unlock_all()');
  }
}

async function canTake(client: Client, role: string): Promise<boolean> {
  try {
    await client.query(`set role ${role}`);
    await client.query('reset role');
    return true;
  } catch (error) {
    if (codeOf(error) === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}

/** Proves that each role can be taken and holds no way around row-level security. */
async function checkRoles(client: Client): Promise<void> {
  for (const role of databaseRoles) {
    await client.query(`set role ${role}`);
    await client.query('reset role');
  }
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [[...databaseRoles]],
  );
  if (rows[0]) {
    throw new StartProblem(
      `The database role ${rows[0].rolname} can go around row-level security. Take SUPERUSER and BYPASSRLS from it.`,
    );
  }
}
