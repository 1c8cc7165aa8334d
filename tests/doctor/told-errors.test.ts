import { describe, expect, test } from 'vitest';
import { diagnose } from './judge.ts';

const TOKEN = 'OpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset';
const PUBLISHER = '* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)';
const AUTH = 'HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.';
const USED = 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nThis filename has already been used, use a different version. See https://pypi.org/help/#file-name-reuse for more information.';
const PAIRS = [
  [TOKEN, PUBLISHER, 'invalid-publisher-not-found'],
  [AUTH, USED, 'filename-previously-used'],
  [PUBLISHER, AUTH, 'invalid-authentication-information'],
] as const;

const places = (text: string): string[] => diagnose(text).findings.map(({ id, place }) => `${id} ${place}`);

describe('of two errors that a reader tells, the settled one is over', () => {
  test.each([
    'My first attempt died with\n\n{1}\n\nThat is solved (permission added). The current failure:\n\n{2}',
    'Hi, first I got this:\n\n```\n{1}\n```\n\nThat error is gone now, but the next run ends with\n\n```\n{2}\n```',
    'Fixed:\n\n{1}\n\nStill open:\n\n{2}',
    'I no longer see\n\n    {1}\n\nInstead I get\n\n    {2}',
    'The first run failed with\n\n{1}\n\nI fixed that. Second run:\n\n{2}',
    'Originally:\n> {1}\n\nAfter the fix:\n> {2}',
    "I don't get this any more:\n{1}\nbut this:\n{2}",
    'Before:\n{1}\n\nAfter:\n{2}',
    'Old log:\n{1}\n\nNew log:\n{2}',
    'Yesterday:\n\n{1}\n\nToday, after I followed the docs:\n\n{2}',
    'v2.3.9 failed with\n\n{1}\n\nv2.4.0 fails with\n\n{2}',
    'So I was able to get past\n\n{1}\n\nbut it fails at the upload:\n\n{2}',
    'Edit: solved the first problem.\n\n~~{1}~~\n\nMore:\n\n{2}',
    'UPDATE 2: the log shows\n\n{2}\n\nOriginal post:\n\n{1}',
    "{2}\n\nThat's what I get since I changed the settings. Before the change it was\n\n{1}",
    'Someone else had\n\n{1}\n\nbut mine is\n\n{2}',
    '之前的报错是\n\n{1}\n\n按文档改了以后，报错变成了\n\n{2}',
    '已经解决的问题：\n\n{1}\n\n现在还剩下的问题：\n\n{2}',
    '原来报\n\n{1}\n\n加了权限就不报了，但是又报\n\n{2}',
    '现在的报错：\n\n{2}\n\n改之前的报错（已解决）：\n\n{1}',
    'Progress! The error\n\n{1}\n\nwent away. Next one:\n\n{2}',
    'Current error:\n\n{2}\n\nEarlier I had this one, which is solved:\n\n{1}',
    'After I fixed\n\n{1}\n\nI ran into\n\n{2}',
    'The error changed from\n\n{1}\n\nto\n\n{2}',
    'Yesterday it was\n\n```\n{1}\n```\n\n(sorted) and today it is\n\n```\n{2}\n```',
    '[x] {1}\n[ ] {2}',
    '{1}\n\n^ this one is fixed.\n\n{2}\n\n^ this one is not.',
    'Q: my release failed with\n{1}\nA: add the permission.\nQ: thanks, did that, it fails with\n{2}',
    'The original error (fixed in abc123):\n{1}\n\nThe error at HEAD:\n{2}',
    'latest log\n\n```\n{2}\n```\n\nprevious log\n\n```\n{1}\n```',
    '## Update 2\n{2}\n## Update 1\n{1}',
    'Nov 29:\n{1}\n\nNov 30:\n{2}',
    'Adding the permission helped with\n{1}\nLeft with:\n{2}',
    '这次发布：\n{2}\n上次发布：\n{1}',
    '{1}\n消失了，接着报\n{2}',
    '把下面这个解决了：\n{1}\n结果现在卡在这里：\n{2}',
  ])('%s', (telling) => {
    for (const [settled, now, id] of PAIRS) {
      const [first, ...others] = places(telling.replace('{1}', () => settled).replace('{2}', () => now));
      expect(first).toBe(`${id} primary`);
      expect(others.filter((each) => !/ (?:earlier|noise|consequence)$/.test(each))).toEqual([]);
    }
  });
});

test.each([
  'The job says\n\n{1}\n\nand also\n\n{2}',
  'Before the upload:\n\n{1}\n\nThe end of the log:\n\n{2}',
  ...['First error in the log:', 'Original error:', 'Earlier in the log:', 'Resolved dependencies:', 'Done so far:', 'Before I paste the log:'].map((heading) => `${heading}\n\n{1}\n\n{2}`),
  ...['I attach the log of the current run below', 'the next run is tomorrow', 'the problem is solved by pinning for others but not here', 'which is fixed in the next release', 'I cannot find the new message in the docs.'].map((sentence) => `{1}\n\n${sentence}\n\n{2}`),
  '之前的步骤都成功了，最后报错：\n\n{1}\n\n还有：\n\n{2}',
])('words that settle none leave both: %s', (telling) => {
  for (const [one, other] of PAIRS) expect(places(telling.replace('{1}', () => one).replace('{2}', () => other)).filter((each) => each.endsWith(' earlier'))).toEqual([]);
});

test.each([
  ['This is how it ends on a branch:\n{1}\nThis is how it ends on a tag:\n{2}', true],
  ['{1}\n\nWhen I set a password I get\n\n{2}', true],
  ['In the publish job there is:\n{1}\nIn the log of the other job:\n{2}', true],
  ['The job says\n{1}\nand exits.\n{2}', false],
])('where words part two errors and tell no order, that is said: %s', (telling, isUntold) => {
  for (const [one, other] of PAIRS) {
    const { findings, severalLogs } = diagnose(telling.replace('{1}', () => one).replace('{2}', () => other));
    expect([findings[0]!.place, severalLogs ?? false]).toEqual(['primary', isUntold]);
  }
});

test.each([
  '| v0.4.0 | `403` |\n| v0.5.0 | `invalid-publisher` — no Trusted Publisher exists |',
  '`invalid-pending-publisher` and `invalid-publisher`: the OIDC token itself is well-formed, but doesn\'t match any publisher',
  'The job of 2.4.0 fails with invalid-publisher. What now?',
])('the code of a refusal alone is one: %s', (text) => {
  expect(diagnose(text).findings[0]?.id).toBe('invalid-publisher-not-found');
});

test('what a program prints below goes before the code of an error in a sentence', () => {
  expect(diagnose(`PyPI has a page for invalid-publisher and others\n${AUTH}`).findings[0]?.id).toBe('invalid-authentication-information');
});
