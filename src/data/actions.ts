import type { ActionName, ActionPin } from '../lib/snippet.ts';

/** Where and when a version was read. */
interface Read {
  date: string;
  from: string;
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
    version: 'v7.0.0',
    sha: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    read: { date: '2026-11-23', from: 'tag v7.0.0 of github.com/actions/upload-artifact' },
  },
  'actions/download-artifact': {
    ref: 'v8',
    version: 'v8.0.1',
    sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    read: { date: '2026-11-23', from: 'tag v8.0.1 of github.com/actions/download-artifact' },
  },
  'astral-sh/setup-uv': {
    // Since v8 this action moves no major tag: a release has only its full version.
    ref: 'v10.0.1',
    version: 'v10.0.1',
    sha: '20cfd1bf945f4377ade1205e4dbc17946fc9a30d',
    read: { date: '2026-11-23', from: 'tag v10.0.1 of github.com/astral-sh/setup-uv' },
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
} as const satisfies Record<ActionName, ActionPin & { read: Read }>;
