import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes } from '#kernel/clock.js';
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
}, 60_000);
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

describe('a mail server that has a bad day', () => {
  it('is tried again until it takes the mail, and the mail arrives once', async () => {
    smtp.refuse(2);
    await world.visitor.ask(START, { email: 'patient@example.org' });
    const mail = await smtp.next('patient@example.org', 15_000);
    await world.settle();
    expect(smtp.count('patient@example.org')).toBe(1);
    expect(mail.refusedBefore).toBe(2);
  });
});
