import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check, type Surroundings } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { rules } from '../../src/lib/rules/index.ts';
import type { Intent, RuleId } from '../../src/lib/rules/types.ts';
import { unpack } from '../../src/lib/text/unpack.ts';
import { refusalsOf } from '../../src/lib/workflow/refusals.ts';
import { givenIn } from './inline.ts';

const folder = new URL('../fixtures/workflows/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yml') && !file.endsWith('.golden.yml'));
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const refusals = await refusalsOf(files.map(read));

const surroundings = (text: string): Surroundings => ({ action: publishAction, refusals, ...givenIn(text) });

/** What a fixture wants on its lines: `# want some-rule, other-rule` and `# unsure some-rule`. */
const wanted = (text: string): string[] =>
  text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/# (want|unsure) ((?:[a-z-]+(?:, )?)+)/g)].flatMap(([, word, ids = '']) => ids.split(', ').map((id) => `${index + 1} ${word} ${id}`)),
  );

const found = (text: string): string[] => {
  const result = check(text, surroundings(text));
  if ('code' in result) return [`unreadable: ${result.code}`];
  return result.findings.map(({ rule, place, line }) => `${line} ${place.undecided ? 'unsure' : 'want'} ${rule.id}`);
};

describe.each(files)('%s', (file) => {
  const text = read(file);

  test('has exactly the findings that it names', () => {
    expect(found(text).sort()).toEqual(wanted(text).sort());
  });

  test.each(['api-token', 'trusted-publishing'] as const)('is repaired for %s as its twin shows', async (intent: Intent) => {
    const twin = new URL(file.replace(/\.yml$/, `.${intent}.golden.yml`), folder);
    const { text: repaired } = repair(text, { ...surroundings(text), intent });
    if (repaired === text) {
      expect(existsSync(twin), 'a twin although nothing is repaired').toBe(false);
      return;
    }
    expect(parseDocument(repaired).errors).toEqual([]);
    expect(repair(repaired, { ...surroundings(text), intent }).text, 'a second repair changes nothing').toBe(repaired);
    await expect(repaired).toMatchFileSnapshot(twin.pathname);
  });
});

test('what is filled into a sentence has no marks of ours: they are read before it is filled in', () => {
  const values = files.map(read).flatMap((text) => {
    const result = check(text, surroundings(text));
    return 'code' in result ? [] : result.findings.flatMap(({ rule, place }) => Object.values(place.values ?? {}).map((value) => `${rule.id}: ${value}`));
  });
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter((value) => /`|\*\*|\]\(/.test(value))).toEqual([]);
});

test('a file is read as it was pasted: its short lines are not taken for those of a narrow window', () => {
  expect(files.filter((file) => unpack(read(file)).text !== read(file))).toEqual([]);
});

/** The rules that no file leaves open, and why: GitHub reads no expression in `uses:`, in the names of inputs and in `permissions:`. */
const DECIDED: Partial<Record<RuleId, string>> = {
  'attestations-false-as-fix': 'holds with a token and without; an expression is for attestations-value-not-boolean to ask about',
  'checkout-needs-contents-read': 'a block names `contents` or does not; whether the repository is private, the text itself leaves open',
  'condition-always-true': 'what stands around an expression is written out',
  'expression-in-script': 'a script has its expressions in it; what they come to, others decide',
  'input-not-in-this-version': 'of a commit or name that is not on record outdated-action or ref-does-not-exist asks what it is',
  'master-branch-ref': 'the branch is written out',
  'no-environment': 'an expression names one too; where the way to sign in is open, so is whether one is wanted',
  'packages-dir-outside-workspace': 'a path begins so or does not; what an expression holds, nobody is asked',
  'release-created-trigger': 'the activities are written out; whether a release was a draft, the text itself leaves open',
  'release-needs-contents-write': 'a block names `contents` or does not; a token that an expression holds may be any',
  'signatures-among-files': 'what may take signatures away, or names files by an expression, keeps it silent',
  'retired-runner': 'a label is written out; an expression is asked for the matrix behind it',
  'unknown-input': 'names are written out, and the releases on record took no other',
  'unpinned-action': 'what stands behind `@` is written out; of a name that is not on record ref-does-not-exist asks whether it exists',
  'workflow-level-id-token': 'a job that is not known to do without the permission counts as one that needs it',
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const verdicts = (kind: string) => files.some((file) => wanted(read(file)).some((line) => line.endsWith(` ${kind} ${id}`)));

  test('has a fixture that it hits, a near miss and, where a file can leave it open, one that is undecided', () => {
    expect(verdicts('want')).toBe(true);
    expect(existsSync(new URL(`${id}.near-miss.yml`, folder))).toBe(true);
    expect(wanted(read(`${id}.near-miss.yml`)).join()).not.toContain(` ${id}`);
    expect(verdicts('unsure')).toBe(DECIDED[id] === undefined);
    expect(rule.unsure === undefined).toBe(DECIDED[id] !== undefined);
  });

  test('has a test of its own', () => {
    expect(globSync(`tests/rules/*/${id}.test.ts`)).toHaveLength(1);
  });
});
