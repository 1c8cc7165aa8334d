import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';

test('no file of the site shows the marker of a label', () => {
  const files = globSync('**/*.{html,md,txt,json,xml,js}', { cwd: dist });
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => /\[\[[a-z][a-z0-9-]*(?: (?:>|&gt;) [^\]]+)*\]\]/.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});
