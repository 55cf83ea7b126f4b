import type { Page } from '@playwright/test';
import { signsInByCode } from './mail.js';
import { expect, test } from './visitor.js';

const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('helps, from nothing to published, with a closed browser and signing in between', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem');
  await page.getByRole('link', { name: /^Ik wil helpen/ }).click();
  await expect(page.getByRole('main')).toContainText('023 000 0000');
  await page.getByRole('link', { name: 'Begin', exact: true }).click();

  await test.step('what: nothing chosen is said, then more than one', async () => {
    await next(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText('Kruis aan wat u wilt doen.');
    await expect(page.locator('#activityIds-problem')).toHaveText('Kruis aan wat u wilt doen.');
    await expect(page.locator('#activityIds')).toHaveAccessibleDescription('Kruis aan wat u wilt doen.');
    await page.getByText('Eten en winkel', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Boodschappen' }).check();
    await page.getByText('Dieren', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Hond uitlaten' }).check();
    await next(page);
  });

  await test.step('in your own words: what is there stays when something is missing', async () => {
    await expect(page.getByLabel('Wat biedt u aan, heel kort?')).toHaveValue('Ik help graag met boodschappen');
    await page.getByLabel('Wat biedt u aan, heel kort?').fill('Ik ga toch naar de winkel');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('Eén zin is genoeg');
    await expect(page.getByLabel('Wat biedt u aan, heel kort?')).toHaveValue('Ik ga toch naar de winkel');
    await page.getByLabel('Vertel iets meer').fill('Elke dinsdag neem ik graag iets mee.');
    await next(page);
  });

  await test.step('where: a wrong postcode and one of elsewhere', async () => {
    await page.getByLabel('Uw postcode').fill('straat 5');
    await next(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Vul uw postcode in, bijvoorbeeld 2011 AB.',
      'Kies hoe ver u wilt gaan.',
    ]);
    await page.getByLabel('Uw postcode').fill('9999 ZZ');
    await page.getByRole('radio', { name: /In mijn wijk/ }).check();
    await next(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText('Deze postcode hoort niet bij dit buurtnetwerk.');
    await expect(page.getByRole('radio', { name: /In mijn wijk/ })).toBeChecked();
    await page.getByLabel('Uw postcode').fill('2011cd');
    await next(page);
  });

  await test.step('a closed browser: the next day it is all there', async () => {
    await page.goto('/c/haarlem/helpen');
    await expect(page.getByRole('heading', { name: 'U was al begonnen' })).toBeVisible();
    await page.getByRole('link', { name: 'Ga verder' }).click();
    await expect(title(page)).toHaveText('Wanneer kunt u?');
  });

  await page.getByRole('checkbox', { name: 'Dinsdag Ochtend' }).check();
  await page.getByRole('checkbox', { name: 'Dinsdag Middag' }).check();
  await next(page);
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Kies hoeveel buren');
  await page.getByRole('radio', { name: 'Hooguit 2 buren' }).check();
  await next(page);

  await test.step('the check: everything is there, and each can be changed', async () => {
    await expect(title(page)).toHaveText('Klopt het zo?');
    await expect(page.getByRole('main')).toContainText('Dinsdag: ochtend, middag');
    await expect(page.getByRole('main')).toContainText('Hond uitlaten');
    await page.getByRole('link', { name: 'Wijzig Wanneer' }).click();
    await page.getByRole('checkbox', { name: 'Vrijdag Avond' }).check();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(title(page)).toHaveText('Klopt het zo?');
    await expect(page.getByRole('main')).toContainText('Vrijdag: avond');
  });

  await test.step('signing in and joining come just before publishing', async () => {
    await page.getByRole('button', { name: 'Verder naar aanmelden' }).click();
    await signsInByCode(page, `helper-${Date.now()}@example.org`);
    await page.goto(`/c/haarlem/helpen/controle`);
    await page.getByRole('button', { name: 'Verder naar aanmelden' }).click();
    await expect(title(page)).toHaveText('Meedoen in Haarlem');
    await page.getByLabel('Uw naam').fill('Hilde Helper');
    // Said before, with what was offered.
    await expect(page.getByLabel('Uw postcode')).toHaveValue('2011cd');
    await page.getByLabel('Het jaar waarin u bent geboren').fill('1970');
    await page.getByLabel(/de regels voor veilig helpen/).check();
    await page.getByRole('button', { name: 'Ik doe mee' }).click();
    await expect(title(page)).toHaveText('Klopt het zo?');
    await expect(page.getByRole('main')).toContainText('Ik ga toch naar de winkel');
  });

  await page.getByRole('button', { name: 'Ja, ik wil helpen' }).dblclick();
  await expect(title(page)).toHaveText('Dank u wel!');
  await expect(page.getByRole('main')).toContainText('Wij vragen u hooguit één keer in de 7 dagen');

  await test.step('once, however often it was clicked; and the draft is gone', async () => {
    await page.goto('/c/haarlem/mijn-aanbod');
    await expect(page.locator('main a.card')).toHaveCount(1);
    await page.goto('/c/haarlem/helpen');
    await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
  });

  await test.step('changes, pauses and stops it', async () => {
    await page.goto('/c/haarlem/mijn-aanbod');
    await page.locator('main a.card').click();
    await page.getByRole('link', { name: 'Wijzig Waar' }).click();
    await expect(page.getByLabel('Uw postcode')).toHaveValue('2011');
    await page.getByRole('radio', { name: /Overal in Haarlem/ }).check();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect(page.getByRole('main')).toContainText('Overal in Haarlem');
    await page.getByRole('link', { name: 'Pauze voor dit aanbod' }).click();
    await expect(page.getByLabel('Dag', { exact: true })).toBeHidden();
    await page.getByRole('radio', { name: 'Tot een andere dag' }).check();
    await page.getByLabel('Dag', { exact: true }).fill('1');
    await page.getByLabel('Maand', { exact: true }).fill('1');
    await page.getByLabel('Jaar', { exact: true }).fill('2020');
    await page.getByRole('button', { name: 'Begin mijn pauze' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText('Kies een dag in de toekomst.');
    await page.getByRole('radio', { name: 'Een week' }).check();
    await page.getByRole('button', { name: 'Begin mijn pauze' }).click();
    await expect(page.getByRole('main')).toContainText('Pauze tot dinsdag 9 maart');
    await page.getByRole('button', { name: 'Ik doe weer mee' }).click();
    await expect(page.getByRole('main')).toContainText('Open: wij vragen u als iets past');
    await page.getByRole('link', { name: 'Stoppen met dit aanbod' }).click();
    await page.getByRole('button', { name: 'Ja, stoppen' }).click();
    await expect(page.getByRole('main')).toContainText('U biedt nog niets aan');
  });
});

test('rests from everything with one button, and comes back', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('fatima');
  await page.goto('/c/haarlem/mijn-aanbod');
  await page.getByRole('link', { name: 'Ik heb even pauze' }).click();
  await page.getByRole('radio', { name: 'Tot ik het zelf zeg' }).check();
  await page.getByRole('button', { name: 'Begin mijn pauze' }).click();
  await expect(page.getByRole('heading', { name: 'U hebt pauze' })).toBeVisible();
  await page.getByRole('button', { name: 'Ik doe weer mee' }).click();
  await expect(page.getByRole('heading', { name: 'U hebt pauze' })).toHaveCount(0);
  await expect(page.locator('main a.card').first()).toContainText('Open');
});

test('answers what was asked in every way, with one tap each', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('bram');
  await page.goto('/c/haarlem/vragen-voor-u');
  const asked = page.locator('.asked > li').first();
  await expect(asked.locator('.reasons li')).not.toHaveCount(0);
  const request = (await asked.locator('h2').textContent()) ?? '';

  await asked.getByRole('button', { name: 'Nu niet' }).click();
  await expect(page.getByRole('heading', { name: 'U zei: nu niet. Dat is goed.' })).toBeVisible();

  await test.step('a late yes', async () => {
    await page.getByRole('button', { name: 'Ja, ik wil helpen' }).click();
    await expect(page.getByRole('heading', { name: 'U wilt helpen. Dank u wel!' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('kiest wie er komt');
  });

  await test.step('a word beside it; an empty one is said', async () => {
    await page.getByRole('button', { name: 'Stuur dit erbij' }).click();
    await expect(page.getByRole('alert')).toContainText('Vul hier iets in.');
    await page.getByRole('textbox').fill('Ik kan dinsdag om 10 uur.');
    await page.getByRole('button', { name: 'Stuur dit erbij' }).click();
    await expect(page.locator('q')).toHaveText('Ik kan dinsdag om 10 uur.');
  });

  await test.step('taken back, and never this', async () => {
    await page.getByRole('button', { name: 'Toch niet helpen' }).click();
    await page.getByRole('button', { name: 'Vraag mij dit nooit meer' }).click();
    await expect(page.getByRole('heading', { name: 'U zei: dit nooit. Dat is goed.' })).toBeVisible();
  });

  await page.goto('/c/haarlem/vragen-voor-u');
  await expect(page.locator('main a.card').filter({ hasText: request })).toContainText('U zei: dit nooit');
});

test('says yes to what is asked in public, signed in only then, with the words and the filter kept', async ({ visitor }) => {
  const { page } = visitor;
  await page.goto('/c/haarlem/vragen?soort=dieren');
  await page.locator('main a.card').first().click();
  const here = new URL(page.url());
  expect(here.search).toBe('?soort=dieren');
  await page.getByRole('textbox').fill('Ik loop toch elke avond.');
  await page.getByRole('button', { name: 'Ik wil helpen' }).click();
  await expect(title(page)).toHaveText('Aanmelden');
  await page.locator('button[value="fatima"]').click();
  await expect(page).toHaveURL(here.href);
  await expect(page.getByRole('textbox')).toHaveValue('Ik loop toch elke avond.');
  await page.getByRole('button', { name: 'Ik wil helpen' }).click();
  await expect(page.locator('q')).toHaveText('Ik loop toch elke avond.');
  await page.getByRole('link', { name: 'Terug' }).click();
  await expect(page).toHaveURL(/\/vragen\?soort=dieren$/);
});
