import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check, type RuleFinding, type Surroundings } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import type { Intent } from '../../src/lib/rules/types.ts';
import { actionlintFindings, githubFindings } from '../github.ts';
import { runs } from '../runs.ts';
import { broken } from './broken.ts';
import { givenIn } from './inline.ts';

const INTENTS: readonly Intent[] = ['api-token', 'trusted-publishing'];
const seed = 20261126;

const folder = new URL('../fixtures/workflows/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.yml') && !file.endsWith('.golden.yml'))
  .map((names) => {
    const text = readFileSync(new URL(names, folder), 'utf8');
    return { names, text, given: givenIn(text) };
  });

/** The files of which it is written down what is right to say, each alone. */
const judged = new URL('../fixtures/refused/', import.meta.url);
const written = readdirSync(judged).flatMap((file) =>
  (parse(readFileSync(new URL(file, judged), 'utf8')) as { name: string; text: string }[])
    .filter(({ text }) => !/^---$/m.test(text))
    .map(({ name, text }) => ({ names: `${file}: ${name}`, text, given: {} })),
);

/** What a validator says, without the line, which may move. Both speak of an input that is not there, but actionlint only for some versions. */
const unplaced = (message: string): string =>
  message
    .replace(/^\d+: /, '')
    .replace(/line:\d+,col:\d+/, '')
    .replace(/^Invalid action input '([^']*)'$|^input "([^"]*)" is not defined in action.*$/s, 'no such input: $1$2');

const known = new Map<string, Promise<string[]>>();

async function judge(text: string): Promise<string[]> {
  const { errors } = parseDocument(text);
  const found = [...errors.map(({ code }) => code), ...(await githubFindings(text)), ...(await actionlintFindings(text))];
  return found.map(unplaced);
}

/** What YAML, GitHub's validator and actionlint have against a text: each is asked once. */
const complaints = (text: string): Promise<string[]> => {
  const asked = known.get(text) ?? judge(text);
  known.set(text, asked);
  return asked;
};

/** What is said of a repaired text and was not said of the text before. */
async function added(before: string, after: string): Promise<string[]> {
  const said = new Set(await complaints(before));
  return (await complaints(after)).filter((complaint) => !said.has(complaint));
}

describe('YAML, GitHub’s validator and actionlint have nothing against a repaired file that they did not have before', () => {
  test.each([...fixtures, ...written])('$names', async ({ text, given }) => {
    for (const intent of INTENTS) {
      const around = { action: publishAction, ...given, intent };
      const { text: repaired, changes } = repair(text, around);
      expect(await added(text, repaired)).toEqual([]);
      for (const { key } of changes.filter(({ made }) => !made)) expect(await added(text, repair(text, around, new Map([[key, true]])).text), key).toEqual([]);
    }
  });

  test('whatever went wrong, however it is written', async () => {
    const numRuns = runs(60, 150);
    let repaired = 0;
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(broken, fc.constantFrom(...INTENTS), async ({ text }, intent) => {
        const result = repair(text, { action: publishAction, intent }).text;
        if (result === text) return;
        repaired += 1;
        if ((await complaints(text)).length === 0) accepted += 1;
        expect(await added(text, result)).toEqual([]);
      }),
      { seed, numRuns },
    );
    // Most are changed, and many passed before: otherwise this would show little.
    expect(repaired).toBeGreaterThan(numRuns / 1.5);
    expect(accepted).toBeGreaterThan(numRuns / 3);
  });
});

/** Names a finding as the switches are named, without its line. */
const nameOf = ({ rule, place: { job, step, key = '' } }: RuleFinding): string => [rule.id, job?.id ?? '', step?.index ?? '', key].join(':');

const findings = (text: string, around: Surroundings): string[] => {
  const result = check(text, around);
  return 'code' in result ? [result.code] : result.findings.map(nameOf);
};

/**
 * What is not in the file as pasted and can be seen only once some of it is changed: with another way to sign in, another
 * release of the action, or some switches off. None of it can be repaired by a switch, or it would be offered.
 */
const UNCOVERED: Readonly<Record<string, string>> = {
  'secret-may-be-empty': 'a token that is new in the file may be missing in the settings',
  'password-with-id-token': 'a password that is new in a job whose permission other jobs or steps may need, or with half of the changes made',
  'publish-twice-in-one-job': 'the old release, or the password, made no attestations',
  'attestations-value-not-boolean': 'the old release did not know the input',
  'input-not-in-this-version': 'which release was meant is known only with the whole commit',
  'publish-in-reusable-workflow': 'with half of the steps converted, the other half means something else',
  'caller-must-grant-id-token': 'the same',
  'environment-mismatch': 'the same',
  'no-environment': 'without its account name, and given no token, a step uses Trusted Publishing',
};

describe('a repaired file that is checked again', () => {
  const pasted = fc.oneof({ weight: 3, arbitrary: broken.map((file) => ({ ...file, given: {} })) }, { weight: 1, arbitrary: fc.constantFrom(...fixtures) });
  const intents = fc.constantFrom(undefined, ...INTENTS);

  /** Repairs, checks again, and names what is there and should not be: what was repaired, and what is neither offered nor was said before. */
  function again({ text, given }: { text: string; given: Partial<Surroundings> }, intent: Intent | undefined, off: readonly boolean[]) {
    const around: Surroundings = { action: publishAction, ...given, ...(intent && { intent }) };
    const first = check(text, around);
    if ('code' in first) return { stay: [], fresh: [], settled: true };
    const chosen = new Map(repair(text, around).changes.flatMap(({ key }, index) => (off[index] ? [[key, false] as const] : [])));
    const { text: repaired, changes } = repair(text, around, chosen);
    const made = new Set(changes.filter((change) => change.made).map(({ key }) => key));
    const left = new Set([...changes.filter((change) => !change.made).map(({ key }) => key), ...first.findings.map(nameOf)]);
    const after = findings(repaired, around);
    return {
      stay: after.filter((name) => made.has(name)),
      fresh: after.filter((name) => !made.has(name) && !left.has(name)),
      settled: JSON.stringify(essence(text)) === JSON.stringify(essence(repaired)),
    };
  }

  /** How a file signs in, and with which release. */
  const essence = (text: string): unknown => {
    const result = check(text, { action: publishAction });
    return 'code' in result ? undefined : result.publishing.map(({ auth, ref, password }) => [auth, ref, password?.text]);
  };

  const isUncovered = (name: string): boolean => Object.hasOwn(UNCOVERED, name.split(':')[0] ?? '');

  test('has nothing of what was repaired, and nothing that was neither said nor offered before', () => {
    const numRuns = runs(120, 250);
    let kept = 0;
    fc.assert(
      fc.property(pasted, intents, (file, intent) => {
        const { stay, fresh, settled } = again(file, intent, []);
        if (settled) kept += 1;
        expect(stay).toEqual([]);
        expect(fresh.filter((name) => settled || !isUncovered(name))).toEqual([]);
      }),
      { seed, numRuns },
    );
    expect(kept).toBeGreaterThan(numRuns / 2.5);
  });

  test('with some switches off has what they would repair, and nothing else that is new', () => {
    fc.assert(
      fc.property(pasted, intents, fc.array(fc.boolean(), { maxLength: 12 }), (file, intent, off) => {
        const { stay, fresh } = again(file, intent, off);
        expect(stay).toEqual([]);
        expect(fresh.filter((name) => !isUncovered(name))).toEqual([]);
      }),
      { seed, numRuns: runs(120, 400) },
    );
  });
});
