import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test, Visitor } from './visitor.js';

const go = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verder', exact: true }).click();

interface Told {
  readonly title: string;
  readonly text?: string;
}

/** From the front page to the page with all answers, as someone does who asks for themselves. */
async function answersAll(page: Page, { title, text = 'Melk, brood en fruit. De koffie staat klaar.' }: Told): Promise<void> {
  await page.goto('/c/haarlem');
  await page.getByRole('link', { name: /Ik zoek hulp/ }).click();
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByLabel('Voor mijzelf').check();
  await go(page);
  await page.getByRole('button', { name: 'Eten en winkel' }).click();
  await page.getByRole('button', { name: 'Boodschappen' }).click();
  await page.getByLabel('In het kort').fill(title);
  await page.getByLabel('Vertel erover').fill(text);
  await go(page);
  if (page.url().endsWith('/let-op')) await page.getByRole('link', { name: 'Verder met mijn vraag' }).click();
  await page.getByLabel('Zo snel als het kan').check();
  await go(page);
  await page.getByLabel('Uw postcode').fill('2011ab');
  await go(page);
  await go(page);
  await expect(page).toHaveURL(/\/vraag\/controle$/);
}

const SEND = 'Verstuur mijn vraag';
const unlike = (name: string): string =>
  `${name} ${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 6)}`;

/** How many requests of this title someone has. */
async function countOf(page: Page, title: string): Promise<number> {
  await page.goto('/c/haarlem/mijn-vragen');
  return page.getByRole('link', { name: title }).count();
}

/** Steps in from the page where signing in is asked for, and is led back. */
const stepsIn = (page: Page, persona: string): Promise<void> => page.locator(`button[value="${persona}"]`).click();

async function anotherPhone(browser: Browser, origin: string): Promise<{ context: BrowserContext; visitor: Visitor }> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    baseURL: origin,
  });
  return { context, visitor: await Visitor.at(context, origin) };
}

