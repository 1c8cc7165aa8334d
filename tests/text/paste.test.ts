import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { olderIn } from '../../src/components/doctor/pasted.ts';
import { parse } from 'yaml';
import { beforeChange } from '../../src/lib/text/change.ts';
import { redact } from '../../src/lib/text/secrets.ts';
import { asFile } from '../../src/lib/text/as-file.ts';
import { findWorkflows, missingIndent, withoutWorkflows } from '../../src/lib/text/paste.ts';
import { isPlain } from '../../src/lib/text/plain.ts';

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
/** YAML lets a list of a key stand at the margin of the key, and the end of what is in braces anywhere. */
const AT_THE_MARGIN = [
  ['what starts it listed at the margin', FILE.replace(/on:[^]*?\n\n/, 'on:\n# whatever comes\n- push\n- release\n\n')],
  ['what starts it listed at the margin, below', `${FILE.replace(/on:[^]*?\n\n/, '')}on:\n- push\n- release:\n    types: [published]\n`],
  ['what starts it in braces', FILE.replace(/on:[^]*?\n\n/, 'on: {\n  release: {types: [published]}\n}\n\n')],
  ['a list of its own', FILE.replace('jobs:', '.systems: &systems\n- ubuntu-latest\n- windows-latest\njobs:')],
] as const;
const LOG = `2026-08-21T10:11:12Z ##[group]Run pypa/gh-action-pypi-publish@release/v1
2026-08-21T10:11:12Z with:
2026-08-21T10:11:12Z   user: __token__
Error: Trusted publishing exchange failure:
    the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset
`;

describe('a workflow is found', () => {
  test.each<readonly [string, string, string]>([
    ['alone', FILE, FILE],
    ['after a log', `${LOG}\n${FILE}`, FILE],
    ['before a log', `${FILE}${LOG.replace(/^Error.*\n.*\n/m, '')}`, FILE],
    ['between fences', `My file:\n\n\`\`\`yaml\n${FILE}\`\`\`\n\nand the log`, FILE],
    ['with its own comment above', `${LOG}\n# how we release\n${FILE}`, `# how we release\n${FILE}`],
    ['with Windows line ends', FILE.replaceAll('\n', '\r\n'), FILE.replaceAll('\n', '\r\n')],
    ...AT_THE_MARGIN.flatMap(([name, file]) =>
      [file, file.replaceAll('\n', '\r\n')].flatMap((own, at) => [
        [`${name}, alone${at ? ', with Windows line ends' : ''}`, own, own] as const,
        [`${name}, after a log${at ? ', with Windows line ends' : ''}`, `${LOG}\n${own}`, own] as const,
        [`${name}, before a log${at ? ', with Windows line ends' : ''}`, `${own}Error: a new one\n- it failed\n`, own] as const,
      ]),
    ),
    ['below a file of GitLab CI', `stages: [build, deploy]\ndeploy:\n  stage: deploy\n  script:\n    - twine upload dist/*\n\n${FILE}`, FILE],
    ['below a file of dependabot', `version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n\n${FILE}`, FILE],
    ['below a list in prose', `I tried:\n- another token\n\n${FILE}`, FILE],
    ['above a list in prose', `${FILE}- I tried another token\n`, FILE],
  ])('%s', (_, text, expected) => {
    const part = findWorkflows(text)[0];
    expect(part?.text).toBe(expected);
    expect(text.slice(part?.start, part?.end)).toBe(expected);
  });

  test.each([
    ['a step', '      - name: Publish\n        uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: x\n', 0],
    ['a step without the indentation of its first line', '- name: Publish\n        uses: pypa/gh-action-pypi-publish@release/v1\n', 6],
    ['a step that begins at its first key', 'uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: x\n', 8],
    ['a job', 'publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n', 0],
    ['what starts it', 'name: Release\n\non:\n  release:\n    types: [created]\n', 0],
  ])('%s', (_, text, pad) => {
    expect(findWorkflows(`${LOG}\n${text}`)[0]).toMatchObject({ text, pad });
    expect(findWorkflows(text)[0]).toMatchObject({ text, pad });
  });
});

