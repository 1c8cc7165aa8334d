import { expect, test } from 'vitest';
import { report } from '../../.ci/compare-release.ts';
import { bySource } from '../../src/data/behaviour/behaviour.ts';
import { differences } from '../../src/data/behaviour/differences.ts';
import { bundleRows } from '../../src/data/action/bundles.ts';
import { checked } from '../../src/data/sources/checked.ts';
import { oldest, read, seen } from '../../src/data/sources/read.ts';
import { screen } from '../../src/data/screen.ts';
import { sourcesOf } from '../../src/data/sources/sources-of.ts';
import { sources } from '../../src/data/sources/sources.ts';
import { errors } from '../../src/errors/index.ts';
import type { Source } from '../../src/errors/types.ts';
import { sourceProblems } from '../catalogue/source-problems.ts';

const carried = bundleRows.flatMap(({ cells }) => cells.flatMap(({ source }): readonly Source[] => (source ? [source] : [])));
const labels = Object.values(screen).map(({ source }): Source => source);
const cited = [...errors.flatMap((error): readonly Source[] => error.sources), ...Object.values<Source>(sources), ...carried, ...labels];

const keyOf = ({ repo, path, ref }: Source): string => (ref === undefined ? `${repo}#${path.split('/')[1]}` : `${repo}@${ref}`);

test('everything that is cited is in the table of dates, and nothing else is', () => {
  for (const source of cited) expect(() => seen(source), `${keyOf(source)}/${source.path}`).not.toThrow();
  const used = new Set(cited.flatMap((source) => [keyOf(source), `${keyOf(source)}/${source.path}`]));
  expect(Object.keys(read).filter((key) => !used.has(key))).toEqual([]);
});

test('a source without an entry is refused', () => {
  expect(() => seen({ repo: 'pypi/warehouse', path: 'a.py', ref: '9.9.9' })).toThrow('pypi/warehouse@9.9.9 of a.py has no date');
  expect(() => seen({ repo: 'pypi/warehouse', path: 'issues/1' })).toThrow('pypi/warehouse#1');
});

test('a date is a day, none is in the future, and what was is not without one', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const [key, { date, past }] of Object.entries(read)) {
    if (date === undefined) expect(past, key).toBeUndefined();
    else {
      expect(new Date(date).toISOString().slice(0, 10), key).toBe(date);
      expect(date <= today, key).toBe(true);
    }
  }
});

test('a page shows the oldest date of what may have changed since', () => {
  const dated = (date: string) => cited.find((source) => source.ref !== undefined && seen(source).date === date && !seen(source).past)!;
  const [old, young] = [dated('2026-03-12'), dated('2026-08-21')];
  expect(oldest([young, old])).toBe('2026-03-12');
  expect(oldest([young, sources['case-start'], sources['thread-newline'], sources['docs-claims']])).toBe('2026-08-21');
  expect(oldest([sources['case-start'], sources['thread-newline'], sources['docs-claims']])).toBeUndefined();
  expect(oldest([])).toBeUndefined();
});

test('one file of a release may carry the date of a newer one', () => {
  expect(seen(sources['action-chooses']).date).toBe(seen(sources['action-hint']).date);
});

test('a page cites what its error or its text names', () => {
  expect(sourcesOf('zh-cn/errors/license-file-missing')).toBe(errors.find(({ id }) => id === 'license-file-missing')?.sources);
  expect(sourcesOf('rules/invalid-yaml')).toContainEqual(sources['runner-repeated-keys']);
  expect(sourcesOf('cause', 'One <Source id="pypi-lookup" />, two <Source id="docs-claims" />.')).toEqual([sources['pypi-lookup'], sources['docs-claims']]);
  expect(sourcesOf('action-releases', '<ActionReleases />')).toEqual(carried);
  expect(sourcesOf('action-behaviour', '<Measured group="dist" />')).toEqual(Object.values(differences).map(({ source }) => sources[source]));
  for (const id of ['', 'zh-cn', 'errors', 'zh-cn/rules', '404']) expect(sourcesOf(id)).toEqual([]);
});

test('the measured release is the one that was run', () => {
  expect(Object.keys(bySource).some((source) => source.includes(checked.action.measured))).toBe(true);
});

test('what the guides and the labels cite has the form of a citation', () => {
  for (const [id, source] of Object.entries<Source>(sources)) expect(sourceProblems(source), id).toEqual([]);
  for (const source of labels) expect(sourceProblems(source), source.path).toEqual([]);
});

test('the labels have a date that can be shown', () => {
  expect(oldest(labels)).toBe('2026-08-21');
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
