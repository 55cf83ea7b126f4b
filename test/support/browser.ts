import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Chromium: the one without a window where there is one, since for each window it draws itself besides the page. */
export const browserPath = process.env.CHROMIUM_PATH ?? known.find(existsSync) ?? '/usr/bin/chromium';
