import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// GitHub's packages import JSON in a way that Node refuses; bundled into the test they work.
const server = { deps: { inline: [/@actions\//] } };

export default defineConfig({
  // Their source maps point to files that are not published; nothing else is said below `error`.
  logLevel: 'error',
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,catalogue,workflow,doctor}/**/*.test.ts'], server } },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], server } },
    ],
  },
});
