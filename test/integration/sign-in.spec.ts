import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { TestClient } from '../support/client.js';
import { SmtpServer } from '../support/smtp.js';
import { World } from '../support/world.js';

const START = 'mutation ($email: String!) { startSignIn(email: $email) { sentTo expiresAt } }';
const COMPLETE =
  'mutation ($email: String!, $code: String!) { completeSignIn(email: $email, code: $code) { token expiresAt } }';

let world: World;
let smtp: SmtpServer;
beforeAll(async () => {
  smtp = await SmtpServer.start();
  world = await World.start({ env: { SMTP_URL: smtp.url, OMZIEN_MAIL_FROM: 'Omzien Haarlem <omzien@haarlem.example>' } });
});
afterAll(async () => {
  await world.end();
  await smtp.stop();
});

async function codeFor(email: string): Promise<string> {
  await world.visitor.ask(START, { email });
  const mail = await smtp.next(email);
  return /\b(\d{3}) (\d{3})\b/.exec(mail.text)?.slice(1).join('') ?? '';
}

describe('signing in with a mailed code', () => {
  it('lets a newcomer in, who can then join', async () => {
    const code = await codeFor('Nieuw@Example.org ');
    const { completeSignIn } = await world.visitor.ask<{ completeSignIn: { token: string } }>(COMPLETE, {
      email: 'nieuw@example.org',
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    const client = world.visitor.with({ token: completeSignIn.token });
    expect(await client.ask('{ me { email member { id } } }')).toEqual({ me: { email: 'nieuw@example.org', member: null } });
    await client.ask(
      `mutation { join(input: { displayName: "Nina Nieuw", postcode: "2011ab", languages: ["nl"], birthYear: 1990, acceptRules: true }) { id } }`,
    );
    expect(await client.ask('{ me { member { displayName area { name } } } }')).toEqual({
      me: { member: { displayName: 'Nina Nieuw', area: { name: 'Centrum' } } },
    });
  });

  it('mails text and html, from the community, without anything from elsewhere', async () => {
    await world.visitor.with({ headers: { 'accept-language': 'en' } }).ask(START, { email: 'reader@example.org' });
    const mail = await smtp.next('reader@example.org');
    expect(mail.raw).toContain('multipart/alternative');
    expect(mail.raw).toMatch(/From: Omzien Haarlem <omzien@haarlem\.example>/);
    expect(mail.raw).toContain('Auto-Submitted: auto-generated');
    expect(mail.text).toContain('Your code is');
    expect(mail.raw).not.toMatch(/src=|<img|<script/i);
  });

  it('answers the same for a known and an unknown address', async () => {
    const known = await world.resident();
    const answers = await Promise.all(
      [known.is.email, 'nobody-at-all@example.org'].map((email) =>
        world.visitor.ask<{ startSignIn: { sentTo: string } }>(START, { email }),
      ),
    );
    expect(answers.map(({ startSignIn }) => startSignIn.sentTo)).toEqual(['p***@example.org', 'n***@example.org']);
  });

  it('takes a code once, and only the newest five guesses long', async () => {
    const email = 'guess@example.org';
    const code = await codeFor(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await world.visitor.refused(COMPLETE, { email, code: wrong })).extensions.code).toBe('sign-in.code');
    }
    expect((await world.visitor.refused(COMPLETE, { email, code })).extensions).toMatchObject({
      code: 'sign-in.code',
      field: 'code',
    });
    const second = await codeFor(email);
    await world.visitor.ask(COMPLETE, { email, code: second });
    expect((await world.visitor.refused(COMPLETE, { email, code: second })).extensions.code).toBe('sign-in.code');
  });

  it('does not take a code that is too old', async () => {
    const email = 'late@example.org';
    const code = await codeFor(email);
    world.clock.advance(minutes(16));
    expect((await world.visitor.refused(COMPLETE, { email, code })).extensions.code).toBe('sign-in.code');
  });

  it('does not let anyone flood an address, also not ten at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.visitor.raw(START, { email: 'flooded@example.org' })),
    );
    const refused = answers.filter((answer) => answer.errors[0]?.extensions.code === 'sign-in.too-often');
    expect(refused).toHaveLength(7);
    world.clock.advance(minutes(16));
    await world.visitor.ask(START, { email: 'flooded@example.org' });
  });

  it('limits how many codes one network address asks for', async () => {
    world.clock.advance(minutes(16));
    const answers = [];
    for (let i = 0; i < 22; i += 1) answers.push(await world.visitor.raw(START, { email: `many-${i}@example.org` }));
    expect(answers.filter((answer) => answer.errors.length > 0)).toHaveLength(2);
    world.clock.advance(minutes(16));
  });

  describe('behind a web server', () => {
    const through = (web: World, address: string): TestClient => web.visitor.with({ headers: { 'x-forwarded-for': address } });
    const refused = async (web: World, from: (nth: number) => string): Promise<number> => {
      let count = 0;
      for (let nth = 0; nth < 22; nth += 1) {
        const { errors } = await through(web, from(nth)).raw(START, { email: `behind-${newId()}@example.org` });
        count += errors.length;
      }
      return count;
    };

    it('counts by the address that it says, not by its own', async () => {
      expect(await refused(world, (nth) => `203.0.113.${nth}`)).toBe(0);
      expect(await refused(world, () => '203.0.113.200')).toBe(2);
      // What a caller says before it comes to the server that is believed counts for nothing.
      expect(await refused(world, (nth) => `198.51.100.${nth}, 203.0.113.201`)).toBe(2);
    });

    it('takes nobody at their word where there is none', async () => {
      const open = await World.start({ env: { OMZIEN_PROXIES: 'none' } });
      try {
        expect(await refused(open, (nth) => `203.0.113.${nth}`)).toBe(2);
      } finally {
        await open.end();
      }
    });
  });

  it('keeps a browser signed in by a cookie, until it signs out', async () => {
    const email = 'browser@example.org';
    const code = await codeFor(email);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COMPLETE, variables: { email, code } }),
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^omzien_session=[^;]+;.*HttpOnly;.*SameSite=Lax/i);
    const browser = new TestClient(world.url, { headers: { cookie: cookie.split(';')[0] ?? '', origin: world.url } });
    expect(await browser.ask('{ me { email } }')).toEqual({ me: { email } });

    const elsewhere = new TestClient(world.url, {
      headers: { cookie: cookie.split(';')[0] ?? '', origin: 'https://evil.example' },
    });
    expect((await elsewhere.raw('{ me { email } }')).errors[0]?.extensions.code).toBe('auth.origin');

    expect(await browser.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(await browser.ask('{ me { email } }')).toEqual({ me: null });
  });

  it('ends a bearer session too', async () => {
    const person = await world.resident();
    expect(await person.client.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect((await person.client.raw('{ me { email } }')).errors[0]?.extensions.code).toBe('auth.token');
  });
});

