import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { Settings } from '../../src/platform/config/settings.js';
import { redisAddress } from '../../src/platform/queue/redis-address.js';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile?: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly user?: string;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly read_only?: boolean;
  readonly restart?: string;
  readonly stop_grace_period?: string;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly resources?: { readonly limits?: { readonly cpus?: string; readonly memory?: string } } };
}

const sizes = ['try', 'municipality', 'country'] as const;
const read = (path: string): string => readFileSync(path, 'utf8');
const compose = (size: string): { services: Record<string, Service>; volumes: Record<string, null> } =>
  parse(read(`docker/compose.${size}.yml`), { merge: true }) as never;
const services = sizes.flatMap((size) => Object.entries(compose(size).services).map(([name, one]) => ({ size, name, one })));
const ours = services.filter(({ one }) => one.image === 'omzien');
const dockerfile = read('docker/Dockerfile');
const example = new Map(
  [...read('docker/env.example').matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value || 'word']),
)
  .set('OMZIEN_KEY', Buffer.alloc(32, 7).toString('base64'))
  .set('OMZIEN_METRICS_TOKEN', 'x'.repeat(24));
/** What compose takes when nothing is said; of the rest it asks for a word. */
const mayBeLeftOut = new Map([
  ['OMZIEN_METRICS_TOKEN', ':-'],
  ['OMZIEN_LOG_LEVEL', ':-info'],
]);
const filled = (value: string): string =>
  value.replace(/\$\{(\w+)(?::[?-][^}]*)?\}/g, (_, name: string) => example.get(name) ?? '');

describe.each(services)('$size: $name', ({ size, one }) => {
  it('tells how it is, comes back, and has bounds', () => {
    const file = one.build && `${resolved(one.build.context)}${one.build.dockerfile ?? 'Dockerfile'}`;
    expect(Boolean(one.healthcheck) || (file && read(file).includes('HEALTHCHECK'))).toBe(true);
    expect(one.restart).toBe('unless-stopped');
    expect(one.deploy?.resources?.limits).toEqual({ cpus: expect.any(String), memory: expect.any(String) });
  });

  it('holds no more rights than it needs', () => {
    expect(one.privileged).toBeUndefined();
    expect(one.user).toMatch(/^(?!root|0)\S+$/);
    expect(one.cap_drop).toEqual(['ALL']);
    expect(one.volumes?.join() ?? '').not.toContain('docker.sock');
  });

  it('names only what is there', () => {
    for (const volume of one.volumes ?? []) {
      const [from = ''] = volume.split(':');
      if (from.startsWith('./')) expect(existsSync(`docker/${from}`)).toBe(true);
      else expect(Object.keys(compose(size).volumes)).toContain(from);
    }
    for (const other of Object.keys(one.depends_on ?? {})) expect(Object.keys(compose(size).services)).toContain(other);
    expect(one.image).not.toMatch(/:latest$/);
  });

  it('takes every secret from docker/.env', () => {
    const asked = JSON.stringify(one).matchAll(/\$\{(\w+)([^}]*)\}/g);
    for (const [, name = '', rest] of asked) {
      expect([name, rest, example.has(name)]).toEqual([name, mayBeLeftOut.get(name) ?? ':?', true]);
    }
    if (size !== 'try') expect(JSON.stringify(one)).not.toMatch(/(PASSWORD|KEY)":"(?!\$)/);
  });
});

describe.each(ours)('$size: $name', ({ size, name, one }) => {
  const env = Object.fromEntries(Object.entries(one.environment ?? {}).map(([key, value]) => [key, filled(value)]));

  it('is given settings that Omzien knows and takes', () => {
    const settings = new Settings({ NODE_ENV: 'production', PORT: '3000', ...env });
    expect(settings.host).toBe('0.0.0.0');
    expect(settings.demo).toBe(size === 'try');
    if (settings.redisUrl) expect(redisAddress(settings.redisUrl)).toBeDefined();
    for (const key of Object.keys(env)) expect(read('src/platform/config/settings.ts')).toContain(`env.${key}`);
  });

  it('is told hosts that stand beside it', () => {
    const hosts = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'REDIS_URL']
      .flatMap((key) => env[key]?.replace(/^.*@/, '').replace(/\/.*$/, '').split(',') ?? [])
      .map((host) => host.replace(/:\d+$/, ''));
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(Object.keys(compose(size).services)).toContain(host);
  });

  it('runs a program that was built, without writing and with time to stop', () => {
    const command = one.command ?? (JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]);
    expect(command.slice(0, 2)).toEqual(['node', '--enable-source-maps']);
    expect(existsSync(command[2] ?? '')).toBe(true);
    expect(command[2]).toContain(name === 'omzien' ? 'main.js' : `main.${name}.js`);
    expect(one.read_only).toBe(true);
    expect(one.stop_grace_period).toBe('30s');
  });
});

