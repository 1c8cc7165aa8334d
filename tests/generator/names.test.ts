import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/data/action/actions.ts';
import { example } from '../../src/data/example.ts';
import { joinNames, nameSpots, ownNames, readKept, withNames, withoutTokens, writeKept } from '../../src/lib/generator/names.ts';
import { PUBLISHER_FIELDS, checkField } from '../../src/lib/publisher/publisher.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { HOSTILE, options } from '../text/arbitraries.ts';

const seed = 20_261_126;
const own = options.map((given) => ownNames({ ...given }, example));
const { project_name: _p, owner: _o, repository: _r, workflow_filename: _w, environment: _e, secret: _s, ...defaults } = example;

/** The example with any choices made. */
const exampleOptions = options.map((given) => ({ ...example, ...Object.fromEntries(Object.keys(defaults).map((key) => [key, given[key as keyof typeof defaults]])) }));

test('with the reader’s names a workflow is, to the last character, what the generator writes for them', () => {
  let changed = 0;
  fc.assert(fc.property(exampleOptions, own, (choices, names) => {
    const before = snippet(choices, actions);
    const after = withNames(before, example, names);
    expect(after).toBe(snippet({ ...choices, ...names }, actions));
    if (after !== before) changed++;
  }), { seed, numRuns: 500 });
  expect(changed).toBeGreaterThan(100);
});

test('only the job’s environment and its address are places for names', () => {
  const yaml = snippet(example, actions).split('\n');
  expect(nameSpots(yaml.join('\n'), example).map(({ line, field }) => [yaml[line]?.trim(), field])).toEqual([
    ['name: pypi', 'environment'],
    ['url: https://pypi.org/p/davybot-market-cli', 'project_name'],
  ]);
});

test.each([
  ['an artifact or step of the same name', '    with:\n      name: pypi\n'],
  ['a longer address', '    url: https://pypi.org/p/davybot-market-cli/#history\n'],
  ['another environment', '    environment:\n      name: pypi2\n'],
])('%s is no place for a name', (_, yaml) => {
  expect(nameSpots(yaml, example)).toEqual([]);
  expect(withNames(yaml, example, { project_name: 'sampleproject', environment: 'release' })).toBe(yaml);
});

describe('names that count', () => {
  test.each([
    ['the example’s own', { ...example }, {}],
    ['empty ones', { owner: '', environment: '' }, {}],
    ['invalid ones', { owner: 'octo org', repository: 'a/b', workflow_filename: '.github/workflows/a.yml', environment: '${{ vars.x }}' }, {}],
    ['masked ones', { repository: '***', workflow_filename: '***.yml', environment: 'a***' }, {}],
    ['what is no text', { owner: 1, repository: null, environment: ['a'] }, {}],
    ['a file name with blanks around it', { workflow_filename: ' release.yml ' }, { workflow_filename: 'release.yml' }],
    ['other fields', { secret: 'pypi-AgEI', owner: 'octo-org' }, { owner: 'octo-org' }],
  ])('%s', (_, values, expected) => {
    expect(ownNames(values, example)).toEqual(expected);
  });
});

test('names of another repository take the place of those that were kept', () => {
  const before = { project_name: 'sampleproject', owner: 'octo-org', repository: 'sample' };
  expect(joinNames(before, { owner: 'Octo-Org', environment: 'release' })).toEqual({ ...before, owner: 'Octo-Org', environment: 'release' });
  expect(joinNames(before, { owner: 'octo-org', repository: 'other' })).toEqual({ owner: 'octo-org', repository: 'other' });
  expect(joinNames({ project_name: 'sampleproject' }, { owner: 'octo-org' })).toEqual({ project_name: 'sampleproject', owner: 'octo-org' });
});

test('of a field that turns out to hold a token nothing stays', () => {
  const before = { project_name: 'pypi-AgE', owner: 'octo-org' };
  expect(withoutTokens(before, { project_name: 'pypi-AgEI', owner: 'octo-org' })).toEqual({ owner: 'octo-org' });
  expect(withoutTokens(before, { project_name: 'pypi-', owner: '' })).toEqual(before);
  for (const name of ['pypi-agency', 'pypi-ageing', 'pypi-AgEnt-Smith-2', 'pypi-Agenda', 'pypi-agei']) expect(ownNames({ project_name: name }, example), name).toEqual({ project_name: name });
});

test('what is kept comes back, and nothing is kept of no names', () => {
  fc.assert(fc.property(own, fc.boolean(), (names, back) => {
    const text = writeKept({ names, example: back });
    if (Object.keys(names).length === 0) expect(text).toBeUndefined();
    else expect(readKept(text ?? null, example)).toEqual({ names, example: back });
  }), { seed });
});

test('whatever stands in the storage, only valid names come out of it', () => {
  const anything = fc.oneof(fc.constantFrom(...HOSTILE), fc.json(), fc.record({ names: options.map((given) => ({ ...given })), example: fc.anything() }).map((value) => JSON.stringify(value)));
  fc.assert(fc.property(anything, (stored) => {
    const { names } = readKept(stored, example);
    for (const [field, value] of Object.entries(names)) {
      const known = PUBLISHER_FIELDS.find((candidate) => candidate === field);
      expect(known && checkField(known, value)).toBeUndefined();
      expect(known).toBeDefined();
    }
  }), { seed });
  expect(readKept(null, example)).toEqual({ names: {}, example: false });
});
