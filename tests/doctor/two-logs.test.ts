import { mayHoldSeveral } from '../../src/lib/doctor/evidence.ts';
import { describe, expect, test } from 'vitest';
import { answered, diagnose } from './judge.ts';

const step = (command: string, ...lines: string[]): string => [`##[group]Run ${command}`, command, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines, ''].join('\n');
const END = '##[error]Process completed with exit code 1.';

/** An upload that ends well, by what each program prints, and how the next one of its step stops before it sends a file. */
const THEN: Readonly<Record<string, readonly [done: readonly string[], next: string]>> = {
  'twine upload': [['Uploading distributions to https://upload.pypi.org/legacy/', 'Uploading a-1.0-py3-none-any.whl', '', 'View at:', 'https://pypi.org/project/a/1.0/'], "ERROR    InvalidDistribution: Cannot find file (or expand pattern): 'b/*'"],
  'hatch publish': [['a/a-1.0-py3-none-any.whl ... success', '', '[a]', 'https://pypi.org/project/a/1.0/'], 'No artifacts found'],
  'pdm publish': [['Uploading a-1.0-py3-none-any.whl', '', 'View at:', 'https://pypi.org/project/a/1.0/'], '[PdmUsageError]: Username and password are required'],
  'maturin upload': [['🚀 Uploading 2 packages', '✨ Packages uploaded successfully'], '💥 maturin failed\n  Caused by: Credentials not found and non-interactive mode is enabled'],
};

describe('of two uploads in one step the second sent nothing', () => {
  test.each(Object.entries(THEN))('%s', (command, [done, next]) => {
    const { state, again } = answered(step(`${command} a/* && ${command} b/*`, ...done, next, END))!;
    expect([state, again]).toEqual(['partly-uploaded', ['resume']]);
  });

  test('what a later step fails at that is none leaves it uploaded', () => {
    const [done] = THEN['twine upload']!;
    expect(answered(step('twine upload a/*', ...done) + step('pip install -e .', "error: Multiple top-level packages discovered in a flat-layout: ['a', 'docs'].", END))?.state).toBe('published');
  });
});

const twine = (file: string, ...end: string[]): string => step('twine upload dist/*', 'Uploading distributions to https://upload.pypi.org/legacy/', `Uploading ${file}`, ...end);
const refused = (file: string, sentence = 'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.', status = '403 Forbidden'): string =>
  twine(file, `ERROR    HTTPError: ${status} from https://upload.pypi.org/legacy/`, `         ${sentence}`, END);
const done = (file: string): string => twine(file, '', 'View at:', 'https://pypi.org/project/a/1.0/');
const WHEEL = 'a-1.0-py3-none-any.whl';
const DELETED = ['This filename has already been used, use a different version. See https://pypi.org/help/#file-name-reuse for more information.', '400 Bad Request'] as const;

/** What comes first of a text, and whether nothing tells which of its logs is the last. */
const first = (text: string): string => {
  const { findings: [finding], severalLogs } = diagnose(text);
  return `${finding?.id} ${finding?.mended ? 'mended' : finding?.place}${severalLogs ? ', of several logs' : ''}`;
};

describe('a log of an upload that went well, below one that failed', () => {
  const FAILED = 'invalid-authentication-information primary';

  test.each([
    ['of another release', 'For comparison, 0.9 a month ago:', 'a-0.9-py3-none-any.whl', `${FAILED}, of several logs`],
    ['of another project', 'In another repository the same step is fine:', 'b-1.0-py3-none-any.whl', FAILED],
    ['from another place', 'Works with the very same token from my laptop:', WHEEL, `${FAILED}, of several logs`],
    ['from another place, in Chinese', '在本地用同样的命令就没问题：', WHEEL, `${FAILED}, of several logs`],
    ['of which nothing tells that it is later', 'The output of the other file:', WHEEL, `${FAILED}, of several logs`],
    ['of another release, without a word', '', 'a-0.9-py3-none-any.whl', `${FAILED}, of several logs`],
    ['after something was done', 'I made a new token, and now it works:', WHEEL, 'invalid-authentication-information mended'],
    ['after something was done, in Chinese', '换了 token 以后再跑就好了：', WHEEL, 'invalid-authentication-information mended'],
    ['of the same, without a word', '', WHEEL, 'invalid-authentication-information mended'],
  ])('%s', (_, words, file, expected) => {
    expect(first(`It fails:\n\n${refused(WHEEL)}\n${words}\n\n${done(file)}`)).toBe(expected);
  });

  test('to another index', () => {
    const rehearsal = refused(WHEEL).replaceAll('upload.pypi.org', 'test.pypi.org');
    expect(first(`TestPyPI fails:\n\n${rehearsal}\nbut the real upload works:\n\n${done(WHEEL)}`)).toBe(FAILED);
  });
});

