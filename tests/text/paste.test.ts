import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWorkflow, missingIndent, withoutWorkflow } from '../../src/lib/text/paste.ts';

const folder = (name: string) => new URL(`../fixtures/${name}/`, import.meta.url);
const texts = (name: string, ending: string) =>
  readdirSync(folder(name)).filter((file) => file.endsWith(ending)).map((file) => [file, readFileSync(new URL(file, folder(name)), 'utf8')] as const);

const FILE = `name: Release
on:
  release:
    types: [published]

permissions: {}

jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: pypa/gh-action-pypi-publish@release/v1
`;
const LOG = `2026-08-21T10:11:12Z ##[group]Run pypa/gh-action-pypi-publish@release/v1
2026-08-21T10:11:12Z with:
2026-08-21T10:11:12Z   user: __token__
Error: Trusted publishing exchange failure:
    the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset
`;

describe('a workflow is found', () => {
  test.each([
    ['alone', FILE, FILE],
    ['after a log', `${LOG}\n${FILE}`, FILE],
    ['before a log', `${FILE}${LOG.replace(/^Error.*\n.*\n/m, '')}`, FILE],
    ['between fences', `My file:\n\n\`\`\`yaml\n${FILE}\`\`\`\n\nand the log`, FILE],
    ['with its own comment above', `${LOG}\n# how we release\n${FILE}`, `# how we release\n${FILE}`],
    ['with Windows line ends', FILE.replaceAll('\n', '\r\n'), FILE.replaceAll('\n', '\r\n')],
  ])('%s', (_, text, expected) => {
    const part = findWorkflow(text);
    expect(part?.text).toBe(expected);
    expect(text.slice(part?.start, part?.end)).toBe(expected);
  });

  test.each([
    ['a step', '      - name: Publish\n        uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: x\n', 0],
    ['a step without the indentation of its first line', '- name: Publish\n        uses: pypa/gh-action-pypi-publish@release/v1\n', 6],
    ['a step that begins at its first key', 'uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: x\n', 8],
    ['a job', 'publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n', 0],
  ])('%s', (_, text, pad) => {
    expect(findWorkflow(`${LOG}\n${text}`)).toMatchObject({ text, pad });
    expect(findWorkflow(text)).toMatchObject({ text, pad });
  });
});

test.each(texts('workflows', '.yml'))('%s is found whole', (_, text) => {
  const part = findWorkflow(text);
  expect(part?.text.trim()).toBe(text.trim());
});

test.each(texts('logs', '.txt'))('%s holds no workflow', (_, text) => {
  expect(findWorkflow(text)).toBeUndefined();
});

test('after a log of any length it is found where it stands', () => {
  const text = `${LOG.repeat(10_000)}\n${FILE}`;
  const part = findWorkflow(text);
  expect(text.slice(part?.start, part?.end)).toBe(FILE);
});

test('what is beside the workflow keeps its place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before}\n${FILE}\n2026-08-21T10:11:12Z ${after}`;
      const rest = withoutWorkflow(text, findWorkflow(text));
      expect(rest).toHaveLength(text.length);
      expect(rest.endsWith(after)).toBe(true);
      expect(rest.split('\n')).toHaveLength(text.split('\n').length);
    }),
    { seed: 20_261_126 },
  );
});

test('a fragment of which no line lacks anything stays as it is', () => {
  expect(missingIndent('- name: a\n  uses: b\n')).toBe(0);
  expect(missingIndent('')).toBe(0);
});
