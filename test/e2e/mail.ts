import { expect, type Page } from '@playwright/test';

/** What the newest mail says; a worker sends it, and the newest is on top. */
async function mailed(page: Page, to: string, what: RegExp): Promise<string> {
  let found = '';
  await expect(async () => {
    await page.goto(`/dev/mail?to=${encodeURIComponent(to)}`);
    found = what.exec((await page.locator('article').first().textContent({ timeout: 500 })) ?? '')?.[0] ?? '';
    expect(found).not.toBe('');
  }).toPass();
  return found;
}

export const mailedCode = async (page: Page, to: string): Promise<string> =>
  (await mailed(page, to, /\b\d{3}[ ]?\d{3}\b/)).replace(' ', '');

/** The path of the link, whatever the server calls itself. */
export const mailedLink = async (page: Page, to: string): Promise<string> => {
  const { pathname, search } = new URL(await mailed(page, to, /https?:\/\/\S+\/aanmelden\/link\?[\w=&%.~+-]+/));
  return pathname + search;
};

/** From the page that asks for an e-mail address, to where they came from. */
export async function signsInByCode(page: Page, email: string): Promise<void> {
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const code = await mailedCode(page, email);
  await page.goto('/c/haarlem/aanmelden/code');
  await page.getByLabel('De code').fill(code);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}
