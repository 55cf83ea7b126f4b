import { expect, test } from './visitor.js';

test.describe('who keeps a community going', () => {
  test('sees what the computer learned, goes back, and on again', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.stepsInto('gerard');
    await page.getByRole('link', { name: 'Beheer' }).click();
    await page.getByRole('link', { name: 'Wat de computer leerde' }).click();
    await expect(page.getByText('De computer werkt met wat hij op 2 maart 2027 leerde.')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Grafiek/ })).toBeVisible();
    const near = page.getByRole('row').filter({ hasText: 'De buur woont dichtbij' });
    await expect(near).toContainText('telt meer mee');
    await expect(page.getByRole('button', { name: /^Ja/ })).toHaveCount(0);
    await page.locator('summary', { hasText: 'Maak ongedaan wat hij het laatst leerde' }).click();
    await expect(page.getByText('Weet u het zeker?').first()).toBeVisible();
    await page.getByRole('button', { name: 'Ja, gebruik wat wij in het begin dachten' }).click();
    await expect(page.getByRole('status')).toContainText('De computer werkt ermee vanaf de volgende ronde.');
    await expect(page.getByText('Een beheerder koos dat.')).toBeVisible();
    await expect(page.getByText(/^Gerard Mulder zette dit aan de kant/)).toBeVisible();
    await page.locator('summary', { hasText: 'Gebruik deze' }).click();
    await page.getByRole('button', { name: 'Ja, gebruik wat hij leerde op 2 maart 2027' }).click();
    await expect(page.getByText('De computer werkt met wat hij op 2 maart 2027 leerde.')).toBeVisible();
  });

  test('sets the limits, and reads what may not be', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.stepsInto('gerard');
    await page.goto('/c/haarlem/beheer/grenzen');
    const rest = page.getByLabel('Rust voor een helper, in dagen');
    await expect(rest).toHaveValue('7');
    await rest.fill('veel');
    await page.getByLabel('Rust begint om').fill('3:00');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByRole('alert')).toContainText('Vul hier een getal in van 1 tot en met 60.');
    await expect(rest).toHaveValue('veel');
    await rest.fill('8');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByRole('alert')).toContainText('Vul hier een tijd in van 17:00 tot en met 23:00');
    await page.getByLabel('Rust begint om').fill('');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByRole('status')).toContainText('Bewaard. Het geldt vanaf de volgende ronde.');
    await expect(rest).toHaveValue('8');
    await rest.fill('7');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(rest).toHaveValue('7');
  });

  test('sees whether it is fair, in groups', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.stepsInto('joke');
    await page.getByRole('link', { name: 'Beheer' }).click();
    const spoken = page.getByRole('table', { name: 'Welke taal ze spreken' }).first();
    await expect(spoken.getByRole('row').filter({ hasText: 'Nederlands en een andere taal' })).toContainText('%');
    const held = page.getByRole('row').filter({ hasText: 'niet getoond' });
    await expect(held.first()).toContainText('–');
    await expect(held.filter({ hasText: '%' })).toHaveCount(0);
    // Where there were fewer questions than neighbours, that some were asked and others were not is no sign of anything.
    const few = page.getByRole('row').filter({ hasText: /\b0,[0-8] keer/ });
    await expect(few.first()).toContainText('nog niet te zeggen');
    await expect(few.filter({ hasText: /gelijk/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Het laatste jaar' }).click();
    await expect(page.getByRole('link', { name: 'Het laatste jaar' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('link', { name: 'Grenzen' })).toHaveCount(0);
  });
});
