import { expect, test } from 'vitest';
import { report } from '../../.ci/compare-release.ts';
import { actions } from '../../src/data/actions.ts';
import { bySource } from '../../src/data/behaviour.ts';
import { checked } from '../../src/data/checked.ts';
import { sources } from '../../src/data/sources.ts';
import { errors } from '../../src/errors/index.ts';
import type { Source } from '../../src/errors/types.ts';
import { sourceProblems } from '../catalogue/source-problems.ts';

const cited = [...errors.flatMap((error): readonly Source[] => error.sources), ...Object.values<Source>(sources)];

test.each(Object.entries(checked.read))('most citations of %s are of the version that the site names', (repo, version) => {
  const versions = Object.groupBy(cited.filter((source) => source.repo === repo), ({ ref }) => ref ?? 'thread');
  delete versions['thread'];
  const most = Object.entries(versions).sort(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0))[0];
  expect(most?.[0]).toBe(version);
});

test('the measured release is the one that was run, and the date that of the action', () => {
  expect(Object.keys(bySource).some((source) => source.includes(checked.action.measured))).toBe(true);
  expect(actions['pypa/gh-action-pypi-publish'].read.date).toBe(checked.date);
});

test('what the guides cite has the form of a citation', () => {
  for (const [id, source] of Object.entries<Source>(sources)) expect(sourceProblems(source), id).toEqual([]);
});

const right: Source = { repo: 'pypi/warehouse', path: '.github/a.py', ref: '6b62157124ab', lines: [1, 2] };

test.each<[string, Partial<Source>]>([
  ['repository', { repo: 'https://github.com/pypi/warehouse' }],
  ['repository', { repo: 'warehouse' }],
  ['path', { path: '/warehouse/views.py' }],
  ['path', { path: 'warehouse/../views.py' }],
  ['path', { path: 'views.py#L1' }],
  ['version', { ref: undefined }],
  ['version', { ref: 'main' }],
  ['version', { ref: '6b62157' }],
  ['version', { path: 'issues/1', lines: undefined }],
  ['lines', { lines: [2, 1] }],
  ['lines', { lines: [0, 1] }],
  ['lines', { path: 'issues/1', ref: undefined }],
])('a source with a wrong %s is found: %o', (what, wrong) => {
  expect(sourceProblems(right)).toEqual([]);
  const found = sourceProblems({ ...right, ...wrong });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`source ${what}`);
});

test('a release is reported when it is another, or its tag has moved, and only then', () => {
  const recorded = { version: 'v1.14.2', sha: 'a'.repeat(40) };
  const sha = 'b'.repeat(40);
  expect(report(recorded, recorded)).toBeUndefined();
  expect(report(recorded, { version: 'v1.15.0', sha })).toMatchObject({ title: 'gh-action-pypi-publish v1.15.0 is out', body: expect.stringContaining(sha) });
  expect(report(recorded, { version: 'v1.14.2', sha })).toMatchObject({ title: 'gh-action-pypi-publish v1.14.2 was moved' });
  for (const version of ['', 'v1.15.0\nbody=x', 'v1.15.0-rc.1']) expect(() => report(recorded, { version, sha })).toThrow('Not a release');
  expect(() => report(recorded, { version: 'v1.15.0', sha: 'null' })).toThrow('Not a release');
});
