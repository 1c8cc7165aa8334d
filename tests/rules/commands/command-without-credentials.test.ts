import { describe, expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check, type Check } from '../../../src/lib/rules/check.ts';
import { mayMend, repair } from '../../../src/lib/rules/repair.ts';
import { edited, file, more, places, values } from '../inline.ts';

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
  'export TWINE_PASSWORD=a && twine upload dist/*',
])('%s is not about it', (run) => {
  expect(places(ID, file(`- run: ${run}`))).toEqual([]);
});

test.each([
  ['variables that a step before sets out of a file', '- run: cat ci.env >> $GITHUB_ENV\n- run: twine upload dist/*', ''],
  ['a file of the repository that is run before', '- run: ./ci/login.sh\n- run: twine upload dist/*', ''],
  ['one in the same script', '- run: make login && twine upload dist/*', ''],
  ['one in a variable', '- run: out=$(python ci/token.py) && twine upload dist/*', ''],
  ['a file that the script writes', '- run: |\n    echo "$RC" > ~/.pypirc\n    twine upload dist/*', ''],
  ['an answer out of a pipe', '- run: cat token | twine upload dist/*', ''],
  ['an action that may export one', '- uses: 1password/load-secrets-action@v3\n- run: uv publish', ''],
  ['a container', '- run: uv publish', 'container: python:3.14'],
  ['a called workflow', '- run: uv publish', 'permissions: ${{ fromJSON(inputs.p) }}'],
])('%s leaves it open', (_, steps, job) => {
  expect(places(ID, file(steps, job)).map((place) => place.at(-1))).toEqual(['?']);
});

test('what is set and not exported is not given, and that is said', () => {
  expect(places(ID, file('- run: |\n    TWINE_PASSWORD=${{ secrets.A }}\n    twine upload dist/*'))).toEqual(['8:11']);
  expect(more(ID, file('- run: |\n    TWINE_PASSWORD=a\n    twine upload dist/*'))).toEqual([expect.stringContaining('`TWINE_PASSWORD` stands on a line of its own without `export`')]);
  expect(more(ID, file('- run: uv publish'))).toEqual([undefined]);
});

test('a variable of another program is named, as nothing reads it', () => {
  const env = (name: string, value = '${{ secrets.A }}') => `  env:\n    ${name}: ${value}`;
  expect(values(ID, file(`- run: poetry publish\n${env('TWINE_PASSWORD')}`))[0]).toMatchObject({ foreign: 'TWINE_PASSWORD' });
  expect(more(ID, file(`- run: uv publish\n${env('POETRY_PYPI_TOKEN_PYPI')}`))[0]).toBe('`POETRY_PYPI_TOKEN_PYPI` is set, but it is a variable of poetry: `uv publish` does not read it.');
  for (const name of ['TWINE_REPOSITORY_URL', 'POETRY_HTTP_BASIC_OWN_PASSWORD']) expect(values(ID, file(`- run: poetry publish\n${env(name)}`))[0]).not.toHaveProperty('foreign');
  expect(values(ID, file(`- run: poetry publish\n${env('TWINE_PASSWORD', "''")}`))[0]).not.toHaveProperty('foreign');
});

test('what a step before hands on is given', () => {
  expect(places(ID, file('- run: echo "TWINE_PASSWORD=$X" >> $GITHUB_ENV\n- run: twine upload dist/*'))).toEqual([]);
});

test('a file whose script hides something is one with a token where it is given one', () => {
  const text = file('- run: twine upload $ARGS dist/*\n  env:\n    TWINE_PASSWORD: ${{ secrets.A }}\n- run: uv publish -t ${{ secrets.B }}', WRITE);
  expect(places(ID, text, { intent: 'api-token' })).toEqual([]);
  expect(edited(ID, text)).toBe(text);
});

