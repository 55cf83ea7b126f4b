import type { RedisOptions } from 'ioredis';
import { Redis } from 'ioredis';
import { StartProblem } from '../config/start-problem.js';

const SENTINEL = /^redis\+sentinel:\/\/(?:([^@/]*)@)?([^@/?#]+)\/([\w.-]+)(?:\/(\d+))?$/;
const SENTINEL_PORT = 26_379;

/**
 * Where Redis is, as ioredis wants it said. Besides its own addresses (`redis://`, `rediss://`) there is one for Sentinel, which
 * knows who is master now: `redis+sentinel://user:password@host:26379,host2:26379/mymaster/0`. Name and password are Redis's
 * own, not Sentinel's.
 * @throws StartProblem when the address cannot be read.
 */
export function redisAddress(url: string): RedisOptions {
  return url.startsWith('redis+sentinel:') ? sentinels(url) : server(url);
}

function server(url: string): RedisOptions {
  const probe = new Redis(url, { lazyConnect: true });
  const { host, port, username, password, db, tls, path, family } = probe.options;
  probe.disconnect();
  return { host, port, username, password, db, tls, path, family };
}

function sentinels(url: string): RedisOptions {
  const [found, credentials, hosts = '', name, db] = SENTINEL.exec(url) ?? [];
  const list = hosts.split(',').map((one) => /^([\w.-]+|\[[\da-f:]+\])(?::(\d{1,5}))?$/i.exec(one));
  if (!found || list.includes(null)) {
    throw new StartProblem(
      'REDIS_URL is not an address of Sentinel. It has to look like redis+sentinel://:password@host:26379,host2:26379/mymaster.',
    );
  }
  const [username, password] = (credentials ?? '').split(':').map(decodeURIComponent);
  return {
    sentinels: list.map((one) => ({ host: (one?.[1] ?? '').replace(/[[\]]/g, ''), port: Number(one?.[2] ?? SENTINEL_PORT) })),
    name,
    db: Number(db ?? 0),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
  };
}
