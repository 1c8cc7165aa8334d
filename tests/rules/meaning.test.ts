import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer, parse as read, parseDocument } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { repair, type Change } from '../../src/lib/rules/repair.ts';
import type { Intent, RuleId } from '../../src/lib/rules/types.ts';
import { runs } from '../runs.ts';
import { broken } from './broken.ts';
import { brokenCommands } from './broken-commands.ts';

const INTENTS: readonly (Intent | undefined)[] = [undefined, 'api-token', 'trusted-publishing'];

const folder = new URL('../fixtures/workflows/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.yml') && !file.endsWith('.golden.yml'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/ # (?:want|unsure|with) .*/g, ''))
  .filter((text) => parseDocument(text).errors.length === 0);

/** A template without its `$` is a map that is a key: nobody is to be warned of it. */
const parse = (text: string): unknown => read(text, { logLevel: 'silent' });

const commentsOf = (text: string): string[] => [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));

/** The paths of all leaves with their values; a list's items by their places. */
function leaves(value: unknown, path: readonly string[] = []): [path: string, value: string][] {
  if (value === null || typeof value !== 'object') return [[path.join('/'), JSON.stringify(value)]];
  const inner = Object.entries(value);
  return inner.length === 0 ? [[path.join('/'), 'empty']] : inner.flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** The variables that repairs are about: no other repair touches one. */
const VARIABLES: Readonly<Partial<Record<RuleId, string>>> = {
  'secret-not-an-expression': '\\w+',
  'uv-token-with-username': 'UV_PUBLISH_(?:USERNAME|PASSWORD)',
  'uv-password-without-username': 'UV_PUBLISH_(?:PASSWORD|TOKEN)',
  'uv-always-with-credentials': 'UV_(?:PUBLISH_(?:TOKEN|USERNAME|PASSWORD)|KEYRING_PROVIDER)',
  'command-username-not-token': '(?:TWINE_USERNAME|UV_PUBLISH_USERNAME|HATCH_INDEX_USER|FLIT_USERNAME|PDM_PUBLISH_USERNAME|MATURIN_USERNAME|POETRY_HTTP_BASIC_PYPI_USERNAME)',
  'command-password-without-username': '(?:HATCH_INDEX_USER|FLIT_USERNAME|POETRY_HTTP_BASIC_PYPI_USERNAME)',
  'command-without-credentials':
    '(?:UV_PUBLISH_(?:TOKEN|USERNAME|PASSWORD)|TWINE_(?:USERNAME|PASSWORD)|POETRY_PYPI_TOKEN_(?:TEST)?PYPI|HATCH_INDEX_(?:USER|AUTH)|FLIT_(?:USERNAME|PASSWORD)|PDM_PUBLISH_PASSWORD|MATURIN_(?:PYPI_TOKEN|USERNAME|PASSWORD))',
  'command-token-with-id-token': '(?:UV_PUBLISH_(?:TOKEN|USERNAME|PASSWORD)|TWINE_(?:USERNAME|PASSWORD)|PDM_PUBLISH_(?:USERNAME|PASSWORD)|MATURIN_(?:PYPI_TOKEN|USERNAME|PASSWORD))',
};

/** Where a change may change something: the settings of its job, what its steps are given, and what stands above the jobs; for a command its variables and the permission. */
const mayOf = (changes: readonly Change[], shares: boolean): RegExp[] =>
  changes.filter(({ made }) => made).flatMap(({ rule, place: { job, call } }) => {
    // What an alias shares with other jobs changes there, too.
    const own = job?.id && !shares ? `^jobs/${job.id}/` : '^(?:jobs/[^/]+/)?';
    const variables = rule.id === 'secret-not-an-expression' && !call ? undefined : VARIABLES[rule.id];
    if (rule.id === 'option-of-another-program') return [new RegExp(`${own}(?:steps/)?\\d+/run$`)];
    if (variables) return [new RegExp(`(?:^|${own}(?:(?:steps/)?\\d+/)?)env/${variables}$`), new RegExp(`${own}permissions(?:/|$)`), /^permissions(?:\/|$)/];
    return [new RegExp(`${own}(?:permissions|environment|if|runs-on${rule.id === 'dist-not-downloaded' ? '|needs' : ''})(?:/|$)`), new RegExp(`${own}(?:steps/)?\\d+/(?:with|uses|if)(?:/|$)`), /^(?:permissions|on)(?:\/|$)/];
  });

/** Where a variable that a repair took away or changed is still read: by its name, in the reach of the `env:` that had it. */
function stillRead(path: string, before: ReadonlyMap<string, string>): string[] {
  const [, reach = '', name = ''] = /^(.*?)env\/(\w+)$/.exec(path) ?? [];
  const reads = (value: string): boolean => new RegExp(`\\b${name}\\b`).test(value.replace(/secrets\.\w+/g, ''));
  return name === '' || !before.has(path) ? [] : [...before].filter(([other, value]) => other !== path && other.startsWith(reach) && reads(value)).map(([other]) => `${path}, which ${other} reads`);
}

/** What a repair broke. */
function broke(text: string, intent: Intent | undefined): string[] {
  const { text: repaired, changes } = repair(text, { action: publishAction, ...(intent && { intent }) });
  if (repaired === text) return [];
  const [before, after] = [new Map(leaves(parse(text))), new Map(leaves(parse(repaired)))];
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  const may = mayOf(changes, /&\w/.test(text));
  const kept = new Set(commentsOf(repaired));
  const gone = text.split('\n').filter((line) => !repaired.split('\n').includes(line));
  return [
    ...differing.filter((path) => !may.some((pattern) => pattern.test(path))).map((path) => `changed ${path}: ${before.get(path)} to ${after.get(path)}`),
    ...differing.flatMap((path) => stillRead(path, before)),
    ...differing.filter((path) => after.get(path)?.includes('#') && !before.get(path)?.includes('#')).map((path) => `a comment in ${path}: ${after.get(path)}`),
    ...commentsOf(text).filter((comment) => !kept.has(comment) && !gone.some((line) => line.includes(comment))).map((comment) => `lost ${comment}`),
  ];
}

/** Puts comments behind lines: what they say of the file stays the same. */
function commented(text: string, at: readonly number[]): string {
  const whole = JSON.stringify(parse(text));
  const lines = text.split('\n');
  for (const [count, place] of at.entries()) {
    const index = place % lines.length;
    const line = lines[index]!;
    if (line.trim() === '' || line.includes('#')) continue;
    lines[index] = `${line} # remark ${count}`;
    const { errors } = parseDocument(lines.join('\n'));
    if (errors.length > 0 || JSON.stringify(parse(lines.join('\n'))) !== whole) lines[index] = line;
  }
  return lines.join('\n');
}

const step = 'jobs:\n  publish:\n    runs-on: ubuntu-latest\n';
const uses = '    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n';

test.each([
  ['permissions', `on: push\n${step}    permissions: # none\n${uses}`],
  ['permissions, far away', `on: push\n${step}    permissions:      # none\n${uses}`],
  ['permissions of the workflow', `on: push\npermissions: # none\n${step}${uses}`],
  ['a token', `on: push\n${step}${uses}        with:\n          password: # nothing\n          skip-existing: true\n`],
  ['inputs', `on: push\n${step}${uses}        with: # nothing\n`],
  ['an environment', `on: push\n${step}    environment: # none\n    permissions:\n      id-token: write\n${uses}`],
])('a comment behind %s that are empty stays a comment', (_, text) => {
  for (const intent of INTENTS) expect(broke(text, intent)).toEqual([]);
  expect(INTENTS.some((intent) => repair(text, { action: publishAction, ...(intent && { intent }), environment: 'pypi' }).text !== text)).toBe(true);
});

test('every file of the fixtures means the same after its repair where no change concerns it', () => {
  expect(fixtures.length).toBeGreaterThan(100);
  for (const text of fixtures) for (const intent of INTENTS) expect(broke(text, intent), text).toEqual([]);
});

test('so does whatever went wrong, with comments anywhere', () => {
  let changed = 0;
  // A repair that breaks something is rare among files: the few of other tests would not meet it.
  const numRuns = runs(3000, 6000);
  fc.assert(
    fc.property(fc.oneof(broken, brokenCommands.map((text) => ({ text }))), fc.array(fc.nat(), { maxLength: 12 }), fc.constantFrom(...INTENTS), ({ text }, at, intent) => {
      fc.pre(parseDocument(text).errors.length === 0);
      const file = commented(text, at);
      if (repair(file, { action: publishAction, ...(intent && { intent }) }).text !== file) changed++;
      expect(broke(file, intent), file).toEqual([]);
    }),
    { seed: 20261129, numRuns },
  );
  expect(changed).toBeGreaterThan(numRuns / 2);
}, 600_000);