test('how another index is signed in to says nothing of PyPI', () => {
  const text = file('- run: uv publish --publish-url https://example.org/ --token ${{ secrets.A }}\n- run: uv publish');
  expect(edited(ID, text)).toBe(text.replace('    steps:', '    permissions:\n      id-token: write\n    steps:'));
});

test('the permission is given, or the token', () => {
  expect(edited(ID, file('- run: uv publish'), { intent: 'trusted-publishing' })).toBe(file('- run: uv publish', WRITE));
  expect(edited(ID, file('- run: twine upload dist/*'), { intent: 'api-token' })).toBe(file('- run: twine upload dist/*\n  env:\n    TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}'));
});

test.each([
  ['uv publish', 'uv publish --publish-url https://nexus.example.org/pypi/'],
  ['uv publish', 'uv publish --index corp'],
  ['uv publish', 'for u in https://a.example.org/ https://upload.pypi.org/legacy/; do uv publish --publish-url $u; done'],
  ['uv publish', 'bash -c "uv publish --publish-url https://nexus.example.org/"'],
  ['uv publish', 'uv publish $ARGS'],
  ['twine upload dist/*', 'twine upload -r testpypi dist/*'],
  ['twine upload dist/*', 'twine upload --repository-url "$URL" dist/*'],
  ['hatch publish', 'hatch publish -r https://nexus.example.org/pypi/'],
  ['pdm publish', 'pdm publish -r https://nexus.example.org/pypi/'],
  ['flit publish', 'flit publish --repository corp'],
])('no token is put where a command for another index would take it: %s beside %s', (one, other) => {
  for (const run of [`${one}\n    ${other}`, `${other}\n    ${one}`]) {
    const text = file(`- run: |\n    ${run}`);
    expect(edited(ID, text, { intent: 'api-token' })).toBe(text);
    expect(more(ID, text, { intent: 'api-token' }).join()).toContain('give each a step of its own');
  }
});

test('a token is put where all that read it go to one index, and where the other has a variable of its own', () => {
  const own = (run: string, name: string, value = 'PYPI_API_TOKEN') => expect(edited(ID, file(run), { intent: 'api-token' })).toBe(file(`${run}\n  env:\n    ${name}: \${{ secrets.${value} }}`));
  own('- run: uv publish a && uv publish --publish-url https://upload.pypi.org/legacy/ b', 'UV_PUBLISH_TOKEN');
  own('- run: uv publish && npm publish', 'UV_PUBLISH_TOKEN');
  own('- run: poetry publish && poetry publish -r corp', 'POETRY_PYPI_TOKEN_PYPI');
  own('- run: twine upload -r testpypi dist/*', 'TWINE_PASSWORD', 'TEST_PYPI_API_TOKEN');
});

test('a twine that knows no Trusted Publishing is not given the permission', () => {
  for (const steps of ['- run: uvx twine==5.1.1 upload dist/*', '- run: pip install twine==6.0.1\n- run: twine upload dist/*', "- run: pip install 'twine<6'\n- run: twine upload dist/*"]) {
    expect(places(ID, file(steps))).toHaveLength(1);
    expect(edited(ID, file(steps))).toBe(file(steps));
  }
  for (const twine of ['twine==6.1.0', 'twine~=6.0', '"twine<7"']) expect(edited(ID, file(`- run: pip install ${twine}\n- run: twine upload dist/*`))).toContain('id-token: write');
  expect(more(ID, file('- run: uvx twine==5.1.1 upload dist/*'))).toEqual([expect.stringContaining('older than 6.1.0')]);
  expect(more(ID, file('- run: twine upload dist/*'))).toEqual([expect.stringContaining('from 6.1.0 on')]);
});

test('what a script hands over itself is not taken out of it, so that the permission would be of no use', () => {
  for (const text of [file('- run: uv publish --token ${{ secrets.PYPI_API_TOKEN }}'), file("- run: uv publish\n  if: env.UV_PUBLISH_TOKEN != ''\n  env:\n    UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}")]) {
    expect(edited(ID, text, { intent: 'trusted-publishing' })).toBe(text);
  }
});

