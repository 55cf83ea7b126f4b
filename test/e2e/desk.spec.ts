import type { Page } from '@playwright/test';
import { expect, test, Visitor } from './visitor.js';

const POST = `mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status reference } }`;
const HELD = 'Ik woon in het azc. Wie gaat er elke week mee boodschappen doen?';
const OFFER = 'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id status } }';
const WITH_A_KEY = 'Wie haalt elke week mijn boodschappen? De buurvrouw heeft mijn sleutel.';

interface Posted {
  readonly id: string;
  readonly status: string;
  readonly reference: string;
}

interface Held {
  readonly text?: string;
  readonly activityId?: string;
  readonly who?: string;
}

/** Someone asks for something that a coordinator reads first. */
async function heldRequest(visitor: Visitor, title: string, held: Held = {}): Promise<Posted> {
  const { text = HELD, activityId = 'boodschappen', who = 'ans' } = held;
  await visitor.stepsInto(who);
  const { postRequest } = await visitor.asks<{ postRequest: Posted }>(POST, {
    input: { for: { self: true }, title, text, postcode: '2011 AB', when: { kind: 'ASAP' }, activityId },
  });
  expect(postRequest.status).toBe('REVIEW');
  return postRequest;
}

/** The same of Joke, approved: for what only the team may see nobody is asked by itself. */
async function unansweredRequest(visitor: Visitor, title: string, held: Held = { text: WITH_A_KEY }): Promise<Posted> {
  const posted = await heldRequest(visitor, title, { who: 'joke', ...held });
  await visitor.stepsInto('carla');
  await visitor.asks('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id: posted.id });
  // They come a moment after it was approved.
  await expect.poll(async () => (await suggestionsOf(visitor, posted.id)).length).toBeGreaterThan(0);
  return posted;
}

/** Who is being asked for it, by name: the page shows the likeliest first, and not all of them at once. */
async function askedFor(visitor: Visitor, id: string): Promise<readonly string[]> {
  const suggested = await suggestionsOf(visitor, id);
  return suggested.filter(({ status }) => status === 'ASKED').map(({ helper }) => helper.displayName);
}

interface Suggested {
  readonly status: string;
  readonly helper: { readonly displayName: string };
  readonly offer: { readonly id: string };
}
async function suggestionsOf(visitor: Visitor, id: string): Promise<readonly Suggested[]> {
  const answer = await visitor.asks<{ suggestionsOf: { nodes: readonly Suggested[] } }>(
    'query ($id: ID!) { suggestionsOf(requestId: $id, first: 50) { nodes { status helper { displayName } offer { id } } } }',
    { id },
  );
  return answer.suggestionsOf.nodes;
}

const row = (page: Page, title: string) => page.locator('.queue [data-row]', { hasText: title });
const button = (page: Page, name: string) => page.getByRole('article').getByRole('button', { name, exact: true });

/** Its scripts run, and it watches. */
const live = (page: Page) => expect(page.getByText('Nieuws komt hier vanzelf.')).toBeVisible({ timeout: 15_000 });

test.describe('the desk', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 1280, height: 900 } });

  test('approves a request, and neighbours are asked', async ({ visitor }) => {
    const { page } = visitor;
    // Of what nobody else asks: who helps with shopping may have been asked this week.
    await visitor.stepsInto('dewi');
    await visitor.asks(OFFER, {
      input: {
        ...{ title: 'Ik maak graag foto’s', text: 'Ik neem mijn camera mee.', activityIds: ['fotografie'] },
        ...{ postcode: '2011 AB', reach: 'TOWN', availability: [] },
      },
    });
    await heldRequest(visitor, 'Foto’s, om goed te keuren', {
      text: 'Ik woon in het azc. Wie maakt een mooie foto van mij?',
      activityId: 'fotografie',
    });
    await visitor.stepsInto('carla');
    await page.getByRole('link', { name: 'Werkplek' }).click();
    await live(page);
    await row(page, 'om goed te keuren').click();
    await expect(page.getByRole('heading', { level: 2, name: 'om goed te keuren' })).toBeFocused();
    await expect(page.getByRole('article')).toContainText('Ik woon in het azc');
    await expect(page.getByRole('article').locator('.tag').nth(1)).toHaveText('kan via een organisatie');
    await button(page, 'Goedkeuren').click();
    await expect(page.getByText('Goedgekeurd. Er worden nu buren gevraagd.')).toBeVisible();
    await expect(row(page, 'om goed te keuren')).toHaveCount(0);
    // It comes by itself, when the first round has gone out.
    await expect(page.locator('.timeline')).toContainText(/\d+ bu(ur|ren) gevraagd/, { timeout: 20_000 });
    await page.goto('/c/haarlem/werkplek/logboek');
    await expect(page.getByRole('row').nth(1)).toContainText('Vraag goedgekeurd');
  });

  test('sends a request back with a reason; its writer changes it and posts it again', async ({ visitor }) => {
    const { page } = visitor;
    const { id } = await heldRequest(visitor, 'Boodschappen, om terug te sturen');
    await visitor.stepsInto('carla');
    await page.goto('/c/haarlem/werkplek');
    await live(page);
    await row(page, 'om terug te sturen').click();
    await page.getByRole('article').locator('summary', { hasText: 'Terugsturen' }).click();
    await button(page, 'Terugsturen').click();
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByLabel('Reden').first()).toBeFocused();
    await page.getByLabel('Reden').first().fill('Laat het azc weg.');
    await button(page, 'Terugsturen').click();
    await expect(page.getByText(/^Teruggestuurd\. De vrager leest waarom/)).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Laat het azc weg.');

    await visitor.stepsInto('ans');
    await page.goto('/c/haarlem/mijn-vragen');
    await expect(page.getByRole('link', { name: 'om terug te sturen' })).toContainText('Pas uw vraag aan');
    await page.getByRole('link', { name: 'om terug te sturen' }).click();
    await expect(page.locator('.notice')).toContainText('De coördinator schreef');
    await expect(page.locator('.notice')).toContainText('Laat het azc weg.');
    await page.getByRole('button', { name: 'Veranderen' }).click();
    await page.getByRole('link', { name: 'Wijzig: Uw vraag' }).click();
    await expect(page.getByLabel('Vertel erover')).toHaveValue(HELD);
    await page.getByLabel('Vertel erover').fill('Wie haalt elke week mijn boodschappen?');
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('button', { name: 'Bewaar mijn vraag' }).click();
    await expect(page.getByRole('main')).toContainText('Wij zoeken een buur');
    await expect(page.getByRole('main')).not.toContainText('Laat het azc weg.');
    await visitor.stepsInto('carla');
    await page.goto(`/c/haarlem/werkplek/vragen/${id}?rij=alles`);
    await expect(page.getByRole('article').locator('.tag').first()).toHaveText('Open');
    await expect(page.locator('.timeline')).toContainText('door Carla Hendriks');
  });

  test('asks someone by hand, knowingly when they were asked only lately', async ({ visitor }) => {
    const { page } = visitor;
    await heldRequest(visitor, 'Boodschappen, om zelf te vragen', { text: WITH_A_KEY });
    await visitor.stepsInto('carla');
    await page.goto('/c/haarlem/werkplek');
    await live(page);
    await row(page, 'om zelf te vragen').click();
    await button(page, 'Goedkeuren').click();
    await expect(page.getByText('Goedgekeurd. Alleen het team ziet deze vraag')).toBeVisible();
    const people = page.locator('.people > li').filter({ has: page.getByRole('button', { name: /^Vraag / }) });
    await expect(people).not.toHaveCount(0, { timeout: 20_000 });
    const who = (await people.first().locator('strong').first().textContent()) ?? '';
    await people
      .first()
      .getByRole('button', { name: /^Vraag / })
      .click();
    const asked = page.getByText('Gevraagd. U ziet het antwoord hier.');
    const anyway = page.getByRole('button', { name: /^Vraag .* toch$/ });
    await expect(asked.or(anyway)).toBeVisible();
    if (await anyway.isVisible()) {
      await expect(page.getByRole('alert')).toBeVisible();
      await anyway.click();
    }
    await expect(asked).toBeVisible();
    await expect(page.locator('.people > li', { hasText: who }).first()).toContainText('gevraagd');
  });

  test('shows what comes in while someone looks, in every window', async ({ visitor, browser, baseURL }) => {
    await visitor.stepsInto('carla');
    await visitor.page.goto('/c/haarlem/werkplek');
    await live(visitor.page);
    const other = await browser.newContext({ baseURL });
    const ans = await Visitor.at(other, baseURL ?? '');
    await heldRequest(ans, 'Boodschappen, terwijl er iemand kijkt');
    await expect(row(visitor.page, 'terwijl er iemand kijkt')).toBeVisible({ timeout: 15_000 });
    await other.close();
  });

  test('says how many it asks, while a coordinator changes a proposal', async ({ visitor }) => {
    const { page } = visitor;
    const { id } = await unansweredRequest(visitor, 'Boodschappen, om te tellen');
    await page.goto(`/c/haarlem/werkplek/verdelen?vraag=${id}&pervraag=2&ook=ja`);
    await live(page);
    await expect(page.getByRole('button', { name: 'Vraag deze 2 buren' })).toBeVisible();
    const ticks = page.locator('[name=paar]');
    await ticks.nth(0).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Vraag deze buur' })).toBeVisible();
    await ticks.nth(1).uncheck();
    await page.getByRole('button', { name: 'Vraag deze 0 buren' }).click();
    await page.getByRole('alert').getByRole('link').click();
    await expect(ticks.nth(0)).toBeFocused();
    await expect(page.locator('[name=paar]:checked')).toHaveCount(0);
  });

  test('works with the keyboard alone', async ({ visitor }) => {
    const { page } = visitor;
    await heldRequest(visitor, 'Boodschappen, met het toetsenbord');
    await visitor.stepsInto('carla');
    await page.goto('/c/haarlem/werkplek?volgorde=nieuw');
    await live(page);
    await page.keyboard.press('j');
    await expect(row(page, 'met het toetsenbord')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'met het toetsenbord' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(page, 'Goedkeuren')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Goedgekeurd. Er worden nu buren gevraagd.')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByText('Sneltoetsen aan')).toBeVisible();
    await page.getByLabel('Sneltoetsen aan').uncheck();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Zoek op woord of nummer')).not.toBeFocused();
  });
});