test('asks, is helped, and both say how it went', async ({ visitor, browser, baseURL }) => {
  const origin = baseURL ?? '';
  const { page: ans } = visitor;
  const title = unlike('Boodschappen voor Ans');
  // One begins without saying who one is.
  await answersAll(ans, { title });
  await ans.getByRole('link', { name: 'Aanmelden en verder' }).click();
  await stepsIn(ans, 'ans');
  await expect(ans).toHaveURL(/\/vraag\/controle$/);
  await expect(ans.getByRole('main')).toContainText(title);
  await expect(ans.getByRole('main')).toContainText('Centrum');
  await ans.getByRole('button', { name: SEND }).click();
  await expect(ans.getByRole('heading', { level: 1 })).toHaveText('Uw vraag is verstuurd');
  await expect(ans.getByRole('main')).toContainText('Wij vragen nu een paar buren');
  await ans.getByRole('link', { name: 'Bekijk uw vraag' }).click();
  const mine = ans.url();
  const request = mine.split('/').at(-1) ?? '';

  const { context, visitor: other } = await anotherPhone(browser, origin);
  const { page: bram } = other;
  await other.stepsInto('bram');
  const answer = await bram.request.post('/graphql', {
    headers: { 'omzien-community': 'haarlem', origin },
    data: {
      query: 'mutation ($input: RespondInput!) { respond(input: $input) { id } }',
      variables: { input: { requestId: request, answer: 'YES', message: 'Ik ga toch naar de winkel.' } },
    },
  });
  expect(await answer.json()).toMatchObject({ data: { respond: { id: expect.any(String) } } });

  await expect(async () => {
    await ans.goto(mine);
    await expect(ans.getByRole('button', { name: 'Kies Bram' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(ans.getByRole('main')).toContainText('Ik ga toch naar de winkel.');
  await ans.getByRole('button', { name: 'Kies Bram' }).click();
  await expect(ans.getByRole('heading', { level: 1 })).toHaveText('Bram Visser helpt u');
  await expect(ans.getByRole('main')).toContainText('gaf nog geen telefoonnummer');
  await ans.getByRole('button', { name: /^Geef mijn gegevens aan/ }).click();
  await expect(ans.getByRole('main')).toContainText('Bram Visser ziet van u:');

  await bram.goto('/c/haarlem/afspraken');
  await bram.getByRole('link', { name: title }).click();
  await expect(bram.getByRole('heading', { level: 1 })).toHaveText('U helpt Ans Bakker');
  await expect(bram.getByRole('main')).toContainText('ans@example.org');
  await bram.getByRole('button', { name: /^Geef mijn gegevens aan/ }).click();
  await ans.reload();
  await expect(ans.getByRole('main')).toContainText('bram@example.org');

  await ans.getByRole('button', { name: 'Het ging goed' }).click();
  await expect(ans.getByRole('main')).toContainText('U zei: het ging goed.');
  await bram.reload();
  await expect(bram.getByRole('main')).toContainText('Dank u wel voor uw hulp.');
  await bram.getByRole('button', { name: 'Het ging goed' }).click();
  await expect(bram.getByRole('main')).toContainText('U zei: het ging goed.');
  await expect(async () => {
    await ans.goto(mine);
    await expect(ans.getByRole('main')).toContainText('Mooi dat het gelukt is.', { timeout: 500 });
  }).toPass();
  expect(other.complaints).toEqual([]);
  await context.close();
});

test('says what is missing, and keeps what there is', async ({ visitor: { page } }) => {
  await page.goto('/c/haarlem/vraag/voor-wie');
  await go(page);
  await expect(page.getByRole('alert')).toContainText('Kies voor wie u hulp zoekt');
  await page.getByLabel('Voor een ander').check();
  await go(page);
  await page.getByLabel('Wat is die persoon van u?').fill('mijn buurvrouw');
  await go(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expect(page.getByLabel('Wat is die persoon van u?')).toHaveValue('mijn buurvrouw');
  // Also when the browser is closed now.
  await page.goto('/c/haarlem/vraag/ander');
  await expect(page.getByLabel('Wat is die persoon van u?')).toHaveValue('mijn buurvrouw');
  // Nobody comes in halfway.
  await page.goto('/c/haarlem/vraag/controle');
  await expect(page).toHaveURL(/\/vraag\/ander$/);
});

test('says 112 first where someone may be in danger, and goes on with the group that was chosen before', async ({
  visitor: { page },
}) => {
  await page.goto('/c/haarlem/vraag/voor-wie');
  await page.getByLabel('Voor mijzelf').check();
  await go(page);
  await go(page);
  await expect(page.getByRole('alert')).toContainText('Schrijf wat u nodig hebt');
  const call = page.getByRole('main').getByRole('link', { name: '112', exact: true });
  await page.getByRole('button', { name: 'Eten en winkel' }).click();
  await expect(page.getByRole('button', { name: 'Boodschappen' })).toBeVisible();
  await expect(call).toHaveCount(0);
  await page.goto('/c/haarlem/vraag/soort');
  await page.getByRole('button', { name: 'Hulp in nood' }).click();
  await expect(page).toHaveURL(/\/vraag\/precies$/);
  await expect(call).toHaveAttribute('href', 'tel:112');
  await page.goto('/c/haarlem/vraag/soort');
  await go(page);
  await expect(page).toHaveURL(/\/vraag\/precies$/);
  await expect(call).toBeVisible();
});

test('takes a postcode in any spelling, and says what is wrong with another', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.begins();
  await page.goto('/c/haarlem/vraag/waar?wijzig');
  for (const [typed, said] of [
    ['Kerkstraat', 'Vul de postcode in'],
    ['9999 ZZ', 'Op deze postcode helpen wij niet'],
  ] as const) {
    await page.locator('#postcode').fill(typed);
    await go(page);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.locator('#postcode')).toHaveValue(typed);
  }
  await page.locator('#postcode').fill(' 2013-ac ');
  await go(page);
  await expect(page).toHaveURL(/\/vraag\/controle$/);
});

test('goes on where one was: back, and another day', async ({ visitor: { page } }) => {
  const title = unlike('Lamp');
  await answersAll(page, { title });
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('Uw postcode')).toHaveValue('2011ab');
  await page.goto('/c/haarlem');
  await expect(page.getByRole('main')).toContainText(title);
  await page.getByRole('link', { name: 'Ga verder met uw vraag' }).click();
  await expect(page).toHaveURL(/\/vraag\/controle$/);
  await page.goto('/c/haarlem/vraag');
  await page.getByRole('button', { name: 'Weggooien en opnieuw beginnen' }).click();
  await page.goto('/c/haarlem');
  await expect(page.getByRole('main')).not.toContainText(title);
});

test('asks once, however often the button is pressed', async ({ visitor, baseURL }) => {
  const { page } = visitor;
  const title = unlike('Eén keer');
  await visitor.stepsInto('emre');
  await answersAll(page, { title });
  const key = await page.locator('main input[name=key]').getAttribute('value');
  const press = () =>
    page.request.post('/c/haarlem/vraag/controle', {
      form: { key: key ?? '' },
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    });
  const answers = await Promise.all([press(), press(), press()]);
  const places = new Set(answers.map((answer) => answer.headers().location));
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  expect(places.size).toBe(1);
  // The page with the answers now leads to what became of them.
  await page.goto('/c/haarlem/vraag/controle');
  await expect(page).toHaveURL(/\/verstuurd$/);
  expect(await countOf(page, title)).toBe(1);
});

test('loses nothing when the session has ended', async ({ visitor }) => {
  const { page } = visitor;
  const title = unlike('Sessie');
  await visitor.stepsInto('emre');
  await answersAll(page, { title });
  await page.context().clearCookies({ name: 'omzien_session' });
  await page.getByRole('button', { name: SEND }).click();
  await expect(page).toHaveURL(/\/aanmelden\?/);
  await stepsIn(page, 'emre');
  await expect(page).toHaveURL(/\/vraag\/controle$/);
  await page.getByRole('button', { name: SEND }).click();
  await expect(page).toHaveURL(/\/verstuurd$/);
  expect(await countOf(page, title)).toBe(1);
});

test('refuses paid work kindly, and keeps the text', async ({ visitor: { page } }) => {
  const text = 'Oppas voor mijn zoontje, 8 euro per uur.';
  await answersAllUntilText(page, 'Oppas gezocht', text);
  await expect(page.getByRole('main')).toContainText('Dit lijkt op betaald werk');
  await expect(page.getByRole('link', { name: 'Verder met mijn vraag' })).toHaveCount(0);
  await page.getByRole('link', { name: 'De tekst veranderen' }).click();
  await expect(page.getByLabel('Vertel erover')).toHaveValue(text);
});

test('says 113 at once, and lets the request go on to who reads it today', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('emre');
  const title = unlike('Praten');
  await answersAllUntilText(page, title, 'Ik zie het niet meer zitten. Wie komt praten?');
  await expect(page.getByRole('main').getByRole('link', { name: '113', exact: true })).toHaveAttribute('href', 'tel:113');
  await page.getByRole('link', { name: 'Verder met mijn vraag' }).click();
  await page.getByLabel('Zo snel als het kan').check();
  await go(page);
  await expect(page.getByLabel('Uw postcode')).toHaveValue(/^2037/);
  await go(page);
  await go(page);
  await page.getByRole('button', { name: SEND }).click();
  await expect(page).toHaveURL(/\/verstuurd$/);
  await expect(page.getByRole('main')).toContainText('Vandaag kijkt iemand van ons naar uw vraag');
  await expect(page.getByRole('main').getByRole('link', { name: '113', exact: true })).toBeVisible();
});

test('changes, withdraws and asks again', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('emre');
  const title = unlike('Anders');
  await answersAll(page, { title });
  await page.getByRole('button', { name: SEND }).click();
  await page.getByRole('link', { name: 'Bekijk uw vraag' }).click();
  await page.getByRole('button', { name: 'Veranderen' }).click();
  await page.getByRole('link', { name: 'Wijzig: Uw vraag' }).click();
  await page.getByLabel('Vertel erover').fill('Alleen brood.');
  await go(page);
  await page.getByRole('button', { name: 'Bewaar mijn vraag' }).click();
  await expect(page.getByRole('main')).toContainText('Alleen brood.');
  await page.getByRole('link', { name: 'Ik heb geen hulp meer nodig' }).click();
  await page.getByRole('button', { name: 'Stop met zoeken' }).click();
  await expect(page.getByRole('main')).toContainText('U zoekt geen hulp meer');
  await page.getByRole('button', { name: 'Vraag dit opnieuw' }).click();
  await expect(page).toHaveURL(/\/vraag\/controle$/);
  await expect(page.getByRole('main')).toContainText('Alleen brood.');
  await page.getByRole('button', { name: SEND }).click();
  expect(await countOf(page, title)).toBe(2);
});

/** As far as the words, and on. */
async function answersAllUntilText(page: Page, title: string, text: string): Promise<void> {
  await page.goto('/c/haarlem/vraag/voor-wie');
  await page.getByLabel('Voor mijzelf').check();
  await go(page);
  await page.getByLabel('Wat hebt u nodig?').fill('iemand die mij helpt');
  await go(page);
  await page.locator('button[name=activityId]').last().click();
  await page.getByLabel('In het kort').fill(title);
  await page.getByLabel('Vertel erover').fill(text);
  await go(page);
  await expect(page).toHaveURL(/\/vraag\/let-op$/);
}
