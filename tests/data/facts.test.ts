import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as logs from '../../src/data/logs.ts';
import { actions } from '../../src/data/action/actions.ts';
import { bySource, inputsOf, matrix, numbers, runs, type Run } from '../../src/data/behaviour/behaviour.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8');

describe('messages on the pages are the programs’ own', () => {
  test.each([
    ['inLog', 'no-id-token-permission'],
    ['tokenWarnings', 'success-api-token'],
    ['invalidPublisher', 'mint-invalid-publisher-not-found'],
  ] as const)('%s', (name, log) => {
    expect(fixture(log)).toContain(logs[name]);
  });

  test('the four lines are the long form, only wrapped', () => {
    const oneLine = (text: string) => text.replace(/\s+/g, ' ');
    expect(oneLine(logs.inLog)).toContain(oneLine(logs.wrapped));
  });
});

describe('numbers on the pages are those of the measurement', () => {
  const guide = (name: string) => readFileSync(new URL(`../../src/content/docs/${name}.mdx`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const token = matrix.filter(({ id }) => id.startsWith('matrix/__token__/'));
  const empty = ({ id }: Run) => /^matrix\/[^/]+\/(?:unset|empty)\//.test(id);
  const grouped = (of: (run: Run) => string) => Object.values(Object.groupBy(matrix, of)).map((group) => group ?? []);

  test('who asks GitHub for a token', () => {
    const [without, given] = [token.filter(empty), token.filter((run) => !empty(run))];
    expect(without.every(({ oidc }) => oidc)).toBe(true);
    expect(given.some(({ oidc }) => oidc)).toBe(false);
    expect(numbers).toMatchObject({ empty: without.length, given: given.length });
    expect(guide('cause')).toContain(`in ${given.length} runs with a password`);
    expect(guide('cause')).toContain(`in ${without.length} runs without one`);
  });

  test('what attestations change', () => {
    const groups = grouped(({ id }) => id.replace(/att-\w+/, ''));
    expect(groups.every((group) => group.length === 3)).toBe(true);
    const differing = (of: (run: Run) => unknown) => groups.filter((group) => new Set(group.map((run) => JSON.stringify(of(run)))).size > 1).length;
    expect(differing(({ auth, oidc, exit, files, sent, error }) => [auth, oidc, exit, files, sent, error])).toBe(0);
    expect(numbers).toMatchObject({
      combinations: groups.length,
      changed: 0,
      signed: differing(({ attested }) => attested),
      quieter: differing(({ warnings }) => warnings),
    });
    expect(guide('cause')).toContain(`${groups.length} combinations of inputs`);
    const failing = groups.filter(([run]) => run && /^matrix\/__token__\/(?:unset|empty)\/id-token-no.*pypi$/.test(run.id));
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((group) => new Set(group.map(({ output }) => output)).size === 1)).toBe(true);
  });

  test('a password that is left out and an empty one are the same, down to the output', () => {
    const pairs = grouped(({ id }) => id.replace(/\/(?:unset|empty)\//, '/none/')).filter((group) => group.some(empty));
    expect(numbers.pairs).toBe(pairs.length);
    for (const pair of pairs) {
      const [first, second] = pair.map(({ id: _, ...result }) => result);
      expect(pair).toHaveLength(2);
      expect(second).toEqual(first);
    }
  });

  test('older versions of the action choose, and end, as v1.14.0 does', () => {
    const twins: Record<string, string> = { 'mint-invalid-publisher': 'mint/invalid-publisher:not-found', 'fork-pr': 'fork-pr/oidc' };
    const older = runs.filter(({ id }) => id.includes(':version/'));
    expect(older).toHaveLength(numbers.versions);
    for (const run of older) {
      const situation = run.id.replace(/^.*:version\//, '');
      const [first = '', second = '', third, fourth] = situation.split('/');
      const id = twins[situation] ?? (third ? `matrix/__token__/${first}/${second}/${third}/pypi` : `matrix/${first}/${second}/id-token-yes/att-default/pypi`);
      const twin = runs.find((other) => other.id === id) ?? expect.fail(`${run.id} has no run of v1.14.0: ${id}`);
      expect(fourth).toBeUndefined();
      expect([run.auth, run.oidc, run.exit, run.files], run.id).toEqual([twin.auth, twin.oidc, twin.exit, twin.files]);
    }
    expect(older.filter(({ id, attested }) => id.startsWith('up:') && attested)).toEqual([]);
  });

  test('the newer versions of twine end alike in every situation', () => {
    const situations = Object.groupBy(
      runs.filter(({ id }) => /^twine-\d/.test(id)),
      ({ id }) => id.replace(/^twine-[^/]+\//, ''),
    );
    expect(Object.keys(situations)).toHaveLength(numbers.twineSituations);
    for (const [situation, group] of Object.entries(situations)) {
      expect(group, situation).toHaveLength(3);
      expect(new Set(group?.map(({ auth, oidc, exit, files, error }) => JSON.stringify([auth, oidc, exit, files, error]))).size, situation).toBe(1);
    }
  });

  test('how much was run', () => {
    const count = (name: RegExp) => Object.entries(bySource).reduce((sum, [source, all]) => sum + (name.test(source) ? all.length : 0), 0);
    const text = guide('links');
    expect(text).toContain(`were run ${count(/v1\.14\.0/)} times`);
    expect(text).toContain(`${count(/v1\.8\.14|v1\.12\.4|v1\.13/)} more runs`);
    expect(text).toContain(`${count(/^twine/)} runs looked at`);
    expect(text).toContain(`That makes ${count(/./)}.`);
    expect(guide('case-study')).toContain(`and ${count(/./) - count(/^twine/)} [measured runs]`);
    expect(text).toContain(`in ${matrix.length} of these runs`);
    expect(numbers).toMatchObject({ all: count(/./), action: count(/v1\.14\.0/), versions: count(/v1\.(?:8|12|13)/), twine: count(/^twine/), matrix: matrix.length });
    for (const source of Object.keys(bySource).filter((name) => name.startsWith('twine'))) expect(bySource[source]).toHaveLength(numbers.twineSituations);
  });

  test('only from the data: no sentence about the measurement states one by hand', () => {
    const said = (name: string) =>
      guide(name)
        .replace(/^---.*?---|`[^`]*`|\]\([^)]*\)|\{[^}]*\}|<[^>]*>/g, ' ')
        .match(/(?<![\w.])\d+(?:\.\d+)*/g) ?? [];
    expect(said('action-behaviour')).toEqual([]);
    // Lives of tokens and publishers, an HTTP status, months in which PyPI changed: from the sources cited beside them.
    const sourced = ['15', '2022', '2026', '30', '403'];
    // Releases of uv, its exit statuses and an answer to an upload: programs.test.ts holds them to their runs.
    const ran = ['0', '0.12.0', '0.12.24', '0.13.9', '0.9.30', '2', '503'];
    expect([...new Set(said('myths'))].sort()).toEqual([...sourced, ...ran].sort());
    expect(said('zh-cn/action-behaviour')).toEqual([]);
  });
});

test('every run of the matrix names its inputs, and no two the same', () => {
  expect(new Set(matrix.map(({ id }) => JSON.stringify(inputsOf(id)))).size).toBe(matrix.length);
});

test('actions are pinned to full commits, and each version says where it was read', () => {
  for (const [name, { sha, version, read }] of Object.entries(actions)) {
    expect(sha, name).toMatch(/^[0-9a-f]{40}$/);
    expect(version, name).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(read.date, name).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(read.from, name).toContain(version);
  }
});
