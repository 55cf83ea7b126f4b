import { test as base, expect, type BrowserContext, type Cookie, type Page } from '@playwright/test';
import type { PageToSee } from './pages.js';

export type Screen = 'nl-simple' | 'nl' | 'en' | 'ar';

/** What is found out once, and used by every visitor after that: who is signed in by which cookies, and what a list begins with. */
interface Memory {
  readonly cookies: Map<string, Cookie[]>;
  readonly ids: Map<string, string>;
}

/** Someone with a browser, and what their browser noticed. */
export class Visitor {
  /** What it asked of another host, what it refused, and what went wrong in it. */
  readonly complaints: string[] = [];
  /** Bytes that came over the line, and how many scripts. */
  bytes = 0;
  scripts = 0;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly memory: Memory,
  ) {}

  static async at(context: BrowserContext, origin: string, memory: Memory): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), origin, memory);
    const { page } = visitor;
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) visitor.complaints.push(`asked ${request.url()}`);
      if (request.resourceType() === 'script') visitor.scripts += 1;
    });
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
      visitor.bytes += responseBodySize;
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
  async sees({ path, as, status = 200, send }: PageToSee): Promise<void> {
    if (as) await this.isAgain(as);
    const where = await this.filledIn(path);
    this.bytes = 0;
    this.scripts = 0;
    const answer = await this.page.goto(this.origin + where);
    expect(answer?.status()).toBe(status);
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

  private async filledIn(path: string): Promise<string> {
    if (!path.includes('{request}')) return path;
    const known = this.memory.ids.get('{request}') ?? (await this.firstOf('vragen'));
    this.memory.ids.set('{request}', known);
    return path.replace('{request}', known);
  }

  /** Looked up beside the page, so that nothing of it is in the browser's store when that comes. */
  private async firstOf(list: string): Promise<string> {
    const page = await (await this.page.request.get(`${this.origin}/c/haarlem/${list}`)).text();
    return new RegExp(`href="/c/haarlem/${list}/([^"/?]+)"`).exec(page)?.[1] ?? '';
  }
}

/** Tests with a visitor: on a phone, without scripts, unless the test says otherwise. */
export const test = base.extend<{ visitor: Visitor }, { memory: Memory }>({
  memory: [
    // Playwright reads from the pattern which others this needs: none.
    async ({}, use) => {
      await use({ cookies: new Map(), ids: new Map() });
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
