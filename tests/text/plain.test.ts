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

  const HEAD = 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';
  const SCRIPTS: Readonly<Record<string, string>> = {
    'a fence in release notes': '      - uses: example/release@v1\n        with:\n          body: |\n            ## Installation\n\n            ```bash\n            pip install alpha\n            ```\n        env:\n          A: b\n',
    'a fence that nothing closes': "      - run: |\n          cat <<EOF\n          ```\n          EOF\n      - run: echo last\n",
    'longer fences, and others in them': '      - run: |\n          cat <<EOF >> $GITHUB_STEP_SUMMARY\n          ~~~~\n          ```yaml\n          jobs:\n          ```\n          ~~~~\n          EOF\n',
    'a fence in quotes': '      - run: "cat <<EOF\n\n          ```\n\n          EOF"\n      - run: echo last\n',
    'a change': '      - run: |\n          cat <<EOF >> $GITHUB_STEP_SUMMARY\n          ```diff\n          - a\n          + b\n          ```\n          EOF\n',
    'breaks as GitHub writes them': `      - run: echo "::error file=app.py::first line%0Asecond: line"\n      - run: |\n          BODY="\${BODY//'%'/'%25'}"\n          BODY="\${BODY//$'\\n'/'%0A'}"\n`,
    'characters as HTML writes them': `      - run: echo "&lt;b&gt; &quot;a&quot; &amp;&amp; &#39;b&#39;&nbsp;"\n      - run: |\n          cat <<EOF\n          &lt;td&gt;\n          <br>\n          EOF\n`,
    'a certificate whose last line ends in an equals sign': `      - run: |\n          cat > ca.pem <<EOF\n          -----BEGIN CERTIFICATE-----\n          ${'MIIDdzCCAl+gAwIB'.repeat(4)}\n          ${'AgIEAgAAuTANBgkq'.repeat(3)}hkiG9w0BAQU=\n          -----END CERTIFICATE-----\n          ${'MIIDdzCCAl+gAwIB'.repeat(4)}\n          ${'AgIEAgAAuTANBgkq'.repeat(3)}hkiG9w0BAQU=\n          EOF\n`,
    'a key that ends in one, before a key further out': `      - run: sign\n        env:\n          CERT: ${'MIIDdzCCAl-gAwIB'.repeat(3)}BAQUFADB=\n`,
    'an equals sign at the end of a long line': `      - run: echo abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi =\n      - run: |\n          python - 'abcdefghi' 'abcdefghi' 'abcdefghi' 'abcdefghi' 'abcdefghi' X=\n`,
    'values as a mail has its signs': '      - run: ./t --dim=2D\n      - run: ./t --dim=3D\n      - run: curl "https://x.example/?q=3D&n=20"\n',
    'an equals sign as a mail has it': '      - run: echo a=3D=3Db\n',
    'colours as shells write them': `      - run: |\n          RED='\\033[0;31m'\n          echo -e "^[[31mred^[[0m \\e[0m \\x1b[33m"\n          grep '^[[A-Z]' x\n      - run: echo "\u001b[31mred\u001b[0m"\n        env:\n          GREEN: \\u001b[32m\n`,
  };
  const COLOURED = `\u001b[31m${LOG}\u001b[0m^[[36mx^[[0m &lt;a&gt; &quot;b&quot;\n::error::a%0Ab\n`;
  const BESIDE: readonly (readonly [name: string, paste: (file: string) => string])[] = [
    ['alone', (file) => file],
    ['with the line ends of Windows', (file) => file.replaceAll('\n', '\r\n')],
    ['below a log', (file) => `${LOG}\n\n${file}`],
    ['above a log', (file) => `${file}\n${LOG}`],
    ['below a log in colours', (file) => `${COLOURED}\n\n${file}`],
    ['above a log in colours', (file) => `${file}\n${COLOURED}`],
    ['between fences', (file) => `My file:\n\n\`\`\`yaml\n${file}\`\`\`\n\nIt fails.\n`],
    ['between fences, and a log', (file) => `\`\`\`\n${LOG}\`\`\`\n\n~~~yaml\n${file}~~~\n`],
    ['between fences above a log', (file) => `\`\`\`\`yaml\n${file}\`\`\`\`\n\n\`\`\`\n${COLOURED}\`\`\`\n`],
    ['in a quoted mail', (file) => `${COLOURED}\n${file}`.replace(/^/gm, '> ')],
  ];

  describe.each(Object.entries(SCRIPTS))('with %s in a script', (_, script) => {
    const file = `${HEAD}${script}  after:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo end\n`;
    const first = file.replace(HEAD, 'on: push\njobs:\n  notes:\n    runs-on: ubuntu-latest\n    steps:\n').replace('  after:', `  publish:\n${HEAD.split('publish:\n')[1]}  after:`);

    test.each(BESIDE)('%s', (_, paste) => {
      for (const each of [file, first]) {
        const pasted = paste(each);
        const { workflows } = parted(pasted);
        const own = pasted.includes('\r') ? each.replaceAll('\n', '\r\n') : each;
        expect(workflows.map(({ text, decoded, left }) => ({ text: text.trim(), decoded, left }))).toEqual([{ text: own.trim(), decoded: undefined, left: undefined }]);
      }
    });
  });

  test.each([
    ['the source of a page', LOSSLESS['entities of a page']!, true],
    ['colours', LOSSLESS['colours as `cat -v` shows them']!, true],
    ['colours as Python shows them', LOSSLESS['colours as Python shows them']!, true],
    ['JSON', LOSSLESS['JSON']!, true],
    ['a mail as it was sent', LOSSLESS['a mail as it was sent']!, true],
    ['a quotation', (text: string) => text.replace(/^/gm, '> '), undefined],
    ['line numbers', LOSSLESS['line numbers']!, undefined],
  ])('what cannot be read without is undone, and said where it has changed a line: %s', (_, way, decoded) => {
    const file = `${HEAD}        if: github.ref == 'refs/heads/main' && "a" < 'b'\n`;
    expect(parted(way(file)).workflows.map((part) => [part.text.trim(), part.decoded])).toEqual([[file.trim(), decoded]]);
  });

  test('of a file that something breaks off it is said where it goes on', () => {
    const rest = '      - run: echo\n';
    expect(parted(`${HEAD}\`\`\`\n${rest}`).workflows.map(({ left }) => left)).toEqual([8]);
    expect(parted(`${HEAD}\`\`\`\n\nI have tried this, too:\n\n\`\`\`yaml\n${rest}\`\`\`\n`).workflows.map(({ left }) => left)).toEqual([undefined]);
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

test('the name of a file is no rest of the line above it that a window broke', () => {
  const step = (name: string) => `on: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv build && uv publish\n        env:\n          UV_PUBLISH_TOKEN: \${{ secrets.${name} }}\n`;
  const text = `error: Missing credentials for https://upload.pypi.org/legacy/\n.github/workflows/publish.yml:\n${step('PYPI_API_TOKEN')}.github/workflows/release.yml:\n${step('PYPI_API_TOKEN')}`;
  expect(parted(text).workflows.map(({ file }) => file)).toEqual(['.github/workflows/publish.yml', '.github/workflows/release.yml']);
});