describe('what a log draws is no line of the file above it', () => {
  const SCRIPT = `${FILE}      - run: |\n          cat <<EOF\n          ┌─ done ─┐\n\n          EOF\n`;
  test.each([
    ['a bar of twine', '  0%|     | 0.00/9.1k [00:00<?, ?B/s]\n 60%|██   | 5.5k/9.1k [00:00<00:00]\n100%|█████| 9.1k/9.1k\n'],
    ['a box around a message', '  ╭─ Error ─────╮\n  │ refused     │\n  ╰─────────────╯\n'],
    ['a bar of pip', '     ━━━━━━━━━━ 1.2/1.2 MB 8.0 MB/s eta 0:00:00\n'],
    ['a sentence that is indented', '  Uploading demo-1.0.tar.gz to the index\n'],
  ])('%s', (_, log) => {
    for (const file of [FILE, SCRIPT]) {
      expect(findWorkflows(`${file}\n${log}`)[0]?.text.trimEnd()).toBe(file.trimEnd());
      expect(findWorkflows(`${file.slice(file.indexOf('    runs-on'))}\n${log}`)[0]?.text.trimEnd()).toBe(file.slice(file.indexOf('    runs-on')).trimEnd());
    }
  });

  test('a file that goes on below is read as one', () => {
    const broken = `${FILE}\n  what is this\n      - run: twine upload dist/*\n`;
    expect(findWorkflows(broken)[0]?.text).toBe(broken);
  });
});

test('a file can be read once its secrets are blanked, also behind an anchor and in a list', () => {
  const file = FILE.replace('    steps:', '    env:\n      PYPI_TOKEN: &tok kestrel7harbour\n      OTHER: *tok # the same\n      PLACE: kestrel7harbour/x\n      ARGS:\n        - --password\n        - kestrel7harbour\n    steps:');
  expect(file).not.toBe(FILE);
  const { text, found } = redact(file);
  expect(found).not.toEqual([]);
  expect(text).not.toContain('kestrel');
  const { env } = Object.values(parse(asFile(findWorkflows(text)[0]!)).jobs)[0] as { env: object };
  expect(env).toEqual({ PYPI_TOKEN: '***', OTHER: '***', PLACE: '***/x', ARGS: ['--password', '***'] });
});

const STEPS = '[{uses: pypa/gh-action-pypi-publish@release/v1, with: {password: ***, user: __token__}}, {run: "}{", name: don\'t}]';
const JOB = `publish: {runs-on: ubuntu-latest, steps: ${STEPS}}`;

describe('a file in braces is found whole', () => {
  test.each([
    ['on one line', `{on: push, jobs: {${JOB}}}`],
    ['on several', `{\n  on: {release: {types: [published]}}, # }\n  jobs: {\n    ${JOB}\n  }\n}`],
    ['as JSON on one line', JSON.stringify({ on: 'push', jobs: { publish: { 'runs-on': 'ubuntu-latest', steps: [{ uses: 'pypa/gh-action-pypi-publish@release/v1', with: { password: '***' } }] } } })],
    ['as JSON on several', JSON.stringify({ on: 'push', jobs: { publish: { 'runs-on': 'ubuntu-latest', steps: [{ uses: 'pypa/gh-action-pypi-publish@release/v1', with: { password: '***' } }] } } }, null, 2)],
    ['in which only the jobs are', `on: push\njobs: {${JOB}}`],
    ['in which only the jobs are, on several lines', `on: push\njobs: {\n  ${JOB}\n}\npermissions: {}`],
  ])('%s', (_, file) => {
    for (const text of [file, `${LOG}\n${file}`, `${file}\n${LOG}`, `My file:\n\`\`\`yaml\n${file}\n\`\`\`\n${LOG}`]) {
      expect(isPlain(text)).toBe(false);
      const parts = findWorkflows(text);
      expect(parts.map((part) => part.text.trim())).toEqual([file]);
      expect(parse(asFile(parts[0]!)).jobs.publish.steps[0].with.password).toBe('***');
    }
  });

  test.each([
    ['what GitHub says of a run', JSON.stringify({ total_count: 1, jobs: [{ id: 1, steps: [{ name: 'x' }] }] }, null, 2)],
    ['other JSON', '{"jobs": {"count": 3, "done": true}}'],
    ['one that is not closed', `{on: push, jobs: {${JOB}}`],
  ])('%s is none', (_, text) => {
    expect(findWorkflows(`${LOG}${text}\n`)).toEqual([]);
  });
});

test.each(texts('workflows', '.yml'))('%s is found whole', (_, text) => {
  const part = findWorkflows(text)[0];
  expect(part?.text.trim()).toBe(text.trim());
});

test.each(texts('logs', '.txt'))('%s holds no workflow', (_, text) => {
  expect(findWorkflows(text)[0]).toBeUndefined();
});

