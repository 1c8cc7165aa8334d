import { expect, test } from 'vitest';
import { edited, file, places, USES } from '../inline.ts';

const ID = 'no-environment';
const text = (job: string) => file(`- uses: ${USES}`, `permissions: {id-token: write}${job && `\n${job}`}`);

test.each([
  ['', ['3:3']],
  ['environment:', ['6:5']],
  ['environment: {url: https://pypi.org}', ['6:5']],
  ['environment: ${{ inputs.where }}', []],
])('“%s” is found at %j', (job, expected) => {
  expect(places(ID, text(job))).toEqual(expected);
});

test('is added only if the reader gives a name, which is quoted where YAML would read it otherwise', () => {
  expect(edited(ID, text(''))).toBe(text(''));
  const added = (name: string) => text('').replace('ubuntu-latest\n', `ubuntu-latest\n    environment: ${name}\n`);
  expect(edited(ID, text(''), { environment: 'pypi' })).toBe(added('pypi'));
  expect(edited(ID, text(''), { environment: 'on' })).toBe(added('"on"'));
  expect(edited(ID, text('environment: {url: https://pypi.org}'), { environment: 'pypi' })).toBe(text('environment: {url: https://pypi.org, name: pypi}'));
});

test('a registered environment is another matter, and a job alone can tell', () => {
  expect(places(ID, text(''), { publisher: { environment: 'pypi' } })).toEqual([]);
  expect(places(ID, `runs-on: ubuntu-latest\npermissions: {id-token: write}\nsteps:\n  - uses: ${USES}\n`)).toEqual(['4:5']);
  expect(places(ID, `- uses: ${USES}`)).toEqual([]);
});
