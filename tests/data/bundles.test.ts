import { describe, expect, test } from 'vitest';
import { actions } from '../../src/data/action/actions.ts';
import { bundleRows, bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { errors } from '../../src/errors/index.ts';
import { PROGRAMS } from '../../src/errors/types.ts';
import { excluded, inAction, isExcluded, type Carried } from '../../src/lib/catalogue/carried.ts';
import { isOlder } from '../../src/lib/catalogue/version.ts';

const releases = publishAction.releases.map(({ version }) => version);

describe('the table of what releases carry', () => {
  test('has a row for each release on record from v1.5.0 on, once and in order', () => {
    expect(bundles.map(({ release }) => release)).toEqual(releases.slice(releases.indexOf('v1.5.0')));
    expect(bundleRows.flatMap((row) => [...row.releases].reverse())).toEqual(bundles.map(({ release }) => release).reverse());
  });

  test('ends with the release that the site advises', () => {
    expect(bundles.at(-1)?.release).toBe(actions['pypa/gh-action-pypi-publish'].version);
    expect(publishAction.newest.version).toBe(bundles.at(-1)?.release);
  });

  test('names a source for each version, at a commit or in a thread, and for nothing else', () => {
    let versions = 0;
    for (const { releases: [release], cells } of bundleRows) {
      for (const { column, version, source } of cells) {
        expect(Boolean(source), `${release} ${column}`).toBe(typeof version === 'string');
        if (!source) continue;
        versions++;
        expect(version, `${release} ${column}`).toMatch(/^\d+(\.\d+)+$/);
        if (source.ref === undefined) expect(source.path, `${release} ${column}`).toMatch(/^issues\/\d+$/);
        else expect([source.ref.length, source.lines?.length], `${release} ${column}`).toEqual([40, 2]);
      }
    }
    expect(versions).toBeGreaterThan(70);
  });

  test('never goes back: a later release carries no older program', () => {
    for (const program of PROGRAMS) {
      const known = bundles.flatMap(({ programs }) => programs[program] ?? []);
      for (const [index, version] of known.slice(1).entries()) expect(isOlder(version, known[index]!), `${program} ${version}`).toBe(false);
    }
  });
});

const table: readonly Carried[] = [
  { release: 'v1.5.0', programs: {} },
  { release: 'v1.6.0', programs: { twine: '4.0.1', id: null } },
  { release: 'v1.7.0', programs: { twine: '5.0.0', id: '1.0.0' } },
  { release: 'v1.8.0', programs: { id: '1.0.0' } },
  { release: 'v1.9.0', programs: { twine: '6.1.0', id: '1.5.0' } },
];

test.each([
  [{ since: 'twine 5.0.0' }, { from: 'v1.7.0' }, '1.6.0'],
  [{ until: 'twine 5.0.0' }, { to: 'v1.7.0' }, '1.9.0'],
  [{ since: 'twine 4.0.2', until: 'twine 5.0.0' }, { from: 'v1.7.0', to: 'v1.7.0' }, '1.6.0,1.9.0'],
  [{ since: 'twine 1.15.0' }, {}, ''],
  [{ since: 'id 1.6.1' }, null, '1.6.0-1.9.0'],
  [{ since: 'twine 7.0.0' }, null, '1.6.0-1.7.0,1.9.0'],
  [{ since: 'v1.7.0', until: 'v1.8.0' }, undefined, '<1.7.0,>1.8.0'],
  [{ since: 'uv 0.9.27' }, undefined, ''],
  [{ since: '2025-10-23' }, undefined, ''],
  [{}, undefined, ''],
] as const)('a message with %j is in the action %j and excludes %j', (when, span, out) => {
  const message = { text: 'words', ...when };
  expect(inAction(message, table)).toEqual(span);
  expect(excluded(message, table)).toBe(out);
});

test('a release is excluded by its place among others, not as text; what is not known excludes nothing', () => {
  expect(['v1.8.4', 'v1.8.14', 'v1.12.0'].map((release) => isExcluded('<1.8.5,>1.8.14', release))).toEqual([true, false, true]);
  expect(['v1.5.0', 'v1.6.5', 'v1.12.4', 'v1.14.1', 'v1.15.0'].map((release) => isExcluded('1.5.2-1.12.4,1.14.0', release))).toEqual([false, true, true, false, false]);
  expect(isExcluded('', 'v1.8.0')).toBe(false);
});

test('no message of the catalogue is excluded from all releases that it says it is in', () => {
  const tied = errors.flatMap(({ id, messages }) => messages.map((message) => ({ id, message, span: inAction(message, bundles) }))).filter(({ span }) => span);
  expect(tied.length).toBeGreaterThan(15);
  for (const { id, message, span } of tied) {
    const from = span?.from ?? bundles.find(({ release }) => !isExcluded(excluded(message, bundles), release))?.release;
    expect(from && isExcluded(excluded(message, bundles), from), id).toBe(false);
  }
});
