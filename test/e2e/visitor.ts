import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { PageToSee } from './pages.js';

export type Screen = 'nl-simple' | 'nl' | 'en' | 'ar';

/** Where the first of something is found. */
const lists: Readonly<Record<string, string>> = {
  '{request}': 'vragen',
  '{offer}': 'mijn-aanbod',
  '{asked}': 'vragen-voor-u',
  '{mine}': 'mijn-vragen',
};

/** Someone with a browser, and what their browser noticed. */
export class Visitor {
  /** What it asked of another host, what it refused, and what went wrong in it. */
  readonly complaints: string[] = [];
  /** Bytes that came over the line, and how many scripts. */
  bytes = 0;
  scriptBytes = 0;
  scripts = 0;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  static async at(context: BrowserContext, origin: string): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), origin);
    const { page } = visitor;
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) visitor.complaints.push(`asked ${request.url()}`);
      if (request.resourceType() === 'script') visitor.scripts += 1;
    });
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
      visitor.bytes += responseBodySize;
      if (request.resourceType() === 'script') visitor.scriptBytes += responseBodySize;
    });
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) visitor.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visitor.complaints.push(error.message));
    return visitor;
  }

  async speaks(language: Screen): Promise<void> {
    await this.page.context().addCookies([{ name: 'omzien_language', value: language, url: this.origin }]);
  }

  /** Steps into someone of the demo, by the button that is on the page for it. */
  async stepsInto(persona: string): Promise<void> {
    await this.page.goto(`${this.origin}/c/haarlem/aanmelden`);
    await this.page.locator(`button[value="${persona}"]`).click();
    await expect(this.page).toHaveURL(`${this.origin}/c/haarlem`);
  }

  /** Goes to a page of the table, and does what is to be done first. */
  async sees({ path, as, status = 200, send, begun }: PageToSee): Promise<void> {
    if (as) await this.stepsInto(as);
    if (begun) await this.hasBegun();
    const address = this.origin + (await this.filledIn(path));
    this.bytes = 0;
    this.scriptBytes = 0;
    this.scripts = 0;
    const answer = await this.page.goto(address);
    expect(answer?.status()).toBe(status);
    if (send) {
      await this.page.locator(send).last().click();
      await this.page.locator('.notice.problem').waitFor();
    }
  }

  /** Once, and then with the key to what is there: so many begin anew from one address only. */
  private async hasBegun(): Promise<void> {
    if (kept.length > 0) {
      await this.page.context().addCookies(kept);
      return;
    }
    await this.begins();
    kept.push(...(await this.page.context().cookies()).filter(({ name }) => name === 'omzien_ask'));
  }

  /** Answers every question of a request, for another, on dates, with a telephone number in it. */
  async begins(): Promise<void> {
    const { page } = this;
    const next = (): Promise<void> => page.locator('main form.form button.button').last().click();
    await page.goto(`${this.origin}/c/haarlem/vraag/voor-wie`);
    await page.locator('[name=whom][value=other]').check();
    await next();
    await page.locator('[name=relation]').fill('mijn moeder');
    await page.locator('[name=agreedBy]').fill('zijzelf');
    await page.locator('[name=how][value=BY_PHONE]').check();
    await next();
    await page.locator('[name=group][value=huis-en-tuin]').click();
    await page.locator('[name=activityId][value=klussen]').click();
    await page.locator('[name=title]').fill('Wie hangt de lamp op?');
    await page.locator('[name=text]').fill('De lamp ligt klaar. Bel mij op 06 12345678.');
    await next();
    await page.locator('main .buttons a').first().click();
    await page.locator('[name=when][value=ON_DATES]').check();
    await next();
    await page.locator('[name=days]').nth(2).check();
    await next();
    await page.locator('[name=postcode]').fill('2011 AB');
    await next();
    await next();
    await expect(page).toHaveURL(/\/vraag\/controle$/);
  }

  private async filledIn(path: string): Promise<string> {
    const [hole] = /\{\w+\}/.exec(path) ?? [];
    if (hole === '{area}') return path.replace(hole, await this.anArea());
    const list = hole && lists[hole];
    if (!list) return path;
    const found = this.page.locator(`main a[href*="/${list}/"]:not([href$="pauze"])`);
    await this.page.goto(`${this.origin}/c/haarlem/${list}`);
    if (hole === '{mine}' && (await found.count()) === 0) {
      await this.begins();
      await this.page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await this.page.goto(`${this.origin}/c/haarlem/${list}`);
    }
    const first = await found.first().getAttribute('href');
    return path.replace(hole, first?.split('/').at(-1) ?? '');
  }

  private async anArea(): Promise<string> {
    await this.page.goto(`${this.origin}/c/haarlem/vragen`);
    return (await this.page.locator('#wijk option:nth-child(2)').getAttribute('value')) ?? '';
  }

  /** What a page of another area would do: asks the API with the session of this browser. */
  async asks<R>(query: string, variables: Record<string, unknown>): Promise<R> {
    const answer = await this.page.request.post(`${this.origin}/graphql`, {
      data: { query, variables },
      headers: { origin: this.origin, 'omzien-community': 'haarlem' },
    });
    const body = (await answer.json()) as { data: R; errors?: unknown };
    expect(body.errors).toBeUndefined();
    return body.data;
  }
}

/** The key to a request that someone has begun. */
const kept: Awaited<ReturnType<BrowserContext['cookies']>> = [];

/** Tests with a visitor: on a phone, without scripts, unless the test says otherwise. */
export const test = base.extend<{ visitor: Visitor }>({
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  visitor: async ({ context, baseURL }, use) => {
    const visitor = await Visitor.at(context, baseURL ?? '');
    await use(visitor);
    expect(visitor.complaints).toEqual([]);
  },
});
export { expect };
