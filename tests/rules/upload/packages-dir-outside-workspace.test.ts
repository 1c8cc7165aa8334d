import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const ID = 'packages-dir-outside-workspace';
const text = (input: string) => file(`- uses: ${USES}\n  with: {${input}}`);

test.each([
  ['packages-dir: /tmp/output', 1],
  ['packages_dir: /tmp/output', 1],
  ['packages-dir: "~/dist"', 1],
  ['packages-dir: ../dist/', 1],
  ["packages-dir: '${{ runner.temp }}/dist'", 1],
  ['packages-dir: /home/runner/work/demo/demo/dist', 1],
  ['packages-dir: /github/workspace/dist', 0],
  ['packages-dir: python/dist/', 0],
  ['packages-dir: ./dist', 0],
  ["packages-dir: '${{ inputs.dir }}'", 0],
  ['skip-existing: true', 0],
])('%s: %i', (input, count) => {
  expect(places(ID, text(input))).toHaveLength(count);
});
