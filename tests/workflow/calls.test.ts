import { describe, expect, test } from 'vitest';
import { publishCalls } from '../../src/lib/workflow/calls.ts';
import { uploadCommands } from '../../src/lib/workflow/publishing.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import { file } from '../rules/inline.ts';

function calls(text: string) {
  const workflow = readWorkflow(text);
  if ('code' in workflow) throw new Error(workflow.code);
  return publishCalls(workflow).map(({ program, offset, open, fed, release, settings }) => ({
    name: program.name,
    line: workflow.source.position(offset).line,
    told: Object.fromEntries([...settings].map(([setting, { kind, text: value, by, place }]) => [setting, `${kind} ${value} by ${by}${place ? ` of ${place.of}` : ''}`])),
    ...(open && { open }),
    ...(fed && { fed }),
    ...(release && { release }),
  }));
}

const of = (run: string) => calls(file(`- run: ${JSON.stringify(run)}`));
const told = (run: string) => of(run).map((call) => call.told);

describe('a command is known however it is called', () => {
  test.each([
    'twine upload dist/*',
    'python -m twine upload dist/*',
    'python3.13 -m twine upload dist/*',
    '.venv/bin/twine upload dist/*',
    'uvx twine upload dist/*',
    'uvx --from twine twine upload dist/*',
    'uv tool run twine upload dist/*',
    'uv run --with twine twine upload dist/*',
    'uv run python -m twine upload dist/*',
    'uv run -m twine upload dist/*',
    'pipx run twine upload dist/*',
    'poetry run twine upload dist/*',
    'hatch run twine upload dist/*',
    'twine --no-color upload dist/*',
    'env TWINE_NON_INTERACTIVE=1 twine upload dist/*',
    'if [ -d dist ]; then twine upload dist/*; fi',
    'for f in dist/*; do twine upload "$f"; done',
    'pip install twine && twine check dist/* && twine upload dist/*',
  ])('%s', (run) => {
    expect(of(run).map(({ name, open }) => [name, open])).toEqual([['twine upload', undefined]]);
  });

  test.each(['uv publish', 'uv --quiet publish', 'uv --directory pkg publish', 'python -m uv publish', 'uvx uv@0.13.9 publish', 'cd pkg && uv publish || true'])('%s', (run) => {
    expect(of(run).map(({ name, open }) => [name, open])).toEqual([['uv publish', undefined]]);
  });
});

describe('a command within another one publishes', () => {
  test.each(['OUT=$(uv publish 2>&1)', 'echo "$(uv publish)"', 'if ! out=`uv publish`; then exit 1; fi', 'OUT=$(\n  uv publish | tee log\n)', '[[ "$(uv publish)" =~ ok ]]', 'echo "a $(b "$(uv publish)")"', 'cat <<EOF\n$(uv publish)\nEOF', '(cd a && uv publish)'])('%s', (run) => {
    expect(of(run).map(({ name, open }) => [name, open])).toEqual([['uv publish', undefined]]);
  });

  test('with what is set there and before', () => {
    expect(calls(file('- run: |\n    export TWINE_USERNAME=a\n    out=$(export TWINE_PASSWORD=b\n      twine upload c)\n    twine upload d'))).toEqual([
      { name: 'twine upload', line: 9, told: { username: 'text a by TWINE_USERNAME', password: 'text b by TWINE_PASSWORD' } },
      { name: 'twine upload', line: 10, told: { username: 'text a by TWINE_USERNAME' } },
    ]);
    expect(told('(export TWINE_USERNAME=a; twine upload b); twine upload c')).toEqual([{ username: 'text a by TWINE_USERNAME' }, {}]);
  });
});

test.each(['echo twine upload', '# uv publish', 'twine check dist/*', 'uv build # then uv publish', 'npm publish', "echo '$(uv publish)'", 'git commit -m "uv publish"', "cat > a <<EOF\nuv publish\nEOF", 'grep "uv publish" README.md'])('%s publishes nothing', (run) => {
  expect(of(run)).toEqual([]);
});

