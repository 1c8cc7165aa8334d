import { expect, test } from 'vitest';
import { abreast } from '../../src/site/prose/tables.ts';

test.each([
  ['a short name stands beside its value', [['Environment', 'pypi'], ['Status', 'Solved']], ['abreast', 'named']],
  ['a name that is as wide as a line stands above its value', [['upload.pypi.org, for TestPyPI test.pypi.org', 'Stages 2, 4 and 6 to 8.']], ['below']],
  ['so does one in Chinese, whose characters are twice as wide', [['可信发布所需要的权限写在哪里', '作业']], ['below']],
  ['sentences stand beside each other', [['Set up in minutes.', 'A secret to guard.'], ['不用登记。', '要保管。']], ['abreast']],
  ['what is compared stands beside each other, below what is compared', [['Expiry', 'Never by itself.', 'Each run gets its own token.']], ['abreast', 'versus']],
  ['what is said of a short value stands below it', [['15:17', '[1]', 'The publish job names the environment from the start.']], ['abreast', 'named', 'noted']],
  ['more columns have labels of their own', [['a', 'b', 'c', 'd']], []],
])('on a phone %s', (_, rows, kinds) => {
  expect(abreast(rows)).toEqual(kinds);
});
