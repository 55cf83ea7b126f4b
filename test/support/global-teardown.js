import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { postgres, folder } = globalThis.__omzienTest ?? {};
  await postgres?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}
