import { expect, test } from 'vitest';
import { edited, file, places } from '../inline.ts';

const ID = 'command-without-credentials';
const WRITE = 'permissions:\n  id-token: write';

test.each(['uv publish', 'uv publish dist/demo.whl', 'uv publish --trusted-publishing always', 'uv publish --dry-run --trusted-publishing always', 'twine upload dist/*', 'uvx twine upload dist/*', 'python -m twine upload -r testpypi dist/*', 'uv run --with twine twine upload dist/*'])(
  '%s has nothing to sign in with',
  (run) => {
    expect(places(ID, file(`- run: ${run}`))).toEqual(['6:9']);
    expect(places(ID, file(`- run: ${run}`, WRITE))).toEqual([]);
  },
);

test.each([
  'uv publish --dry-run',
  'uv publish --trusted-publishing never',
  'uv publish -t $TOKEN',
  'uv publish --keyring-provider subprocess',
  'uv build',
  'twine check dist/*',
  'twine upload -p "$(cat token)" dist/*',
  'twine upload --repository-url https://example.org/ dist/*',
])('%s is not about it', (run) => {
  expect(places(ID, file(`- run: ${run}`))).toEqual([]);
});

test.each([
  ['a variable that a step before sets', '- run: echo "TWINE_PASSWORD=$X" >> $GITHUB_ENV\n- run: twine upload dist/*', ''],
  ['a file that the script writes', '- run: |\n    echo "$RC" > ~/.pypirc\n    twine upload dist/*', ''],
  ['an answer out of a pipe', '- run: cat token | twine upload dist/*', ''],
  ['an action that may export one', '- uses: 1password/load-secrets-action@v3\n- run: uv publish', ''],
  ['a container', '- run: uv publish', 'container: python:3.14'],
  ['a called workflow', '- run: uv publish', 'permissions: ${{ fromJSON(inputs.p) }}'],
])('%s leaves it open', (_, steps, job) => {
  expect(places(ID, file(steps, job)).map((place) => place.at(-1))).toEqual(['?']);
});

test('the permission is given, or the token', () => {
  expect(edited(ID, file('- run: uv publish'), { intent: 'trusted-publishing' })).toBe(file('- run: uv publish', WRITE));
  expect(edited(ID, file('- run: twine upload dist/*'), { intent: 'api-token' })).toBe(file('- run: twine upload dist/*\n  env:\n    TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}'));
});

test('a twine that knows no Trusted Publishing is not given the permission', () => {
  for (const steps of ['- run: uvx twine==5.1.1 upload dist/*', '- run: pip install twine==6.0.1\n- run: twine upload dist/*', "- run: pip install 'twine<6'\n- run: twine upload dist/*"]) {
    expect(places(ID, file(steps))).toHaveLength(1);
    expect(edited(ID, file(steps))).toBe(file(steps));
  }
  expect(edited(ID, file('- run: pip install twine==6.1.0\n- run: twine upload dist/*'))).toContain('id-token: write');
});

test('what a script hands over itself is not taken out of it, so that the permission would be of no use', () => {
  const text = file('- run: uv publish --token ${{ secrets.PYPI_API_TOKEN }}');
  expect(edited(ID, text, { intent: 'trusted-publishing' })).toBe(text);
});
