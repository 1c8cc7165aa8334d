import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../src/data/example.ts';
import { TEXT_FIELDS, checkOptions, isWithheld, readOptions, writeOptions } from '../../src/lib/generator/options.ts';
import { ownNames } from '../../src/lib/generator/names.ts';
import { options } from '../text/arbitraries.ts';

const read = (query: string) => readOptions(new URLSearchParams(query), example);

describe('a link', () => {
  test('gives back every state it was made from', () => {
    // What may be a token is in no link.
    const wellFormed = options.filter((state) => TEXT_FIELDS.every((field) => state[field].isWellFormed() && !isWithheld(field, state[field])));
    fc.assert(
      fc.property(wellFormed, (state) => {
        expect(read(writeOptions(state).toString())).toEqual({ options: state, ignored: [] });
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
  });

  test('that is empty means the defaults', () => {
    expect(read('')).toEqual({ options: example, ignored: [] });
  });

  test('may be one of PyPI’s own', () => {
    const { options: state, ignored } = read('provider=github&owner=octo-org&repository=sampleproject&workflow_filename=release.yml&environment=');
    expect(state).toMatchObject({ owner: 'octo-org', repository: 'sampleproject', workflow_filename: 'release.yml', environment: '' });
    expect(ignored).toEqual([]);
  });

  test('keeps its good parts when others are unknown or wrong', () => {
    const { options: state, ignored } = read('auth=api-token&tool=make&colour=red&constructor=x&trigger=tag&trigger=never&provider=gitlab');
    expect(state).toEqual({ ...example, auth: 'api-token', trigger: ['tag'] });
    expect(ignored).toEqual(['tool', 'colour', 'constructor', 'trigger', 'provider']);
  });

  test('may name its triggers one by one or in a list', () => {
    expect(read('trigger=tag&trigger=release').options.trigger).toEqual(['release', 'tag']);
    expect(read('trigger=manual,release').options.trigger).toEqual(['release', 'manual']);
  });

  test('can hold no trigger at all', () => {
    expect(read('trigger=').options.trigger).toEqual([]);
  });

  test('of any content is read without fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(read(text).options).sort()).toEqual(Object.keys(example).sort());
      }),
      { seed: 20_261_123 },
    );
  });
});

test.each(TEXT_FIELDS)('a token in the field %s is refused and written nowhere', (field) => {
  const token = 'pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAw';
  for (const value of [token, `${token}.yml`, ` ${token}`]) {
    const state = { ...example, auth: 'api-token', [field]: value } as const;
    expect(checkOptions(state)[field]).toBe('token');
    expect(writeOptions(state).toString()).not.toContain('AgEI');
    expect(JSON.stringify(ownNames(state, example))).not.toContain('AgEI');
  }
});

test('nor is what else was put in the place of a secret’s name', () => {
  expect(writeOptions({ ...example, secret: 'hunter2-hunter2' }).has('secret')).toBe(false);
  expect(writeOptions({ ...example, environment: 'https://me:hunter2@github.com/me/repo' }).has('environment')).toBe(false);
  expect(writeOptions({ ...example, environment: 'https://github.com:8080/@me' }).has('environment')).toBe(true);
  expect(writeOptions({ ...example, secret: 'MY_TOKEN' }).get('secret')).toBe('MY_TOKEN');
});

describe('issues', () => {
  const issues = (changes: Partial<typeof example>) => checkOptions({ ...example, ...changes });

  test('are none for the example', () => {
    expect(issues({})).toEqual({});
  });

  test('name owner and repository only where PyPI needs them', () => {
    expect(issues({ owner: '', repository: '' })).toEqual({ owner: 'owner-required', repository: 'repository-required' });
    expect(issues({ auth: 'api-token', owner: '', repository: '' })).toEqual({});
    expect(issues({ auth: 'api-token', owner: 'a b' })).toEqual({ owner: 'owner-invalid' });
  });

  test.each([
    ['', 'secret-required'],
    ['PYPI-TOKEN', 'secret-characters'],
    ['1TOKEN', 'secret-characters'],
    ['pypi-AgEIcHlwaS5vcmc', 'token'],
    ['ghp_aB1aB1aB1aB1aB1aB1aB1aB1aB1aB1aB1aB1', 'token'],
    ['X }} ${{ github.token', 'secret-characters'],
    ['GITHUB_TOKEN', 'secret-prefix'],
    ['github_x', 'secret-prefix'],
  ])('see that %j is no name for a secret', (secret, issue) => {
    expect(issues({ auth: 'api-token', secret })).toEqual({ secret: issue });
    expect(issues({ secret })).toEqual({});
  });

  test('ask for a trigger where the result has one', () => {
    expect(issues({ trigger: [] })).toEqual({ trigger: 'trigger-required' });
    expect(issues({ trigger: [], scope: 'job' })).toEqual({});
  });
});
