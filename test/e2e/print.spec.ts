import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './visitor.js';

const PHONE = '06 1234 5678';
const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status reference } }';

/** How many sheets of paper, and of which size in points. */
async function sheets(page: Page): Promise<{ count: number; size: string | undefined }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  const size = `${Math.round(Number(width))} × ${Math.round(Number(height))}`;
  return { count: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, size };
}

/** Something that says a telephone number, which is not for everyone. */
async function asksByPhone(visitor: Visitor, text: string) {
  await visitor.stepsInto('ans');
  const when = {
    kind: 'RECURRING',
    slots: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map((weekday) => ({ weekday, from: '09:00', to: '12:00' })),
  };
  const input = {
    for: { self: true },
    title: 'Wie gaat er mee wandelen?',
    text,
    postcode: '2011 AB',
    when,
    activityId: 'wandelen',
  };
  const { postRequest } = await visitor.asks<{ postRequest: { id: string; status: string; reference: string } }>(POST, {
    input,
  });
  expect(postRequest.status).toBe('OPEN');
  return postRequest;
}

test('a card and a poster say what everyone may read, each on one sheet', async ({ visitor }) => {
  const { page } = visitor;
  const { id, reference } = await asksByPhone(
    visitor,
    `Ik loop graag een rondje. Bel mij op ${PHONE}. ${'Samen is het gezelliger. '.repeat(40)}`,
  );
  await page.goto(`/c/haarlem/vragen/${id}`);
  await page.getByRole('link', { name: 'Een kaartje voor het prikbord' }).click();
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('Wie gaat er mee wandelen?');
  await expect(sheet).toContainText(reference);
  await expect(sheet).toContainText('023 000 0000');
  await expect(sheet).not.toContainText(PHONE);
  await expect(sheet.getByRole('img', { name: 'Scan met uw telefoon' })).toBeVisible();
  // It is read on a telephone as well.
  expect((await sheet.locator('.sheet-text').boundingBox())?.height).toBeGreaterThan(20);
  expect(await sheets(page)).toEqual({ count: 1, size: '298 × 420' });

  await page.goto(`/c/haarlem/vragen/${id}/poster`);
  await expect(sheet).not.toContainText(PHONE);
  await expect(page.locator('.strips > li')).toHaveCount(8);
  expect(await sheets(page)).toEqual({ count: 1, size: '595 × 842' });
});

test('a poster of the week says what is asked in an area', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.stepsInto('dewi');
  await page.goto('/c/haarlem/vragen');
  const area = (await page.locator('#wijk option:nth-child(2)').getAttribute('value')) ?? '';
  await page.goto(`/c/haarlem/vragen?wijk=${area}`);
  await page.getByRole('link', { name: /^Poster van deze week/ }).click();
  await expect(page.locator('.sheet')).toContainText(/^.*Gevraagd in /);
  expect(await sheets(page)).toEqual({ count: 1, size: '595 × 842' });
});

test('who only looks is not led to printing, and what is not public is not printed', async ({ visitor }) => {
  const { page } = visitor;
  await page.goto('/c/haarlem/vragen');
  await page.locator('main a.card').first().click();
  await expect(page.getByRole('link', { name: 'Een kaartje voor het prikbord' })).toHaveCount(0);
  await visitor.stepsInto('ans');
  const input = {
    for: { self: true },
    title: 'Sleutel',
    text: 'De buurvrouw heeft mijn sleutel.',
    postcode: '2011',
    when: { kind: 'ASAP' },
  };
  const { postRequest } = await visitor.asks<{ postRequest: { id: string } }>(POST, { input });
  for (const sheet of ['kaart', 'poster']) {
    expect((await page.goto(`/c/haarlem/vragen/${postRequest.id}/${sheet}`))?.status()).toBe(404);
  }
});
