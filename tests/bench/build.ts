import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dist } from '../dist.ts';
import { MS, row, SECONDS, type Row } from './rows.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const VARIANT = fileURLToPath(new URL('build-variant.ts', import.meta.url));

function timed(subject: string, command: string, folder: string): Row[] {
  console.error(`Building: ${subject} …`);
  const start = performance.now();
  const built = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr || built.stdout);
  const seconds = (performance.now() - start) / 1000;
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  return [
    row('build', subject, 'time', SECONDS, seconds),
    row('build', subject, 'pages', { unit: '', better: 'more', tolerance: 0 }, pages),
    row('build', subject, 'a page', MS, (1000 * seconds) / pages),
  ];
}

/** How long the site takes to build, and how long with ten times the catalogue. The first build is the one that is served. */
export function build(): Row[] {
  const variant = (subject: string, times: number, images: string): Row[] => timed(subject, `node "${VARIANT}" ${times} ${images} "${FOLDER}"`, FOLDER);
  try {
    return [
      ...timed('the site', 'node .ci/astro.mjs build', dist),
      ...variant('without social images', 1, 'no-images'),
      ...variant('2 × the catalogue', 2, 'images'),
      ...variant('10 × the catalogue', 10, 'images'),
      ...variant('10 × the catalogue, without social images', 10, 'no-images'),
    ];
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
