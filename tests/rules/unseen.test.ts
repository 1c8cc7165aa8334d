import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { signsIn } from '../../src/lib/rules/facts/secret-arrives.ts';
import { readWorkflow } from '../../src/lib/workflow/read.ts';
import { unseenOf } from '../../src/lib/rules/unseen.ts';
import { file } from './inline.ts';

const WRITE = 'permissions:\n  id-token: write';

const unseen = (text: string): string[] => {
  const result = check(text, { action: publishAction });
  if ('code' in result) throw new Error(result.code);
  return unseenOf(result, [], true).map(({ kind, name, variable, line }) => `${line} ${kind} ${name}${variable ? ` by ${variable}` : ''}`);
};

const of = (run: string): string[] => unseen(file(`- run: ${JSON.stringify(run)}`, WRITE));

test.each([
  ['uv publish', []],
  ['twine upload --verbose --non-interactive dist/*', []],
  ['uv publish $ARGS', ['8 expression $ARGS']],
  ['uv publish "${ARGS[@]}" --new-option', ['8 expression ${ARGS[@]}', '8 expression --new-option']],
  ['twine upload -r "$INDEX" dist/*', ['8 expression $INDEX']],
  ['twine upload -p "$(cat token)" dist/*', ['8 expression $(cat token)']],
  ['uv publish --token "${{ inputs.token }}"', ['8 expression ${{ inputs.token }}']],
  ['if a; then export TWINE_USERNAME=b; fi; twine upload dist/*', ['8 expression TWINE_USERNAME']],
  ['sudo twine upload dist/*', ['8 expression sudo twine upload dist/*']],
  ['uv publish --index corp', ['8 file --index corp']],
  ['twine upload -r testpypi dist/*', []],
  ['twine upload --config-file ci.rc dist/*', ['8 file --config-file ci.rc']],
  ['uv publish --token ${{ secrets.A }}', ['8 inline A by --token']],
  ['TWINE_PASSWORD=${{ secrets.A }} twine upload dist/*', ['8 inline A by TWINE_PASSWORD']],
])('%s: %j', (run, expected) => {
  expect(of(run)).toEqual(expected);
});

test.each(['./ci/login.sh', 'bash ci/login.sh', 'source ci/login.sh', 'make login', 'python ci/login.py', 'uv run ci/login.py', 'uvx nox -s login', 'sudo -E ./ci/login.sh', 'A=b ./ci/login.sh', 'pdm run login', 'bash -c "./ci/login.sh"'])('what %s does is not seen', (script) => {
  expect(unseen(file(`- run: ${JSON.stringify(script)}\n- run: uv publish`, WRITE))).toEqual([expect.stringMatching(/^8 script /)]);
});

test.each(['source .venv/bin/activate', '.venv/bin/pip install twine', 'python -m build', 'uv run --with build python -m build', 'pdm build', 'ls dist/', '/usr/bin/python3 -m pip install uv', 'cd pkg'])('%s runs no file of the repository', (script) => {
  expect(unseen(file(`- run: ${JSON.stringify(script)}\n- run: uv publish`, WRITE))).toEqual([]);
});

test('what an action runs is named', () => {
  expect(unseen(file('- uses: example/retry@v3\n  with:\n    command: twine upload dist/*', WRITE))).toEqual(['8 expression twine upload dist/*']);
});

test('a script that PowerShell may read is named', () => {
  const matrix = file('- run: A=b uv publish', `strategy:\n  matrix:\n    os: [ubuntu-latest, windows-latest]\n${WRITE}`).replace('ubuntu-latest', '${{ matrix.os }}');
  expect(unseen(matrix)).toEqual(['11 shell A=b uv publish']);
  expect(unseen(matrix.replace('A=b ', ''))).toEqual([]);
});

test('a variable that two jobs share is told once', () => {
  const job = (name: string): string => `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n`;
  expect(unseen(`on: push\nenv:\n  TWINE_USERNAME: __token__\n  TWINE_PASSWORD: \${{ secrets.A }}\njobs:\n${job('a')}${job('b')}`)).toEqual(['4 variable A by TWINE_PASSWORD']);
});