test('of two that failed the later is answered, and where words only part them, both stay open, and it is said that nothing tells', () => {
  const both = (words: string): string => first(`${refused(WHEEL)}\n${words}\n\n${refused(WHEEL, ...DELETED)}`);
  expect(['Then, after a new token:', 'Here is more of it:', 'On my own machine:'].map(both)).toEqual(['filename-previously-used primary', ...Array<string>(2).fill('invalid-authentication-information primary, of several logs')]);
});

describe('a heading that is not understood makes no log the later', () => {
  test.each([
    ['### Failing job (ubuntu)', '### Passing job (macos)'],
    ['Job that fails:', 'Job that works:'],
    ['❌', '✅'],
    ['=== log A ===', '=== log B ==='],
    ['Attempt today:', 'Attempt on Friday:'],
    ['Run 2 of 2:', 'Run 1 of 2:'],
    ['甲组的日志', '乙组的日志'],
  ])('%s, %s', (one, other) => {
    const places = (below: string): string[] => diagnose(`${one}\n\n\`\`\`\n${refused(WHEEL)}\`\`\`\n\n${other}\n\n\`\`\`\n${below}\`\`\``).findings.filter(({ place }) => place !== 'noise').map(({ id, place, attempt }) => `${id} ${place}${attempt ?? ''}`);
    expect(first(`${one}\n\n${refused(WHEEL)}\n${other}\n\n${done(WHEEL)}`)).toBe('invalid-authentication-information primary, of several logs');
    expect(places(done(WHEEL))).toEqual(['invalid-authentication-information primary']);
    expect(places(refused(WHEEL, ...DELETED))).toEqual(['invalid-authentication-information primary', 'filename-previously-used another']);
  });
});

describe('the newer one first', () => {
  const NEWER = 'invalid-authentication-information primary';

  test.each([
    ['Run #45', 'Run #44'],
    ['Today (30 Nov):', 'Yesterday (29 Nov):'],
    ['## Attempt #2', '## Attempt #1'],
    ['Log of today:', 'Log of yesterday:'],
    ['第 2 次：', '第 1 次：'],
    ['2026-11-30', '2026-11-29'],
    ['**v2.4.1**', '**v2.4.0**'],
    ['Run #45 (10 minutes ago)', 'Run #44 (yesterday)'],
    ['publish (attempt #3)', 'publish (attempt #2)'],
    ['https://github.com/o/r/actions/runs/19800000045', 'https://github.com/o/r/actions/runs/19700000044'],
    ['2.4.1, today:', '2.4.0, last week:'],
    ['11月30日：', '11月29日：'],
  ])('%s, then %s', (newer, older) => {
    expect(first(`${newer}\n${refused(WHEEL)}\n${older}\n${refused(WHEEL, ...DELETED)}`)).toBe(NEWER);
    expect(first(`${older}\n${refused(WHEEL, ...DELETED)}\n${newer}\n${refused(WHEEL)}`)).toBe(NEWER);
  });
});

test.each(['I made a new token on my machine and re-ran:', 'A colleague replaced the token, and now it says:', 'I copied the token from the other repository, now:', '同事换了 token，现在报：'])('what was done between two runs parts no other place from them: %s', (words) => {
  expect(first(`${refused(WHEEL)}\n${words}\n\n${refused(WHEEL, ...DELETED)}`)).toBe('filename-previously-used primary');
});

test.each([
  ['## Failing', '## Working'],
  ['<details><summary>failing</summary>', '<summary>working</summary>'],
  ['## 失败', '## 成功'],
])('headings without a colon are words, too: %s, %s', (one, other) => {
  expect(first(`${one}\n\n\`\`\`\n${refused(WHEEL)}\`\`\`\n${other}\n\n\`\`\`\n${done(WHEEL)}\`\`\``)).toBe('invalid-authentication-information primary, of several logs');
});