describe('the image', () => {
  it('is of a Node that package.json allows, runs as an ordinary user, and leaves tools and embedded Postgres out', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(dockerfile.match(/^FROM \S+/gm)).toEqual(Array(4).fill('FROM node:22-bookworm-slim'));
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/^(RUN|ADD) /m);
    expect(dockerfile).toContain('npm ci --omit=dev --omit=optional');
  });

  it('is made of files that are there and that .dockerignore lets through', () => {
    const ignore = read('.dockerignore').split('\n');
    expect(ignore.find((line) => line && !line.startsWith('#'))).toBe('*');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
    expect(copied.length).toBeGreaterThan(5);
    const letsThrough = (file: string): boolean => ignore.includes(`!${file}`) || ignore.includes(`!${file.split('/')[0]}`);
    for (const file of copied) expect([file, existsSync(file), letsThrough(file)]).toEqual([file, true, true]);
    for (const made of ['node_modules', 'build', 'app/generated']) expect(ignore).toContain(`web/${made}`);
  });

  it('builds the pages as npm does, and takes nothing of them along but what was built', () => {
    const web = /^FROM \S+ AS web$(.*?)^FROM/ms.exec(dockerfile)?.[1] ?? '';
    for (const [, tool = ''] of web.matchAll(/node (node_modules\/\S+)/g)) {
      expect(existsSync(`web/${tool}`)).toBe(true);
      expect(read('omzien.js')).toContain(`'web/${tool}'`);
    }
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last.match(/^COPY --from=web .*$/gm)).toEqual(['COPY --from=web /app/web/build web/build']);
  });

  it('shows the pages without any package of theirs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'omzien-image-'));
    try {
      cpSync('web/build', join(folder, 'web/build'), { recursive: true });
      cpSync('package.json', join(folder, 'package.json'));
      const program = "await import('./web/build/server/index.js').then(({ respond }) => console.log(typeof respond))";
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' });
      expect([run.stderr, run.stdout]).toEqual(['', 'function\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the demo in the image', () => {
  it('finds its texts, which are no part of the built program', () => {
    const file = /'(\w+)', '(\w+)', '(\w+)'\);/.exec(read('src/demo/texts.ts'))?.slice(1).join('/') ?? 'nowhere';
    const names = [...read('src/demo/texts.ts').matchAll(/'(\w+\.jsonl)'/g)].map(([, name]) => `${file}/${name}`);
    expect(names.length).toBe(2);
    expect(dockerfile).toContain(`COPY ${names.join(' ')} ${file}/`);
  });
});

describe('the health check of the image', () => {
  let status = 200;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end();
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  const check = async (port: number): Promise<number | null> => {
    const test = JSON.parse(/HEALTHCHECK[^[]*CMD (\[.*\])/.exec(dockerfile)?.[1] ?? '[]') as string[];
    const child = spawn(process.execPath, test.slice(1), { env: { PORT: String(port) }, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };

  it('believes a process that says it lives, and no other', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await check(port)).toBe(0);
    status = 503;
    expect(await check(port)).toBe(1);
    expect(await check(1)).toBe(1);
    expect(asked).toEqual(['/health/live', '/health/live']);
  });
});

describe('what the containers are given', () => {
  it.each(['docker/pgbouncer/start.sh', 'docker/redis/server.sh', 'docker/redis/sentinel.sh'])('%s is a script', (file) => {
    expect(spawnSync('sh', ['-n', file]).status).toBe(0);
  });

  it('pools by transaction', () => {
    expect(read('docker/pgbouncer/pgbouncer.ini')).toMatch(/^pool_mode = transaction$/m);
  });

  it('explains every word that compose asks for, and no other', () => {
    const asked = sizes.flatMap((size) =>
      [...read(`docker/compose.${size}.yml`).matchAll(/\$\{(\w+)/g)].map(([, name]) => name),
    );
    expect([...new Set(asked)].sort()).toEqual([...example.keys()].sort());
  });
});

const engineless = [
  ['docker', 'compose'],
  ['docker-compose', ''],
].find(([program = '', ...rest]) => spawnSync(program, [...rest.filter(Boolean), 'version']).status === 0);

(engineless ? describe : describe.skip)('docker compose', () => {
  it.each(sizes)('reads the file for %s', (size) => {
    const [program = '', ...rest] = (engineless ?? []).filter(Boolean);
    const args = [...rest, '-f', `docker/compose.${size}.yml`, 'config', '--quiet'];
    const read = spawnSync(program, args, {
      env: { PATH: process.env.PATH, ...Object.fromEntries(example) },
      encoding: 'utf8',
    });
    expect(read.stderr).toBe('');
    expect(read.status).toBe(0);
  });
});

/** A build's context, beside the compose file, as a folder of the repository. */
function resolved(context: string): string {
  return context === '..' ? '' : `docker/${context}/`;
}
