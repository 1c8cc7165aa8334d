import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/errors/types.ts';
import { applying, holds, type Circumstances } from '../../src/lib/doctor/condition.ts';

const nothing: Circumstances = { values: {}, inputs: {} };
const uv: Circumstances = {
  wording: 1,
  values: { claim: 'environment', url: 'https://Upload.pypi.org/legacy/' },
  program: { name: 'uv', version: '0.9.30' },
  index: 'pypi',
  ci: 'github',
  inputs: { UV_PUBLISH_TOKEN: 'empty', password: 'absent' },
  rules: new Set(['missing-id-token']),
};

describe('a condition', () => {
  test.each<[name: string, holding: Condition, failing: Condition]>([
    ['a wording', { wording: [0, 1] }, { wording: [0] }],
    ['a value', { values: { claim: { is: ['sub', 'Environment'] } } }, { values: { claim: { is: ['environ'] } } }],
    ['a part of a value', { values: { url: { holds: ['upload.pypi.org'] } } }, { values: { url: { holds: ['test.pypi.org'] } } }],
    ['a program', { program: ['twine', 'uv'] }, { program: ['twine'] }],
    ['the first release', { from: '0.9.30' }, { from: '0.12.0' }],
    ['the release after the last', { before: '0.12.0' }, { before: '0.9.30' }],
    ['an index', { index: ['pypi', 'testpypi'] }, { index: ['other'] }],
    ['a CI', { ci: ['github'] }, { ci: ['gitlab', 'none'] }],
    ['an empty variable', { inputs: { UV_PUBLISH_TOKEN: ['empty', 'absent'] } }, { inputs: { UV_PUBLISH_TOKEN: ['given'] } }],
    ['an input that is not there', { inputs: { password: ['absent'] } }, { inputs: { password: ['given', 'empty'] } }],
    ['a rule that the workflow breaks', { rules: ['no-environment', 'missing-id-token'] }, { rules: ['no-environment'] }],
    ['one of several', { any: [{ program: ['twine'] }, { ci: ['github'] }] }, { any: [{ program: ['twine'] }, { ci: ['gitlab'] }] }],
    ['what must not be', { not: { index: ['other'] } }, { not: { index: ['pypi'] } }],
  ])('on %s holds, fails, and is open where nothing is known', (_, holding, failing) => {
    expect(holds(holding, uv)).toBe(true);
    expect(holds(failing, uv)).toBe(false);
    expect(holds(holding, nothing)).toBeUndefined();
    expect(holds(failing, nothing)).toBeUndefined();
  });

  test('needs all that it names: one thing that is otherwise decides, one that is not known leaves it open', () => {
    expect(holds({ program: ['uv'], index: ['other'], from: '1' }, { ...uv, program: { name: 'uv' } })).toBe(false);
    expect(holds({ program: ['uv'], index: ['pypi'], from: '0.9' }, { ...uv, program: { name: 'uv' } })).toBeUndefined();
    expect(holds({ any: [{ program: ['twine'] }, { index: ['other'] }] }, { ...uv, index: undefined })).toBeUndefined();
  });
});

describe('of several fixes', () => {
  const empty = { name: 'empty', applies: { inputs: { UV_PUBLISH_TOKEN: ['empty'] } } } as const;
  const other = { name: 'other index', applies: { index: ['other'] } } as const;
  const plain = { name: 'plain' };
  const names = (known: Circumstances) => applying<{ name: string; applies?: Condition }>([plain, other, empty], known).map(({ name }) => name);

  test('the one that is shown to apply is chosen, wherever it stands', () => {
    expect(names(uv)).toEqual(['empty']);
  });

  test('where none is shown, all stay that may apply', () => {
    expect(names(nothing)).toEqual(['plain', 'other index', 'empty']);
    expect(names({ ...nothing, index: 'pypi' })).toEqual(['plain', 'empty']);
  });
});
