import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices, type Project } from '@playwright/test';
import { systemChromium } from '../.ci/browsers.mjs';

const executablePath = existsSync(chromium.executablePath()) ? undefined : systemChromium();
const [site, underPath] = [4331, 4332];
/** Named by `npm run smoke`: other browsers than Chromium, for the tests that every browser has to pass. */
const others = (process.env['BROWSERS'] ?? '').split(' ').filter((name) => name !== '');

const server = (port: number, environment: Record<string, string>, prepare = '') => ({
  command: `${prepare}astro preview --ignore-lock --port ${port}`,
  cwd: '..',
  env: environment,
  url: `http://localhost:${port}${environment['BASE_PATH'] ?? '/'}`,
  reuseExistingServer: false,
  timeout: 300_000,
});

const second = server(
  underPath,
  { BASE_PATH: '/docs/fix/', SITE_URL: 'https://docs.example', OUT_DIR: '.cache/under-a-path' },
  'astro build && ',
);

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

const everything: Project[] = [
  { name: 'desktop', use: desktop },
  // A policy, a worker and what a search does without a part of it do not depend on the size of a screen.
  { name: 'phone', testIgnore: /(?:policy|offline|search-parts)\.spec\.ts/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  // The tests of the worker bring a server of their own.
  { name: 'under a path', testIgnore: /(?:offline|search-parts)\.spec\.ts/, use: { ...desktop, baseURL: `http://localhost:${underPath}/docs/fix/` } },
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  workers: '100%',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${site}/`,
    // A worker would answer instead of the network that tests look at; the test of the worker itself lets it in.
    serviceWorkers: 'block',
    // Other browsers are Playwright's own.
    ...(others.length === 0 && {
      launchOptions: {
        ...(executablePath && { executablePath }),
        // As root Chromium has no sandbox to offer.
        chromiumSandbox: process.getuid?.() !== 0,
      },
    }),
  },
  projects: others.length === 0 ? everything : others.map((name) => ({ name, grep: /@smoke/, use: devices[name === 'webkit' ? 'Desktop Safari' : 'Desktop Firefox'] })),
  webServer: others.length === 0 ? [server(site, {}), second] : server(site, {}),
});
