import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parted } from '../../src/components/doctor/pasted.ts';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { isPlain } from '../../src/lib/text/plain.ts';
import { unpack } from '../../src/lib/text/unpack.ts';
import { judgedIn } from '../doctor/judged.ts';
import { LOSSLESS, LOSSY } from '../doctor/ways.ts';

const textsIn = (folder: string): string[] => {
  const at = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(at).filter((file) => file.endsWith('.txt') || file.endsWith('.yml')).map((file) => readFileSync(new URL(file, at), 'utf8'));
};

const logs = [...textsIn('logs'), ...textsIn('negative')];
const judged = ['cases', 'action', 'uv', 'twine', 'others', 'builds', 'self-hosted', 'commands'].flatMap(judgedIn).map(({ text }) => text);

/** Whether nothing is to be undone in a text, and no workflow is in it. */
const isAsPrinted = (text: string): boolean => unpack(text).text === text && findWorkflows(text).length === 0;

const mistaken = (texts: readonly string[]): string[] => texts.filter((text) => isPlain(text) && !isAsPrinted(text)).map((text) => text.slice(0, 200));

test('what is told to be plain is as it was printed, and holds no workflow', () => {
  expect(logs.length + judged.length).toBeGreaterThan(800);
  expect(mistaken([...logs, ...judged, ...textsIn('workflows')])).toEqual([]);
});

test.each(Object.entries({ ...LOSSLESS, ...LOSSY }))('so is what went a way: %s', (_, way) => {
  expect(mistaken([...logs, ...judged].filter((_, index) => index % 3 === 0).map(way))).toEqual([]);
});

test('nearly all logs that are as they were printed are told to be', () => {
  const printed = logs.filter(isAsPrinted);
  expect(printed.length).toBeGreaterThan(250);
  expect(printed.filter(isPlain).length / printed.length).toBeGreaterThan(0.9);
});

test.each([
  ['a step', '      - uses: pypa/gh-action-pypi-publish@release/v1\n'],
  ['a file whose lines are all comments', '# jobs:\n#   publish:\n#     steps:\n#       - run: twine upload dist/*\n'],
  ['a quotation', '> Error: x\n> y\n'],
  ['a colour', 'a\u001b[31mError: x\u001b[0m'],
  ['a change', '```diff\n- a\n+ b\n```\n'],
])('%s is not plain', (_, text) => {
  expect(isPlain(text)).toBe(false);
});

test.each([
  ['a log of a megabyte', 'Collecting a-package==1.0\n'.repeat(40_000), true],
  ['so is one with a colour at its end', `${'Collecting a-package==1.0\n'.repeat(30_000)}\u001b[31mError: x\u001b[0m`, false],
  ['a log of twenty megabytes, of which the end is looked at for a workflow', `${'Collecting a-package==1.0\n'.repeat(800_000)}      - uses: pypa/gh-action-pypi-publish@release/v1\n`, false],
])('a long text is judged like a short one: %s', (_, text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

describe('a workflow is the reader’s own, whatever is undone around it', () => {
  const FILE = `name: "PyPI — Build & Publish"
on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: |
          text = tomllib.loads(Path("pyproject.toml").read_text())
          dependencies = text["project"]["dependencies"]["all"]
          if [ "$TAG_SHA" == "$MASTER_SHA" ]; then
            echo "Tag is on the master branch. Proceeding now."
          else
            exit 1
          fi
      - uses: pypa/gh-action-pypi-publish@release/v1
`;
  const LOG = `ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/ Invalid or
non-existent authentication information. See https://pypi.org/help/#invalid-auth
for more information.
`;

  test.each([
    ['alone', FILE],
    ['above a log', `${FILE}\n\n${LOG}`],
    ['below a log', `${LOG}\n\n${FILE}`],
  ])('%s', (_, text) => {
    const { workflows, log, ownFileLine } = parted(text);
    expect(workflows.map((part) => part.text.trimEnd())).toEqual([FILE.trimEnd()]);
    expect(text.split('\n')[ownFileLine(workflows[0]!.line) - 1]).toBe('name: "PyPI — Build & Publish"');
    expect(log).not.toContain('PyPI —');
  });

  test.each([
    ['quotes in a name', 'name: Say “hi”'],
    ['quotes around a name', 'name: “Release”'],
    ['an apostrophe in quotes', "environment: 'it’s'"],
    ['a script', 'run: echo "it’s “done” – …"'],
    ['a comment', '# what I’d like'],
    ['a hard blank in a value', 'name: Release\u00a05'],
  ])('with the signs that are typed there: %s', (_, line) => {
    const file = `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        # below\n    ${line}\n`;
    expect(parted(file).workflows.map(({ text }) => text)).toEqual([file]);
    // A log in colours beside it says nothing of the file.
    expect(parted(`\u001b[31mError: “no”\u001b[0m\n\n${file}`).workflows.map(({ text }) => text)).toEqual([file]);
  });

  test.each([
    ['quotes around a key and an action', '      - “uses”: pypa/gh-action-pypi-publish@release/v1', "      - \"uses\": pypa/gh-action-pypi-publish@release/v1"],
    ['quotes around a value', '      - uses: “pypa/gh-action-pypi-publish@release/v1”', '      - uses: "pypa/gh-action-pypi-publish@release/v1"'],
    ['blanks of another width', '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0- uses: pypa/gh-action-pypi-publish@release/v1', '      - uses: pypa/gh-action-pypi-publish@release/v1'],
  ])('but for what nobody’s file has: %s', (_, line, plain) => {
    const head = 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n';
    expect(parted(`${head}${line}\n`).workflows.map(({ text }) => text)).toEqual([`${head}${plain}\n`]);
  });

  test('but not where a window broke it', () => {
    const narrow = FILE.replaceAll('—', '-').split('\n').flatMap((line) => line.match(/.{1,40}/g) ?? ['']).join('\n');
    expect(parted(narrow).workflows.map(({ text }) => text)).not.toEqual([narrow]);
  });
});

test.each([
  ['as git writes one', '@@ -1,3 +1,3 @@\n   publish:\n     steps:\n-      - run: twine upload dist/*\n+      - run: uv publish\n', '  publish:\n    steps:\n\n      - run: uv publish\n'],
  ['marked by hand', '  publish:\n    steps:\n-      - run: twine upload dist/*\n+      - run: uv publish\n', '  publish:\n    steps:\n\n      - run: uv publish\n'],
  ['with three marks', '  publish:\n    steps:\n---      - run: twine upload dist/*\n+++      - run: uv publish\n', '  publish:\n    steps:\n\n      - run: uv publish\n'],
])('of a change the workflow after it is read, on the lines where it stands: %s', (_, change, after) => {
  const { workflows, ownFileLine } = parted(`Since then it fails:\n\n\`\`\`diff\n${change}\`\`\`\n\nWhy?\n`);
  expect(workflows.map(({ text }) => text.replace(/^\n+/, ''))).toEqual([after]);
  const [found] = workflows;
  expect(ownFileLine(found!.line + found!.text.split('\n').findIndex((line) => line.includes('uv publish')))).toBe(4 + change.split('\n').findIndex((line) => line.includes('uv publish')));
});
