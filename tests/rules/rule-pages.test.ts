import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { rulePages } from '../../src/data/rules/rule-pages.ts';
import { ruleEntries, rulesBehind, WEIGHTS } from '../../src/data/rules/rules.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { check } from '../../src/lib/rules/check.ts';
import { ruleHeadings } from '../../src/lib/rules/page.ts';
import { refusalsOf } from '../../src/lib/workflow/refusals.ts';
import { PROBLEM_IDS, RULE_IDS, type Intent } from '../../src/lib/rules/types.ts';
import { actionlintFindings, githubFindings } from '../github.ts';

const refusals = await refusalsOf(ruleEntries.flatMap(({ example, fixed }) => [example.text, ...fixed.files.map(({ text }) => text)]));

const found = (id: (typeof ruleEntries)[number]['id'], text: string, intent?: Intent) => {
  const result = check(text, { action: publishAction, refusals, ...rulePages[id].given?.surroundings, ...(intent && { intent }) });
  return 'code' in result ? [{ id: result.rule, line: text.slice(0, result.offset).split('\n').length, severity: 'breaks', undecided: false }] : result.findings.map(({ rule, line, place }) => ({ id: rule.id, line, severity: rule.severity, undecided: place.undecided === true }));
};

test('every rule and every problem has an entry, the most serious first', () => {
  expect(ruleEntries.map(({ id }) => id).sort()).toEqual([...RULE_IDS, ...PROBLEM_IDS].sort());
  const order = ruleEntries.map(({ weight }) => WEIGHTS.indexOf(weight));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('every example belongs to an entry, and is corrected by hand only where the doctor makes no repair', () => {
  const files = readdirSync(new URL('../../src/data/rules/examples/', import.meta.url)).sort();
  const wanted = ruleEntries.flatMap(({ id, fixed }) => [`${id}.yml`, ...(fixed.byDoctor ? [] : [`${id}.fixed.yml`])]);
  expect(files).toEqual(wanted.sort());
});

describe.each(ruleEntries.map((entry) => [entry.id, entry] as const))('%s', (id, { example, fixed, name, explain, otherwise, unsure, repair, sources }) => {
  test('has an example with this fault for certain, at the line that its page marks, and with no other that breaks the release', () => {
    const certain = found(id, example.text).filter(({ undecided }) => !undecided);
    expect(certain.filter((finding) => finding.id === id).map(({ line }) => line)).toEqual([example.line]);
    expect(certain.filter((finding) => finding.id !== id && finding.severity === 'breaks')).toEqual([]);
    const lines = example.text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(35);
    expect(lines[example.line - 1]?.trim()).not.toBe('');
  });

  test('shows files without this fault, and without any that the example does not have', () => {
    const before = new Set(found(id, example.text).map((finding) => finding.id));
    expect(fixed.files.length).toBeGreaterThan(0);
    for (const { text, intent } of fixed.files) {
      expect(text).not.toBe(example.text);
      const left = found(id, text, intent);
      expect(left.filter((finding) => finding.id === id)).toEqual([]);
      // Only a version that exists is asked whether it is pinned, and a text that could not be read had no findings at all.
      const isNew = (finding: (typeof left)[number]) => !before.has(finding.id) && !(finding.id === 'unpinned-action' || (!fixed.byDoctor && finding.severity === 'tidy'));
      expect(left.filter(isNew)).toEqual([]);
    }
  });

  test('shows files that GitHub’s validator and actionlint accept', async () => {
    for (const { text } of fixed.files) {
      expect(await githubFindings(text)).toEqual([]);
      expect(await actionlintFindings(text)).toEqual([]);
    }
  });

  test('marks what is different in them', () => {
    for (const { text, added } of fixed.files) {
      expect(text).not.toBe(example.text);
      const [old, now] = [example.text.split('\n'), text.split('\n')];
      for (const line of now.filter((_, index) => !added.includes(index + 1))) expect(old).toContain(line);
    }
  });

  test('has two repairs only with a way to sign in each', () => {
    expect(fixed.files.map(({ intent }) => intent)).toEqual(fixed.files.length === 1 ? [undefined] : ['trusted-publishing', 'api-token']);
  });

  test('is said without places left open, and with a source', () => {
    for (const text of [name, explain, unsure, repair, ...otherwise]) expect(`${text?.en}${text?.['zh-CN']}`).not.toMatch(/(?<!\$\{)\{\w+\}/);
    expect(sources.length).toBeGreaterThan(0);
    for (const error of rulePages[id].as ?? []) expect(errors.map((each) => each.id)).toContain(error);
  });
});

test('the ways to sign in are told apart where the repair depends on them', () => {
  const both = ruleEntries.filter(({ fixed }) => fixed.files.length > 1).map(({ id }) => id);
  expect(both.sort()).toEqual(['command-token-with-id-token', 'command-without-credentials', 'missing-id-token', 'password-with-id-token', 'secret-not-an-expression', 'unknown-input']);
});

test('a page has a heading for each part that it has, and none for another', () => {
  const said = (key: string) => strings.en[key as keyof typeof strings.en] ?? expect.fail(`no words for ${key}`);
  const slugs = (id: string) => ruleHeadings(ruleEntries.find((entry) => entry.id === id) ?? expect.fail(id), said).map(({ slug }) => slug);
  expect(slugs('missing-id-token')).toEqual(['fails', 'repaired', 'repaired-trusted-publishing', 'repaired-api-token', 'unsure', 'ends', 'sources']);
  expect(slugs('checkout-needs-contents-read')).toEqual(['fails', 'repaired', 'ends', 'sources']);
});

test('an error names the rules that lead to it', () => {
  expect(rulesBehind('twine-skip-existing-unsupported').map(({ id }) => id)).toEqual(['option-of-another-program', 'skip-existing-on-other-index']);
  expect(rulesBehind('runner-lost')).toEqual([]);
});
