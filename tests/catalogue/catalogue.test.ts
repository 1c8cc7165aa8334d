import { globSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { ROLES, STAGES, type ErrorEntry } from '../../src/errors/types.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { matcher } from '../../src/lib/catalogue/matcher.ts';
import { plain } from '../../src/lib/catalogue/page.ts';
import { searching } from '../../src/lib/catalogue/query.ts';
import { atOnce } from '../../src/lib/text/steps.ts';
import expected from '../fixtures/logs/entries.json' with { type: 'json' };
import samples from '../fixtures/samples.json' with { type: 'json' };
import { matches, problems } from './problems.ts';

const files = globSync('src/errors/*/*.ts')
  .map((file) => file.replaceAll('\\', '/').replace(/^src\/errors\/|\.ts$/g, ''))
  .filter((name) => !name.endsWith('/index') && !name.startsWith('shared/'));
const ids = new Set(errors.map(({ id }) => id));
const recorded: Record<string, string[]> = samples;

test('a text without its Markdown has all that stands in its code', () => {
  expect(plain('Below `env:` it says `***`: [look](/cause/) for **`dist/*`**.')).toBe('Below env: it says ***: look for dist/*.');
});

test('every file is listed once and stands with its stage, stage after stage', () => {
  expect(errors.map(({ stage, id }) => `${stage}/${id}`).sort()).toEqual(files.sort());
  expect(ids.size).toBe(errors.length);
  const order = errors.map(({ stage }) => STAGES.indexOf(stage));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

describe('no sample is better matched by another entry', () => {
  const whose = atOnce(searching(known(errors)));
  const rank = ({ role = 'cause' }: ErrorEntry) => ROLES.indexOf(role);

  test.each(errors.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    for (const log of recorded[id] ?? []) {
      const [first] = whose(log).ids;
      const best = errors.find(({ id }) => id === first) ?? expect.fail(`nothing is found in: ${log}`);
      // What only frames a cause gives way to the cause that its sample holds.
      expect(best.id === id || rank(best) < rank(entry), `${id} is taken for ${best.id}: ${log}`).toBe(true);
    }
  });
});

test.each(['en', 'zh-CN'] as const)('no two ways out of one failure have the same case in %s', (lang) => {
  const twice = errors.filter(({ fixes }) => new Set(fixes.map(({ when }) => when[lang])).size < fixes.length);
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test('no two entries have the same title', () => {
  const titles = errors.map(({ headline }) => headline);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(errors.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('is complete, consistent and written by the house rules', () => {
    expect(problems(entry, id, ids)).toEqual([]);
  });

  test('matches every sample recorded for it', () => {
    const logs = recorded[id] ?? [];
    expect(logs.length).toBeGreaterThan(0);
    expect(logs.filter((log) => !matches(entry, log))).toEqual([]);
  });
});

describe('output of the real programs', () => {
  const match = matcher(errors.flatMap(({ id, messages }) => messages.map(({ text }) => ({ id, text }))));
  const whole = (name: string): Set<string> =>
    new Set(match(readFileSync(new URL(`../fixtures/logs/${name}.txt`, import.meta.url), 'utf8')).flatMap(({ id, cut }) => (cut ? [] : [id])));

  test.each(Object.entries(expected))('%s holds %s', (name, id) => {
    expect([...whole(name)]).toContain(id);
  });

  test.each(readdirSync(new URL('../fixtures/logs/', import.meta.url)).filter((file) => file.startsWith('success-')))('%s holds no error', (file) => {
    const found = whole(file.replace(/\.txt$/, ''));
    expect(errors.filter(({ id, severity }) => severity === 'error' && found.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
