import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/data/action/actions.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check, type Surroundings } from '../../src/lib/rules/check.ts';
import { checkOptions } from '../../src/lib/generator/options.ts';
import { lineIn, repair } from '../../src/lib/rules/repair.ts';
import { snippet } from '../../src/lib/generator/snippet.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import { runs } from '../runs.ts';
import { HOSTILE, options } from '../text/arbitraries.ts';

const folder = new URL('../fixtures/workflows/', import.meta.url);
const fixtures = readdirSync(folder).filter((file) => !file.endsWith('.golden.yml')).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const facts: Surroundings = { action: publishAction };
const seed = 20261126;
const numRuns = runs(150, 600);

const generated = options.filter((state) => Object.keys(checkOptions(state)).length === 0).map((state) => snippet(state, actions));

/** What happens to a file in an editor: lines go, come twice, change places with others, or get text put into them. */
const edit = fc.record({
  kind: fc.constantFrom('delete', 'duplicate', 'swap', 'insert', 'indent'),
  line: fc.nat(),
  column: fc.nat(),
  text: fc.oneof(fc.constantFrom(...HOSTILE, 'password: x', 'with:', 'user:', '@', '${{ secrets.X }}', '*a', '&a ', '{', "'"), fc.string({ maxLength: 8 })),
});

const mutated = fc
  .tuple(fc.oneof(fc.constantFrom(...fixtures), generated), fc.array(edit, { maxLength: 2 }))
  .map(([text, edits]) =>
    edits.reduce((changed, { kind, line: place, column, text: inserted }) => {
      const lines = changed.split('\n');
      const at = place % lines.length;
      const line = lines[at] ?? '';
      const cut = column % (line.length + 1);
      if (kind === 'delete') lines.splice(at, 1);
      else if (kind === 'duplicate') lines.splice(at, 0, line);
      else if (kind === 'swap') [lines[at], lines[0]] = [lines[0] ?? '', line];
      else if (kind === 'insert') lines[at] = line.slice(0, cut) + inserted + line.slice(cut);
      else lines[at] = `  ${line}`;
      return lines.join('\n');
    }, text),
  );

/** What the reader says besides, without the facts that are always the same. */
const said = fc.record({
  intent: fc.constantFrom('api-token', 'trusted-publishing', undefined),
  cause: fc.constantFrom(undefined, 'id-token-request-token-unset', 'twine-metadata-missing-required'),
  environment: fc.constantFrom(undefined, 'pypi'),
}).map(({ intent, cause, environment }): Partial<Surroundings> => ({ ...(intent && { intent }), ...(cause && { cause }), ...(environment && { environment }) }));

const old = (index: number): string => `  job${index}:
    runs-on: ubuntu-latest
    steps:
      - uses: pypa/gh-action-pypi-publish@master
        with:
          repository_url: https://test.pypi.org/legacy/
          packages_dir: dist/
          skip_existing: true
`;
const release = (jobs: number): string => `on: push\njobs:\n${Array.from({ length: jobs }, (_, index) => old(index)).join('')}`;

test('of many jobs each is repaired as it is alone, and the file is read a few times for all', () => {
  const alone = repair(release(1), { ...facts, intent: 'trusted-publishing' });
  const jobs = 300;
  const all = repair(release(jobs), { ...facts, intent: 'trusted-publishing' });
  expect(all.changes).toHaveLength(jobs * alone.changes.length);
  expect(all.text.slice('on: push\njobs:\n'.length)).toBe(Array.from({ length: jobs }, (_, index) => alone.text.slice('on: push\njobs:\n'.length).replaceAll('job0', `job${index}`)).join(''));
});

/** Repairs with every switch off; a change that is only offered then is switched off as well. */
function allOff(text: string, around: Surroundings): string {
  const off = new Map<string, boolean>();
  for (let round = 0; ; round += 1) {
    const { text: result, changes } = repair(text, around, off);
    const more = changes.filter(({ key }) => !off.has(key));
    if (more.length === 0 || round > 10) return result;
    for (const { key } of more) off.set(key, false);
  }
}

describe('whatever is pasted', () => {
  test('is checked and repaired without an exception, into something that can be read, once and for all', { timeout: 120_000 }, () => {
    let repaired = 0;
    fc.assert(
      fc.property(mutated, said, (text, given) => {
        const around = { ...facts, ...given };
        check(text, around);
        const first = repair(text, around);
        if (first.text !== text) {
          repaired += 1;
          expect('code' in readWorkflow(first.text)).toBe(false);
        }
        expect(repair(first.text, around).text).toBe(first.text);
        expect(allOff(text, around)).toBe(text);
      }),
      { seed, numRuns },
    );
    // Enough of what is left can be read and has something to repair: otherwise this would show nothing.
    expect(repaired).toBeGreaterThan(numRuns / 7);
  });
});

test('what the generator writes has no fault: only pinning is offered, and what a part cannot show', () => {
  fc.assert(
    fc.property(generated, (text) => {
      const result = check(text, facts);
      expect('code' in result).toBe(false);
      const faults = 'code' in result ? [] : result.findings.filter(({ rule, place }) => rule.severity !== 'tidy' && !place.undecided);
      expect(faults.map(({ rule, line }) => `${line} ${rule.id}`)).toEqual([]);
    }),
    { seed, numRuns: 100 },
  );
});

test('changes in the same words are told apart by the lines of the file as it was given', () => {
  const job = (id: string): string => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with: {password: '\${{ secrets.A }}'}\n`;
  const text = `on: push\njobs:\n${job('a')}${job('b')}`;
  const given = readWorkflow(text);
  if ('code' in given) throw new Error(given.code);
  const { changes } = repair(text, { ...facts, intent: 'trusted-publishing' });
  expect(changes.filter(({ rule }) => rule.id === 'missing-id-token').map(({ place }) => lineIn(given, place))).toEqual([7, 13]);
});
