// `npm run quick`, for the edit loop: type check, unit tests with few random cases, a build without social images, and a pasted log in Chromium.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, QUICK: '1' };
for (const command of ['run-p --aggregate-output unit test:site', 'npm run smoke -- -t pasted']) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
