// `npm run quick`, for the edit loop: the types of all modules (of components the build alone says something), unit tests with few random cases and
// without those that ask other validators about each repaired file, a build without social images, and a pasted log in Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const env = { ...process.env, QUICK: '1' };
const commands = [
  // What `tsc` needs of Astro; a build writes it, too.
  ...(existsSync('.astro/types.d.ts') ? [] : ['node .ci/astro.mjs sync']),
  'run-p --aggregate-output "unit -- --exclude tests/rules/repaired.test.ts" quick:site',
  'npm run smoke -- -t pasted',
];
for (const command of commands) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
