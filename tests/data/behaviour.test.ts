import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bySource, collapsed, DIMENSIONS, failures, inputsOf, matrix, outcomeOf, runs, shared, type Dimension } from '../../src/data/behaviour/behaviour.ts';
import { differences, differencesOf } from '../../src/data/behaviour/differences.ts';
import { groups } from '../../src/data/behaviour/groups.ts';
import { errors } from '../../src/errors/index.ts';
import { matches } from '../catalogue/problems.ts';

const dimensions = Object.keys(DIMENSIONS) as Dimension[];

describe('the matrix in rows', () => {
  const rows = collapsed();

  test('holds each run once, and what stands in a row ended as the row says', () => {
    expect(rows.flatMap((row) => row.runs.map(({ id }) => id)).sort()).toEqual(matrix.map(({ id }) => id).sort());
    for (const { runs: joined, outcome } of rows) for (const run of joined) expect(outcomeOf(run), run.id).toEqual(outcome);
  });

  test('claims no combination that was not run: a row has as many runs as its values have combinations', () => {
    for (const { inputs, runs: joined } of rows) {
      expect(joined).toHaveLength(dimensions.reduce((product, dimension) => product * inputs[dimension].length, 1));
      for (const { id } of joined) for (const dimension of dimensions) expect(inputs[dimension], id).toContain(inputsOf(id)[dimension]);
    }
  });

  test('joins all that can be joined', () => {
    expect(rows.length).toBeLessThan(matrix.length / 20);
  });
});

test('runs that ended differently are not joined under one sentence', () => {
  expect(() => shared(['token/double-quoted', 'token/trailing-newline'])).toThrow('not one outcome');
  expect(() => shared(['token/no-such-shape'])).toThrow('no run');
});

test.each(Object.entries(groups))('the table %s says of every run how it ended', (_, { rows, columns }) => {
  for (const { label, cells } of rows) {
    expect(cells, label.en).toHaveLength(columns.length);
    for (const ids of cells) if (ids.length > 0) expect(shared(ids)).toBeTruthy();
  }
});

test('the rows that a page refers to by their place stand there', () => {
  expect(groups.user.rows[1].label.en).toContain('`username:`');
  for (const column of [0, 1] as const) expect(shared(groups.user.rows[1].cells[column])).toEqual(shared(groups.user.rows[0].cells[column]));
  expect(groups.twine.rows[2].label.en).toContain('`TWINE_PASSWORD`');
});

describe('what the page says beside its tables', () => {
  const cells = (name: keyof typeof groups) => groups[name].rows.flatMap((row) => row.cells.filter((ids) => ids.length > 0).map((ids) => shared(ids)));

  test('all refusals of a token carry one sentence, and a valid token is accepted with warnings', () => {
    expect(new Set(cells('token').filter(({ exit }) => exit !== 0).map(({ entry }) => entry))).toEqual(new Set(['invalid-authentication-information']));
    expect(shared(groups.token.rows[0].cells[0])).toMatchObject({ exit: 0, files: 2 });
    expect(shared(groups.token.rows[0].cells[0]).warnings[0]).toBeGreaterThan(0);
  });

  test('with a token only the exact `false` prints fewer warnings; with Trusted Publishing its case does not matter', () => {
    const [on, exact, capital, others] = groups.spelling.rows.map(({ cells: [trusted, token] }) => [shared(trusted), shared(token)] as const);
    expect([on, capital, others].map((row) => row?.[1].warnings)).toEqual([[3, 3], [3, 3], [3, 3]]);
    expect(exact?.[1].warnings).toEqual([2, 2]);
    expect([on, exact, capital, others].map((row) => row?.[0].attested)).toEqual([true, false, false, true]);
  });

  test('`attestations: false` rescues only runs that have signed in by Trusted Publishing', () => {
    const rescued = groups.rescue.rows.filter(({ cells: [on, off] }) => shared(on).exit !== 0 && shared(off).exit === 0);
    expect(rescued).toHaveLength(2);
    for (const { cells } of rescued) expect(shared(cells[1])).toMatchObject({ auth: 'trusted-publishing', oidc: true });
  });

  test('a host that contains pypi.org is treated as PyPI, and a missing folder ends in the error after its traceback', () => {
    expect(shared(['repository-url/lookalike-host/token']).warnings).toEqual(shared(['matrix/__token__/pypi-validlooking/id-token-yes/att-default/pypi']).warnings);
    const noFiles = errors.find(({ id }) => id === 'twine-no-files') ?? expect.fail();
    expect(matches(noFiles, readFileSync(new URL('../fixtures/logs/dist-missing-tp.txt', import.meta.url), 'utf8'))).toBe(true);
  });

  test('two files in every run, four versions of twine', () => {
    expect(Math.max(...runs.map(({ files }) => files))).toBe(2);
    expect(Object.keys(bySource).filter((source) => source.startsWith('twine'))).toHaveLength(4);
  });
});

test('every first error links to the entry that has its words', () => {
  for (const { text, entry, log } of failures) {
    if (entry === undefined) continue;
    const found = errors.find(({ id }) => id === entry) ?? expect.fail(`no entry ${entry}`);
    const whole = log === undefined ? text : readFileSync(new URL(`../fixtures/logs/${log}.txt`, import.meta.url), 'utf8');
    expect(matches(found, whole), `${entry}: ${text}`).toBe(true);
  }
});

test('an error without an entry is the index’s own answer', () => {
  const own = failures.filter(({ entry }) => entry === undefined).map(({ text }) => text);
  expect(own.length).toBeGreaterThan(0);
  for (const text of own) expect(text).toMatch(/^HTTPError: 4\d\d .* from https:\/\/packages\.example\.org\//);
});

describe('where a reader would see something else than was measured', () => {
  const ids = new Set(runs.map(({ id }) => id));

  test.each(Object.entries(differences))('%s: its runs exist, none is in the matrix, which shows no mark, and each has one mark', (_, { runs: marked }) => {
    for (const id of marked) {
      expect(ids, id).toContain(id);
      expect(matrix.some((run) => run.id === id), id).toBe(false);
      expect(differencesOf([id]), id).toHaveLength(1);
    }
  });

  test('what PyPI is said to refuse was accepted, and what it is said to answer otherwise failed', () => {
    const endings = (name: keyof typeof differences) => new Set(differences[name].runs.map((id) => runs.find((run) => run.id === id)?.exit));
    expect([...endings('description'), ...endings('workflow-of-another-repository')]).toEqual([0, 0]);
    for (const name of ['no-upload-route', 'refused-with-422', 'audience-or-403', 'skips-in-6-1'] as const) expect(endings(name), name).toEqual(new Set([1]));
  });
});

test('the runs have ids of their own', () => {
  expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
});