test('a secret that a command takes from a variable of another name is looked for there', () => {
  expect(unseen(file('- run: twine upload -p "$SECRET" dist/*\n  env:\n    SECRET: ${{ secrets.A }}', WRITE))).toEqual(['10 variable A by SECRET']);
  expect(unseen(file('- run: twine upload -p "$TWINE_PASSWORD" dist/*\n  env:\n    TWINE_PASSWORD: ${{ secrets.A }}', WRITE))).toEqual(['10 variable A by TWINE_PASSWORD']);
});

test.each([
  ['mv dist/a-0.0.0-py3-none-any.whl dist/a-1.0-py3-none-any.whl', 'renames'],
  ['cp build/*.whl "dist/a-$VERSION-py3-none-any.whl"', 'renames'],
  ["rename 's/linux/manylinux1/' dist/*.whl", 'renames'],
  ['cp $W a-1-py3-none-win32.whl\ncp $W a-1-py3-none-win_amd64.whl', 'copies'],
  ['cd dist\nmv a-0.tar.gz a-1.tar.gz', 'renames'],
  ['mv wheelhouse/*.whl dist/', undefined],
  ['mv wheelhouse/a-1.0-py3-none-any.whl dist/a-1.0-py3-none-any.whl', undefined],
  ['cp notes.txt assets/a.tar.gz', undefined],
  ['# mv dist/a-0.whl dist/a-1.whl', undefined],
  ['echo "PATH=$PATH:$HOME/.local/bin" >> $GITHUB_ENV', 'path'],
  ['echo "PATH=/opt/bin:$PATH" >> "$GITHUB_ENV"', 'path'],
  ['echo "$HOME/.local/bin" >> $GITHUB_PATH', undefined],
  ['echo "MYPATH=a" >> $GITHUB_ENV', undefined],
])('a command that bears on the files or the steps after it is named, whichever job has it: %j is %s', (run, kind) => {
  const build = `  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`;
  expect(unseen(file('- run: uv publish', WRITE) + build).map((line) => line.split(' ')[1])).toEqual(kind ? [kind] : []);
});

const DOWNLOADS = '- uses: actions/download-artifact@v8\n  with: {name: dist, path: dist/}\n- run: uv publish';
const whole = (above: string, among = '', more = '') => `${above}name: Release\non: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n${`${among}${DOWNLOADS}`.replace(/^(?=.)/gm, '      ')}\n${more}`;

test.each([
  ['the heading of a starter workflow', whole('# This workflow will install Python dependencies, run tests and lint with a single version of Python\n')],
  ['a heading that ends in dots', whole('# Build, test, upload ...\n\n')],
  ['a list of work above a step that does some of it', whole('', '# Lint, test and build...\n- run: python -m build\n')],
  ['a word of a sentence', whole('', '# The name is omitted when there is one artifact, etc.\n')],
  ['a paragraph with dots in it', whole('', '# It is sent to the index\n# ... and to nothing else, as above.\n')],
  ['a comment between the keys of a job', whole('').replace('    steps:', '    # Always build & lint.\n    steps:')],
  ['a comment of a script', whole('', '- run: |\n    # ... install, test etc.\n    python -m build\n')],
  ['a program within a script', whole('', '- run: |\n    python - <<EOF\n    def f():\n      ...\n    EOF\n')],
  ['a text for others to read', whole('', '- uses: softprops/action-gh-release@v2\n  with:\n    body: |\n      New\n      ...\n')],
  ['the dots that end a document', `---\n${whole('', '', '...\n')}`],
])('with %s a file is whole', (_, text) => {
  expect(unseen(text)).toEqual([]);
});

test.each([
  ['dots in the place of keys', whole('').replace('    steps:', '    # ...\n    steps:')],
  ['dots that no document ends with', whole('', '', '...\n')],
  ['dots and what they stand for', whole('', '# ... build and test\n')],
  ['the name of what was left out', whole('').replace('    steps:', '    # env omitted for brevity\n    steps:')],
  ['a list of work in a job that makes and brings no files', file('# checkout, build\n- run: uv publish', WRITE)],
])('with %s a file is a part', (_, text) => {
  expect(unseen(text)).toEqual(['1 part ']);
});

