import { expect, test } from './visitor.js';

const WORRY = 'Mijn overbuurman doet al dagen niet open.';

test('a worry reaches the confidant, and nobody else', async ({ visitor }) => {
  const { page } = visitor;
  // By someone who is not signed in, about a request.
  await page.goto('/c/haarlem/vragen');
  await page.locator('main a.card').first().click();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Maakt u zich zorgen over deze vraag?' }).click();
  await expect(page.getByText(`Het gaat over: ${title}`)).toBeVisible();
  await expect(page).toHaveTitle(/^Bericht/);
  await expect(page.getByRole('link', { name: 'Snel weg' })).toHaveAttribute('rel', 'noreferrer');

  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Waar maakt u zich zorgen over?').fill(WORRY);
  await page.getByLabel('Hoe kunnen wij u bereiken?').fill("06 0000 1234, 's ochtends");
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText(/Uw nummer is [A-Z0-9]{3}-[A-Z0-9]{3}/)).toBeVisible();
  await expect(page).toHaveTitle(/^Bericht/);
  await expect(page.getByRole('main')).not.toContainText('overbuurman');

  await visitor.stepsInto('carla');
  await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Zorgen' })).toHaveCount(0);
  expect((await page.goto('/c/haarlem/vertrouwen'))?.status()).toBe(403);
  await expect(page.locator('body')).not.toContainText('overbuurman');

  await visitor.stepsInto('hanna');
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Zorgen' }).click();
  const worry = page.getByRole('article').filter({ hasText: WORRY });
  await expect(worry).toContainText('Iemand die niet aangemeld was');
  await expect(worry).toContainText("06 0000 1234, 's ochtends");
  await worry.getByRole('button', { name: 'Ik pak dit op' }).click();
  await expect(worry).toContainText('Wordt opgepakt');
  await worry.getByRole('button', { name: 'Klaar' }).click();
  await worry.getByRole('alert').getByRole('link').click();
  await worry.getByLabel('Wat is eruit gekomen?').fill('De huisarts is langs geweest.');
  await worry.getByRole('button', { name: 'Klaar' }).click();
  await expect(worry).toContainText('Afgerond');
  await expect(worry).toContainText('De huisarts is langs geweest.');
});
