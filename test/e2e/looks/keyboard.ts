import type { Page } from '@playwright/test';

/**
 * Goes through the page with Tab alone. Everything that can be used is reached, in the order in which it is read; where one is
 * shows, and lies under nothing; the first stop leads over the frame; and after the last one is out again.
 */
export async function foundByKeyboard(page: Page): Promise<string[]> {
  const stops = await page.evaluateHandle(findStops);
  const names = await stops.evaluate((all) => all.map((one) => one.outerHTML.slice(0, 120)));
  const found: string[] = [];
  await startAtTop(page);
  for (const [expected, name] of names.entries()) {
    await page.keyboard.press('Tab');
    const { at, where, shows, covered } = await stops.evaluate(look);
    if (at !== expected) return [...found, `instead of ${name} comes ${where}`];
    if (!shows) found.push(`one does not see to be at ${name}`);
    if (covered) found.push(`something lies over ${name}`);
  }
  await page.keyboard.press('Tab');
  const { at } = await stops.evaluate(look);
  if (at === names.length - 1 && at > 0) found.push(`there is no way on from ${names[at]}`);
  return [...found, ...(await foundBySkipping(page))];
}

/** The first stop leads to what the page is about. */
async function foundBySkipping(page: Page): Promise<string[]> {
  await startAtTop(page);
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().left ?? -1) >= 0);
  await page.keyboard.press('Enter');
  const there = await page.evaluate(() => document.activeElement === document.querySelector('main'));
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const [main, now] = [document.querySelector('main'), document.activeElement];
    return Boolean(main && now && main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  return [
    ...(seen ? [] : ['the link over the frame stays out of sight']),
    ...(there && inside ? [] : ['the link over the frame does not lead to the content']),
  ];
}

/** As when the page has just come: a form with what is wrong in it takes the focus. */
const startAtTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/** Of radio buttons that belong together one: the chosen one, or the first. */
function findStops(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const usable = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'));
  return usable.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const group = usable.filter(
      (other) =>
        other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name && other.form === one.form,
    ) as HTMLInputElement[];
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

function look(stops: readonly HTMLElement[]): { at: number; where: string; shows: boolean; covered: boolean } {
  const now = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(now);
  // A browser may still be on its way there.
  now.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [box] = now.getClientRects();
  const above = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    at: stops.indexOf(now),
    where: now.outerHTML.slice(0, 120),
    shows: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && Boolean(box && box.width > 0),
    covered: !above || !(now.contains(above) || above.contains(now)),
  };
}
