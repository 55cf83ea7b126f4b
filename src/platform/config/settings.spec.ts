import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { Settings } from './settings.js';
import { StartProblem } from './start-problem.js';

const key = Buffer.alloc(32, 1).toString('base64');
const external = { DATABASE_URL: 'postgres://omzien@db/omzien', OMZIEN_KEY: key };

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    new Settings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(StartProblem);
    return (error as Error).message;
  }
  throw new Error('it was accepted');
}

describe('with nothing set', () => {
  const settings = new Settings({});

  it('Omzien is there to be tried: embedded, on this machine only, as a demo', () => {
    expect(settings).toMatchObject({
      port: 3000,
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      demo: true,
      production: false,
    });
    expect(settings.host).toBe('127.0.0.1');
    expect(settings.publicUrl).toBe('http://127.0.0.1:3000');
    expect(settings.dataFolder).toBe(resolve('.omzien'));
  });

  it('what is set to nothing is not set', () => {
    expect(new Settings({ DATABASE_URL: '', REDIS_URL: '', SMTP_URL: '', OMZIEN_KEY: '', OMZIEN_DATA: '' })).toEqual(settings);
  });
});

describe('the demo', () => {
  it.each([
    [external, false],
    [{ NODE_ENV: 'production' }, false],
    [{ REDIS_URL: 'redis://queue' }, false],
    [{ SMTP_URL: 'smtp://mail' }, false],
    [{ OMZIEN_DEMO: 'off' }, false],
    [{ ...external, OMZIEN_DEMO: 'on' }, true],
  ])('with %j: %s', (env, expected) => expect(new Settings(env).demo).toBe(expected));

  it('is never on where it is meant: anyone could sign in as anyone', () => {
    expect(refusal({ NODE_ENV: 'production', OMZIEN_DEMO: 'on' })).toMatch(/OMZIEN_DEMO.*production/);
  });
});

describe('the web servers that are believed', () => {
  it.each([
    [undefined, ['loopback']],
    ['none', []],
    ['uniquelocal, 192.0.2.1,2001:db8::/32', ['uniquelocal', '192.0.2.1', '2001:db8::/32']],
  ])('%s: %j', (text, expected) => {
    expect(new Settings({ OMZIEN_PROXIES: text }).proxies).toEqual(expected);
  });
});

describe('a setting that is wrong stops the start with its name', () => {
  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ PORT: 'http' }, /^PORT/],
    [{ PORT: '70000' }, /^PORT/],
    [{ PORT: '-1' }, /^PORT/],
    [{ OMZIEN_PROXIES: 'loopback,nobody' }, /^OMZIEN_PROXIES has "nobody"/],
    [{ OMZIEN_PROXIES: '10.0.0.0/33' }, /^OMZIEN_PROXIES/],
    [{ OMZIEN_PROXIES: 'true' }, /^OMZIEN_PROXIES/],
    [{ DATABASE_URL: 'localhost' }, /^DATABASE_URL/],
    [{ DATABASE_URL: 'mysql://db' }, /^DATABASE_URL.*postgres/],
    [{ DATABASE_DIRECT_URL: 'http://db' }, /^DATABASE_DIRECT_URL/],
    [{ REDIS_URL: 'http://queue' }, /^REDIS_URL/],
    [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL/],
    [{ OMZIEN_PUBLIC_URL: 'haarlem.example' }, /^OMZIEN_PUBLIC_URL/],
    [{ OMZIEN_KEY: 'short' }, /^OMZIEN_KEY/],
    [{ OMZIEN_DEMO: 'perhaps' }, /^OMZIEN_DEMO/],
    [{ OMZIEN_LOG_LEVEL: 'loud' }, /^OMZIEN_LOG_LEVEL/],
    [{ OMZIEN_MAIL_FROM: 'not an address' }, /^OMZIEN_MAIL_FROM/],
    [{ OMZIEN_MAIL_FROM: 'Omzien <a@b.nl>\r\nBcc: x@y.nl' }, /^OMZIEN_MAIL_FROM/],
    [{ OMZIEN_METRICS_TOKEN: 'short' }, /^OMZIEN_METRICS_TOKEN/],
    [{ OMZIEN_DATABSE: 'x' }, /^OMZIEN_DATABSE.*OMZIEN_DATA/],
  ])('%j', (env, sentence) => expect(refusal(env)).toMatch(sentence));

  it('and does not show a key or a password while doing so', () => {
    const secret = 'k'.repeat(20);
    for (const env of [
      { OMZIEN_KEY: secret },
      { OMZIEN_METRICS_TOKEN: `${secret} ` },
      { DATABASE_URL: `mysql://x:${secret}@db` },
    ]) {
      expect(refusal(env)).not.toContain(secret);
    }
  });

  it('a database of one’s own needs a key of one’s own', () => {
    expect(refusal({ DATABASE_URL: external.DATABASE_URL })).toMatch(/^OMZIEN_KEY is not set/);
    expect(new Settings(external).key?.length).toBe(32);
  });
});

describe('the address that people see', () => {
  it('has no slash at its end, so that paths can be put behind it', () => {
    expect(new Settings({ OMZIEN_PUBLIC_URL: 'https://haarlem.example//' }).publicUrl).toBe('https://haarlem.example');
  });
});

it('listens over the direct address where a pooler stands between', () => {
  expect(new Settings(external).directUrl).toBe(external.DATABASE_URL);
  expect(new Settings({ ...external, DATABASE_DIRECT_URL: 'postgres://direct/omzien' }).directUrl).toBe(
    'postgres://direct/omzien',
  );
});
