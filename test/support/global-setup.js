import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One embedded Postgres for the whole run; every suite clones its own database from a template. */
export default async function setup() {
  const { EmbeddedPostgres } = await import('../../dist/src/platform/database/embedded.js');
  const folder = await mkdtemp(join(tmpdir(), 'omzien-test-'));
  await chmod(folder, 0o711);
  const postgres = await EmbeddedPostgres.start(folder, () => undefined);
  process.env.TEST_POSTGRES_URL = postgres.url();
  globalThis.__omzienTest = { postgres, folder };
}
