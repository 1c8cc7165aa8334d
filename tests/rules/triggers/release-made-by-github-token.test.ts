import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/lib/rules/check.ts';
import { publishAction } from '../../../src/data/action/publish-action.ts';
import { beside, file, places, USES, values } from '../inline.ts';

const ID = 'release-made-by-github-token';
const publish = (top = 'on: release', job = '') => file(`- uses: ${USES}`, job, top);
/** A workflow that makes something: its steps, and what starts it. */
const made = (steps: string, top = 'on: {push: {branches: [main]}}', job = '') => file(steps, job, top);
const found = (top: string, maker: string, job = '') => places(ID, publish(top, job), { others: beside(maker) });

const RELEASE_PLEASE = made('- uses: googleapis/release-please-action@v4');
const OWN = '${{ secrets.GITHUB_TOKEN }}';
const PAT = '${{ secrets.RELEASE_TOKEN }}';
const CHECKOUT = '- uses: actions/checkout@v7\n';

test.each([
  ['on: release', ['1:5']],
  ['on: [release, workflow_dispatch]', ['1:6']],
  ['on: {push: {tags: [v*]}}', ['1:13']],
  ['on: {push: {branches: [main]}}', []],
  ['on: workflow_dispatch', []],
  // Each push publishes: it waits for none in particular.
  ['on: push', []],
  ['on: [release, schedule]', ['1:6?']],
])('%s beside release-please is found at %j', (top, expected) => {
  expect(found(top, RELEASE_PLEASE)).toEqual(expected);
});

test.each([
  ["if: startsWith(github.ref, 'refs/tags/')", ['1:5']],
  ["if: github.ref_type == 'tag'", ['1:5']],
  ["if: startsWith(github.ref, 'refs/tags/') || inputs.force", ['1:5?']],
  ["if: github.ref == 'refs/heads/main'", []],
  ["if: github.event_name == 'workflow_dispatch'", []],
])('on each push with “%s” it is found at %j', (job, expected) => {
  expect(found('on: push', RELEASE_PLEASE, job)).toEqual(expected);
});

const WAYS: readonly [step: string, maker: string, tag?: true][] = [
  ['- uses: googleapis/release-please-action@v4', 'googleapis/release-please-action'],
  [`- uses: google-github-actions/release-please-action@v3\n  with: {token: '${OWN}'}`, 'google-github-actions/release-please-action'],
  ['- uses: softprops/action-gh-release@v2\n  with: {tag_name: v1.0.0}', 'softprops/action-gh-release'],
  [`- uses: softprops/action-gh-release@v2\n  env: {GITHUB_TOKEN: '${OWN}'}`, 'softprops/action-gh-release'],
  ["- uses: ncipollo/release-action@v1\n  with: {token: '${{ github.token }}', tag: v1.0.0}", 'ncipollo/release-action'],
  ['- uses: ncipollo/release-action@v1\n  with: {tag: v1.0.0}', 'ncipollo/release-action'],
  [`- uses: actions/create-release@v1\n  env: {GITHUB_TOKEN: '${OWN}'}`, 'actions/create-release'],
  [`- uses: python-semantic-release/python-semantic-release@v10\n  with: {github_token: '${OWN}'}`, 'python-semantic-release/python-semantic-release'],
  [`- uses: changesets/action@v1\n  with: {publish: npm run release}\n  env: {GITHUB_TOKEN: "\${{ secrets['GITHUB_TOKEN'] }}"}`, 'changesets/action'],
  ['- uses: release-drafter/release-drafter@v6\n  with: {publish: true}', 'release-drafter/release-drafter'],
  [`- run: gh release create v1.0.0\n  env: {GH_TOKEN: '${OWN}'}`, 'gh release create'],
  [`- run: |\n    gh release create v1.0.0 \\\n      --notes x\n  env: {GITHUB_TOKEN: '\${{github.token}}'}`, 'gh release create'],
  [`- run: GH_TOKEN=${OWN} gh release create v1.0.0`, 'gh release create'],
  [`- run: gh release edit v1.0.0 --draft=false\n  env: {GH_TOKEN: '${OWN}'}`, 'gh release edit'],
  [`- run: npx semantic-release\n  env: {GH_TOKEN: '${OWN}'}`, 'semantic-release'],
  ['- uses: actions/github-script@v8\n  with: {script: "await github.rest.repos.createRelease({ tag_name })"}', 'actions/github-script'],
  [`${CHECKOUT}- run: git push --tags`, 'git push', true],
  [`${CHECKOUT}- run: git push --follow-tags`, 'git push', true],
  [`${CHECKOUT}- run: git commit -am x && git push && git push origin v1.0.0`, 'git push', true],
  [`${CHECKOUT}- run: git push origin "v$VERSION"`, 'git push', true],
  [`${CHECKOUT}- run: git push origin $NEW_TAG`, 'git push', true],
  [`${CHECKOUT}- run: git push origin \${{ steps.bump.outputs.new_tag }}`, 'git push', true],
  [`${CHECKOUT}- run: git push origin refs/tags/1.0.0`, 'git push', true],
  [`- run: git push https://x-access-token:${OWN}@github.com/octo-org/sampleproject --tags`, 'git push', true],
  [`- uses: mathieudutour/github-tag-action@v6\n  with: {github_token: '${OWN}'}`, 'mathieudutour/github-tag-action', true],
  [`- uses: anothrNick/github-tag-action@v1\n  env: {GITHUB_TOKEN: '${OWN}'}`, 'anothrNick/github-tag-action', true],
];

