import { actions } from './actions.ts';

/**
 * What the facts on this site were checked against, and when. Every page shows the date and the action's releases, the
 * guide on sources all of it. Move a version here when its sources were read again, and `date` when all of them were.
 */
export const checked = {
  date: '2026-11-23',
  action: {
    /** The newest release seen; the site's workflows use it. Its scripts were not run. */
    newest: actions['pypa/gh-action-pypi-publish'].version,
    /** The release whose scripts were run: `behaviour.json`. */
    measured: 'v1.14.0',
  },
  /** The release or commit of each project that most of its citations were read at. */
  read: {
    // v1.12.4
    'pypa/gh-action-pypi-publish': '76f52bc884231f62b9a034ebfe128415bbaabdfc',
    'pypi/warehouse': '6b62157124ab7865029afeeadf282bce27d601d9',
    'pypa/twine': 'f536ac5d0c77a24a997854328e64644f576b4992',
    'astral-sh/uv': '26a9dd4b2125bc271b47855e1fa0c49af3365db5',
    'actions/runner': '258d6c857db3519913f7deb6004b60172f8043ae',
    'di/id': 'eeb586710b6686eb6972ae277ccd021f100d1d42',
  },
} as const;