test('a twine that wants a user name is given both', () => {
  const text = file('- run: uvx twine==4.0.2 upload dist/*');
  expect(edited(ID, text, { intent: 'api-token' })).toBe(`${text}        env:\n          TWINE_USERNAME: __token__\n          TWINE_PASSWORD: \${{ secrets.PYPI_API_TOKEN }}\n`);
});

test.each([
  ['poetry publish --build', 'POETRY_PYPI_TOKEN_PYPI: ${{ secrets.PYPI_API_TOKEN }}'],
  ['poetry publish -r testpypi', 'POETRY_PYPI_TOKEN_TESTPYPI: ${{ secrets.TEST_PYPI_API_TOKEN }}'],
  ['hatch publish -n', 'HATCH_INDEX_USER: __token__\n    HATCH_INDEX_AUTH: ${{ secrets.PYPI_API_TOKEN }}'],
  ['flit publish', 'FLIT_USERNAME: __token__\n    FLIT_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}'],
])('%s knows no other way than a token, whatever the job may do', (run, variables) => {
  expect(places(ID, file(`- run: ${run}`))).toEqual(['6:9']);
  expect(places(ID, file(`- run: ${run}`, WRITE))).toEqual(['8:9']);
  expect(edited(ID, file(`- run: ${run}`))).toBe(file(`- run: ${run}\n  env:\n    ${variables}`));
  expect(edited(ID, file(`- run: ${run}`), { intent: 'trusted-publishing' })).toBe(file(`- run: ${run}`));
});

test.each(['pdm publish', 'maturin upload dist/*', 'maturin publish'])('%s has what the job has', (run) => {
  expect(places(ID, file(`- run: ${run}`))).toEqual(['6:9']);
  expect(places(ID, file(`- run: ${run}`, WRITE))).toEqual([]);
  expect(edited(ID, file(`- run: ${run}`))).toBe(file(`- run: ${run}`, WRITE));
});

test.each(['poetry publish --dry-run', 'poetry publish -r internal', 'flit publish --repository testpypi', 'hatch publish -p other', 'poetry config pypi-token.pypi "$T" && poetry publish', 'pdm publish -P "$T"'])('%s lacks nothing that is known', (run) => {
  expect(places(ID, file(`- run: ${run}`))).toEqual([]);
});

test('the action of maturin is one with a command', () => {
  const action = (command: string) => file(`- uses: PyO3/maturin-action@v1\n  with:\n    command: ${command}`);
  expect(places(ID, action('upload'))).toEqual(['8:11']);
  expect(places(ID, action('build'))).toEqual([]);
});

test('a variable that a step has is not written a second time', () => {
  const text = file("- run: pdm publish\n  env:\n    PDM_PUBLISH_PASSWORD: ''");
  expect(edited(ID, text, { intent: 'api-token' })).toBe(text);
});

