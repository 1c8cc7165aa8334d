import { describe, expect, test } from 'vitest';
import { edited, file, places, says, USES, values } from '../inline.ts';

const ID = 'secret-not-an-expression';
const text = (password: string, rest = '') => file(`- uses: ${USES}\n  with:\n    password: ${password}${rest}`);

test.each([
  ['secrets.MY_TOKEN', '${{ secrets.MY_TOKEN }}'],
  ['$secrets.MY_TOKEN', '${{ secrets.MY_TOKEN }}'],
  ['{{ secrets.MY_TOKEN }}', '${{ secrets.MY_TOKEN }}'],
  ['"{{ secrets.MY_TOKEN }}"', '"${{ secrets.MY_TOKEN }}"'],
  ['${ secrets.MY_TOKEN }', '${{ secrets.MY_TOKEN }}'],
  ['${{ secrets.MY_TOKEN }', '${{ secrets.MY_TOKEN }}'],
  ['$(secrets.MY_TOKEN) # stored', '${{ secrets.MY_TOKEN }} # stored'],
  ["'$MY_TOKEN'", "'${{ secrets.MY_TOKEN }}'"],
  ['${MY_TOKEN}', '${{ secrets.MY_TOKEN }}'],
  ["'%MY_TOKEN%'", "'${{ secrets.MY_TOKEN }}'"],
  ['pypi-AgEIcHlwaS5vcmc', '${{ secrets.PYPI_API_TOKEN }}'],
])('%s was meant to be %s', (before, after) => {
  expect(places(ID, text(before))).toEqual(['8:11']);
  expect(edited(ID, text(before))).toBe(text(after));
});

test('what stands on the line below a value of several lines stays there', () => {
  const below = '\n    # keep me\n    verbose: true';
  expect(edited(ID, text('>-\n      pypi-AgEIcHlwaS5vcmc', below))).toBe(text('${{ secrets.PYPI_API_TOKEN }}', below));
  expect(edited(ID, text('|\n      pypi-AgEIcHlwaS5vcmc'))).toBe(text('${{ secrets.PYPI_API_TOKEN }}'));
});

test('a variable leads to the secret that fills it', () => {
  const before = (password: string) => `${text(password)}        env:\n          TOKEN: \${{ secrets.MY_TOKEN }}\n`;
  expect(edited(ID, before('$TOKEN'))).toBe(before('${{ secrets.MY_TOKEN }}'));
  const whole = (password: string) => `env:\n  TOKEN: \${{ secrets.MY_TOKEN }}\n${text(password)}`;
  expect(edited(ID, whole('$TOKEN'))).toBe(whole('${{ secrets.MY_TOKEN }}'));
});

test('another index may take a password, an unknown one perhaps, and none takes a token of PyPI', () => {
  const other = '\n    repository-url: https://example.org/legacy/';
  expect(places(ID, text('hunter2', other))).toEqual([]);
  expect(places(ID, text('pypi-AgEIcHlwaS5vcmc', other))).toEqual(['8:11']);
  expect(places(ID, text('hunter2', '\n    repository-url: ${{ vars.INDEX }}'))).toEqual(['8:11?']);
});

test.each([
  ['- run: uv publish --token pypi-***', '6:9'],
  ['- run: uv publish --token pypi-AgEIcHlwaS5vcmc', '6:9'],
  ['- run: twine upload -u __token__ -p pypi-*** dist/*', '6:9'],
  ['- run: |\n    export TWINE_PASSWORD=***\n    twine upload -u __token__ dist/*', '8:11'],
  ['- run: TWINE_PASSWORD=*** twine upload -u __token__ dist/*', '6:9'],
  ['- run: |\n    poetry config pypi-token.pypi pypi-***\n    poetry publish', '8:11'],
  ['- run: twine upload dist/*\n  env:\n    TWINE_USERNAME: alice\n    TWINE_PASSWORD: kestrel7harbour', '9:11'],
  ['- run: uv publish --token "$PYPI_TOKEN"\n  env:\n    PYPI_TOKEN: pypi-***', '8:11'],
  ['- run: hatch publish -r https://example.org/ -u __token__ -a pypi-***', '6:9'],
  ['- run: twine upload -r private -u me -p hunter2 dist/*', '6:9?'],
  ['- run: twine upload --repository-url https://example.org/ -u me -p hunter2 dist/*', undefined],
  ['- run: uv publish --token "${{ secrets.PYPI_API_TOKEN }}"', undefined],
  ['- run: uv publish --token "$PYPI_TOKEN"', undefined],
  ["- run: 'twine upload -u __token__ -p %T% dist\\\\*'\n  shell: cmd", undefined],
  ["- run: 'uv publish --token $T'\n  shell: pwsh\n  env:\n    T: x", undefined],
  ["- run: 'uv publish --token (Get-Content t)'\n  shell: pwsh", undefined],
  ['- run: uv publish\n  shell: pwsh\n  env:\n    UV_PUBLISH_TOKEN: pypi-***', '9:11'],
  ['- run: uv publish\n  env:\n    UV_PUBLISH_TOKEN: ""', undefined],
])('a command is given what stands in the file: %s', (steps, place) => {
  expect(places(ID, file(steps))).toEqual(place ? [place] : []);
});

