import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartProblem } from './start-problem.js';

/** Every setting, parsed and checked once. A new one needs a line in the architecture and in `.env.example`. */
export class Settings {
  readonly port: number;
  /** Where a worker answers about its health: the same setting; null where it is not set: 3001, or any free one. */
  readonly workerPort: number | null;
  /** On which of this machine's addresses the API listens. */
  readonly host: string;
  /** Whose word is taken for who calls (`X-Forwarded-For`): addresses, subnets, or names of such, as Express reads them. */
  readonly proxies: readonly string[];
  /** Null: the embedded Postgres. */
  readonly databaseUrl: string | null;
  /** A connection that no pooler stands between, for LISTEN. */
  readonly databaseDirectUrl: string | null;
  /** Null: BullMQ on Postgres. `redis+sentinel://` where Sentinel says who is master. */
  readonly redisUrl: string | null;
  /** Null: mail is kept, and shown in demo mode. */
  readonly smtpUrl: string | null;
  /** Whom mail is from: an address, or `Omzien Haarlem <omzien@haarlem.example>`. */
  readonly mailFrom: string;
  readonly dataFolder: string;
  readonly publicUrl: string;
  /** 32 bytes; null only while embedded, where it is made at first start. */
  readonly key: Buffer | null;
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  /** What opens /metrics and the reasons in /health/ready; null: in production nothing does. */
  readonly metricsToken: string | null;
  readonly production: boolean;

  constructor(env: NodeJS.ProcessEnv) {
    refuseUnknown(env);
    this.production = env.NODE_ENV === 'production';
    this.port = portOf(env.PORT ?? '3000');
    this.workerPort = env.PORT ? portOf(env.PORT) : null;
    this.host = env.OMZIEN_HOST || (this.production ? '0.0.0.0' : '127.0.0.1');
    this.proxies = proxiesOf(env.OMZIEN_PROXIES || 'loopback');
    this.databaseUrl = urlOf('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']);
    this.databaseDirectUrl = urlOf('DATABASE_DIRECT_URL', env.DATABASE_DIRECT_URL, ['postgres:', 'postgresql:']);
    this.redisUrl = redisUrlOf(env.REDIS_URL);
    this.smtpUrl = urlOf('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:']);
    this.dataFolder = resolve(env.OMZIEN_DATA || '.omzien');
    this.publicUrl = (
      urlOf('OMZIEN_PUBLIC_URL', env.OMZIEN_PUBLIC_URL, ['http:', 'https:']) ?? `http://127.0.0.1:${this.port}`
    ).replace(/\/+$/, '');
    this.mailFrom = mailFromOf(env.OMZIEN_MAIL_FROM, this.publicUrl);
    this.key = keyOf(env.OMZIEN_KEY);
    this.logLevel = logLevelOf(env.OMZIEN_LOG_LEVEL ?? (this.production ? 'info' : 'warn'));
    this.metricsToken = metricsTokenOf(env.OMZIEN_METRICS_TOKEN);
    this.demo = demoOf(env, this.production, this.databaseUrl === null);
    if (this.databaseUrl !== null && this.key === null) {
      throw new StartProblem(
        'OMZIEN_KEY is not set. With DATABASE_URL it has to be: make one with `openssl rand -base64 32`, keep it outside the database and back it up apart; without it contact details cannot be read again.',
      );
    }
  }

  /** The connection that LISTEN and migrations use. */
  get directUrl(): string | null {
    return this.databaseDirectUrl ?? this.databaseUrl;
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const known = [
  'OMZIEN_DATA',
  'OMZIEN_HOST',
  'OMZIEN_PROXIES',
  'OMZIEN_PUBLIC_URL',
  'OMZIEN_KEY',
  'OMZIEN_DEMO',
  'OMZIEN_LOG_LEVEL',
  'OMZIEN_MAIL_FROM',
  'OMZIEN_METRICS_TOKEN',
];

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const unknown = Object.keys(env).find((name) => name.startsWith('OMZIEN_') && !known.includes(name));
  if (unknown) {
    throw new StartProblem(`${unknown} is not a setting that Omzien knows. Remove it, or use one of: ${known.join(', ')}.`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartProblem(`PORT is "${text}", but has to be a number from 0 to 65535 (0: any free port).`);
  }
  return port;
}

function proxiesOf(text: string): readonly string[] {
  if (text === 'none') return [];
  const proxies = text.split(',').map((one) => one.trim());
  const wrong = proxies.find((one) => !isNetwork(one));
  if (wrong === undefined) return proxies;
  throw new StartProblem(
    `OMZIEN_PROXIES has "${wrong}", but has to be none, or addresses, subnets or ${networks.join(', ')}, with commas between.`,
  );
}

const networks = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (networks.includes(text) || version === 0) return networks.includes(text);
  return more.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
}

function urlOf(name: string, text: string | undefined, protocols: readonly string[]): string | null {
  if (!text) return null;
  const example = `${protocols[0] ?? ''}//…`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new StartProblem(`${name} is not an address. It has to look like ${example}.`);
  }
  if (!protocols.includes(url.protocol)) {
    throw new StartProblem(`${name} begins with "${url.protocol}", but has to begin with ${protocols.join(' or ')}.`);
  }
  return text;
}

function mailFromOf(text: string | undefined, publicUrl: string): string {
  if (!text) return `Omzien <omzien@${new URL(publicUrl).hostname}>`;
  if (!/^[^<>@\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)) {
    throw new StartProblem(`OMZIEN_MAIL_FROM is "${text}", but has to be an address, for example Omzien <omzien@example.org>.`);
  }
  return text;
}

/** Of several Sentinels it is no URL; what it has to look like is known to the queue. */
function redisUrlOf(text: string | undefined): string | null {
  if (text?.startsWith('redis+sentinel://')) return text;
  return urlOf('REDIS_URL', text, ['redis:', 'rediss:', 'redis+sentinel:']);
}

function keyOf(text: string | undefined): Buffer | null {
  if (!text) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) {
    throw new StartProblem(
      'OMZIEN_KEY is not a key of 32 bytes in base64. Make one with `openssl rand -base64 32`; if there is data already, use the key it was written with.',
    );
  }
  return key;
}

function metricsTokenOf(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^[\x21-\x7e]{16,200}$/.test(text)) {
    throw new StartProblem(
      'OMZIEN_METRICS_TOKEN has to be 16 to 200 characters without spaces: `openssl rand -hex 24` makes one.',
    );
  }
  return text;
}

function logLevelOf(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (!level) throw new StartProblem(`OMZIEN_LOG_LEVEL is "${text}", but has to be one of: ${logLevels.join(', ')}.`);
  return level;
}

function demoOf(env: NodeJS.ProcessEnv, production: boolean, embedded: boolean): boolean {
  const text = env.OMZIEN_DEMO;
  const on = text ? ['1', 'true', 'on', 'yes'].includes(text) : embedded && !production && !env.REDIS_URL && !env.SMTP_URL;
  if (text && !on && !['0', 'false', 'off', 'no'].includes(text)) {
    throw new StartProblem(`OMZIEN_DEMO is "${text}", but has to be on or off.`);
  }
  if (on && production) {
    throw new StartProblem(
      'OMZIEN_DEMO is on while NODE_ENV is production: anyone could sign in as anyone. Turn one of them off.',
    );
  }
  return on;
}
