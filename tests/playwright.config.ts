import { existsSync, statSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';
import { systemChromium } from '../.ci/browsers.mjs';
import { underAPath } from './builds.ts';

const executablePath = existsSync(chromium.executablePath()) ? undefined : systemChromium();
const [site, second] = [4331, 4332];

const server = (port: number, environment: Record<string, string>, prepare = '') => ({
  command: `${prepare}node .ci/astro.mjs preview --ignore-lock --port ${port}`,
  cwd: '..',
  env: environment,
  url: `http://localhost:${port}${environment['BASE_PATH'] ?? '/'}`,
  reuseExistingServer: false,
  timeout: 300_000,
});

const built = (folder: string): number => statSync(new URL(`../${folder}/index.html`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// The tests of the built site have made it, where they were run.
const prepare = built(underAPath.OUT_DIR) > built('dist') ? '' : 'node .ci/astro.mjs build && ';

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

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
    permissions: ['clipboard-read', 'clipboard-write'],
    // A worker would answer instead of the network that tests look at; the test of the worker itself lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // As root Chromium has no sandbox to offer.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
    { name: 'under a path', grep: /@path/, use: { ...desktop, baseURL: `http://localhost:${second}${underAPath.BASE_PATH}` } },
  ],
  webServer: [server(site, {}), server(second, underAPath, prepare)],
});