test('a variable of a command that is written out is read from a secret, and what stands in a script is left to the reader', () => {
  const env = (value: string) => file(`- run: twine upload dist/*\n  env:\n    TWINE_USERNAME: __token__\n    TWINE_PASSWORD: ${value}`);
  expect(edited(ID, env('pypi-***'))).toBe(env('${{ secrets.PYPI_API_TOKEN }}'));
  expect(edited(ID, env('secrets.MY_TOKEN'))).toBe(env('${{ secrets.MY_TOKEN }}'));
  const script = file('- run: uv publish --token pypi-***');
  expect(edited(ID, script)).toBe(script);
  const shared = file('- run: twine upload dist/*\n- run: twine upload --repository-url https://example.org/ dist/*', 'env:\n  TWINE_PASSWORD: pypi-***');
  expect(edited(ID, shared)).toBe(shared);
});

test('what the action asks for in an `env:` that has it written out is no secret either', () => {
  const asked = (password: string) => file(`- uses: ${USES}\n  with:\n    password: ${password}`, 'env:\n  TOKEN: pypi-***\n  NAMED: ${{ secrets.PYPI }}');
  expect(places(ID, asked('${{ env.TOKEN }}'))).toEqual(['11:11']);
  expect(places(ID, asked('${{ env.NAMED }}'))).toEqual([]);
  expect(edited(ID, asked('${{ env.TOKEN }}'))).toBe(asked('${{ secrets.PYPI_API_TOKEN }}'));
});

test('what every token begins with is not put before the secret', () => {
  const before = text('pypi-${{ secrets.MY_TOKEN }}');
  expect(places(ID, before)).toEqual(['8:11?']);
  expect(places(ID, text('pypi-${{ inputs.rest }}'))).toEqual([]);
  expect(places(ID, file('- run: twine upload dist/*\n  env:\n    TWINE_PASSWORD: pypi-${{ secrets.MY_TOKEN }}'))).toHaveLength(1);
});

test('braces of a template around an expression are no token in plain text', () => {
  const braces = '- run: |\n    poetry config pypi-token.pypi {{ "${{ secrets.PYPI_API_KEY }}" }}\n    poetry publish --build';
  expect(says(ID, file(braces))).toEqual(['Braces of a template stand around the secret']);
});

describe('a name in place of the variable', () => {
  const env = '\n  env:\n    TWINE_USERNAME: ${{ secrets.U }}\n    TWINE_PASSWORD: ${{ secrets.P }}\n    MY_TOKEN: ${{ secrets.P }}';
  const named = (run: string): (string | undefined)[] => values(ID, file(`- run: ${run}${env}`)).map((each) => each?.['name']);

  test('is told as that, once for user name and password', () => {
    for (const run of ['twine upload -u TWINE_USERNAME -p TWINE_PASSWORD dist/*', 'twine upload -p TWINE_PASSWORD dist/*']) expect(named(run)).toEqual(['TWINE_PASSWORD']);
    expect(named('twine upload -u __token__ -p MY_TOKEN dist/*')).toEqual(['MY_TOKEN']);
    expect(named('uv publish --token UV_PUBLISH_TOKEN')).toEqual(['UV_PUBLISH_TOKEN']);
    expect(places('command-username-not-token', file(`- run: twine upload -u TWINE_USERNAME -p TWINE_PASSWORD dist/*${env}`))).toEqual([]);
  });

  test('is none where its sign stands before it, or nothing has that name', () => {
    for (const run of ['twine upload -u "$TWINE_USERNAME" -p "$TWINE_PASSWORD" dist/*', 'twine upload -u __token__ -p NO_SUCH_NAME dist/*', 'twine upload --repository-url https://example.org/ -u a -p MY_TOKEN dist/*']) expect(named(run).filter(Boolean)).toEqual([]);
  });
});
