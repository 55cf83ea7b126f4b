import { defineConfig } from '@playwright/test';
import { browserPath } from '../support/browser.js';

const ASKS = 'asking.spec.ts';
const ONLY_LOOK = ['looks.spec.ts', 'everywhere.spec.ts', 'readme.spec.ts'];

/** `npm run test:e2e` starts the server and says where it is. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../dist/e2e',
  workers: 2,
  // First someone asks and is helped, so that there is something to see; then those who only look, beside each other. Those who
  // change something go one after the other, since they would be in each other's way, whenever there is a hand free.
  projects: [
    { name: 'asks', testMatch: ASKS, workers: 1 },
    { name: 'looks', testMatch: ONLY_LOOK, dependencies: ['asks'] },
    { name: 'walks', testMatch: '*.spec.ts', testIgnore: [ASKS, ...ONLY_LOOK], workers: 1 },
  ],
  forbidOnly: true,
  retries: 0,
  // How fast it is, the measurements say: a machine that is busy is no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [['line'], ['json', { outputFile: process.env.E2E_RESULTS ?? 'dist/e2e.json' }]] : 'line',
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      executablePath: browserPath,
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
