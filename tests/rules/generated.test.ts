import { expect, test } from 'vitest';
import { exampleWorkflow } from '../../src/data/workflow.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { CHOICES, TRIGGERS } from '../../src/lib/generator/options.ts';

/** What the generator writes because it was asked for just that: a choice of the reader's, or a part of a file. */
const ASKED_FOR = new Set(['attestations-false-as-fix', 'no-environment', 'unpinned-action']);

const combine = <T>(choices: readonly (readonly [string, readonly T[]])[]): Record<string, T>[] =>
  choices.reduce<Record<string, T>[]>((all, [name, values]) => all.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value }))), [{}]);

const { tool, pin, project: _, testpypi_project: __, ...others } = CHOICES;

const every = (): Record<string, unknown>[] => {
  const chosen = combine<unknown>([...Object.entries(others), ['environment', ['pypi', '']], ['trigger', [TRIGGERS, ['manual']]]] as [string, readonly unknown[]][]);
  // How it builds and pins has nothing to do with how it publishes.
  return [...chosen, ...combine<unknown>(Object.entries({ tool, pin }))];
};

test('what the generator writes has no fault, whatever is chosen', () => {
  const choices = every();
  const faults = choices.flatMap((choice) => {
    const result = check(exampleWorkflow(choice), { action: publishAction });
    if ('code' in result) return [{ choice, fault: result.code }];
    return result.findings.filter(({ rule, place }) => !place.undecided && !ASKED_FOR.has(rule.id)).map(({ rule, line }) => ({ choice, fault: `${rule.id} at ${line}` }));
  });
  expect(choices.length).toBeGreaterThan(250);
  expect(faults).toEqual([]);
});

test('nor does a repair that nobody asked for take back what was chosen', () => {
  expect(every().filter((choice) => {
    const text = exampleWorkflow(choice);
    return repair(text, { action: publishAction }).text !== text;
  })).toEqual([]);
});
