import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { checkFiles } from '../../src/lib/rules/check.ts';
import type { RuleId } from '../../src/lib/rules/types.ts';
import { unseenOf } from '../../src/lib/rules/unseen.ts';
import { findWorkflows } from '../../src/lib/text/paste.ts';
import { refusalsOf } from '../../src/lib/workflow/refusals.ts';

/** A workflow file, and what is right to say of it: which was written down before. */
interface Judged {
  name: string;
  right: 'refused' | 'never' | 'unseen' | 'fine' | RuleId;
  /** The line at which it is to be said, counted from 1; where several are as good, all of them. */
  lines?: number[];
  text: string;
}

const folder = new URL('../fixtures/refused/', import.meta.url);
const files = readdirSync(folder).map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as Judged[]] as const);

/** Rules that say that no run of the file gets as far as publishing. */
const NEVER = ['condition-never-true', 'filter-never-matches'];

/** The lines that say something; between two files there may be dashes. */
const written = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '' && line !== '---');

/** What is said first of the files that a text holds, with its line there. */
async function said(text: string): Promise<{ what: Judged['right']; line?: number }> {
  const parts = findWorkflows(text);
  const refusals = await refusalsOf(parts.map((part) => part.text));
  const all = checkFiles(parts.map((part) => part.text), { action: publishAction, refusals }).map((each) => ({ ...each, above: parts[each.index]!.line - 1 }));
  for (const { result, above } of all) {
    if ('code' in result) return { what: 'refused', line: above + parts[0]!.text.slice(0, result.offset).split('\n').length };
    const [first] = result.findings.filter(({ place, rule }) => !place.undecided && rule.severity !== 'tidy');
    if (first) return { what: first.rule.id === 'refused-by-github' ? 'refused' : NEVER.includes(first.rule.id) ? 'never' : first.rule.id, line: above + first.line };
  }
  for (const { result, others, above, index } of all) {
    if ('code' in result) continue;
    const [unseen] = unseenOf(result, others, refusals.has(parts[index]!.text));
    if (unseen) return { what: 'unseen', line: above + unseen.line };
    if (result.findings.some(({ place }) => place.undecided)) return { what: 'unseen' };
  }
  return { what: 'fine' };
}

describe.each(files)('%s', (_, cases) => {
  test.each(cases)('$name: $right', async ({ right, lines = [], text }) => {
    // Whatever is wrong in it, it is found in what was pasted.
    expect(written(findWorkflows(text).map((part) => part.text).join('\n'))).toEqual(written(text));
    const { what, line } = await said(text);
    expect({ what, at: line === undefined || lines.includes(line) }).toEqual({ what: right, at: true });
  });
});

test('each thing has at least three files, and as many are fine as would show a false alarm', () => {
  const all = files.flatMap(([, cases]) => cases);
  const count = (right: Judged['right']) => all.filter((each) => each.right === right).length;
  expect(Math.min(...files.map(([, { length }]) => length))).toBeGreaterThan(2);
  expect([count('refused') > 60, count('never') > 20, count('unseen') > 10, count('fine') > 20]).toEqual([true, true, true, true]);
});
