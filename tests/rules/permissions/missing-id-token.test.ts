import { expect, test } from 'vitest';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { edited, file, more, places, USES } from '../inline.ts';

const ID = 'missing-id-token';
const STEP = `- uses: ${USES}`;

test.each([
  ['no block at all', '', '6:9'],
  ['an empty one', 'permissions: {}', '5:5'],
  ['one of nothing', 'permissions:', '5:5'],
  ['`read`, which the permission does not have', 'permissions: {id-token: read}', '5:5'],
  ['read-all, which leaves it out', 'permissions: read-all', '5:5'],
])('is found with %s', (_, job, place) => {
  expect(places(ID, file(STEP, job))).toEqual([place]);
});

test.each(['permissions: write-all', 'permissions: {"id-token": write}'])('is not found with %s', (job) => {
  expect(places(ID, file(STEP, job))).toEqual([]);
});

test('a step alone, and a called workflow, leave it open', () => {
  expect(places(ID, STEP)).toEqual(['1:3?']);
  expect(places(ID, file(STEP, '', 'on: workflow_call'))).toEqual(['6:9?']);
  expect(places(ID, file(STEP, 'permissions: {}', 'on: workflow_call'))).toEqual(['5:5']);
});

test('an expression leaves it open, beside an account name that has to go as well', () => {
  const step = (user: string) => file(`${STEP}\n  with:\n    password: \${{ inputs.token }}${user}`, 'permissions: {}');
  expect(places(ID, step(''))).toEqual(['5:5?']);
  expect(places(ID, step('\n    user: someone'))).toEqual(['5:5?']);
  expect(places(ID, step('\n    user: someone\n    repository-url: https://example.org/legacy/'))).toEqual([]);
});

test.each([
  ['permissions: { contents: read } # as told', 'permissions: { contents: read, id-token: write } # as told'],
  ["permissions:\n  'id-token': \"none\" # why", "permissions:\n  'id-token': write # why"],
  ['permissions:\n  contents: read # the last one', 'permissions:\n  contents: read # the last one\n  id-token: write'],
])('%s is extended in its own style', (before, after) => {
  expect(edited(ID, file(STEP, before))).toBe(file(STEP, after));
});

test('Windows line breaks stay', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(edited(ID, windows(file(STEP, 'permissions: {}')))).toBe(windows(file(STEP, 'permissions:\n  id-token: write')));
});

test('a block with an anchor is left alone: other jobs have it too', () => {
  const text = `${file(STEP, 'permissions: &read {contents: read}')}  build:\n    runs-on: ubuntu-latest\n    permissions: *read\n    steps:\n      - run: make\n`;
  expect(places(ID, text)).toEqual(['5:5']);
  expect(edited(ID, text)).toBe(text);
});

test.each([
  // It is none of that run's faults, and one of the next.
  ['yes', ['6:9'], ['6:9'], ['6:9']],
  ['perhaps', ['6:9?'], ['6:9'], ['6:9']],
] as const)('a log that shows a sign-in (%s) settles it for a lone step without a password, and for no other', (signedIn, alone, twice, converted) => {
  const told = { values: {}, inputs: {}, signedIn };
  expect(places(ID, file(STEP), { told })).toEqual(alone);
  expect(places(ID, file(`${STEP}\n${STEP}`), { told }).slice(0, 1)).toEqual(twice);
  expect(places(ID, file(`${STEP}\n  with:\n    password: \${{ secrets.A }}`), { told, intent: 'trusted-publishing' })).toEqual(converted);
});

// Where no file sets permissions, the token of an older repository may do everything, and a block takes that away.
test.each([
  ['a release', '- uses: softprops/action-gh-release@v2', 'permissions:\n  contents: write\n  id-token: write'],
  ['a file of a release', '- run: gh release upload v1 dist/*\n  env:\n    GH_TOKEN: ${{ github.token }}', 'permissions:\n  contents: write\n  id-token: write'],
  ['a branch', '- run: git push origin main', 'permissions:\n  contents: write\n  id-token: write'],
  ['what cannot be told', '- uses: example/report@v1\n  with:\n    token: ${{ secrets.GITHUB_TOKEN }}', undefined],
  ['nothing', '- uses: actions/upload-artifact@v7', 'permissions:\n  id-token: write'],
])('a step of a job without a block writes %s', (_, other, block) => {
  const text = file(`${other}\n${STEP}`);
  expect(edited(ID, text)).toBe(block === undefined ? text : file(`${other}\n${STEP}`, block));
  expect(edited(ID, file(`${other}\n${STEP}`, 'permissions: {contents: read}'))).toBe(file(`${other}\n${STEP}`, 'permissions: {contents: read, id-token: write}'));
});

