import type { Page } from '@playwright/test';
import { foundByAxe } from './looks/axe.js';
import { foundByKeyboard } from './looks/keyboard.js';
import { foundMoving, foundOnPaper, foundUntold, foundWithoutEdge } from './looks/media.js';
import { foundCutOff, foundTooLow, foundTooWide, withLargeLetters } from './looks/shapes.js';
import { expect, test } from './visitor.js';

/** A page with nothing wrong, and what is done to it: everywhere.spec.ts is worth as much as what its looks find. */
const good = `<!doctype html><html lang="nl"><head><title>Goed</title><style>
  :focus { outline: 3px solid #a63d12 } body { margin: 0; background: #fff; color: #000 }
  .call { display: inline-block; padding: 12px } button, input { min-height: 52px; border: 2px solid } .skip:not(:focus) { position: absolute; left: -999px }
  .languages [aria-pressed='true'] { border-block-end-width: 4px }
  @media print { .skip, .languages, nav, main button { display: none } }
</style></head><body><a class="skip" href="#in">Naar de inhoud</a>
  <header><form class="languages"><button aria-pressed="true">Nederlands</button><button aria-pressed="false">English</button></form></header>
  <main id="in" tabindex="-1"><h1>Goed</h1><p class="text">Woorden</p><form id="one">
    <label for="name">Naam</label><input id="name" />
    <fieldset><legend>Welke</legend><label><input type="radio" name="which" /> Deze kaart</label>
    <label><input type="radio" name="which" /> Die kaart</label></fieldset>
    <button>Verder</button></form></main><footer><a class="call" href="tel:112">112</a></footer></body></html>`;

const label = '<style>label { display: block; min-height: 52px }</style>';

interface Look {
  readonly name: string;
  readonly bad: string;
  readonly found: RegExp;
  readonly look: (page: Page) => Promise<readonly string[]>;
}

const inColours =
  (look: (page: Page) => Promise<readonly string[]>) =>
  async (page: Page): Promise<readonly string[]> => {
    await page.emulateMedia({ forcedColors: 'active' });
    return look(page);
  };
const onPaper = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ media: 'print' });
  return foundOnPaper(page);
};
const looks: readonly Look[] = [
  { name: 'letters too light', bad: '<style>p { color: #aaa }</style>', found: /color-contrast/, look: foundByAxe },
  {
    name: 'targets too small',
    bad: '<style>.languages button { all: unset; display: block; font-size: 9px; line-height: 12px }</style>',
    found: /target-size/,
    look: foundByAxe,
  },
  {
    name: 'no focus to see',
    bad: '<style>#name:focus { outline: 0 }</style>',
    found: /does not see.*name/,
    look: foundByKeyboard,
  },
  {
    name: 'what no key reaches',
    bad: '<script>document.querySelector("#name").tabIndex = -1</script>',
    found: /^instead of .*name/,
    look: foundByKeyboard,
  },
  {
    name: 'another order',
    bad: '<script>document.querySelector("main button").tabIndex = 1</script>',
    found: /^instead of /,
    look: foundByKeyboard,
  },
  {
    name: 'a trap',
    bad: '<script>document.querySelector("footer a").onkeydown = (event) => event.preventDefault()</script>',
    found: /no way on from/,
    look: foundByKeyboard,
  },
  {
    name: 'something over it',
    bad: '<style>header::after { content: ""; position: fixed; inset: 0 }</style>',
    found: /lies over/,
    look: foundByKeyboard,
  },
  {
    name: 'a way over the frame that leads nowhere',
    bad: '<script>document.querySelector("main").id = ""</script>',
    found: /does not lead/,
    look: foundByKeyboard,
  },
  {
    name: 'low buttons',
    bad: '<style>main button { min-height: 40px }</style>',
    found: /px, not 52.*Verder/,
    look: (page) => foundTooLow(page, 'residents'),
  },
  {
    name: 'too wide a page',
    bad: '<style>h1 { width: 36em }</style>',
    found: /wide|<h1>/,
    look: (page) => withLargeLetters(page, () => foundTooWide(page)),
  },
  {
    name: 'words cut off',
    bad: '<style>.text { height: 18px; overflow: hidden; line-height: 1 }</style>',
    found: /class="text"/,
    look: foundCutOff,
  },
  {
    name: 'what moves',
    bad: '<style>.text { transition: color 1s }</style>',
    found: /class="text"/,
    look: foundMoving,
  },
  {
    name: 'no edge in few colours',
    bad: '<style>main button { border: 0 }</style>',
    found: /Verder/,
    look: inColours(foundWithoutEdge),
  },
  {
    name: 'a choice told by colour alone',
    bad: "<style>.languages [aria-pressed='true'] { border-block-end-width: 2px }</style>",
    found: /looks like the others/,
    look: inColours(foundUntold),
  },
  {
    name: 'buttons on paper',
    bad: '<style>main button { display: block !important }</style>',
    found: /of no use/,
    look: onPaper,
  },
  { name: 'light letters on paper', bad: '<style>.text { color: #ddd }</style>', found: /light/, look: onPaper },
];

test.use({ javaScriptEnabled: true, viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

test('nothing is found where nothing is wrong', async ({ page }) => {
  await page.setContent(good + label);
  for (const { look } of looks) {
    expect(await look(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  }
});

for (const { name, bad, found, look } of looks) {
  test(`finds ${name}`, async ({ page }) => {
    await page.setContent(good + label + bad);
    expect((await look(page)).join('\n')).toMatch(found);
  });
}