test.each(['bash -c "twine upload dist/*"', 'sudo twine upload dist/*', 'docker run python twine upload dist/*', 'source .env\ntwine upload dist/*', 'twine upload $OPTIONS dist/*', 'trap "uv publish" EXIT', 'bash <<EOF\nuv publish\nEOF', 'PUBLISH="uv publish"\neval "$PUBLISH"', 'export $(cat .env)\nuv publish', 'uv publish "', 'uv publish ${{ inputs.options }}'])(
  '%s does not show what it is told',
  (run) => {
    expect(of(run).map(({ open }) => open)).toEqual([true]);
  },
);

test.each(['twine upload "$FILE"/*', 'twine upload ${{ steps.a.outputs.dir }}/*.whl', 'uv publish dist/$NAME-*.whl'])('%s has a path with something in it', (run) => {
  expect(of(run).map(({ open }) => open)).toEqual([undefined]);
});

test.each([
  ['uv publish -t a -u b -p c', { token: 'text a by -t', username: 'text b by -u', password: 'text c by -p' }],
  ['uv publish --token=a --trusted-publishing=always', { token: 'text a by --token', mode: 'text always by --trusted-publishing' }],
  ['uv publish --token ${{ secrets.A }}', { token: 'secret ${{ secrets.A }} by --token' }],
  ['uv publish --token ""', { token: 'empty  by --token' }],
  ['uv publish --check-url https://pypi.org/simple/ --dry-run', { skip: 'text https://pypi.org/simple/ by --check-url', 'dry-run': 'text true by --dry-run' }],
  ['twine upload --skip -ua -pb dist/*', { skip: 'text true by --skip-existing', username: 'text a by -u', password: 'text b by -p' }],
  ['twine upload -r testpypi --repository-url=https://a/ x', { index: 'text testpypi by -r', url: 'text https://a/ by --repository-url' }],
  ['TWINE_PASSWORD=a UV_PUBLISH_TOKEN=b twine upload x', { password: 'text a by TWINE_PASSWORD' }],
  ['env TWINE_PASSWORD=a twine upload x', { password: 'text a by TWINE_PASSWORD' }],
  ['export TWINE_USERNAME=a TWINE_PASSWORD="${{ secrets.A }}"\ntwine upload x', { username: 'text a by TWINE_USERNAME', password: 'secret ${{ secrets.A }} by TWINE_PASSWORD' }],
  ['set -a\nTWINE_USERNAME=a\ntwine upload x', { username: 'text a by TWINE_USERNAME' }],
  ['TWINE_USERNAME=a\nexport TWINE_USERNAME\ntwine upload x', { username: 'text a by TWINE_USERNAME' }],
  ['export TWINE_USERNAME\nTWINE_USERNAME=a\ntwine upload x', { username: 'text a by TWINE_USERNAME' }],
  ['declare -x TWINE_USERNAME=a; twine upload x', { username: 'text a by TWINE_USERNAME' }],
  ['TWINE_USERNAME=a\ntwine upload x', {}],
  ['readonly TWINE_USERNAME=a; twine upload x', {}],
  ['export TWINE_USERNAME=a; export -n TWINE_USERNAME; twine upload x', {}],
  ['echo "TWINE_USERNAME=a" >> "$GITHUB_ENV"\ntwine upload x', {}],
  ['A=b; twine upload -p "$A" x', { password: 'text b by -p' }],
  ['if a; then export TWINE_PASSWORD=b; fi\ntwine upload x', { password: 'open  by TWINE_PASSWORD' }],
  ['read TWINE_PASSWORD\ntwine upload x', {}],
  ['read TWINE_PASSWORD; export TWINE_PASSWORD\ntwine upload x', { password: 'open  by TWINE_PASSWORD' }],
])('%s tells %j', (run, expected) => {
  expect(told(run)).toEqual([expected]);
});