test.each(WAYS)('%s is a way to make one', (step, maker, tag) => {
  const others = beside(made(step));
  expect(places(ID, publish('on: {push: {tags: [v*]}}'), { others })).toEqual(['1:13']);
  expect(values(ID, publish('on: {push: {tags: [v*]}}'), { others })).toEqual([{ maker, event: 'on: push: tags' }]);
  // A tag is no release.
  expect(values(ID, publish(), { others })).toEqual(tag ? [] : [{ maker, event: 'on: release' }]);
});

test.each([
  `- uses: googleapis/release-please-action@v4\n  with: {token: '${PAT}'}`,
  "- uses: googleapis/release-please-action@v4\n  with: {token: '${{ steps.app.outputs.token }}'}",
  '- uses: googleapis/release-please-action@v4\n  with: {skip-github-release: true}',
  // Whoever publishes the draft starts the workflow.
  '- uses: softprops/action-gh-release@v2\n  with: {draft: true}',
  '- uses: release-drafter/release-drafter@v6',
  '- uses: changesets/action@v1',
  `- run: gh release create v1.0.0 --draft\n  env: {GH_TOKEN: '${OWN}'}`,
  `- run: gh release create v1.0.0\n  env: {GH_TOKEN: '${PAT}', GITHUB_TOKEN: '${OWN}'}`,
  `- run: gh release upload v1.0.0 dist/*\n  env: {GH_TOKEN: '${OWN}'}`,
  `- run: |\n    # gh release create v1.0.0\n    pip install python-semantic-release\n  env: {GH_TOKEN: '${OWN}'}`,
  `- uses: actions/checkout@v7\n  with: {token: '${PAT}'}\n- run: git push --tags`,
  "- uses: actions/checkout@v7\n  with: {ssh-key: '${{ secrets.KEY }}'}\n- run: git push --tags",
  `${CHECKOUT}- run: git push https://x:${PAT}@github.com/octo-org/sampleproject --tags`,
  `${CHECKOUT}- run: git push origin main`,
  `${CHECKOUT}- run: git push --delete origin v1.0.0`,
  `${CHECKOUT}- run: git tag v1.0.0`,
])('%s is none, or starts other workflows', (step) => {
  for (const top of ['on: release', 'on: {push: {tags: [v*]}}']) expect(found(top, made(step))).toEqual([]);
});

test.each([
  "- uses: googleapis/release-please-action@v4\n  with: {token: '${{ secrets.PAT || secrets.GITHUB_TOKEN }}'}",
  "- uses: googleapis/release-please-action@v4\n  with: {token: '${{ inputs.token }}'}",
  `- uses: softprops/action-gh-release@v2\n  with: {token: '${PAT}'}\n  env: {GITHUB_TOKEN: '${OWN}'}`,
  // Without a token it would fail, unless it has signed in before.
  '- run: gh release create v1.0.0',
  '- uses: actions/create-release@v1',
  '- uses: actions/checkout@v7\n  with: {persist-credentials: false}\n- run: git push --tags',
  '- run: git push --tags',
  `${CHECKOUT}- run: git remote set-url origin https://x:$TOKEN@github.com/octo-org/sampleproject\n- run: git push --tags`,
])('%s leaves open with which token', (step) => {
  expect(found('on: {push: {tags: [v*]}}', made(step))).toEqual(['1:13?']);
});

test('the variables of a job and of the workflow count as well, the nearest first', () => {
  const step = '- run: gh release create v1.0.0';
  expect(found('on: release', made(step, 'on: workflow_dispatch', `env: {GH_TOKEN: '${OWN}'}`))).toEqual(['1:5']);
  expect(found('on: release', `env: {GH_TOKEN: '${OWN}'}\n${made(step)}`)).toEqual(['1:5']);
  expect(found('on: release', `env: {GH_TOKEN: '${OWN}'}\n${made(`${step}\n  env: {GH_TOKEN: '${PAT}'}`)}`)).toEqual([]);
});

