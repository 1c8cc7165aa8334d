import { expect, test } from 'vitest';
import { exampleWorkflow } from '../../src/data/workflow.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { CHOICES, TRIGGERS } from '../../src/lib/generator/options.ts';

/** What the generator writes because it was asked for just that: a choice of the reader's, or a part of a file. */
const ASKED_FOR = new Set(['attestations-false-as-fix', 'no-environment', 'unpinned-action']);

const combine = <T>(choices: readonly (readonly [string, readonly T[]])[]): Record<string, T>[] =>
  choices.reduce<Record<string, T>[]>((all, [name, values]) => all.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value }))), [{}]);

const { tool, pin, project: _, testpypi_project: __, ...others } = CHOICES;

test('what the generator writes has no fault, whatever is chosen', () => {
  const chosen = combine<unknown>([...Object.entries(others), ['environment', ['pypi', '']], ['trigger', [TRIGGERS, ['manual']]]] as [string, readonly unknown[]][]);
  // How it builds and pins has nothing to do with how it publishes.
  const choices = [...chosen, ...combine<unknown>(Object.entries({ tool, pin }))];
  const faults = choices.flatMap((choice) => {
    const result = check(exampleWorkflow(choice), { action: publishAction });
    if ('code' in result) return [{ choice, fault: result.code }];
    return result.findings.filter(({ rule, place }) => !place.undecided && !ASKED_FOR.has(rule.id)).map(({ rule, line }) => ({ choice, fault: `${rule.id} at ${line}` }));
  });
  expect(choices.length).toBeGreaterThan(250);
  expect(faults).toEqual([]);
});
