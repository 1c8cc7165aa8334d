import { expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
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
