import { AxeBuilder } from '@axe-core/playwright';
import { pages } from './pages.js';
import { expect, test } from './visitor.js';

const MOST_BYTES = 15 * 1024;
/** For who runs the page in the browser too; they come once, and are kept. */
const MOST_SCRIPT_BYTES = 150 * 1024;
const MOST_BYTES_WITHOUT_THEM = 25 * 1024;
const widths = [360, 1280] as const;

for (const page of pages) {
  for (const width of widths) {
    for (const language of ['nl-simple', 'ar'] as const) {
      test.describe(`${page.name}, ${width} wide, ${language}`, () => {
        // axe is a script; what it looks at came without one.
        test.use({ javaScriptEnabled: true, viewport: { width, height: 800 } });

        test('has nothing that axe finds', async ({ visitor }) => {
          await visitor.speaks(language);
          await visitor.sees(page);
          const { violations } = await new AxeBuilder({ page: visitor.page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
          expect(found).toEqual([]);
          const picture = `test/e2e/pictures/${page.name}-${width}${language === 'ar' ? '-ar' : ''}.png`;
          await visitor.page.screenshot({ path: picture, fullPage: true });
        });
      });
    }
  }

  test.describe(`${page.name}, as it comes over the line`, () => {
    test.use({ javaScriptEnabled: page.hydrates ?? false, extraHTTPHeaders: { 'accept-encoding': 'gzip' } });

    test('weighs little', async ({ visitor }) => {
      await visitor.sees(page);
      await visitor.page.waitForLoadState('networkidle');
      if (page.hydrates) {
        expect(visitor.scripts).toBeGreaterThan(0);
        expect(visitor.scriptBytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
        expect(visitor.bytes - visitor.scriptBytes).toBeLessThanOrEqual(MOST_BYTES_WITHOUT_THEM);
      } else {
        expect(await visitor.page.locator('script').count()).toBe(0);
        expect(visitor.scripts).toBe(0);
        expect(visitor.bytes).toBeLessThanOrEqual(MOST_BYTES);
      }
    });
  });

  test.describe(`${page.name}, 320 wide, letters twice as large`, () => {
    test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 700 } });

    test('never has to be moved sideways', async ({ visitor }) => {
      await visitor.sees(page);
      await visitor.page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      const [needs, has] = await visitor.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(needs).toBeLessThanOrEqual(has ?? 0);
    });
  });
}
