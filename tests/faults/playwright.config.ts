import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [site, ...others] = [config.webServer].flat().flatMap((server) => (server ? [{ ...server, cwd: root }] : []));

/** The browser tests where most are expected to fail: they wait less, and the second server, which builds the site anew, is left out where nobody asks for it. */
export default defineConfig({
  ...config,
  testDir: '../e2e',
  outputDir: '../../.cache/playwright',
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [['json']],
  webServer: process.env['FAULTS_SERVERS'] === 'all' ? [site!, ...others] : [site!],
});