test.each(['I then uploaded it by hand and it worked:', 'New log:', '后来我在自己电脑上传成功了：'])('a message without its log, and one of a later upload that went well: %s', (words) => {
  const message = refused(WHEEL).split('\n').slice(-4).join('\n').replace(END, '');
  expect(first(`Old log:\n${message}\n${words}\n\n${done(WHEEL).split('\n').slice(4).join('\n')}`)).toBe('invalid-authentication-information mended');
});

// How long it takes is measured by the bench: see `crafted.ts`.
test('blanks and quotes between two logs are read over', () => {
  for (const piece of ['> \n', '>   >  \n', `${' '.repeat(30)}\n`, ' \t \r\n']) expect(first(`${refused(WHEEL)}\nx${piece.repeat(200)}x\n${refused(WHEEL, ...DELETED)}`)).toContain(' primary');
});

test('the dates of lines order two logs, in short pieces, too', () => {
  const on = (day: number, text: string): string => text.split('\n').map((line) => line && `2026-11-${day}T09:12:01.0000000Z ${line}`).join('\n');
  const piece = (text: string): string => text.split('\n').slice(5, 8).join('\n');
  for (const each of [(text: string) => text, piece]) {
    const [auth, name] = [each(refused(WHEEL)), each(refused(WHEEL, ...DELETED))];
    expect([`${on(30, auth)}\n\n${on(29, name)}`, `${on(29, name)}\n\n${on(30, auth)}`, `Today:\n${on(30, auth)}\nYesterday:\n${on(29, name)}`].map(first)).toEqual(Array(3).fill('invalid-authentication-information primary'));
    expect(mayHoldSeveral(`${on(30, auth)}\n\n${on(29, name)}`)).toBe(true);
  }
});

test('the log of another release that is set beside the one that failed is no upload of it', () => {
  const beside = (file: string): unknown => diagnose(`v1.0 (broken)\n\n${refused(WHEEL)}\nThe good one:\n\n${done(file)}`).uploads?.map(({ state }) => state);
  expect([beside('a-0.9-py3-none-any.whl'), beside('b-0.9-py3-none-any.whl'), beside(WHEEL)]).toEqual([undefined, ['published'], ['published']]);
});

test.each([
  '(previously: HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/ Invalid or non-existent authentication information.)',
  '上一次报的是：\n\nServer says: 403 Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
  `For the record, before I made the token it was:\n\n${refused(WHEEL)}`,
])('what was before stays settled below a log: %s', (words) => {
  const { findings } = diagnose(`${refused(WHEEL, ...DELETED)}\n${words}`);
  expect(findings.flatMap(({ id, place }) => (place === 'noise' ? [] : [`${id} ${place}`]))).toEqual(['filename-previously-used primary', 'invalid-authentication-information earlier']);
});

describe('a rehearsal that failed beside a release that is out', () => {
  const EXISTS = ['File already exists. See https://test.pypi.org/help/#file-name-reuse for more information.', '400 Bad Request'] as const;
  const at = (text: string, job = ''): string => text.split('\n').map((line, second) => line && `${job}2026-11-30T09:12:${String(second + 10)}.0000000Z ${line}`).join('\n');
  const piece = (text: string): string => text.split('\n').filter((line) => line !== END).slice(4).join('\n');
  const rehearsal = piece(refused(WHEEL, ...EXISTS)).replace('upload.pypi.org', 'test.pypi.org').replace('upload.pypi.org', 'test.pypi.org');

  test('in the same step, which went on, is no cause', () => {
    for (const command of ['set +e\ntwine upload -r testpypi dist/*\ntwine upload dist/*', 'twine upload -r testpypi dist/* ; twine upload dist/*']) {
      expect(first(at(`##[group]Run ${command.split('\n')[0]}\n${command}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${rehearsal}\n${piece(done(WHEEL))}`))).toMatch(/ noise$/);
    }
  });

  test('in another job leaves nothing to run again', () => {
    const job = (name: string, index: string, text: string): string => at(`##[group]Run pypa/gh-action-pypi-publish@release/v1\nwith:\n  repository-url: ${index}\n##[endgroup]\n${text}`, `${name}\tPublish\t`);
    const text = [job('testpypi', 'https://test.pypi.org/legacy/', rehearsal), job('pypi', 'https://upload.pypi.org/legacy/', piece(done(WHEEL)))].join('\n');
    expect(answered(text)).toMatchObject({ id: 'file-already-exists', again: ['nothing'] });
    expect(answered(text.replaceAll(/a-1\.0(?=.*\n.*\n.*View)/g, 'a-0.9'))?.again).not.toEqual(['nothing']);
  });
});
