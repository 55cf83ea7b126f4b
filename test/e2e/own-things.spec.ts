import { expect, test } from './visitor.js';

test('reads messages, and is led to what they are about', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('bram');
  await page.goto('/c/haarlem/berichten');
  const unread = page.locator('.inbox li').filter({ hasText: 'Nieuw' });
  const before = await unread.count();
  expect(before).toBeGreaterThan(0);
  await unread.filter({ hasText: 'Een buur vraagt hulp' }).first().getByRole('button').click();
  await expect(page).toHaveURL(/\/vragen-voor-u\/[0-9a-f-]+$/);
  await page.goto('/c/haarlem/berichten');
  await expect(unread).toHaveCount(before - 1);
});

test('changes what is said of oneself, and nothing else', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('hanna');
  await page.getByText('Hanna', { exact: false }).first().click();
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();

  await page.getByRole('link', { name: 'Wijzig Telefoon' }).click();
  await page.getByLabel('Uw telefoonnummer').fill('bel mij');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toContainText('06 12345678');
  await expect(page.getByLabel('Uw telefoonnummer')).toHaveValue('bel mij');
  await page.getByLabel('Uw telefoonnummer').fill('06 0000 9999');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('main')).toContainText('06 0000 9999');

  await page.getByRole('link', { name: 'Wijzig Postcode' }).click();
  await page.getByLabel('Uw postcode').fill('2037');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('main')).toContainText('2037');

  await page.getByRole('link', { name: 'Wijzig Naam' }).click();
  await page.getByLabel('Uw naam').fill('');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul hier iets in.');
});

test('reads in the language that was chosen once, wherever one signs in', async ({ visitor, browser, baseURL }) => {
  const { page } = visitor;
  await visitor.stepsInto('ivo');
  await page.goto('/c/haarlem/mijn-gegevens/scherm');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My details');

  const elsewhere = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  const other = await elsewhere.newPage();
  await other.goto(`${baseURL}/c/haarlem/aanmelden`);
  await expect(other.locator('html')).toHaveAttribute('lang', 'nl');
  await other.locator('button[value="ivo"]').click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');

  await test.step('and signs out the other device', async () => {
    await page.goto('/c/haarlem/mijn-gegevens/apparaten');
    await expect(page.locator('.device')).toHaveCount(2);
    await page
      .locator('.device')
      .getByRole('button', { name: /^Sign out/ })
      .click();
    await expect(page.locator('.device')).toHaveCount(1);
    await other.goto(`${baseURL}/c/haarlem/berichten`);
    await expect(other).toHaveURL(/\/aanmelden/);
  });
  await elsewhere.close();
});

test('keeps what was typed when the session ends half-way', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('joke');
  await page.goto('/c/haarlem/mijn-gegevens/naam');
  await page.getByLabel('Uw naam').fill('Joke met een nieuwe naam');
  // The session is gone, and the page does not know.
  await page.context().clearCookies({ name: 'omzien_session' });
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.locator('button[value="joke"]').click();
  await expect(page).toHaveURL(/\/mijn-gegevens\/naam$/);
  await expect(page.getByLabel('Uw naam')).toHaveValue('Joke met een nieuwe naam');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('main')).toContainText('Joke met een nieuwe naam');
});

test('signs out everywhere', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('carla');
  await page.goto('/c/haarlem/mijn-gegevens/apparaten');
  await page.getByRole('button', { name: 'Overal afmelden' }).click();
  await expect(page.getByRole('banner')).toContainText('Aanmelden');
});
