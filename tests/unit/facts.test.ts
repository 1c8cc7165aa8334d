import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as logs from '../../src/data/logs.ts';
import { actions } from '../../src/data/actions.ts';
import behaviour from '../fixtures/behaviour.json' with { type: 'json' };

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
  const { matrix, measured } = behaviour;
  const guide = (name: string) => readFileSync(new URL(`../../src/content/docs/${name}.mdx`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const token = matrix.filter(({ user }) => user === '__token__');
  const empty = ({ password }: { password: string }) => password === 'unset' || password === 'empty';

  test('who asks GitHub for a token', () => {
    const [without, given] = [token.filter(empty), token.filter((row) => !empty(row))];
    expect(without.every(({ oidc }) => oidc)).toBe(true);
    expect(given.some(({ oidc }) => oidc)).toBe(false);
    expect(guide('cause')).toContain(`in ${given.length} runs with a password`);
    expect(guide('cause')).toContain(`in ${without.length} runs without one`);
  });

  test('what attestations change', () => {
    const groups = Object.values(Object.groupBy(matrix, (row) => JSON.stringify([row.user, row.password, row.id_token, row.repository])));
    const result = (row: (typeof matrix)[number]) => JSON.stringify([row.auth, row.oidc, row.exit, row.uploaded, row.sent, row.error]);
    expect(groups.every((rows) => rows?.length === 3 && new Set(rows.map(result)).size === 1)).toBe(true);
    expect(guide('cause')).toContain(`${groups.length} combinations of inputs`);
    const failing = groups.filter((rows) => rows?.[0] && empty(rows[0]) && rows[0].user === '__token__' && rows[0].id_token !== 'available' && rows[0].repository !== 'other');
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((rows) => new Set(rows?.map(({ log }) => log)).size === 1)).toBe(true);
  });

  test('how much was run', () => {
    const runs = (name: RegExp) => Object.entries(measured).reduce((sum, [source, count]) => sum + (name.test(source) ? count : 0), 0);
    const text = guide('links');
    expect(text).toContain(`were run ${runs(/v1\.14\.0/)} times`);
    expect(text).toContain(`${runs(/v1\.8\.14|v1\.12\.4|v1\.13/)} more runs`);
    expect(text).toContain(`${runs(/^twine/)} runs looked at`);
    expect(text).toContain(`That makes ${runs(/./)}.`);
    expect(guide('case-study')).toContain(`and ${runs(/./) - runs(/^twine/)} [measured runs]`);
    expect(text).toContain(`in ${matrix.length} of these runs`);
  });
});

test('actions are pinned to full commits, and each version says where it was read', () => {
  for (const [name, { sha, version, read }] of Object.entries(actions)) {
    expect(sha, name).toMatch(/^[0-9a-f]{40}$/);
    expect(version, name).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(read.date, name).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(read.from, name).toContain(version);
  }
});
