import { statSync } from 'node:fs';
import type { PageToSee } from './pages.js';
import { expect, test } from './visitor.js';

const MOST_BYTES = 120 * 1024;
/** Written over what is in docs/pictures when someone asks for it (E2E_PICTURES=docs/pictures); otherwise only tried. */
const folder = process.env.E2E_PICTURES ?? 'test/e2e/pictures';

/** The pictures that the README opens with. Another page in one of them: another path here, the same name. */
const shown = [
  { name: 'front', path: '/c/haarlem', width: 1280, height: 800 },
  { name: 'phone', path: '/c/haarlem/vragen', width: 360, height: 740 },
  { name: 'ask', path: '/c/haarlem/vraag/soort', width: 360, height: 740, begun: true },
  { name: 'desk', path: '/c/haarlem/werkplek/vragen/{request}?rij=alles', width: 1280, height: 620, as: 'carla' },
] as const satisfies readonly (PageToSee & { width: number; height: number })[];

for (const one of shown) {
  const { name, width, height } = one;
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('is a picture of how it is now, and small', async ({ visitor }) => {
      await visitor.sees(one);
      const file = `${folder}/readme-${name}.png`;
      await visitor.photographs(file);
      expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
    });
  });
}
