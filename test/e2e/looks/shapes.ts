import type { Page } from '@playwright/test';

/** For a thumb that shakes; for whoever works in tables all day, and in the frame around the page. */
const LEAST = { residents: 52, tables: 44 } as const;

/** What is too low to be touched well. A radio button or tick is touched by its whole card. */
export const foundTooLow = (page: Page, who: 'residents' | 'desk'): Promise<string[]> =>
  page.evaluate(
    ({ inPage, inTable }) =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a.button, a.card, a.door')]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          const touched = one.matches('[type=radio], [type=checkbox]') ? (one.closest('label') ?? one) : one;
          const height = touched.getBoundingClientRect().height;
          const least = one.closest('main') && !one.closest('table') ? inPage : inTable;
          return height + 0.5 < least ? [`${Math.round(height)} px, not ${least}: ${one.outerHTML.slice(0, 120)}`] : [];
        }),
    { inPage: who === 'residents' ? LEAST.residents : LEAST.tables, inTable: LEAST.tables },
  );

/** Whether the page has to be moved sideways; and by what. */
export const foundTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    return [`${scrollWidth} wide`, ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120))];
  });

/** Letters twice as large (WCAG 1.4.4), for as long as something is looked at. */
export async function withLargeLetters<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const set = (size: string): Promise<void> =>
    page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, size);
  await set('225%');
  const seen = await look();
  await set('');
  return seen;
}

/** More space between letters, words and lines, as some readers set it (WCAG 1.4.12): is anything cut off by it? */
export const foundCutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      // For ears only; and a sheet of paper does not grow: the whole text is where its code leads.
      if (one.clientWidth <= 1 || one.closest('.sheet')) return false;
      const hides = (axis: string): boolean => axis === 'hidden' || axis === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    });
    const found = cut.map((one) => one.outerHTML.slice(0, 120));
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('it has to be moved sideways');
    document.adoptedStyleSheets = [];
    return found;
  });
