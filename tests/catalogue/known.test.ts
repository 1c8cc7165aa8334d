import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { STAGES } from '../../src/errors/types.ts';
import { bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { readAnchors, writeAnchors } from '../../src/lib/catalogue/anchors.ts';
import { catalogueAnchors } from '../../src/lib/catalogue/library.ts';
import { known, read, write, type Known } from '../../src/lib/catalogue/known.ts';

const catalogue = known(errors, bundles);

test('the catalogue is read as it was written', () => {
  expect(read(write(catalogue))).toEqual(catalogue);
  expect(catalogue.filter(({ not }) => not).length).toBeGreaterThan(50);
});

test('so are its anchors, with the releases of the action', () => {
  const chosen = catalogueAnchors(catalogue);
  const { anchors, releases } = readAnchors(writeAnchors(chosen, publishAction.releases));
  const sorted = (map: ReadonlyMap<number, readonly number[]>) => [...map].sort(([a], [b]) => a - b);
  expect(sorted(anchors)).toEqual(sorted(chosen));
  expect(releases).toEqual(publishAction.releases.map(({ version, sha }) => ({ version, ...(sha && { sha: sha.slice(0, 5) }) })));
});

const text = fc.string({ minLength: 1 }).filter((value) => !/[\u0001-\u0007\u000b]/.test(value));
const id = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
/** A field that is there only when one of its texts is not empty. */
const notFor = (messages: readonly string[], all: readonly string[]): { not?: string[] } => {
  const not = all.slice(0, messages.length);
  return not.some((releases) => releases !== '') ? { not } : {};
};
const entry: fc.Arbitrary<Known> = fc
  .record({
    id,
    stage: fc.constantFrom(...STAGES),
    role: fc.constantFrom(undefined, 'frame', 'context'),
    severity: fc.constantFrom(undefined, 'warning'),
    outranks: fc.option(fc.array(id, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    headline: text,
    messages: fc.array(text, { minLength: 1, maxLength: 3 }),
    not: fc.array(fc.constantFrom('', '<1.8.5', '1.5.2-1.12.4,1.14.0'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ role, severity, outranks, not, ...rest }) => ({ ...rest, ...(role && { role }), ...(severity && { severity }), ...(outranks && { outranks }), ...notFor(rest.messages, not) }) as Known);

test('any catalogue is, whatever its messages hold and wherever its headline stands', () => {
  const whole = entry.chain(({ not, ...value }) => fc.constantFrom({ ...value, ...(not && { not }) }, { ...value, messages: [value.headline] }, { ...value, messages: ['before ', `x${value.headline}y`] }));
  fc.assert(
    fc.property(fc.array(whole), (entries) => {
      expect(read(write(entries))).toEqual(entries);
    }),
    { seed: 20261126 },
  );
});

test('what is not the whole of a catalogue is none, wherever it is cut; so with its anchors', () => {
  const [messages, anchors] = [write(catalogue), writeAnchors(catalogueAnchors(catalogue), publishAction.releases)];
  for (const text of ['', '\n', '<!doctype html><title>Login</title>', '<!doctype html>\n<title>Login</title>\n', '{}']) {
    expect(() => read(text), text).toThrow();
    expect(() => readAnchors(text), text).toThrow();
  }
  for (let at = 1; at < 100; at++) {
    expect(() => read(messages.slice(0, Math.floor((messages.length * at) / 100)))).toThrow('not the whole of it');
    expect(() => readAnchors(anchors.slice(0, Math.floor((anchors.length * at) / 100)))).toThrow();
  }
  expect(() => read(messages.slice(0, 1_000) + messages.slice(1_000).replace(/\u0002[^]*?(?=\u0002)/, ''))).toThrow('not the whole of it');
});

test.each(['\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\u000b'])('a message with the sign %j is refused', (sign) => {
  expect(() => write([{ id: 'a', stage: 'audience', headline: 'is', messages: [`this is ${sign}`] }])).toThrow('a message of a has');
});
