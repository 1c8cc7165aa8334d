import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// GitHub's packages import JSON in a way that Node refuses; bundled into the test they work.
const server = { deps: { inline: [/@actions\//] } };

// Thousands of random cases take their time on a busy machine.
const testTimeout = 60_000;

/** What needs no built site. */
const UNIT = ['tests/{catalogue,data,doctor,generator,project,publisher,rules,search,site,text,workflow}/**/*.test.ts'];

export default defineConfig({
  // Their source maps point to files that are not published; nothing else is said below `error`.
  logLevel: 'error',
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The catalogue is loaded, and the pages are parsed, once for all files instead of once for each. No test changes what it shares.
    projects: [
      { test: { name: 'unit', testTimeout, include: UNIT, server, isolate: false, pool: 'threads' } },
      { test: { name: 'built', testTimeout, include: ['tests/built/**/*.test.ts'], server, isolate: false } },
      { test: { name: 'engines', testTimeout, include: ['tests/engines/*.test.ts'], expect: { poll: { timeout: 30_000, interval: 20 } } } },
    ],
  },
});
