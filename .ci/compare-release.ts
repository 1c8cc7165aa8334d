// Compares a published release of the action with the one that the site names.
// `node .ci/compare-release.ts <version> <commit>` prints a title and a body for an issue, or nothing. It needs no package.
import { actions } from '../src/data/action/actions.ts';

export interface Release {
  version: string;
  sha: string;
}

/**
 * What to report about a published release.
 *
 * @param recorded the release on record
 * @param published the newest release, with the commit its tag points to
 * @returns one line each, or undefined where the two are the same
 * @throws Error where the published one has not the form of a release
 */
export function report(recorded: Release, published: Release): { title: string; body: string } | undefined {
  const { version, sha } = published;
  if (!/^v\d+\.\d+\.\d+$/.test(version) || !/^[0-9a-f]{40}$/.test(sha)) throw new Error(`Not a release: ${version} ${sha}`);
  if (version === recorded.version && sha === recorded.sha) return undefined;
  const what = version === recorded.version ? `${version} now points to ${sha}` : `${version} is published, commit ${sha}`;
  return {
    title: version === recorded.version ? `gh-action-pypi-publish ${version} was moved` : `gh-action-pypi-publish ${version} is out`,
    body: `${what}. The site names ${recorded.version}, commit ${recorded.sha}. Read what changed, then update src/data/action/actions.ts, src/data/action/publish-action.ts and src/data/sources/checked.ts.`,
  };
}

if (import.meta.main) {
  const [version = '', sha = ''] = process.argv.slice(2);
  const found = report(actions['pypa/gh-action-pypi-publish'], { version, sha });
  if (found) console.log(`title=${found.title}\nbody=${found.body}`);
}
