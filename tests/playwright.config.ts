import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';
import { systemChromium } from '../.ci/chromium.mjs';

const executablePath = existsSync(chromium.executablePath()) ? undefined : systemChromium();
const [site, underPath] = [4331, 4332];

const server = (port: number, environment: Record<string, string>, prepare = '') => ({
  command: `${prepare}astro preview --ignore-lock --port ${port}`,
  cwd: '..',
  env: environment,
  url: `http://localhost:${port}${environment['BASE_PATH'] ?? '/'}`,
  reuseExistingServer: false,
  timeout: 120_000,
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  workers: '100%',
  timeout: 20_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${site}/`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      // As root Chromium has no sandbox to offer.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
    {
      name: 'under a path',
      testMatch: 'reader.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: `http://localhost:${underPath}/docs/fix/` },
    },
  ],
  webServer: [
    server(site, {}),
    server(
      underPath,
      { BASE_PATH: '/docs/fix/', SITE_URL: 'https://docs.example', OUT_DIR: '.cache/under-a-path' },
      'astro build && ',
    ),
  ],
});
