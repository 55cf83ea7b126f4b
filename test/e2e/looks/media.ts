import type { Page } from '@playwright/test';

/** With few colours of the reader's own, an edge or a line is all that tells what can be used. */
export async function foundWithoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const hasEdge = (one: Element): boolean => {
      const style = getComputedStyle(one);
      return (['top', 'right', 'bottom', 'left'] as const).some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
          style.getPropertyValue(`border-${side}-color`) !== ground,
      );
    };
    const isTold = (one: Element): boolean =>
      hasEdge(one) ||
      [one, ...one.children].some((part) => getComputedStyle(part).textDecorationLine.includes('underline')) ||
      // Drawn by the browser itself.
      one.matches('[type=radio], [type=checkbox]') ||
      (one.matches('summary') && one.parentElement !== null && hasEdge(one.parentElement));
    // A picture keeps a colour of ours where that is set on itself.
    const isOurs = (one: Element): boolean =>
      one.parentElement !== null && getComputedStyle(one).color !== getComputedStyle(one.parentElement).color;
    const edged = 'button, input, select, textarea, summary, .button, .card, .door, .choice, .notice';
    return [
      ...[...document.querySelectorAll(edged)].filter((one) => !isTold(one)),
      ...[...document.querySelectorAll('svg')].filter(isOurs),
    ]
      .filter((one) => one.checkVisibility())
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** The language that is chosen, and where one is, show without colours too. */
export async function foundUntold(page: Page): Promise<string[]> {
  const chosen = page.locator('.languages [aria-pressed="true"]');
  const other = page.locator('.languages [aria-pressed="false"]').first();
  await other.focus();
  const [mine, theirs, outline] = await Promise.all([
    chosen.evaluate((one) => getComputedStyle(one).borderBlockEndWidth),
    other.evaluate((one) => getComputedStyle(one).borderBlockEndWidth),
    other.evaluate((one) => getComputedStyle(one).outlineStyle),
  ]);
  return [
    ...(mine === theirs ? ['the chosen language looks like the others'] : []),
    ...(outline === 'none' ? ['where one is does not show'] : []),
  ];
}

/** What moves or fades by itself, for whoever asked for stillness. */
export const foundMoving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const moving = [...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      return (style.animationName !== 'none' && lasts(style.animationDuration)) || lasts(style.transitionDuration);
    });
    const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['the page glides'] : [];
    return [...moving.map((one) => one.outerHTML.slice(0, 120)), ...smooth];
  });

/** On paper nothing can be touched; what the page says is there, dark on white. */
export const foundOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    // Of cards and of what is folded the words are worth something on paper, too.
    const useless = [...document.querySelectorAll('.skip, .languages, .back, nav, main button:not(.card), a.button')];
    // Where a sheet is made to be printed, that is all there is.
    const heading = document.querySelector('.sheet h2, .sheet h3') ?? document.querySelector('h1');
    const light = [...document.querySelectorAll('main *')].filter((one) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(one).color.match(/\d+/g)?.map(Number) ?? [];
      return shown(one) && one.textContent.trim() !== '' && (red + green + blue) / 3 > 150;
    });
    return [
      ...useless.filter(shown).map((one) => `of no use: ${one.outerHTML.slice(0, 120)}`),
      ...light.map((one) => `light: ${one.outerHTML.slice(0, 120)}`),
      ...(heading && shown(heading) ? [] : ['there is no heading']),
    ];
  });
