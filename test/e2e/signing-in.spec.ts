import { mailedCode, mailedLink } from './mail.js';
import { expect, test } from './visitor.js';

test('signs in by a mailed code, joins, and signs out', async ({ visitor: { page } }) => {
  const email = `nieuw-${Date.now()}@example.org`;
  await page.goto('/c/haarlem/meedoen');
  // Who is not signed in does that first, and comes back.
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul de code in');
  expect(page.url()).not.toContain('nieuw-');

  await page.getByLabel('De code').fill('000000');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');

  const code = await mailedCode(page, email);
  await page.goto('/c/haarlem/aanmelden/code');
  await page.getByLabel('De code').fill(` ${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page).toHaveURL(/\/meedoen$/);

  await page.getByLabel('Uw naam').fill('Nieuwe Buur');
  await page.getByLabel('Uw postcode').fill('9999zz');
  await page.getByLabel('Het jaar waarin u bent geboren').fill('1958');
  await page.getByRole('button', { name: 'Ik doe mee' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('regels');
  await page.getByLabel(/de regels voor veilig helpen/).check();
  await page.getByRole('button', { name: 'Ik doe mee' }).click();
  await expect(summary.getByRole('link')).toHaveText('Deze postcode hoort niet bij dit buurtnetwerk.');
  await expect(page).toHaveTitle(/^Klopt niet: Meedoen/);
  await summary.getByRole('link').click();
  await expect(page).toHaveURL(/#postcode$/);
  // Everything is still there, but for what has to change.
  await expect(page.getByLabel('Uw naam')).toHaveValue('Nieuwe Buur');
  await expect(page.getByLabel('Nederlands')).toBeChecked();
  await expect(page.getByLabel(/de regels voor veilig helpen/)).toBeChecked();
  await page.getByLabel('Uw postcode').fill('2011-cd');
  await page.getByRole('button', { name: 'Ik doe mee' }).click();
  await expect(page).toHaveURL(/\/c\/haarlem$/);
  await expect(page.getByRole('banner')).toContainText('Nieuwe Buur');

  await page.getByText('Nieuwe Buur').click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('banner')).not.toContainText('Nieuwe Buur');
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('omzien_session');
});

test('keeps the session out of reach of scripts', async ({ visitor }) => {
  await visitor.stepsInto('ans');
  const session = (await visitor.page.context().cookies()).find(({ name }) => name === 'omzien_session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await expect(visitor.page.getByRole('banner')).toContainText('Ans Bakker');
});

test('goes back to where signing in was needed, and nowhere else', async ({ visitor: { page }, baseURL }) => {
  await page.goto(`/c/haarlem/aanmelden?naar=${encodeURIComponent('/c/haarlem/veilig')}`);
  await page.locator('button[value="bram"]').click();
  await expect(page).toHaveURL(/\/veilig$/);
  await page.goto(`/c/haarlem/aanmelden?naar=${encodeURIComponent('//example.org/')}`);
  await page.locator('button[value="bram"]').click();
  await expect(page).toHaveURL(`${baseURL}/c/haarlem`);
});

test('refuses a form of another site', async ({ visitor: { page }, baseURL }) => {
  const send = (headers: Record<string, string>) =>
    page.request.post(`${baseURL}/c/haarlem/aanmelden/demo`, { form: { persoon: 'ans' }, headers, maxRedirects: 0 });
  const others: readonly Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { referer: 'https://elsewhere.example/page' },
    {},
  ];
  for (const headers of others) {
    const answer = await send(headers);
    expect(answer.status()).toBe(403);
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
  expect((await send({ origin: baseURL ?? '' })).status()).toBe(303);
});

test('signs in by the mailed link: with a button, once, and back to where it was needed', async ({ visitor, request }) => {
  const { page } = visitor;
  const email = `link-${Date.now()}@example.org`;
  await page.goto(`/c/haarlem/aanmelden?naar=${encodeURIComponent('/c/haarlem/veilig')}`);
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const link = await mailedLink(page, email);
  expect(link).toMatch(/^\/c\/haarlem\/aanmelden\/link\?/);

  await test.step('a program that looks through mail opens it, and uses nothing up', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const answer = await request.fetch(link, { method });
      expect(answer.status()).toBe(200);
      expect(answer.headers()['set-cookie']).toBeUndefined();
    }
  });

  await page.goto(link);
  await expect(page.getByRole('banner')).not.toContainText('link-');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page).toHaveURL(/\/veilig$/);
  await expect(page.getByRole('banner')).toContainText(email);

  await test.step('once: then a new one is a field away', async () => {
    await page.goto(link);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
    await page.getByLabel('Uw e-mailadres').fill(email);
    await page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul de code in');
  });

  await test.step('the newest one only', async () => {
    await expect(async () => expect(await mailedLink(page, email)).not.toBe(link)).toPass();
    const newer = await mailedLink(page, email);
    await page.goto(newer.replace(/token=[^&]+/, 'token=wrong'));
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer');
    await page.goto(newer);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page).toHaveURL(/\/veilig$/);
  });
});