test('the nearest env goes first, and each names its place', () => {
  const text = file(
    '- run: twine upload -p "$SECRET" a\n  env:\n    TWINE_USERNAME: c\n- run: unset TWINE_USERNAME && twine upload a\n- run: |\n    unset TWINE_USERNAME\n    twine upload b',
    'env:\n  TWINE_USERNAME: b\n  SECRET: ${{ secrets.S }}',
    'on: push\nenv:\n  TWINE_USERNAME: a\n  TWINE_REPOSITORY: testpypi',
  );
  const index = 'text testpypi by TWINE_REPOSITORY of workflow';
  expect(calls(text)).toEqual([
    { name: 'twine upload', line: 12, told: { username: 'text c by TWINE_USERNAME of step', password: 'secret ${{ secrets.S }} by -p', index } },
    { name: 'twine upload', line: 15, told: { index } },
    { name: 'twine upload', line: 18, told: { index } },
  ]);
});

test('what a step sets without export reaches its own script alone, and what it hands on the steps behind it', () => {
  expect(told('TWINE_PASSWORD=a\ntwine upload -p "$TWINE_PASSWORD" x')).toEqual([{ password: 'text a by -p' }]);
  const steps = (line: string, more = '') => calls(file(`- run: twine upload a\n- run: ${line}\n${more}- run: twine upload b`, 'env:\n  TWINE_USERNAME: c')).map((call) => call.told['username']);
  const before = 'text c by TWINE_USERNAME of job';
  expect(steps('echo "TWINE_USERNAME=d" >> "$GITHUB_ENV"')).toEqual([before, 'text d by TWINE_USERNAME']);
  expect(steps('echo "TWINE_USERNAME=d" >> "$GITHUB_ENV"', '  if: inputs.a\n')).toEqual([before, 'open  by TWINE_USERNAME']);
  expect(steps('sed s/a/TWINE_USERNAME=/ e >> "$GITHUB_ENV"')).toEqual([before, 'open  by TWINE_USERNAME']);
  expect(steps('echo "OTHER=d" >> "$GITHUB_ENV"')).toEqual([before, before]);
});

test('a variable that is given by a step goes before what another step hands on', () => {
  const text = file('- run: echo "TWINE_USERNAME=a" >> "$GITHUB_ENV"\n- run: twine upload b\n  env:\n    TWINE_USERNAME: c');
  expect(calls(text)[0]?.told).toEqual({ username: 'text c by TWINE_USERNAME of step' });
});

test('words that are not known are kept as they are written', () => {
  const unseen = (run: string) => {
    const workflow = readWorkflow(file(`- run: ${JSON.stringify(run)}`));
    return 'code' in workflow ? [] : publishCalls(workflow).map((call) => call.unseen);
  };
  expect(unseen('uv publish $ARGS "${MORE[@]}" --new-option a $(b c)')).toEqual([['$ARGS', '${MORE[@]}', '--new-option', '$(b c)']]);
  expect(unseen('twine upload --verbose --non --disable-progress-bar --cert a dist/* $DIR/*')).toEqual([[]]);
  expect(unseen('uv publish -v --no-attestations --no-config')).toEqual([[]]);
});

test('an option goes before its variable, and the value of another option is no option', () => {
  expect(calls(file('- run: twine upload -u a -c "$COMMENT" b\n  env:\n    TWINE_USERNAME: c'))).toEqual([{ name: 'twine upload', line: 6, told: { username: 'text a by -u' } }]);
});

