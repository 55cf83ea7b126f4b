import { LONG_AGO } from './long-ago.js';
import { expect, test } from './visitor.js';

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
const OFFER = 'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id status } }';
const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';

test('asks anew what nobody came for in time', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('fatima');
  await expect(async () => {
    await page.goto('/c/haarlem/mijn-vragen');
    await expect(page.getByRole('link', { name: LONG_AGO })).toContainText('Niet op tijd gelukt', { timeout: 500 });
  }).toPass();
  await page.getByRole('link', { name: LONG_AGO }).click();
  await expect(page.getByRole('main')).toContainText('Dat ligt niet aan u.');
  await page.getByRole('button', { name: 'Zoek opnieuw' }).click();
  await expect(page).toHaveURL(/\/verstuurd$/);
  await page.getByRole('link', { name: 'Bekijk uw vraag' }).click();
  await expect(page.getByRole('main')).toContainText('Wij vragen het opnieuw');
  await expect(page.getByRole('button', { name: 'Zoek opnieuw' })).toHaveCount(0);
});

test('says no, thank you to one neighbour, and chooses another', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('emre');
  const { postRequest } = await visitor.asks<{ postRequest: { id: string } }>(POST, {
    input: {
      for: { self: true },
      title: 'Wie bekijkt mijn postzegels?',
      text: 'Het zijn er duizend.',
      postcode: '2037',
      when: { kind: 'ASAP' },
    },
  });
  for (const persona of ['bram', 'gerard']) {
    await visitor.stepsInto(persona);
    await visitor.asks(RESPOND, { input: { requestId: postRequest.id, answer: 'YES' } });
  }
  await visitor.stepsInto('emre');
  await page.goto(`/c/haarlem/mijn-vragen/${postRequest.id}`);
  await expect(page.getByRole('main')).toContainText('Zegt u nee? Dan bedanken wij deze buur voor u.');
  await page.getByRole('button', { name: 'Nee, dank u wel, Gerard' }).click();
  await expect(page).toHaveURL(new RegExp(`${postRequest.id}$`));
  await expect(page.getByRole('button', { name: 'Kies Gerard' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('U bedankte een buur');
  await page.getByRole('button', { name: 'Kies Bram' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bram Visser helpt u');

  await visitor.stepsInto('gerard');
  await expect(async () => {
    await page.goto('/c/haarlem/berichten');
    await expect(page.getByRole('main')).toContainText('Uw buur kiest deze keer anders', { timeout: 500 });
  }).toPass();
});

test('reads why an offer came back, changes it, and it is put forward again', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('emre');
  const { publishOffer } = await visitor.asks<{ publishOffer: { id: string; status: string } }>(OFFER, {
    input: {
      ...{ title: 'Ik ga mee naar de winkel', text: 'Ik woon in het azc, mag ik ook helpen?' },
      ...{ activityIds: ['boodschappen'], postcode: '2037', reach: 'AREA', availability: [] },
    },
  });
  expect(publishOffer.status).toBe('REVIEW');
  await visitor.stepsInto('carla');
  await page.goto('/c/haarlem/werkplek/aanbod');
  const card = page.locator('main li').filter({ hasText: 'Ik ga mee naar de winkel' });
  await card.locator('summary', { hasText: 'Terugsturen' }).click();
  await card.getByLabel('Reden').fill('Kom eerst een keer langs.');
  await card.getByRole('button', { name: 'Terugsturen' }).click();

  await visitor.stepsInto('emre');
  await page.goto(`/c/haarlem/mijn-aanbod/${publishOffer.id}`);
  await expect(page.locator('.notice').nth(1)).toContainText('De coördinator schreef');
  await expect(page.locator('.notice').nth(1)).toContainText('Kom eerst een keer langs.');
  await page.getByRole('link', { name: 'Wijzig In uw woorden' }).click();
  await page.getByLabel('Vertel iets meer').fill('Ik was vandaag bij u, en help graag.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('main')).toContainText('Ik was vandaag bij u');
  await expect(page.getByRole('main')).not.toContainText('Kom eerst een keer langs.');
});

test('puts a rule in the words of the neighbourhood, and back', async ({ visitor }) => {
  const { page } = visitor;
  const ours = 'De sleutel ligt in het kluisje van de buurtkamer.';
  await visitor.stepsInto('carla');
  await page.goto('/c/haarlem/werkplek');
  await page.getByRole('link', { name: 'Onze regels' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De regels van onze buurt');
  const keys = page.locator('#keys');
  await expect(keys).toContainText('Gewone tekst');
  const usual = (await keys.locator('p').first().textContent()) ?? '';
  await keys.getByRole('link', { name: /^Wijzig/ }).click();
  await expect(page.getByLabel('Wat lezen bewoners?')).toHaveValue(usual);
  await page.getByLabel('Wat lezen bewoners?').fill('');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('Vul hier iets in.');
  await page.getByLabel('Wat lezen bewoners?').fill(ours);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(keys).toContainText('Eigen tekst');
  await page.goto('/c/haarlem/veilig');
  await expect(page.getByRole('main')).toContainText(ours);

  await test.step('which other languages do not follow', async () => {
    await visitor.speaks('en');
    await page.goto('/c/haarlem/veilig');
    await expect(page.getByRole('main')).toContainText('house key');
    await visitor.speaks('nl-simple');
  });

  await page.goto('/c/haarlem/regels/keys?taal=nl-simple');
  await page.getByRole('button', { name: 'Zet de gewone tekst terug' }).click();
  await expect(keys).toContainText('Gewone tekst');
  await page.goto('/c/haarlem/werkplek/logboek');
  await expect(page.getByRole('row').nth(1)).toContainText('Regel weer gewoon');
  await expect(page.getByRole('row').nth(2)).toContainText(ours);
});

test('says a postcode once: joining knows that of one’s own question, and asks it of who asked for another', async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.stepsInto('newcomer');
  await visitor.begins();
  await page.goto('/c/haarlem/meedoen');
  await expect(page.getByLabel('Uw postcode')).toHaveValue('');
  await page.goto('/c/haarlem/vraag/voor-wie?wijzig');
  await page.getByLabel('Voor mijzelf').check();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.goto('/c/haarlem/meedoen');
  await expect(page.getByLabel('Uw postcode')).toHaveValue('2011 AB');
});
