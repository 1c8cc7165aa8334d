import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { STAGES } from '../../src/errors/types.ts';
import { known, read, write, type Known } from '../../src/lib/known.ts';

const catalogue = known(errors);

test('the catalogue is read as it was written', () => {
  expect(read(write(catalogue))).toEqual(catalogue);
});

const text = fc.string({ minLength: 1 }).filter((value) => !/[\u0001-\u0004\u000b]/.test(value));
const id = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
const entry: fc.Arbitrary<Known> = fc
  .record({
    id,
    stage: fc.constantFrom(...STAGES),
    role: fc.constantFrom(undefined, 'frame', 'context'),
    severity: fc.constantFrom(undefined, 'warning'),
    outranks: fc.option(fc.array(id, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    headline: text,
    messages: fc.array(text, { minLength: 1, maxLength: 3 }),
  })
  .map(({ role, severity, outranks, ...rest }) => ({ ...rest, ...(role && { role }), ...(severity && { severity }), ...(outranks && { outranks }) }) as Known);

test('any catalogue is, whatever its messages hold and wherever its headline stands', () => {
  const whole = entry.chain((value) => fc.constantFrom(value, { ...value, messages: [value.headline] }, { ...value, messages: ['before ', `x${value.headline}y`] }));
  fc.assert(
    fc.property(fc.array(whole), (entries) => {
      expect(read(write(entries))).toEqual(entries);
    }),
    { seed: 20261126 },
  );
});

test.each(['\u0001', '\u0002', '\u0003', '\u0004', '\u000b'])('a message with the sign %j is refused', (sign) => {
  expect(() => write([{ id: 'a', stage: 'audience', headline: 'is', messages: [`this is ${sign}`] }])).toThrow('a message of a has');
});
