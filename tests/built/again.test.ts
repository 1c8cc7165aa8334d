import { exec } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { dist } from '../site.ts';

const FOLDER = '.cache/again';

/** Every file of a built site, by its name, as a hash of its bytes. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(join(folder, '/').length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

test('built once more, with nothing remembered, the site is the same to the byte', { timeout: 300_000 }, async () => {
  // Vitest's own NODE_ENV would have another build made.
  await promisify(exec)('astro build --force', { env: { ...process.env, NODE_ENV: 'production', OUT_DIR: FOLDER } });
  const [first, again] = [hashes(dist), hashes(FOLDER)];
  const names = new Set([...Object.keys(first), ...Object.keys(again)]);
  expect(names.size).toBeGreaterThan(1_000);
  expect([...names].filter((name) => first[name] !== again[name])).toEqual([]);
});
