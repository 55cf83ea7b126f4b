import { test as base, expect, type BrowserContext, type Cookie, type Page } from '@playwright/test';
import type { PageToSee } from './pages.js';

export type Screen = 'nl-simple' | 'nl' | 'en' | 'ar';

/** Where the first of something is found. */
const lists: Readonly<Record<string, string>> = {
  '{request}': 'vragen',
  '{offer}': 'mijn-aanbod',
  '{asked}': 'vragen-voor-u',
  '{mine}': 'mijn-vragen',
  '{match}': 'afspraken',
};

/** What is found out once, and used by every visitor after that: who is signed in by which cookies, and what a list begins with. */
interface Memory {
  readonly cookies: Map<string, Cookie[]>;
  readonly ids: Map<string, string>;
}

const nothing = (): Memory => ({ cookies: new Map(), ids: new Map() });

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
    private readonly memory: Memory,
  ) {}

  static async at(context: BrowserContext, origin: string, memory = nothing()): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), origin, memory);
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
  async sees({ path, as, status = 200, has, send, empty, begun }: PageToSee): Promise<void> {
    if (as) await this.isAgain(as);
    if (begun) await this.hasBegun();
    const address = this.origin + (await this.filledIn(path, as));
    this.bytes = 0;
    this.scriptBytes = 0;
    this.scripts = 0;
    const answer = await this.page.goto(address);
    expect(answer?.status()).toBe(status);
    if (has) await expect(this.page.locator(has).first()).toBeAttached();
    if (empty) await this.page.locator(`[name=${empty}]`).fill('');
    if (send) {
      await this.page.locator(send).last().click();
      await this.page.locator('.notice.problem').waitFor();
    }
  }

  /** Steps into someone, or is them still. */
  private async isAgain(persona: string): Promise<void> {
    const context = this.page.context();
    const known = this.memory.cookies.get(persona);
    if (known) {
      await context.addCookies(known);
      return;
    }
    await this.stepsInto(persona);
    this.memory.cookies.set(persona, await context.cookies());
  }

  /** Once, and then with the key to what is there: so many begin anew from one address only. */
  private async hasBegun(): Promise<void> {
    const context = this.page.context();
    const known = this.memory.cookies.get('begun');
    if (known) {
      await context.addCookies(known);
      return;
    }
    await this.begins();
    const keys = (await context.cookies()).filter(({ name }) => name === 'omzien_ask');
    this.memory.cookies.set('begun', keys);
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

  /** `{mine}` in an address is the first of my list. */
  private async filledIn(path: string, as = 'nobody'): Promise<string> {
    const [hole] = /\{\w+\}/.exec(path) ?? [];
    if (hole === '{area}') return path.replace(hole, await this.anArea());
    if (hole === '{why}') return path.replace(hole, await this.aWhy(''));
    if (hole === '{far}') return path.replace(hole, await this.aWhy('?waarom=a'));
    if (hole === '{neighbour}') return path.replace(hole, await this.aNeighbour());
    const list = hole && lists[hole];
    if (!list) return path;
    const id = this.memory.ids.get(`${as} ${list}`) ?? (await this.firstOf(list));
    this.memory.ids.set(`${as} ${list}`, id);
    return path.replace(hole, id);
  }

  private async anArea(): Promise<string> {
    const page = await (await this.page.request.get(`${this.origin}/c/haarlem/vragen`)).text();
    return /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
  }

  /** Of the first request: why someone fits; or, of those who are looked for, why not. */
  private async aWhy(search: string): Promise<string> {
    const id = await this.firstOf('vragen');
    const page = await (await this.page.request.get(`${this.origin}/c/haarlem/werkplek/vragen/${id}${search}`)).text();
    const found = [...page.matchAll(/href="[^"]*\/werkplek\/vragen\/([0-9a-f-]{36}\/waarom\/[0-9a-f-]{36})/g)];
    return (search ? found.at(-1) : found[0])?.[1] ?? '';
  }

  /** Who may help with the first request: whom the desk leads to. */
  private async aNeighbour(): Promise<string> {
    const id = await this.firstOf('vragen');
    const page = await (await this.page.request.get(`${this.origin}/c/haarlem/werkplek/vragen/${id}`)).text();
    return /href="[^"]*\/werkplek\/buren\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
  }

  /** Takes a picture of what is to be seen. A browser that has much to do says now and then that it cannot: then a moment later. */
  async photographs(path: string, fullPage = false): Promise<void> {
    await expect(() => this.page.screenshot({ path, fullPage })).toPass({ intervals: [500], timeout: 10_000 });
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

  /** Looked up beside the page, so that nothing of it is in the browser's store when that comes. */
  private async firstOf(list: string): Promise<string> {
    const page = await (await this.page.request.get(`${this.origin}/c/haarlem/${list}`)).text();
    return new RegExp(`href="[^"]*/${list}/([0-9a-f-]{36})"`).exec(page)?.[1] ?? '';
  }
}

/** Tests with a visitor: on a phone, without scripts, unless the test says otherwise. */
export const test = base.extend<{ visitor: Visitor }, { memory: Memory }>({
  memory: [
    // Playwright reads from the pattern which others this needs: none.
    async ({}, use) => {
      await use(nothing());
    },
    { scope: 'worker' },
  ],
  javaScriptEnabled: false,
  viewport: { width: 360, height: 740 },
  visitor: async ({ context, baseURL, memory }, use) => {
    const visitor = await Visitor.at(context, baseURL ?? '', memory);
    await use(visitor);
    expect(visitor.complaints).toEqual([]);
  },
});
export { expect };
