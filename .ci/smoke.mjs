// The tests marked @smoke in the browsers that `npm test` does not use, as far as Playwright can fetch them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

const run = (command, environment = {}) => spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } }).status === 0;

const browsers = [firefox, webkit].flatMap((type) => {
  const name = type.name();
  // A system's libraries are installed where a machine is thrown away afterwards.
  const fetched = run(`playwright install ${process.env.CI ? '--with-deps ' : ''}${name}`) && existsSync(type.executablePath());
  if (!fetched) console.log(`${name}: skipped, Playwright could not fetch it.`);
  return fetched ? [name] : [];
});

const passed = browsers.length === 0 || run('astro build && playwright test --config tests/playwright.config.ts', { BROWSERS: browsers.join(' ') });
process.exit(passed ? 0 : 1);