describe('a token under a name that the program does not read', () => {
  const poetry = (env: string) => `- run: poetry publish --build\n  env:\n    ${env}`;
  const cause = 'invalid-authentication-information';
  const given = { cause, told: { values: {}, inputs: {} }, around: '##[group]Run poetry publish --build\nPublishing demo (1.0) to PyPI\n' };

  test.each([
    ['PYPI_TOKEN: ${{ secrets.PYPI_TOKEN }}', 'PYPI_TOKEN'],
    ["TOKEN: ${{ secrets['pypi_upload'] }}", 'pypi_upload'],
    // Of another service or index, or one of several.
    ['GH_TOKEN: ${{ secrets.GH_TOKEN }}', 'PYPI_API_TOKEN'],
    ['NPM: ${{ secrets.NPM_PUBLISH_TOKEN }}', 'PYPI_API_TOKEN'],
    ['TOKEN: ${{ secrets.PYPI_LATEST }}', 'PYPI_LATEST'],
    ['TOKEN: ${{ secrets.TEST_PYPI_TOKEN }}', 'PYPI_API_TOKEN'],
    ['A: ${{ secrets.PYPI_A }}\n    B: ${{ secrets.PYPI_B }}', 'PYPI_API_TOKEN'],
  ])('is kept in the secret that the file names: %s', (env, secret) => {
    expect(edited(ID, file(poetry(env)))).toContain(`POETRY_PYPI_TOKEN_PYPI: \${{ secrets.${secret} }}`);
  });

  test('is what an index refuses as a wrong one, where poetry sent the file without', () => {
    const text = file(poetry('PYPI_TOKEN: ${{ secrets.PYPI_TOKEN }}'));
    const explains = (more: object): boolean[] => {
      const { findings } = check(text, { action: publishAction, ...given, ...more }) as Check;
      return repair(text, { action: publishAction, ...given, ...more }).changes.filter(({ made }) => made).map((change) => mayMend(change, cause, findings));
    };
    expect(explains({})).toEqual([true]);
    // Another program stops without one.
    expect(explains({ around: '##[group]Run twine upload dist/*\n' })).toEqual([false]);
    expect(places(ID, file('- run: hatch publish\n  env:\n    PYPI_TOKEN: a'), given)).toHaveLength(1);
  });
});

describe('what is given and is nothing keeps a program from Trusted Publishing', () => {
  const step = (run: string, variables: string): string => file(`- run: ${run}\n  env:\n    ${variables}`, WRITE);
  const token = '${{ secrets.PYPI_API_TOKEN }}';

  test.each([
    ['uv publish', "UV_PUBLISH_TOKEN: ''", `UV_PUBLISH_TOKEN: '${token}'`],
    ['uv publish', 'UV_PUBLISH_USERNAME: __token__', `UV_PUBLISH_USERNAME: __token__\n          UV_PUBLISH_PASSWORD: ${token}`],
    ['twine upload dist/*', 'TWINE_PASSWORD:', `TWINE_PASSWORD: ${token}`],
    ['maturin upload dist/*', 'MATURIN_PYPI_TOKEN: ""', `MATURIN_PYPI_TOKEN: "${token}"`],
  ])('%s with %s', (run, variables, withToken) => {
    const text = step(run, variables);
    expect(places(ID, text)).toEqual(['10:11']);
    expect((check(text, { action: publishAction }) as Check).intent).toBe('trusted-publishing');
    expect(edited(ID, text, { intent: 'trusted-publishing' })).toBe(file(`- run: ${run}`, WRITE));
    expect(edited(ID, text, { intent: 'api-token' })).toContain(withToken);
  });

  test('without the permission it is added, and an option is left to the reader', () => {
    expect(edited(ID, step('uv publish', "UV_PUBLISH_TOKEN: ''").replace('id-token: write', 'contents: read'), { intent: 'trusted-publishing' })).toContain('id-token: write');
    const option = file("- run: uv publish --token ''", WRITE);
    expect(places(ID, option)).toEqual(['8:9']);
    expect(edited(ID, option)).toBe(option);
  });

  test('a step before may give the password beside a user name, and no other token', () => {
    const after = (variables: string) => places(ID, file(`- uses: someone/signs-in@v1\n- run: uv publish\n  env:\n    ${variables}`, WRITE));
    expect(after('UV_PUBLISH_USERNAME: __token__')).toEqual(['11:11?']);
    expect(after("UV_PUBLISH_TOKEN: ''")).toEqual(['11:11']);
  });

  test('a keyring, a value that a run gives, and an empty value that is none to its program are not meant', () => {
    for (const [run, variables] of [
      ['uv publish --keyring-provider subprocess', 'UV_PUBLISH_USERNAME: __token__'],
      ['uv publish', 'UV_PUBLISH_TOKEN: ${{ steps.a.outputs.b }}'],
      ['pdm publish', "PDM_PUBLISH_PASSWORD: ''"],
    ] as const) expect(places(ID, step(run, variables))).toEqual([]);
  });
});