test('where keys of the job or the file were left out, the permission may stand there', () => {
  expect(places(ID, file(STEP, '# ...'))).toEqual(['7:9?']);
  expect(places(ID, file(STEP, '', 'on: push\n# env and permissions omitted'))).toEqual(['7:9?']);
  // A block that is there is whole, and steps that were left out have none.
  expect(places(ID, file(STEP, '# ...\npermissions: {}'))).toEqual(['6:5']);
  expect(places(ID, file(`# checkout, build ...\n${STEP}`))).toEqual(['7:9']);
});

test('a script that asks for the token itself needs the permission, too', () => {
  const text = (run: string, job: string) => file(`- run: ${run}\n- run: twine upload dist/*`, job);
  const ASKS = ['curl -H @header "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=pypi"', 'python -m id pypi', 'uvx id testpypi'];
  for (const run of ASKS) {
    expect(places(ID, text(run, 'permissions: {contents: write}')), run).toEqual(['5:5']);
    expect(edited(ID, text(run, 'permissions: {contents: write}'))).toBe(text(run, 'permissions: {contents: write, id-token: write}'));
    expect(places(ID, text(run, 'permissions: {id-token: write}')), run).toEqual([]);
    expect(places(ID, `- run: ${run}\n`), run).toEqual([]);
  }
  expect(places(ID, file("- uses: actions/github-script@v8\n  with:\n    script: return await core.getIDToken('pypi')"))).toEqual(['6:9']);
  expect(places(ID, text('python -m identify pypi', 'permissions: {}'))).toEqual([]);
});

test('a script that only looks whether it may ask, or takes that away, asks for nothing', () => {
  const found = (run: string) => places(ID, file(`- run: |\n${run.replace(/^/gm, '    ')}`));
  const CURL = 'curl "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=pypi"';
  for (const run of ['if [ -z "${ACTIONS_ID_TOKEN_REQUEST_TOKEN:-}" ]; then echo no; fi', '# sets ACTIONS_ID_TOKEN_REQUEST_TOKEN\nmake', `make # ${CURL}`, 'unset ACTIONS_ID_TOKEN_REQUEST_TOKEN\ncurl https://example.org', 'env -u ACTIONS_ID_TOKEN_REQUEST_TOKEN pytest', 'echo "$ACTIONS_ID_TOKEN_REQUEST_URL"', `if [ -n "$ACTIONS_ID_TOKEN_REQUEST_URL" ]; then ${CURL}; fi`]) expect(found(run), run).toEqual([]);
  for (const run of [CURL, `if [ -z "$ACTIONS_ID_TOKEN_REQUEST_URL" ]; then exit 1; fi\n${CURL}`, `Invoke-RestMethod "$env:ACTIONS_ID_TOKEN_REQUEST_URL&audience=pypi"`, 'python -c "from urllib.request import *; urlopen(os.environ[\'ACTIONS_ID_TOKEN_REQUEST_URL\'])"']) expect(found(run), run).toEqual(['6:9']);
});

test('a step for another index lacks what that one wants, and gets neither the permission nor a token of PyPI', () => {
  const to = (url: string) => file(`${STEP}\n  with:\n    repository-url: ${url}`);
  const other = to('https://nexus.example.org/pypi/');
  const result = check(other, { action: publishAction });
  expect('code' in result ? [] : result.findings.filter(({ rule }) => rule.id === ID).map(({ place }) => place.says?.name?.en)).toEqual(['The other index is given no password']);
  for (const url of ['https://nexus.example.org/pypi/', "${{ github.event_name == 'push' && 'https://test.pypi.org/legacy/' || 'https://upload.pypi.org/legacy/' }}", '${{ inputs.url }}', '${{ matrix.url }}']) expect(edited(ID, to(url), { intent: 'api-token' }), url).toBe(to(url));
  expect(edited(ID, other)).toBe(other);
  expect(edited(ID, to('https://test.pypi.org/legacy/'), { intent: 'api-token' })).toContain('password: ${{ secrets.TEST_PYPI_API_TOKEN }}');
  expect(more(ID, to('${{ inputs.url }}'))).toEqual([expect.stringContaining('write a step for each index')]);
});