test('a job that is given what a program signs in with publishes itself, by whatever command; what is handed to a called file does not', () => {
  const file = (job: string): string => `on: push\njobs:\n  build:\n    uses: ./.github/workflows/build.yml\n    secrets:\n      TWINE_PASSWORD: \${{ secrets.T }}\n${job}`;
  const own = (env: string): boolean => {
    const workflow = readWorkflow(file(env));
    return !('code' in workflow) && signsIn(workflow);
  };
  expect(own('')).toBe(false);
  expect(own('  deploy:\n    runs-on: ubuntu-latest\n    env:\n      TWINE_PASSWORD: ${{ secrets.T }}\n    steps:\n      - run: ./release.sh\n')).toBe(true);
  expect(own('  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./release.sh\n        env:\n          UV_PUBLISH_TOKEN: ${{ secrets.T }}\n')).toBe(true);
  expect(own('  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./release.sh\n        env:\n          TWINE_REPOSITORY: x\n')).toBe(false);
});

const CHECKOUT = '- uses: actions/checkout@v7';
const publish = (steps: string, job = ''): string[] => unseen(file(steps, job)).filter((each) => /missing|unset/.test(each));

test.each(['twine upload dist/*', 'python -m twine upload dist/*', 'python setup.py sdist\ntwine upload dist/*', 'poetry publish', 'hatch publish', 'maturin upload dist/*'])('%j calls what no step installs', (run) => {
  const script = run.split('\n').map((line) => `    ${line}`).join('\n');
  expect(publish(`${CHECKOUT}\n- uses: actions/setup-python@v6\n- run: |\n${script}`)).toEqual([expect.stringMatching(/ missing (?:twine|poetry|hatch|maturin)$/)]);
});

test.each([
  ['it is installed', `${CHECKOUT}\n- run: pip install twine\n- run: twine upload dist/*`],
  ['a list installs it', `${CHECKOUT}\n- run: pip install -r ci.txt\n- run: twine upload dist/*`],
  ['a script may', `${CHECKOUT}\n- run: ./ci/prepare.sh\n- run: twine upload dist/*`],
  ['an action may', `${CHECKOUT}\n- uses: someone/setup@v1\n- run: twine upload dist/*`],
  ['another program brings it', `${CHECKOUT}\n- run: uvx twine upload dist/*`],
  ['a download brings it', `${CHECKOUT}\n- run: curl -L https://example.org/hatch.tar.gz | tar xz && sudo mv hatch /usr/local/bin/\n- run: hatch publish`],
  ['an environment has it', `${CHECKOUT}\n- run: .venv/bin/twine upload dist/*`],
  ['uv, which a runner may have', `${CHECKOUT}\n- run: uv publish`],
  ['lines were left out', `${CHECKOUT}\n# ...\n- run: twine upload dist/*`],
  ['a step alone was pasted', '- run: twine upload dist/*'],
])('nothing is said to be missing where %s', (_, steps) => {
  expect(publish(steps)).toEqual([]);
});

test('nor in a container or on a runner of somebody’s own', () => {
  const steps = `${CHECKOUT}\n- run: twine upload dist/*`;
  expect(publish(steps, 'container: python:3.14')).toEqual([]);
  expect(unseen(file(steps).replace('ubuntu-latest', 'self-hosted')).join()).not.toContain('missing');
});

describe('a variable by which the script of an upload decides', () => {
  const install = '- run: pip install twine\n  env:\n    OS: ${{ matrix.os }}\n';
  const upload = (script: string, env = ''): string => `${install}- run: |\n    ${script.replaceAll('\n', '\n    ')}\n${env}`;
  const LINUX = 'if [[ $OS == ubuntu* ]]; then\n  twine upload dist/*\nelse\n  twine upload dist/*.whl\nfi';

  test.each([LINUX, 'case "$OS" in\n  ubuntu*) twine upload dist/* ;;\nesac', 'if [ "${OS}" = ubuntu-latest ]; then twine upload dist/*; fi'])('is another step’s: %j', (script) => {
    expect(publish(upload(script))).toEqual(['9 unset OS']);
  });

  test.each([
    ['its own', upload(LINUX, '  env:\n    OS: ${{ matrix.os }}\n')],
    ['the runner’s', upload(LINUX.replace('$OS', '$CI')).replace('OS:', 'CI:')],
    ['set in the script', upload(`OS=ubuntu\n${LINUX}`)],
    ['handed on', `- run: echo "OS=a" >> $GITHUB_ENV\n${upload(LINUX)}`],
    ['no condition', upload('echo $OS\ntwine upload dist/*')],
    ['nobody’s', upload(LINUX).replace('    OS:', '    ELSE:')],
  ])('is %s', (_, steps) => {
    expect(publish(steps)).toEqual([]);
  });
});