test.each([
  ['Travis CI', 'language: python\njobs:\n  include:\n    - stage: deploy\n      script: twine upload dist/*\ndeploy:\n  provider: pypi\n'],
  ['CircleCI', 'version: 2.1\norbs:\n  python: circleci/python@2.1\njobs:\n  publish:\n    steps:\n      - checkout\n      - run: twine upload dist/*\nworkflows:\n  release:\n    jobs: [publish]\n'],
  ['CircleCI, of which a job is left', 'jobs:\n  publish:\n    <<: *base\n    steps:\n      - checkout\n      - run:\n          command: twine upload dist/*\n'],
  ['CircleCI, of which the steps are left', '  publish:\n    docker:\n      - image: cimg/python:3.12\n    steps:\n      - checkout\n      - run: twine upload dist/*\n'],
])('a file of %s with jobs is no workflow of GitHub', (_, text) => {
  expect(findWorkflows(text).filter(({ text: own }) => /^[ \t]*(?:jobs|steps):/m.test(own))).toEqual([]);
});

test('after a log of any length it is found where it stands', () => {
  const text = `${LOG.repeat(10_000)}\n${FILE}`;
  const part = findWorkflows(text)[0];
  expect(text.slice(part?.start, part?.end)).toBe(FILE);
});

test('what is beside the workflow keeps its place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before}\n${FILE}\n2026-08-21T10:11:12Z ${after}`;
      const rest = withoutWorkflows(text, findWorkflows(text));
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

const FIRST = `name: Tag
on:
  push:
    branches: [main]
jobs:
  tag:
    runs-on: ubuntu-latest
    steps:
      - run: git push --tags
`;
const NAMED = (file: string, text: string) => `# .github/workflows/${file}\n${text}`;

describe('two workflows are found', () => {
  test.each([
    ['one after the other', FIRST, '', FILE],
    ['with blank lines between', FIRST, '\n\n', FILE],
    ['by three dashes', FIRST, '---\n', FILE],
    ['by three dashes among blank lines', FIRST, '\n---\n\n', FILE],
    ['by a comment with the file’s name', NAMED('tag.yml', FIRST), '', NAMED('publish.yml', FILE)],
    ['by both', NAMED('tag.yml', FIRST), '---\n', NAMED('publish.yml', FILE)],
    ['where every file begins with dashes', `---\n${FIRST}`, '', `---\n${FILE}`],
    ['by a line with the file’s name', FIRST, '\n.github/workflows/publish.yml:\n', FILE],
    ['as `head` prints them', FIRST, '\n==> publish.yml <==\n', FILE],
    ['by a heading, which is a comment', FIRST, '\n', `### \`publish.yml\`\n\n${FILE}`],
    ['by a sentence', FIRST, '\nAnd this publishes,\nwhen it runs.\n\n', FILE],
    ['between fences', FIRST, '```\n\nand\n\n```yaml\n', FILE],
    ['with a log between', FIRST, LOG, FILE],
    ['with comments at the end of the first', FIRST, '# - run: echo done\n\n', FILE],
    ['with comments in the first', FIRST.replace('      - run', '# commented out\n      - run'), '', FILE],
    ['without names', FIRST.replace(/^name.*\n/, ''), '', FILE.replace(/^name.*\n/, '')],
    ['with their keys in another order', FIRST, '', `permissions: {}\n\n'on': push\n\njobs:\n  a:\n    runs-on: ubuntu-latest\nname: Release\n`],
    ['with a key that no workflow has above the second', `${FIRST}\n`, '', `versoin: 3\n${FILE}`],
    ['with such a key that holds more', `${FIRST}\n`, '', `x-steps: &steps\n  - run: make\n${FILE}`],
    ['with Windows line ends', FIRST.replaceAll('\n', '\r\n'), '---\r\n', FILE.replaceAll('\n', '\r\n')],
  ])('%s', (_, first, between, second) => {
    const text = first + between + second;
    const parts = findWorkflows(text);
    expect(parts).toHaveLength(2);
    expect(parts[0]?.text.replace(/(?:# - run.*)?\s*$/, '')).toBe(first.trimEnd());
    expect(parts[1]?.text.replace(/^# - run.*\s*/, '').trimEnd()).toBe(second.trimEnd());
    for (const { start, end, line, text: own } of parts) {
      expect(text.slice(start, end)).toBe(own);
      expect(text.slice(0, start).split('\n')).toHaveLength(line);
    }
    expect(findWorkflows(text)[0]).toEqual(parts[0]);
  });
});

test.each([
  [`${NAMED('tag.yml', FIRST)}---\n${NAMED('publish.yaml', FILE)}`, ['.github/workflows/tag.yml', '.github/workflows/publish.yaml']],
  [`tag.yml\n\n\`\`\`yaml\n${FIRST}\`\`\`\n\n**publish.yml**\n\`\`\`yaml\n${FILE}\`\`\`\n`, ['tag.yml', 'publish.yml']],
  [`${FIRST}File: publish.yml\n${FILE}`, [undefined, 'publish.yml']],
  [`${FIRST}文件：publish.yml\n${FILE}`, [undefined, 'publish.yml']],
  [`# see publish.yml for the rest\n${FIRST}---\n${FILE}`, [undefined, undefined]],
  [`${FILE.replace('on:', '# tag.yml\non:')}`, [undefined]],
])('the line above a file names it: case %#', (text, names) => {
  expect(findWorkflows(text).map(({ file }) => file)).toEqual(names);
});

test.each([
  ['its `jobs:` twice', `${FIRST}jobs:\n  other:\n    runs-on: ubuntu-latest\n`],
  ['its `jobs:` twice, and a comment between', `${FIRST}# more\njobs:\n  other:\n    runs-on: ubuntu-latest\n`],
  ['a `jobs:` in a script', FIRST.replace('run: git', 'run: |\n          cat <<E\n          on: push\n          jobs:\n          E\n          git')],
  ['a `jobs:` in a log below', `${FIRST}2026-08-21T10:11:12Z x\njobs:\n`],
])('a file with %s is one', (_, text) => {
  expect(findWorkflows(text)).toHaveLength(1);
});

test('an excerpt begins where what can be read of it begins', () => {
  const job = '    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n';
  expect(findWorkflows(`            install: apk add bash\n${job}`)).toMatchObject([{ text: job, line: 2 }]);
  const step = '        with:\n          user: a\n      - uses: x/y@v1\n';
  expect(findWorkflows(step)).toMatchObject([{ text: '      - uses: x/y@v1\n', line: 3 }]);
});

describe('a log above or below', () => {
  const STEP = '      - name: Send\n        run: twine upload dist/*\n';

  test.each([
    ['a list of jobs with their steps', 'publish: success\n  ✓ Set up job\n  ⊘ Upload package to PyPI\n  ✓ Complete job\n\n', FILE],
    ['a list of jobs with a colon each', 'build:\n  ✓ Set up job\npublish:\n  ⊘ Upload\n\n', FILE],
    ['what the runner prints of an error', 'nothing to commit, working tree clean\n##[error]Process completed with exit code 1.\n\n', FILE],
    ['what became of jobs', 'build: success\npublish: skipped\n', FILE],
    ['messages with their kind', "Current version: 0.4.1\nerror: Cmd('git') failed\nerror:   stderr: 'fatal: x'\n\n", STEP],
    ['a message right above', 'debug: f(a=None)\nerror: Missing credentials\n', STEP],
    ['what is built, in a list', 'Building a (1.0)\n  - Building sdist\n  - Built a-1.0.tar.gz\nerror: no\n\n', STEP],
    ['a value that holds nothing', 'A line of it\nversion: 1.2.3\n\n', STEP],
  ])('%s is none of the file', (_, log, file) => {
    expect(findWorkflows(log + file).map(({ text }) => text)).toEqual([file]);
    expect(withoutWorkflows(log + file, findWorkflows(log + file)).trim()).toBe(log.trim());
  });

  test('messages below a step are none of it, and a key that lost its indent is', () => {
    expect(findWorkflows(`${STEP}\nerror: could not upload\ninfo: x\n`).map(({ text }) => text.trimEnd())).toEqual([STEP.trimEnd()]);
    const job = `environment: pypi\n\n    steps:\n${STEP}`;
    expect(findWorkflows(job).map(({ text }) => text)).toEqual([job]);
  });
});

test('a file that was copied without its jobs is one where its name stands above it, before or behind others', () => {
  const called = 'name: tests\non:\n  workflow_call:\nconcurrency:\n  group: x\n';
  const release = `name: Release\n${FIRST.replace(/^name:.*\n/, '')}`;
  const found = (text: string) => findWorkflows(text).map(({ file, text: each }) => [file, /^jobs:/m.test(each)]);
  for (const name of ['# tests.yml', '==> tests.yml <==', 'tests.yml:']) {
    expect(found(`Canceled\n\n# release.yml\n${release}\n${name}\n${called}`), name).toEqual([['release.yml', true], ['tests.yml', false]]);
    expect(found(`${name}\n${called}\n# release.yml\n${release}`), name).toEqual([['tests.yml', false], ['release.yml', true]]);
  }
  expect(findWorkflows(`# release.yml\n${release.replace('jobs:', '# tests.yml\njobs:')}`)).toHaveLength(1);
});

test('what parts two files is no log', () => {
  const text = `${NAMED('tag.yml', FIRST)}\n---\n\n${NAMED('publish.yml', FILE)}`;
  expect(withoutWorkflows(text, findWorkflows(text)).trim()).toBe('');
  const logged = `${LOG}${FIRST}\n---\n${FILE}${LOG}`;
  expect(withoutWorkflows(logged, findWorkflows(logged)).trim().split(/\n\s*\n/)).toHaveLength(2);
});

test('of many files, or what looks like many, the first twenty are found', () => {
  for (const piece of ['jobs:\n', 'on:\njobs:\n', '---\njobs:\n', '# a.yml\njobs:\n', ' x\n#\n', '{jobs: {', '{\njobs: {\n', '{jobs: "']) {
    const text = piece.repeat(50_000 / piece.length);
    expect(findWorkflows(`${text}jobs:\n`).length).toBeLessThanOrEqual(20);
  }
});

test('of a change as git writes one the lines are known that it took away, and of nothing else', () => {
  const step = (url: string, mark = ' '): string => `     - uses: pypa/gh-action-pypi-publish@release/v1\n       with:\n${mark}        repository-url: ${url}\n`;
  const [old, now] = ['https://test.pypi.org/legacy', 'https://test.pypi.org/legacy/'];
  const change = `\`\`\`diff\n@@ -4,3 +4,3 @@ jobs:\n${step(old, '-')}+        repository-url: ${now}\n\`\`\`\n`;
  expect(findWorkflows(beforeChange(`It was this:\n${change}`)).map(({ text }) => text.trimEnd())).toEqual([step(old).trimEnd()]);
  expect(beforeChange(`- a list\n- of words\n\`\`\`yaml\n${step(now)}\`\`\`\n`)).toBe('');
});

test('pieces of a file with dots between them are one, where both are as far in', () => {
  const job = (name: string): string => `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n`;
  const found = (text: string) => findWorkflows(text).map((part) => asFile(part));
  expect(found(`It failed.\n\n\`\`\`yaml\n${job('build')}...\n${job('publish')}\`\`\`\n`)).toEqual([`${job('build')}# ...\n${job('publish')}`]);
  expect(found(`${job('build')}...\n      - run: make\n`)).toEqual([job('build')]);
});

describe('another version of a workflow', () => {
  const file = (name: string, ...jobs: readonly string[]): string => `${name}on: push\njobs:\n${jobs.map((id) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n`).join('')}`;
  const olderText = (text: string, pasted: string): string | undefined => olderIn(text, pasted)?.text;
  const mended = file('name: publish\n', 'pub').replace('    steps', '    permissions:\n      id-token: write\n    steps');

  test('is told by its name and its lines', () => {
    const old = file('name: publish\n', 'pub');
    for (const text of [old, `ERROR x\n${old}`, `==> a.yml <==\n${file('name: test\n', 'test')}\n==> b.yml <==\n${old}`]) expect(olderText(text, mended)?.trim()).toBe(old.trim());
    // A repair may give a build its own job.
    expect(olderText(old, file('name: publish\n', 'build', 'pub'))).toBe(old);
    expect(olderText(`==> a.yml <==\n${file('', 'pub')}`, `==> a.yml <==\n${file('', 'pub').replace('push', 'release')}`)?.trim()).toBe(file('', 'pub').trim());
  });

  test.each([
    ['another name', file('name: test\n', 'pub'), mended],
    ['of the same name, and otherwise another', 'name: publish\non: workflow_call\njobs:\n  test:\n    uses: ./.github/workflows/x.yml\n', mended],
    ['without a name', file('', 'pub'), file('', 'pub').replace('push', 'release')],
    ['two that it could be', `==> a.yml <==\n${file('name: publish\n', 'pub')}\n==> b.yml <==\n${file('name: publish\n', 'pub')}`, mended],
    ['a log with it', file('name: publish\n', 'pub'), `ERROR x\n${mended}`],
    ['a part of a file', file('name: publish\n', 'pub'), '      - uses: actions/checkout@v4\n'],
    ['no workflow before it', 'ERROR x\n', mended],
  ])('is not %s', (_, text, pasted) => {
    expect(olderIn(text, pasted)).toBeUndefined();
  });
});