const GH_RELEASE = '- uses: softprops/action-gh-release@v2';

test('what is added to a tag or a release that somebody made is none of its own', () => {
  expect(found('on: {push: {tags: [v*]}}', made(GH_RELEASE, 'on: {push: {tags: [v*]}}'))).toEqual([]);
  expect(found('on: release', made(GH_RELEASE, 'on: release'))).toEqual([]);
  expect(found('on: {push: {tags: [v*]}}', made(GH_RELEASE, 'on: push', "if: startsWith(github.ref, 'refs/tags/')"))).toEqual([]);
  // The tag was pushed by somebody, the release is not.
  expect(found('on: release', made(GH_RELEASE, 'on: {push: {tags: [v*]}}'))).toEqual(['1:5']);
  expect(found('on: {push: {tags: [v*]}}', made(GH_RELEASE, 'on: [push]'))).toEqual(['1:13?']);
});

test.each([
  ['a dispatch', 'on: [release, workflow_dispatch]', '- run: gh workflow run publish.yml'],
  ['a dispatch by an action', 'on: [release, repository_dispatch]', '- uses: peter-evans/repository-dispatch@v4'],
  ['a dispatch by a script', 'on: [release, workflow_dispatch]', '- uses: actions/github-script@v8\n  with: {script: "await github.rest.actions.createWorkflowDispatch({ ref })"}'],
])('%s starts it all the same', (_, top, step) => {
  expect(found(top, made(`- uses: googleapis/release-please-action@v4\n${step}`))).toEqual([]);
  expect(found('on: release', made(`- uses: googleapis/release-please-action@v4\n${step}`))).toEqual(['1:5']);
});

test('a call is no event', () => {
  const caller = `${RELEASE_PLEASE}  call:\n    needs: publish\n    uses: ./.github/workflows/publish.yml\n`;
  expect(found('on: [release, workflow_call]', caller)).toEqual([]);
  expect(found('on: [release, workflow_call]', RELEASE_PLEASE)).toEqual(['1:6?']);
});

test('a command that uploads counts as publishing, and a file that publishes nothing waits for nothing', () => {
  const others = beside(RELEASE_PLEASE);
  expect(places(ID, file('- run: uv publish', '', 'on: release'), { others })).toEqual(['1:5']);
  expect(places(ID, file('- run: make docs', '', 'on: release'), { others })).toEqual([]);
});

test('several steps that make it are one finding, the certain one', () => {
  expect(found('on: release', made('- uses: googleapis/release-please-action@v4\n- run: gh release create v1.0.0'))).toEqual(['1:5']);
  expect(places(ID, publish(), { others: beside(made('- run: gh release create v1.0.0'), RELEASE_PLEASE) })).toEqual(['1:5']);
});

