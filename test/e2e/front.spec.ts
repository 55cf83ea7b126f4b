import { expect, test } from './visitor.js';

test('leads straight to the only community', async ({ visitor: { page } }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/c\/haarlem$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buren helpen buren in Haarlem');
  await expect(page.getByRole('contentinfo')).toContainText('023 000 0000');
});

test('is read in another language from then on', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.getByRole('link', { name: 'هل هذا آمن؟' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this safe?');
});

test('shows what is asked nearby, and finds what fits', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem');
  await page.getByRole('link', { name: /^Bekijk alle \d+ vragen$/ }).click();
  await expect(page.locator('main a.card')).not.toHaveCount(0);
  await page.getByText('Kies soort hulp of wijk').click();
  await page.getByRole('radio', { name: 'Dieren' }).check();
  await page.getByRole('button', { name: 'Laat zien' }).click();
  await expect(page).toHaveURL(/soort=dieren/);
  await expect(page.getByText('U ziet nu: Dieren. Kies iets anders')).toBeVisible();
  const asked = page.locator('main a.card').first();
  const title = (await asked.locator('strong').textContent()) ?? '';
  await asked.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('Dieren').or(page.getByText('Hond uitlaten')).first()).toBeVisible();
});

test('shows a request by first name and area only', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem/vragen');
  await page.locator('main a.card').first().click();
  await expect(page.locator('main .by')).toHaveText(/^\p{L}[\p{L}'-]*, /u);
});

test('says what to do where nothing is', async ({ visitor: { page } }) => {
  const answer = await page.goto('/c/haarlem/bestaat-niet');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('023 000 0000')).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page).toHaveURL(/\/c\/haarlem$/);
});

test('goes on in the list, and back', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem/vragen');
  const first = await page.locator('main a.card').first().textContent();
  await page.getByRole('link', { name: 'Meer laten zien' }).click();
  await expect(page.locator('main a.card').first()).not.toHaveText(first ?? '');
  await page.getByRole('link', { name: 'Naar het begin' }).first().click();
  await expect(page.locator('main a.card').first()).toHaveText(first ?? '');
});
