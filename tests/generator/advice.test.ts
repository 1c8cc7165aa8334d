import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { errors } from '../../src/errors/index.ts';
import type { Text } from '../../src/errors/types.ts';
import { rules } from '../../src/lib/rules/index.ts';

const { newest, releases } = publishAction;
const older = new Map(releases.filter(({ version }) => version !== newest.version).flatMap(({ version, sha, tagObject }) => [version, sha, tagObject].flatMap((name) => (name ? [[name, version]] : []))));

/** A release as something to write: behind `@`, as a tag to ask for, or after a word that says so. */
const WRITTEN = /(?:@|refs\/tags\/|(?:\b(?:write|use|as|(?<!pinned |[Uu]p |v1\.\d+\.\d+ )to)|改写成|改用|更新到|固定到|写成)[ `]{0,2})(v1\.\d+\.\d+|[0-9a-f]{40})(?! or later| or newer| 以上)/g;
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([match, name = match]) => (older.has(name) ? [name] : []));
const both = ({ en, 'zh-CN': chinese }: Text) => `${en}\n${chinese}`;

test('the pattern finds what it has to find', () => {
  const sha = releases.find(({ version }) => version === 'v1.14.0')?.sha ?? '';
  for (const text of ['a tag such as `@v1.14.0`', `write \`${sha}\``, `uses: pypa/gh-action-pypi-publish@${sha}`, '"refs/tags/v1.14.0^{}"', '更新到 v1.14.0', 'pin it to v1.12.4']) {
    expect(named(text, WRITTEN), text).toHaveLength(1);
  }
  for (const text of [`such as \`@${newest.version}\``, 'pinned to v1.8.9', 'from v1.8.0 to v1.8.11', 'update to v1.12.3 or later']) expect(named(text, WRITTEN), text).toEqual([]);
});

test.each(errors.map((entry) => [entry.id, entry] as const))('%s names no older release of the action as the one to write', (_, { causes, fixes, notAFix = [], verify }) => {
  const steps = fixes.flatMap((fix) => fix.steps.map(both));
  for (const text of [...steps, ...[...causes, ...notAFix, ...verify].map(both)]) expect(named(text, WRITTEN), text).toEqual([]);
  // What is to be done holds no other commit at all.
  for (const text of steps) expect(named(text, /\b[0-9a-f]{40}\b/g), text).toEqual([]);
});

test('nor do the rules and the guides', () => {
  const folder = new URL('../../src/content/docs/', import.meta.url);
  const guides = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'));
  const texts = [...guides.map((path) => readFileSync(new URL(path, folder), 'utf8')), ...rules.flatMap(({ explain, repair, name }) => [explain, name, ...(repair ? [repair] : [])].map(both))];
  expect(guides.length).toBeGreaterThan(20);
  for (const text of texts) expect(named(text, WRITTEN), text.slice(0, 200)).toEqual([]);
});
