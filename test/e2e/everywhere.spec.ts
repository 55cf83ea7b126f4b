import { foundByAxe } from './looks/axe.js';
import { foundByKeyboard } from './looks/keyboard.js';
import { foundMoving, foundOnPaper, foundUntold, foundWithoutEdge } from './looks/media.js';
import { foundCutOff, foundTooLow, foundTooWide, withLargeLetters } from './looks/shapes.js';
import { pages } from './pages.js';
import { expect, test } from './visitor.js';

const MOST_BYTES = 15 * 1024;
/** For who runs the page in the browser too; they come once, and are kept. */
const MOST_SCRIPT_BYTES = 150 * 1024;
const MOST_BYTES_WITHOUT_THEM = 25 * 1024;
const widths = [1280, 360] as const;
const height = 800;
/** To look at, where someone does; they take a fifth of the time. */
const PICTURES = !process.env.CI;

// axe is a script; what it looks at came without one.
test.use({ javaScriptEnabled: true, viewport: { width: 1280, height }, contextOptions: { reducedMotion: 'reduce' } });
// They only look: beside each other, in any order.
test.describe.configure({ mode: 'parallel' });

/** Each page is opened once for each language, and then looked at from all sides; whatever is found is told together. */
for (const one of pages) {
  test(`${one.name} is good to see and to use`, async ({ visitor }) => {
    const { page } = visitor;
    const none = async (what: string, found: Promise<readonly string[]>): Promise<void> => {
      expect.soft(await found, what).toEqual([]);
    };
    const picture = async (of: string): Promise<void> => {
      if (PICTURES) await visitor.photographs(`test/e2e/pictures/${one.name}-${of}.png`, true);
    };
    const wide = (width: number): Promise<void> => page.setViewportSize({ width, height });
    const opened = (): Promise<void> =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

    await test.step('weighs little', async () => {
      await visitor.sees(one);
      await page.waitForLoadState('networkidle');
      if (one.hydrates) {
        expect.soft(visitor.scripts).toBeGreaterThan(0);
        expect.soft(visitor.scriptBytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
        expect.soft(visitor.bytes - visitor.scriptBytes).toBeLessThanOrEqual(MOST_BYTES_WITHOUT_THEM);
        return;
      }
      expect.soft(await page.locator('script').count()).toBe(0);
      expect.soft(visitor.scripts).toBe(0);
      expect.soft(visitor.bytes).toBeLessThanOrEqual(MOST_BYTES);
    });

    await test.step('has a person to call', async () => {
      const calls = page.getByRole('contentinfo').locator('a[href^="tel:"]');
      if (one.path.startsWith('/c/haarlem')) await expect.soft(calls).toHaveCount(1);
    });

    for (const width of widths) {
      await wide(width);
      await picture(`${width}`);
    }

    await test.step('on a phone, with everything unfolded', async () => {
      await opened();
      await none('axe', foundByAxe(page));
      await none('too low to touch', foundTooLow(page, one.hydrates ? 'desk' : 'residents'));
      await none('moves', foundMoving(page));
      await none('with more space between letters', foundCutOff(page));
      await none('by keyboard', foundByKeyboard(page));
    });

    await test.step('in the few colours of the reader', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await none('without an edge', foundWithoutEdge(page));
      await none('untold', foundUntold(page));
      await picture('colours');
      await page.emulateMedia({ forcedColors: 'none' });
    });

    await test.step('on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      await none('on paper', foundOnPaper(page));
      await page.emulateMedia({ media: 'screen' });
    });

    await test.step('on a wide screen, and the narrowest', async () => {
      await wide(1280);
      await none('axe, wide', foundByAxe(page));
      await wide(320);
      await none(
        'sideways',
        withLargeLetters(page, () => foundTooWide(page)),
      );
    });

    await test.step('in Arabic', async () => {
      await visitor.speaks('ar');
      await visitor.sees(one);
      // A page that is not in Arabic yet was seen already.
      if ((await page.locator('html').getAttribute('lang')) !== 'ar') return;
      await none(
        'sideways, Arabic',
        withLargeLetters(page, () => foundTooWide(page)),
      );
      for (const width of widths) {
        await wide(width);
        await picture(`${width}-ar`);
        await opened();
        await none(`axe, Arabic, ${width}`, foundByAxe(page));
      }
    });
  });
}
