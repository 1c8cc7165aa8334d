import { actions } from '../action/actions.ts';

/** The action's releases that every page names. What it was checked against, and as of when, is in `read.ts`, source by source. */
export const checked = {
  action: {
    /** The newest release seen; the site's workflows use it. Its scripts were not run. */
    newest: actions['pypa/gh-action-pypi-publish'].version,
    /** The release whose scripts were run: `behaviour.json`. */
    measured: 'v1.14.0',
  },
} as const;
