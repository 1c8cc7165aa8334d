interface Pin {
  /** The branch or tag that follows releases. */
  ref: string;
  version: string;
  /** The commit, 40 hexadecimal digits. */
  sha: string;
  /** When and where this was read. */
  read: { date: string; from: string };
}

/**
 * The versions of the actions that the site's workflows use. `sha` is the commit a tag points to, also where the
 * tag is annotated: pinning the tag's own object ends in `manifest unknown`.
 */
export const actions = {
  'actions/checkout': {
    ref: 'v7',
    version: 'v7.0.1',
    sha: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    read: { date: '2026-11-23', from: 'tag v7.0.1 of github.com/actions/checkout' },
  },
  'actions/setup-python': {
    ref: 'v7',
    version: 'v7.0.0',
    sha: '5fda3b95a4ea91299a34e894583c3862153e4b97',
    read: { date: '2026-11-23', from: 'tag v7.0.0 of github.com/actions/setup-python' },
  },
  'actions/upload-artifact': {
    ref: 'v7',
    version: 'v7.0.2',
    sha: 'cf430e030ddbb5b0abf93d22962f4752f3646cd9',
    read: { date: '2026-11-28', from: 'pins in public repositories, all of which name this commit v7.0.2; the tag itself was not at hand' },
  },
  'actions/download-artifact': {
    ref: 'v8',
    version: 'v8.0.2',
    sha: '9000827ccba6bdab643e8b6fd33ac0654aef8333',
    read: { date: '2026-11-28', from: 'pins in public repositories, all of which name this commit v8.0.2; the tag itself was not at hand' },
  },
  'astral-sh/setup-uv': {
    // Since v8 this action moves no major tag: a release has only its full version.
    ref: 'v10.2.0',
    version: 'v10.2.0',
    sha: 'c18668ad3cf93ea998bef934396af7bb5c839dc7',
    read: { date: '2026-11-28', from: 'pins in public repositories, all of which name this commit v10.2.0; the tag itself was not at hand' },
  },
  'pypa/gh-action-pypi-publish': {
    ref: 'release/v1',
    version: 'v1.14.2',
    sha: 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33',
    read: {
      date: '2026-11-23',
      from: 'pins in public repositories that name this commit v1.14.2, several of them resolved from the tag; the tag itself (an object beginning a892a5a6) was not at hand',
    },
  },
} as const satisfies Record<string, Pin>;