const job = (id: string, rest: string, steps: string) => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${steps.replace(/^/gm, '      ')}\n`;
const both = (top: string, condition: string, maker: string, rest = '') =>
  `${top}\njobs:\n${job('release', rest, maker)}${job('publish', condition && `    if: ${condition}\n`, `- uses: ${USES}`)}`;

test('one file alone leaves it open', () => {
  const tags = "startsWith(github.ref, 'refs/tags/')";
  expect(places(ID, both('on: push', tags, `${CHECKOUT}- run: git push --tags`))).toEqual(['1:5?']);
  expect(places(ID, both('on: {push: {tags: [v*]}, workflow_dispatch: }', tags, `${CHECKOUT}- run: git push --tags`))).toEqual(['1:13?']);
  expect(places(ID, both('on: release', '', '- uses: googleapis/release-please-action@v4'))).toEqual(['1:5?']);
  expect(places(ID, both('on: {push: {tags: [v*]}}', '', `${CHECKOUT}- run: git push --tags`))).toEqual(['1:13?']);
});

const BOTH = 'on: {push: {branches: [main], tags: [v*]}}';
const PUSHED = `${CHECKOUT}- run: |\n    git tag "v$VERSION"\n    git push origin --tags`;
/** A push to an address with a token in it, which is a variable of the step. */
const addressed = (address: string, env: string) => `${CHECKOUT}- run: |\n    git tag v$(python -c 'print(1)')$VERSION\n    git remote add to "https://${address}@github.com/octo-org/sampleproject"\n    git push to --tags\n  env: ${env}`;

test.each([
  ['a tag of the version', BOTH, "startsWith(github.ref, 'refs/tags')", PUSHED],
  ['the same, asked for otherwise', BOTH, "contains(github.ref, '/tags/v')", PUSHED],
  ['the same by its type', BOTH, "github.event_name == 'push' && github.ref_type == 'tag'", PUSHED],
  ['the same in two ways', BOTH, "github.ref_type == 'tag' || startsWith(github.ref, 'refs/tags/v')", PUSHED],
  ['a token of the step in the address', BOTH, "github.ref_type == 'tag'", addressed('$GITHUB_TOKEN', `{GITHUB_TOKEN: '${OWN}'}`)],
  ['the same with a name before it', BOTH, "github.ref_type == 'tag'", addressed('x-access-token:${TOKEN}', "{TOKEN: '${{ github.token }}'}")],
  ['an action that counts versions', BOTH, "github.ref_type == 'tag'", `- uses: anothrNick/github-tag-action@v1\n  env: {GITHUB_TOKEN: '${OWN}'}`],
  ['a release', 'on: [push, release]', "github.event_name == 'release'", '- uses: googleapis/release-please-action@v4'],
])('one file proves that %s starts no run', (_, top, condition, maker) => {
  const [place] = places(ID, both(top, condition, maker));
  expect(place).toMatch(/^1:\d+$/);
});

test.each([
  ['another token is in the address', addressed('x:$TOKEN', `{TOKEN: '${PAT}'}`), []],
  ['the tag has a moving name', `${CHECKOUT}- run: |\n    git tag -f nightly\n    git push -f origin --tags`, ['?']],
  ['the tag is made elsewhere', `${CHECKOUT}- run: git push --tags`, ['?']],
  ['nothing says whose variable it is', addressed('$TOKEN', '{}'), ['?']],
])('one file does not prove it where %s', (_, maker, open) => {
  expect(places(ID, both(BOTH, "github.ref_type == 'tag'", maker)).map((place) => place.replace(/^[\d:]+/, ''))).toEqual(open);
});

test('where other steps publish without waiting, it is open what the tag is for', () => {
  const other = job('more', "    if: github.ref == 'refs/heads/main'\n", `- uses: ${USES}`);
  expect(places(ID, `${both(BOTH, "github.ref_type == 'tag'", PUSHED)}${other}`)[0]).toMatch(/\?$/);
});

test.each([
  ['the publish job follows the release', 'on: {push: {branches: [main]}}', 'needs.release.outputs.release_created', '- uses: googleapis/release-please-action@v4', ''],
  ['a release is made of the tag that was pushed', 'on: {push: {tags: [v*]}}', '', GH_RELEASE, ''],
  ['the same, by a command', 'on: {push: {tags: [v*]}}', '', `- run: gh release create x\n  env: {GH_TOKEN: '${OWN}'}`, ''],
  ['the same, among other pushes', 'on: push', "startsWith(github.ref, 'refs/tags/')", GH_RELEASE, '    needs: publish\n'],
  ['files are added to the release', 'on: release', '', GH_RELEASE, ''],
  ['each run publishes, the one by hand included', 'on: {push: {tags: [v*]}, workflow_dispatch: }', '', `- run: gh release create x\n  env: {GH_TOKEN: '${OWN}'}`, '    needs: publish\n'],
  ['another token is used', 'on: release', '', `- uses: googleapis/release-please-action@v4\n  with: {token: '${PAT}'}`, ''],
])('in one file nothing is wrong where %s', (_, top, condition, maker, rest) => {
  expect(places(ID, both(top, condition, maker, rest))).toEqual([]);
});

const WHOLE = 'permissions: {id-token: write}\nenvironment: pypi';
const whole = (top: string) => file(`- uses: actions/download-artifact@v8\n  with: {name: dist, path: dist}\n- uses: ${USES}`, WHOLE, top);

test('of several files the one that publishes comes first, and each is checked beside the others', () => {
  const checks = checkFiles([RELEASE_PLEASE, 'on: [push', whole('on: release')], { action: publishAction });
  const said = checks.map(({ index, others, result }) => [index, others.length, 'code' in result ? result.rule : result.findings.map(({ rule }) => rule.id)]);
  expect(said).toEqual([
    [2, 1, [ID]],
    [1, 2, 'invalid-yaml'],
    [0, 1, []],
  ]);
});

test('of two that publish the one with the graver fault comes first', () => {
  const fine = whole('on: workflow_dispatch');
  const indices = (...texts: string[]) => checkFiles(texts, { action: publishAction }).map(({ index }) => index);
  expect(indices(fine, publish())).toEqual([1, 0]);
  expect(indices(fine, fine)).toEqual([0, 1]);
});