describe('signing in with a mailed link', () => {
  const BY_LINK = 'mutation ($token: String!) { completeSignInByLink(token: $token) { token expiresAt } }';
  const START_NEXT = 'mutation ($email: String!, $next: String) { startSignIn(email: $email, next: $next) { sentTo } }';
  beforeAll(() => {
    world.clock.advance(minutes(16));
  });

  async function linkFor(email: string, next?: string, client = world.visitor): Promise<URL> {
    await client.ask(START_NEXT, { email, next });
    const mail = await smtp.next(email);
    return new URL(/http\S+/.exec(mail.text)?.[0] ?? '');
  }
  const tokenIn = (link: URL): string => link.searchParams.get('token') ?? '';

  it('leads to a page of the community, and from there back to where someone was', async () => {
    const link = await linkFor('terug@example.org', '/c/haarlem/vragen/nieuw?stap=2&taal=nl');
    expect(`${link.origin}${link.pathname}`).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/c\/haarlem\/aanmelden\/link$/);
    expect(link.searchParams.get('next')).toBe('/c/haarlem/vragen/nieuw?stap=2&taal=nl');
    expect(tokenIn(link)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const above = await linkFor('boven@example.org', undefined, world.visitor.with({ community: null }));
    expect([above.pathname, [...above.searchParams.keys()]]).toEqual(['/aanmelden/link', ['token']]);
  });

  it('stands beside the code, in the html too', async () => {
    await world.visitor.ask(START_NEXT, { email: 'beide@example.org' });
    const mail = await smtp.next('beide@example.org');
    expect(mail.text.replaceAll('\r', '')).toMatch(
      /Klik hier om u aan te melden:\nhttp\S+\n\nOf typ deze code op de pagina waar u hem vroeg:\n\n {4}\d{3} \d{3}/,
    );
    expect(mail.raw.replace(/=\r?\n/g, '')).toMatch(
      /<a href=3D"http:\/\/127\.0\.0\.1:\d+\/c\/haarlem\/aanmelden\/link\?token=3D/,
    );
  });

  it('lets in once; opening the page uses nothing up', async () => {
    const email = 'knop@example.org';
    const link = await linkFor(email);
    // What a scanner of mail does.
    await fetch(`${world.url}${link.pathname}${link.search}`);
    const query = new URLSearchParams({ query: BY_LINK, variables: JSON.stringify({ token: tokenIn(link) }) });
    await fetch(`${world.url}/graphql?${query.toString()}`, { headers: { 'content-type': 'application/json' } });
    const { completeSignInByLink } = await world.visitor.ask<{ completeSignInByLink: { token: string } }>(BY_LINK, {
      token: tokenIn(link),
    });
    const client = world.visitor.with({ token: completeSignInByLink.token });
    expect(await client.ask('{ me { email } }')).toEqual({ me: { email } });
    expect((await world.visitor.refused(BY_LINK, { token: tokenIn(link) })).extensions).toEqual({
      code: 'sign-in.link',
      field: 'token',
    });
  });

  it('lets in once, also when two click at the same time', async () => {
    const token = tokenIn(await linkFor('samen@example.org'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.visitor.raw(BY_LINK, { token })));
    expect(answers.filter((answer) => answer.errors.length === 0)).toHaveLength(1);
  });

  it('is void once its code was used, and the code once the link was', async () => {
    const email = 'of@example.org';
    await world.visitor.ask(START_NEXT, { email });
    const { text } = await smtp.next(email);
    const code = /\b(\d{3}) (\d{3})\b/.exec(text)?.slice(1).join('') ?? '';
    await world.visitor.ask(COMPLETE, { email, code });
    const token = tokenIn(new URL(/http\S+/.exec(text)?.[0] ?? ''));
    expect((await world.visitor.refused(BY_LINK, { token })).extensions.code).toBe('sign-in.link');

    await world.visitor.ask(START_NEXT, { email });
    const { text: later } = await smtp.next(email);
    await world.visitor.ask(BY_LINK, { token: tokenIn(new URL(/http\S+/.exec(later)?.[0] ?? '')) });
    const second = /\b(\d{3}) (\d{3})\b/.exec(later)?.slice(1).join('') ?? '';
    expect((await world.visitor.refused(COMPLETE, { email, code: second })).extensions.code).toBe('sign-in.code');
  });

  it('is void when there is a newer mail, when it is too old, and after five wrong codes', async () => {
    const email = 'void@example.org';
    const first = tokenIn(await linkFor(email));
    const second = tokenIn(await linkFor(email));
    const refused = async (token: string): Promise<string> => (await world.visitor.refused(BY_LINK, { token })).extensions.code;
    expect(await refused(first)).toBe('sign-in.link');
    world.clock.advance(minutes(16));
    expect(await refused(second)).toBe('sign-in.link');

    await world.visitor.ask(START_NEXT, { email });
    const { text } = await smtp.next(email);
    const wrong = text.includes('000 000') ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) await world.visitor.raw(COMPLETE, { email, code: wrong });
    expect(await refused(tokenIn(new URL(/http\S+/.exec(text)?.[0] ?? '')))).toBe('sign-in.link');
    for (const token of ['', 'x', 'é'.repeat(5_000)]) expect(await refused(token)).toBe('sign-in.link');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\tevil',
    '\\\\evil.example',
    'javascript:alert(1)',
    'vragen',
    '/a b',
    `/${'a'.repeat(500)}`,
  ])('never leads elsewhere: %j', async (next) => {
    expect((await world.visitor.refused(START_NEXT, { email: 'elders@example.org', next })).extensions).toEqual({
      code: 'sign-in.next',
      field: 'next',
    });
  });

  it('does not stand in the database for anyone to read', async () => {
    const link = await linkFor('geheim@example.org', '/c/haarlem/zorgen');
    const rows = await world.database.sql<{ row: string }>('select s::text as row from sign_in_code s');
    const all = rows.map(({ row }) => row).join('\n');
    for (const secret of [tokenIn(link), '/c/haarlem/zorgen']) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});

describe('a mail server that has a bad day', () => {
  it('is tried again until it takes the mail, and the mail arrives once', async () => {
    smtp.refuse(2);
    await world.visitor.ask(START, { email: 'patient@example.org' });
    const mail = await smtp.next('patient@example.org');
    await world.settle();
    expect(smtp.count('patient@example.org')).toBe(1);
    expect(mail.refusedBefore).toBe(2);
  });
});

describe('in the demo, where no mail goes out,', () => {
  let demo: World;
  beforeAll(async () => {
    demo = await World.start();
  });
  afterAll(async () => {
    await demo.end();
  });

  it('the link can be clicked on the page with mail, and lets in', async () => {
    const email = 'proef@example.org';
    await demo.visitor.ask(START, { email });
    await demo.settle();
    const page = await (await fetch(`${demo.url}/dev/mail`)).text();
    const href = /<a href="([^"]*aanmelden[^"]*)">/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const token = new URL(href).searchParams.get('token');
    const BY_LINK = 'mutation ($token: String!) { completeSignInByLink(token: $token) { token } }';
    const { completeSignInByLink } = await demo.visitor.ask<{ completeSignInByLink: { token: string } }>(BY_LINK, { token });
    const client = demo.visitor.with({ token: completeSignInByLink.token });
    expect(await client.ask('{ me { email } }')).toEqual({ me: { email } });
  });
});