test('another shell, an environment out of an expression and a step in a pipe are not read for certain', () => {
  expect(calls(file('- run: uv publish $Options\n  shell: pwsh'))[0]?.open).toBe(true);
  expect(calls(file('- run: $env:TWINE_PASSWORD = "a"; twine upload b\n  shell: pwsh'))[0]?.open).toBe(true);
  expect(calls(file('- run: uv publish\n  shell: bash -e {0}'))[0]?.open).toBeUndefined();
  expect(calls(file('- run: uv publish', 'defaults:\n  run:\n    shell: python'))[0]?.open).toBe(true);
  expect(calls(file('- run: uv publish', 'env: ${{ fromJSON(inputs.env) }}'))[0]?.open).toBe(true);
  expect(calls(file('- run: export A=b; uv publish').replace('ubuntu-latest', 'windows-latest'))[0]?.open).toBe(true);
  const matrix = (systems: string) => file('- run: A=b uv publish', `strategy:\n  matrix:\n    os: ${systems}`).replace('ubuntu-latest', '${{ matrix.os }}');
  expect(calls(matrix('[ubuntu-latest, windows-latest]'))[0]?.open).toBe(true);
  expect(calls(matrix('${{ fromJSON(inputs.os) }}'))[0]?.open).toBe(true);
  expect(calls(matrix('[ubuntu-latest, macos-latest]'))[0]?.open).toBeUndefined();
  expect(calls(matrix('[ubuntu-latest, windows-latest]').replace('uv publish', 'uv publish\n        shell: bash'))[0]?.open).toBeUndefined();
  // Commands with their options alone are the same everywhere.
  for (const systems of ['[ubuntu-latest, windows-latest]', '${{ fromJSON(inputs.os) }}']) expect(calls(matrix(systems).replace('A=b ', ''))[0]?.open).toBeUndefined();
  expect(of(`uv publish # ${'x'.repeat(20_000)}`)[0]?.open).toBe(true);
  expect(of('yes | twine upload a')[0]?.fed).toBe(true);
});

test.each(['dist\\*', '.\\dist\\*.whl dist\\*.gz', '"dist\\*"'])('a path of Windows is read as its shells read it: %s', (path) => {
  const told = { name: 'twine upload', line: 6, told: { password: 'secret ${{ secrets.A }} by TWINE_PASSWORD of step' } };
  const step = (rest = ''): string => file(`- run: twine upload ${path}\n${rest}  env:\n    TWINE_PASSWORD: \${{ secrets.A }}`);
  for (const text of [step('  shell: cmd\n'), step('  shell: pwsh\n'), step().replace('ubuntu-latest', 'windows-latest')]) expect(calls(text)).toEqual([told]);
  expect(calls(step('  shell: pwsh\n').replace('upload ', 'upload $Files '))[0]?.open).toBe(true);
});

test('what an action runs is seen, and not read for certain', () => {
  const text = file('- uses: example/retry@v3\n  with:\n    attempts: 3\n    command: |\n      cd a\n      twine upload b\n  env:\n    TWINE_USERNAME: c');
  expect(calls(text)).toEqual([{ name: 'twine upload', line: 11, told: { username: 'text c by TWINE_USERNAME of step' }, open: true }]);
  expect(calls(file('- uses: example/notes@v1\n  with:\n    body: Run uv publish'))).toEqual([]);
});

test('a call may ask for its release', () => {
  for (const run of ['uvx twine@6.1.0 upload a', 'pipx run twine==6.1.0 upload a', 'uvx "twine[keyring]==6.1.0" upload a']) expect(of(run)[0]?.release).toBe('6.1.0');
});

test('a step uploads by what it runs, not by what it says', () => {
  const uploads = (run: string) => {
    const workflow = readWorkflow(file(`- run: ${JSON.stringify(run)}`));
    if ('code' in workflow) throw new Error(workflow.code);
    return uploadCommands(workflow).map(({ command }) => command);
  };
  expect(uploads('# twine upload dist/*\npoetry publish')).toEqual(['poetry publish']);
  expect(uploads('echo "uv publish"')).toEqual([]);
  expect(uploads('poetry build # then poetry publish')).toEqual([]);
  expect(uploads('bash -c "uv publish"')).toEqual(['uv publish']);
  for (const run of ['twine upload dist/*', 'twine --no-color upload dist/*', 'TWINE=twine\n$TWINE upload dist/*']) expect(uploads(run)).toEqual(['twine upload']);
});
