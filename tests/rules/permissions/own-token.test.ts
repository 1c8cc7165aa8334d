import { describe, expect, test } from 'vitest';
import { edited, file, USES } from '../inline.ts';

const ID = 'missing-id-token';

/** The permissions that a publish job is given beside a step. */
function given(step: string, top = 'on: push', job = ''): string[] {
  const text = edited(ID, file(`- uses: actions/checkout@v6\n${step}\n- uses: ${USES}`, job, top));
  const [, block = ''] = /permissions:\n((?: +[\w-]+: \w+\n)+)/.exec(text.slice(text.indexOf('jobs:'))) ?? [];
  return block.split('\n').flatMap((line) => line.trim() || []);
}

const download = (...inputs: string[]): string => `- uses: actions/download-artifact@v8\n  with:\n    name: dist${inputs.map((input) => `\n    ${input}`).join('')}`;
const FROM_RUN = download('run-id: ${{ github.event.workflow_run.id }}', 'github-token: ${{ github.token }}');

describe('a new block keeps what reads the files of another run', () => {
  test.each([
    ['the token of the run', FROM_RUN],
    ['the same by its other name', download('run-id: 1', "github-token: ${{ secrets['GITHUB_TOKEN'] }}")],
    ['one that an expression chooses', download('run-id: 1', 'github-token: ${{ secrets.PAT || github.token }}')],
    ['an action that has it by default', '- uses: dawidd6/action-download-artifact@v6\n  with:\n    workflow: build.yml'],
    ['GitHub’s own program', '- run: gh run download --name dist\n  env:\n    GH_TOKEN: ${{ github.token }}'],
  ])('%s', (_, step) => {
    expect(given(step)).toEqual(['contents: read', 'actions: read', 'id-token: write']);
  });

  test.each([
    ['of the workflow', 'on: push\npermissions: read-all', ''],
    ['of the job', 'on: push', 'permissions: read-all'],
  ])('`read-all` %s', (_, top, job) => {
    expect(given(FROM_RUN, top, job)).toEqual(['contents: read', 'actions: read', 'id-token: write']);
    expect(given('- run: gh api repos/a/b', top, job)).toEqual([]);
  });

  test('not what a token of somebody else reads, or the run’s own files', () => {
    expect(given(download('run-id: 1', 'github-token: ${{ secrets.PAT }}'))).toEqual(['contents: read', 'id-token: write']);
    expect(given(download())).toEqual(['contents: read', 'id-token: write']);
  });

  test('what a block names, and no more', () => {
    expect(given(FROM_RUN, 'on: push\npermissions:\n  contents: read\n  checks: read')).toEqual(['contents: read', 'checks: read', 'id-token: write']);
  });
});

test.each([
  'git push',
  'git -C . push origin HEAD',
  'git -c user.name=x -c user.email=y push --tags',
  'git --git-dir=.git push',
  'mkdocs gh-deploy --force',
  'mkdocs -q gh-deploy',
  'mike deploy --push --update-aliases 1.0 latest',
  'hatch run docs:mike deploy -pu 1.0',
  'mike set-default -p latest',
  'ghp-import -n -p -f docs/_build/html',
  'ghp-import -npf html',
  'ghp-import html --push',
  'hub release create v1',
  'goreleaser release --clean',
])('a new block lets %s write', (run) => {
  expect(given(`- run: ${run}`)).toEqual(['contents: write', 'id-token: write']);
});

test.each(['mike deploy 1.0 latest', 'mike deploy 1.0 --prop-set a=b', 'ghp-import html', 'mkdocs build', 'git -C . status', 'git stash && echo push', 'mkdir -p x && mike list'])('it is not needed for %s', (run) => {
  expect(given(`- run: ${run}`)).toEqual(['contents: read', 'id-token: write']);
});
