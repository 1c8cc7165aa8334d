import { describe, expect, test } from 'vitest';
import { bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { besideOf } from '../../src/lib/doctor/beside.ts';
import { doctor } from '../../src/lib/doctor/doctor.ts';
import { keyOf, likeliest } from '../../src/lib/doctor/questions.ts';
import { recognise } from '../../src/lib/doctor/recognised.ts';
import { check } from '../../src/lib/rules/check.ts';

const diagnose = doctor(known(errors, bundles), publishAction.releases);

/** What is asked of a log, with a workflow beside it or without: the keys of what is to be done. */
function asked(log: string, file?: string): string[] {
  const beside = file === undefined ? undefined : besideOf(check(file, { action: publishAction }), file);
  const read = recognise(log, diagnose(log), beside);
  return likeliest(read).map(({ id }) => keyOf(id, read).replace('nothing.if.', ''));
}

const FAILED = 'Error: Process completed with exit code 1.';
const step = (command: string, ...lines: string[]): string => [`##[group]Run ${command}`, '##[endgroup]', ...lines, FAILED].join('\n');
const file = (inputs: string): string => `on: push\njobs:\n  send:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${inputs}      - run: python release.py\n      - run: twine upload dist/*\n`;

describe('what a tool of a release says is asked alone', () => {
  test.each([
    ['git has no tag', step('git describe --tags', 'fatal: No names found, cannot describe anything.'), ['no-tags']],
    ['git has no tag that leads there', step('make release', "fatal: No tags can describe '1a2b3c4d'.", 'Try --always, or create some tags.'), ['no-tags']],
    ['the commit has no tag', step('make release', "fatal: no tag exactly matches '1a2b3c4d'"), ['no-tags']],
    ['a script calls git', step('python release.py', "subprocess.CalledProcessError: Command '['git', 'describe', '--tags']' returned non-zero exit status 128."), ['no-tags']],
    ['dunamai knows no tag of its form', step('python release.py', "ValueError: Pattern '(?x)' did not match any tags:", "['foo']"), ['no-tags']],
    ['a change log wants the tag before', step('python release.py', 'Error: Failed to retrieve previous tag'), ['no-tags']],
    ['git has no tag on another CI', "Running with gitlab-runner 17\n$ git describe\nfatal: No names found, cannot describe anything.\nERROR: Job failed: exit code 128", ['no-tags.other']],
    ['there is no release to download from', step("gh release download v1.0 --pattern '*.whl'", 'release not found'), ['gh-release']],
    ['there is no release to upload to', step('gh release upload v1.0 dist/*', 'HTTP 404: Not Found (https://uploads.github.com/repos/o/r/releases/1/assets?name=a.whl)'), ['gh-release']],
    ['the file is attached', step('gh release upload v1.0 dist/*', 'asset under the same name already exists: [a-1.0.tar.gz]'), ['gh-release']],
    ['no file fits', step('gh release download v1.0 -p a', 'no assets match the file pattern'), ['gh-release']],
    ['the branch makes no release', step('semantic-release version', "branch 'next' isn't in any release groups; no release will be made"), ['semantic-branch']],
    ['the action breaks off', '/semantic-release/action.sh: line 3: set: -l: invalid option\nset: usage: set [-abefhkmnptuvxBCHP] [-o option-name] [--] [arg ...]', ['semantic-action']],
    ['pip has another platform', step('pip install dist/*.whl', 'ERROR: a-1.0-cp311-cp311-linux_x86_64.whl is not a supported wheel on this platform.'), ['test-install']],
    ['pip reads no wheel', step('pip install dist/*.whl', 'ERROR: a has an invalid wheel, .dist-info directory not found'), ['test-install']],
  ])('%s', (_, log, expected) => {
    expect(asked(log)).toEqual(expected);
  });

  test('what the file lacks is said of it, and not of one that fetches all', () => {
    const log = step('python release.py', 'fatal: No names found, cannot describe anything.');
    expect(asked(log, file(''))).toEqual(['no-tags.file']);
    expect(asked(log, file('        with: {fetch-depth: 0}\n'))).toEqual(['no-tags']);
  });

  test('a run that ends well without a release is asked for that, and a refused file for what refused it', () => {
    const log = `##[group]Run semantic-release version\n##[endgroup]\nNo release will be made, 1.0.0 has already been released!\n${'INFO step\n'.repeat(2000)}Post job cleanup.\nCleaning up orphan processes\n`;
    expect(asked(log)[0]).toBe('semantic-branch');
    expect(asked(step('twine upload dist/*', 'ERROR    HTTPError: 404 Not Found from https://example.org/simple/'))).not.toContain('gh-release');
    expect(asked(step('gh release create v1.0', 'error: the file already exists'))).not.toContain('gh-release');
  });
});
