import { expect, test } from 'vitest';
import { ruleEntries } from '../../src/data/rules/rules.ts';
import { leftOut, seenBy } from '../../src/data/rules/seen-by.ts';
import { PROBLEM_IDS, RULE_IDS } from '../../src/lib/rules/types.ts';
import { actionlintFindings } from '../github.ts';

test('the table has a row for each thing that the doctor finds, and no other', () => {
  expect(Object.keys(seenBy).sort()).toEqual([...RULE_IDS, ...PROBLEM_IDS].sort());
});

const unplaced = (message: string): string => message.replace(/^\d+: /, '').replace(/line:\d+,col:\d+/, '');

test.each(ruleEntries.map((entry) => [entry.id, entry] as const))('%s: actionlint sees of the example what the table says, and nothing of it in the file without the fault', async (id, { example, fixed }) => {
  const left = (await Promise.all(fixed.files.map(({ text }) => actionlintFindings(text)))).flat().map(unplaced);
  const gone = (await actionlintFindings(example.text)).map(unplaced).filter((message) => !left.includes(message));
  expect(gone.length > 0).toBe([true, 'other'].includes(seenBy[id].actionlint!));
});

test('it sees the rest of what the table says of it', async () => {
  const job = (steps: string, runner = 'ubuntu-latest') => `on: push\njobs:\n  publish:\n    runs-on: ${runner}\n    steps:\n${steps}`;
  const said = async (yaml: string) => (await actionlintFindings(yaml)).join();
  expect(await said(job('      - run: make\n', 'ubuntu-18.04'))).toContain('label "ubuntu-18.04" is unknown');
  expect(await said(job('      - uses: actions/setup-python@v2\n'))).toContain('too old to run');
  expect(await said(job('      - run: echo "::set-output name=a::b"\n'))).toContain('"set-output" was deprecated');
  expect(await said(job('      - id: a\n        run: make\n      - run: echo ${{ steps.b.outputs.c }}\n'))).toContain('property "b" is not defined');
  expect(leftOut.filter(({ actionlint }) => actionlint).length).toBe(3);
});
