import { expect, test } from 'vitest';
import { edited, file, places, USES, values } from '../inline.ts';

const ID = 'command-token-with-id-token';
const WRITE = 'permissions:\n  id-token: write';
const uv = (variables: string, run = 'uv publish') => file(`- run: ${run}\n  env:\n    ${variables}`, WRITE);

test.each([
  ['UV_PUBLISH_TOKEN: ${{ secrets.A }}', 'UV_PUBLISH_TOKEN'],
  ["UV_PUBLISH_TOKEN: ${{ github.ref_type == 'tag' && secrets.A || '' }}", 'UV_PUBLISH_TOKEN'],
  ['UV_PUBLISH_USERNAME: __token__\n    UV_PUBLISH_PASSWORD: ${{ secrets.A }}', 'UV_PUBLISH_PASSWORD'],
])('uv signs in with %s', (variables, variable) => {
  expect(values(ID, uv(variables))).toEqual([{ command: 'uv publish', variable }]);
});

test('twine signs in with a password that its own line gives', () => {
  expect(places(ID, file('- run: TWINE_PASSWORD=$TOKEN twine upload dist/*', WRITE))).toEqual(['8:9']);
});

test('another index, and variables of another program, are not about it', () => {
  expect(places(ID, uv('UV_PUBLISH_TOKEN: a', 'uv publish --publish-url https://example.org/'))).toEqual([]);
  expect(places(ID, uv('TWINE_PASSWORD: a'))).toEqual([]);
  expect(places(ID, uv('UV_PUBLISH_TOKEN: a', 'twine upload dist/*'))).toEqual([]);
});

test('the permission may serve another step; where the file shows which, nothing is amiss unless the log says so', () => {
  const step = '- run: uv publish\n  env:\n    UV_PUBLISH_TOKEN: ${{ secrets.A }}';
  const signs = file(`${step}\n- uses: actions/attest-build-provenance@v3\n  with: {subject-path: 'dist/*'}`, WRITE);
  expect(places(ID, signs)).toEqual([]);
  expect(places(ID, signs, { cause: 'invalid-authentication-information' })).toEqual(['10:11?']);
  expect(places(ID, file(`${step}\n- uses: ${USES}`, WRITE))).toEqual(['10:11?']);
  expect(places(ID, file(`${step}\n- run: cosign sign x`, WRITE))).toEqual([]);
  expect(places(ID, file(`${step}\n- run: twine upload -r testpypi dist/*`, WRITE))).toEqual(['10:11?']);
});

test('user name and password go together, and the permission alone', () => {
  const both = uv('UV_PUBLISH_USERNAME: __token__\n    UV_PUBLISH_PASSWORD: ${{ secrets.A }}');
  expect(edited(ID, both, { intent: 'trusted-publishing' })).toBe(file('- run: uv publish', WRITE));
  expect(edited(ID, uv('UV_PUBLISH_TOKEN: ${{ secrets.A }}\n    OTHER: 1'), { intent: 'trusted-publishing' })).toBe(uv('OTHER: 1'));
  expect(edited(ID, uv('UV_PUBLISH_TOKEN: ${{ secrets.A }}'), { intent: 'api-token' })).toBe(uv('UV_PUBLISH_TOKEN: ${{ secrets.A }}').replace('permissions:\n      id-token: write', 'permissions: {}'));
});

test('a secret of the same name, and an action that reads none, keep no variable', () => {
  const steps = '- uses: actions/checkout@v7\n- run: uv build\n- run: uv publish';
  expect(edited(ID, file(steps, `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.UV_PUBLISH_TOKEN }}`), { intent: 'trusted-publishing' })).toBe(file(steps, WRITE));
});

test.each([
  ['another step reads it', file('- run: uv publish\n- run: ./check "$UV_PUBLISH_TOKEN"', `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['another index needs it', file('- run: uv publish\n- run: uv publish --publish-url https://example.org/', `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['its own condition asks for it', file("- run: uv publish\n  if: env.UV_PUBLISH_TOKEN != ''\n  env:\n    UV_PUBLISH_TOKEN: ${{ secrets.A }}", WRITE)],
  ['the condition of another step asks for it', file("- run: uv publish\n- run: echo done\n  if: env.UV_PUBLISH_TOKEN != ''", `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['an expression hands it on', file('- run: uv publish\n- uses: example/check@v1\n  with:\n    token: ${{ env.UV_PUBLISH_TOKEN }}', `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['a file of the repository may read it', file('- run: uv publish\n- run: ./ci/check.sh', `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['another job reads it', file('- run: uv publish', WRITE, 'on: push\nenv:\n  UV_PUBLISH_TOKEN: ${{ secrets.A }}').replace('  publish:', '  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./check "$UV_PUBLISH_TOKEN"\n  publish:')],
  ['the command takes it by another name', file('- run: uv publish\n- run: uv publish --publish-url https://example.org/ --token "$UV_PUBLISH_TOKEN"', `${WRITE}\nenv:\n  UV_PUBLISH_TOKEN: \${{ secrets.A }}`)],
  ['an anchor shares it', file('- run: uv publish\n  env: &a\n    UV_PUBLISH_TOKEN: ${{ secrets.A }}\n- run: ./other\n  env: *a', WRITE)],
])('a variable stays where %s', (_, text) => {
  expect(edited(ID, text, { intent: 'trusted-publishing' })).toBe(text);
});

test.each([
  ['poetry publish', 'POETRY_PYPI_TOKEN_PYPI: x'],
  ['hatch publish', 'HATCH_INDEX_USER: __token__\n    HATCH_INDEX_AUTH: x'],
  ['pdm publish', 'PDM_PUBLISH_PASSWORD: x'],
  ['maturin upload dist/*', 'MATURIN_PYPI_TOKEN: x'],
  ['maturin upload dist/*', 'MATURIN_USERNAME: __token__\n    MATURIN_PASSWORD: x'],
])('%s with %j makes no use of one of the two', (run, variables) => {
  const text = file(`- run: ${run}\n  env:\n    ${variables}`, 'permissions:\n  id-token: write');
  expect(places(ID, text)).toHaveLength(1);
  expect(edited(ID, text)).toBe(text.replace('permissions:\n      id-token: write', 'permissions: {}'));
});

test('a program that knows one way keeps its token', () => {
  const text = file('- run: poetry publish\n  env:\n    POETRY_PYPI_TOKEN_PYPI: x', 'permissions:\n  id-token: write');
  expect(edited(ID, text, { intent: 'trusted-publishing' })).toBe(text);
  expect(edited(ID, text.replace('poetry publish', 'pdm publish').replace('POETRY_PYPI_TOKEN_PYPI', 'PDM_PUBLISH_PASSWORD'), { intent: 'trusted-publishing' })).not.toContain('PDM_PUBLISH_PASSWORD');
});

test('a job that asks for an OIDC token by itself has a use for the permission', () => {
  const mint = (ask: string): string => `- id: mint\n  run: ${ask} > token\n- run: uv publish\n  env:\n    UV_PUBLISH_TOKEN: \${{ steps.mint.outputs.token }}`;
  for (const ask of ['python -m id pypi', 'pipx run id pypi', 'uvx id pypi', 'python scripts/mint_token.py']) expect(places(ID, file(mint(ask), WRITE))).toEqual([]);
});