test.describe('the desk without scripts', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('finds a request by its number, and judges it', async ({ visitor }) => {
    const { page } = visitor;
    const { reference } = await heldRequest(visitor, 'Boodschappen, zonder scripts');
    await visitor.stepsInto('carla');
    await page.goto('/c/haarlem/werkplek');
    await page.getByLabel('Zoek op woord of nummer').fill(reference.toLowerCase());
    await page.getByRole('button', { name: 'Laat zien' }).click();
    await expect(page.locator('[data-row]')).toHaveCount(1);
    await page.locator('[data-row]').click();
    await page.locator('summary', { hasText: 'Weigeren' }).click();
    await page.getByLabel('Reden').last().fill('Bel de thuiszorg: 023 000 0000.');
    await button(page, 'Weigeren').click();
    await expect(page.getByText('Geweigerd. De vrager leest waarom.')).toBeVisible();
    await page.getByRole('link', { name: 'Terug naar de rij' }).click();
    await expect(page.getByText('Hier past niets bij')).toBeVisible();
  });

  test('says where there is something to do when nothing waits for approval', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.stepsInto('carla');
    const { desk } = await visitor.asks<{ desk: { nodes: readonly { id: string }[] } }>(
      '{ desk(queue: WAITING, first: 50) { nodes { id } } }',
      {},
    );
    for (const { id } of desk.nodes) {
      await visitor.asks('mutation ($id: ID!) { rejectRequest(id: $id, reason: "Dubbel.") { id } }', { id });
    }
    await page.goto('/c/haarlem/werkplek');
    await expect(page.getByRole('heading', { name: 'Niets wacht op akkoord' })).toBeVisible();
    await page.getByRole('link', { name: /^Bij \d+ vra(ag|gen) is niemand gevonden$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niemand gevonden');
    await expect(page.locator('[data-row]')).not.toHaveCount(0);
  });

  test('offers no order by waiting among all, where most wait no longer, and says the year', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.stepsInto('carla');
    await page.goto('/c/haarlem/werkplek?rij=alles&volgorde=wacht');
    await expect(page.getByLabel('Volgorde')).toHaveValue('nieuw');
    await expect(page.getByLabel('Volgorde').locator('option')).toHaveText([
      'Nieuwste eerst',
      'Oudste eerst',
      'Eerste datum eerst',
      'Per wijk',
    ]);
    await expect(page.locator('.rows time').first()).toHaveText(/^\d+ \S+ 2027$/);
    await page.goto('/c/haarlem/werkplek');
    await expect(page.getByLabel('Volgorde')).toHaveValue('wacht');
  });

  test('shares out two requests that nobody answered, one of them changed by hand', async ({ visitor }) => {
    const { page } = visitor;
    const first = await unansweredRequest(visitor, 'Boodschappen, om te verdelen (1)');
    const second = await unansweredRequest(visitor, 'Boodschappen, om te verdelen (2)');
    await page.goto('/c/haarlem/werkplek?rij=niemand&zoek=om+te+verdelen');
    await expect(page.locator('[name=vraag]:checked')).toHaveCount(2);
    await page.getByRole('button', { name: 'Verdeel de aangevinkte vragen' }).click();
    await page.getByLabel('Ook wie pas gevraagd is').check();
    await page.getByRole('button', { name: 'Maak een nieuw voorstel' }).click();
    await expect(page.getByLabel('Ook wie pas gevraagd is')).toBeChecked();
    await expect(page.getByText(/^In dit voorstel: 2\. Gemiddeld zeggen er [01](?:,\d)? ja\.$/)).toBeVisible();
    const [of1, of2] = [page.getByRole('group', { name: '(1)' }), page.getByRole('group', { name: '(2)' })];
    await expect(of1.locator('[name=paar]:checked')).toHaveCount(1);
    await expect(of2.locator('[name=paar]:checked')).toHaveCount(1);
    await of1.locator('[name=paar]:checked').uncheck();
    const instead = of1.locator('.choice:has([name=paar])').last();
    await instead.locator('input').check();
    const who = (await instead.locator('strong').textContent()) ?? '';
    const other = (await of2.locator('.choice:has(:checked) strong').textContent()) ?? '';
    expect(who).not.toBe(other);
    await page.getByRole('button', { name: 'Vraag wie is aangevinkt' }).click();
    await expect(page.getByRole('heading', { name: '2 keer gevraagd' })).toBeVisible();
    await expect(page.getByText('U koos 2 keer anders dan het voorstel.')).toBeVisible();
    await expect(page.locator('.people > li', { hasText: who })).toContainText('gevraagd');
    const nameOf = (whoAndWhere: string) => whoAndWhere.split(',')[0];
    expect(await askedFor(visitor, first.id)).toEqual([nameOf(who)]);
    expect(await askedFor(visitor, second.id)).toEqual([nameOf(other)]);
  });

  test('says why someone is not asked, and asks them all the same', async ({ visitor }) => {
    const { page } = visitor;
    const before = await unansweredRequest(visitor, 'Boodschappen, al eerder gevraagd');
    await page.goto(`/c/haarlem/werkplek/verdelen?vraag=${before.id}&ook=ja`);
    const proposed = page.locator('.choice:has([name=paar]:checked)').first();
    const who = (await proposed.locator('strong').textContent()) ?? '';
    const title = (await proposed.locator('small bdi').textContent()) ?? '';
    const name = who.split(',')[0] ?? '';
    await page.getByRole('button', { name: 'Vraag wie is aangevinkt' }).click();
    await expect(page.getByRole('heading', { name: '1 keer gevraagd' })).toBeVisible();

    const { id } = await unansweredRequest(visitor, 'Boodschappen, en waarom niet');
    await page.goto(`/c/haarlem/werkplek/vragen/${id}?rij=niemand`);
    // Nobody said yes, and nobody is asked by itself: where everyone stands is not folded away.
    await expect(page.locator('.whereabouts li').filter({ hasText: /pas nog gevraagd/ })).toBeVisible();
    await page.locator('summary', { hasText: 'Waarom niet' }).click();
    await page.getByLabel('Naam van een buur').fill(name);
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.locator('#waarom .links a', { hasText: `${who}: ${title}` }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`Past ${name} bij deze vraag?`);
    await expect(page.locator('.obstacles')).toContainText('heeft rust tot');
    await expect(page.locator('.terms li')).toHaveCount(10);
    const why = page.url();
    await page.getByRole('button', { name: `Vraag ${name} toch` }).click();
    await expect(page.getByText('Gevraagd. U ziet het antwoord hier.')).toBeVisible();
    expect(await askedFor(visitor, id)).toEqual([name]);
    await page.goto(why);
    await expect(page.getByText(/^De computer dacht: van 100? buren als .* ja\.$/)).toBeVisible();
    const counted = page.getByRole('table', { name: 'Wat telde toen dit werd voorgesteld?' });
    await expect(counted.getByRole('row')).toHaveCount(10);
    await expect(counted.getByRole('row', { name: 'Soort hulp' })).toContainText(/past \w+.*omhoog.*\d%/);
    await expect(counted.getByRole('row', { name: 'Pas nog gevraagd' })).toContainText(/\d keer gevraagd.*omlaag/);
    await page.goto('/c/haarlem/werkplek/logboek');
    await expect(page.getByRole('row').nth(1)).toContainText('Helper toch gevraagd');
  });

  test('says so where someone was never suggested, or with another offer', async ({ visitor }) => {
    const { page } = visitor;
    const posted = { activityId: 'fotografie', text: 'Wie maakt een foto van mij? De buurvrouw heeft mijn sleutel.' };
    await visitor.stepsInto('dewi');
    const offers: string[] = [];
    for (const title of ['Ik fotografeer', 'Ik fotografeer ook']) {
      const { publishOffer } = await visitor.asks<{ publishOffer: { id: string } }>(OFFER, {
        input: { title, text: title, activityIds: ['fotografie'], postcode: '2011 AB', reach: 'TOWN', availability: [] },
      });
      offers.push(publishOffer.id);
    }
    const { id } = await unansweredRequest(visitor, 'Foto, en een ander aanbod', posted);
    const known = await suggestionsOf(visitor, id);
    const other = offers.find((one) => known.every(({ offer }) => offer.id !== one));
    await page.goto(`/c/haarlem/werkplek/vragen/${id}/waarom/${other}`);
    await page.locator('p', { hasText: 'Een ander aanbod van Dewi' }).getByRole('link').click();
    await expect(page.getByRole('table', { name: 'Wat telde toen dit werd voorgesteld?' })).toBeVisible();

    const shopping = await unansweredRequest(visitor, 'Boodschappen, en wie fotografeert');
    const helpers = new Set(known.map(({ helper }) => helper.displayName));
    const stranger = (await suggestionsOf(visitor, shopping.id)).find(({ helper }) => !helpers.has(helper.displayName));
    await page.goto(`/c/haarlem/werkplek/vragen/${id}/waarom/${stranger?.offer.id}`);
    // What cannot be has no chance to show.
    await expect(page.getByText('U kunt deze buur nu niet vragen.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/Kans dat het lukt|deze kans/);
    await expect(page.getByText('Dit aanbod is niet voorgesteld voor deze vraag.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat telde' }).locator('xpath=following-sibling::table')).toHaveCount(0);
  });

  test('tells the second of two coordinators that a colleague was first', async ({ visitor, browser, baseURL }) => {
    const { id } = await heldRequest(visitor, 'Boodschappen, twee tegelijk');
    const other = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const colleague = await Visitor.at(other, baseURL ?? '');
    for (const one of [visitor, colleague]) {
      await one.stepsInto('carla');
      await one.page.goto(`/c/haarlem/werkplek/vragen/${id}`);
    }
    await button(colleague.page, 'Goedkeuren').click();
    await expect(colleague.page.getByText('Goedgekeurd. Er worden nu buren gevraagd.')).toBeVisible();
    // It left the queue: there is no place in it from which to go on.
    await expect(colleague.page.getByRole('link', { name: 'Volgende vraag' })).toHaveCount(0);
    await button(visitor.page, 'Goedkeuren').click();
    await expect(visitor.page.getByRole('alert')).toContainText('een collega was u voor');
    await expect(visitor.page.getByRole('article').locator('.tag').first()).toHaveText('Open');
    await other.close();
  });

  test('is for coordinators', async ({ visitor }) => {
    await visitor.stepsInto('ans');
    await expect(visitor.page.getByRole('link', { name: 'Werkplek' })).toHaveCount(0);
    for (const path of ['', '/aanbod', '/logboek', '/verdelen']) {
      const answer = await visitor.page.goto(`/c/haarlem/werkplek${path}`);
      expect(answer?.status()).toBe(403);
      await expect(visitor.page.getByText('Deze pagina is voor de coördinatoren.')).toBeVisible();
    }
    await visitor.stepsInto('carla');
    for (const path of ['/verdelen?vraag=nergens', '/vragen/nergens/waarom/niets']) {
      const answer = await visitor.page.goto(`/c/haarlem/werkplek${path}`);
      expect(answer?.status()).toBe(404);
    }
  });
});
