import { PROGRAMS, type Program, type Source } from '../../errors/types.ts';
import type { Carried } from '../../lib/catalogue/carried.ts';
import { publishAction } from './publish-action.ts';

/** A version with the line of the file it was read in; without a line, the file is short or the reading is named beside it. */
type Cell = readonly [version: string, line?: number];

/** Where cells were read. Left out, it is the action's own repository at the commit of the release. */
interface Place {
  repo: string;
  ref?: string;
  path?: string;
}

/**
 * Releases that carry the same programs. Nothing here is inferred: a cell was read in the lock file from which the
 * container is built, or is left out and means “not known”.
 */
interface Run {
  /** The first and the last of them. */
  releases: readonly [first: string, last: string];
  /** Whether the whole lock file was read: then a program without a cell is not in it. */
  lock: boolean;
  programs: Readonly<Partial<Record<Program, Cell>>>;
  /** Where the lock file was read, if elsewhere. */
  place?: Place;
  /** From the base image in the Dockerfile, if not said otherwise. */
  python?: readonly [...Cell, place?: Place];
}

const LOCK = 'requirements/runtime.txt';

/** Oldest first. Up to v1.5.1 nothing was pinned: a run installed what was newest on its day. */
const RUNS: readonly Run[] = [
  { releases: ['v1.5.0', 'v1.5.1'], lock: false, programs: {}, python: ['3.9', 1] },
  { releases: ['v1.5.2', 'v1.5.2'], lock: true, programs: { twine: ['4.0.1', 63], pkginfo: ['1.9.2', 37] }, python: ['3.9', 1] },
  { releases: ['v1.6.0', 'v1.7.1'], lock: true, programs: { twine: ['4.0.1', 63], pkginfo: ['1.9.2', 37] }, python: ['3.11', 1] },
  { releases: ['v1.8.0', 'v1.8.7'], lock: true, programs: { twine: ['4.0.1', 69], id: ['1.0.0', 21], pkginfo: ['1.9.2', 39] }, python: ['3.11', 1] },
  { releases: ['v1.8.8', 'v1.8.12'], lock: true, programs: { twine: ['4.0.2', 73], id: ['1.0.0', 21], pkginfo: ['1.9.6', 43] }, python: ['3.11', 1] },
  { releases: ['v1.8.13', 'v1.8.13'], lock: true, programs: { twine: ['5.0.0', 71], id: ['1.3.0', 19], pkginfo: ['1.10.0', 43] }, python: ['3.11', 1] },
  { releases: ['v1.8.14', 'v1.8.14'], lock: true, programs: { twine: ['5.0.0', 69], id: ['1.3.0', 19], pkginfo: ['1.10.0', 41] }, python: ['3.12', 1] },
  { releases: ['v1.9.0', 'v1.9.0'], lock: true, programs: { twine: ['5.1.0', 75], id: ['1.4.0', 19], pkginfo: ['1.10.0', 47] }, python: ['3.12', 1] },
  {
    releases: ['v1.10.0', 'v1.10.1'],
    lock: true,
    programs: { twine: ['5.1.1', 132], id: ['1.4.0', 36], packaging: ['24.1', 66], pkginfo: ['1.10.0', 68], sigstore: ['3.2.0', 118], 'pypi-attestations': ['0.0.11', 92] },
    python: ['3.12', 1],
  },
  {
    releases: ['v1.10.2', 'v1.10.3'],
    lock: true,
    programs: { twine: ['5.1.1', 134], id: ['1.4.0', 36], packaging: ['24.1', 66], pkginfo: ['1.10.0', 70], sigstore: ['3.2.0', 120], 'pypi-attestations': ['0.0.12', 94] },
    python: ['3.12', 1],
  },
  {
    releases: ['v1.11.0', 'v1.12.1'],
    lock: true,
    programs: { twine: ['5.1.1', 136], id: ['1.4.0', 36], packaging: ['24.1', 66], pkginfo: ['1.10.0', 70], sigstore: ['3.5.1', 122], 'pypi-attestations': ['0.0.13', 96] },
    python: ['3.12', 1],
  },
  {
    releases: ['v1.12.2', 'v1.12.2'],
    lock: true,
    programs: { twine: ['5.1.1', 136], id: ['1.4.0', 36], packaging: ['24.1', 66], pkginfo: ['1.10.0', 70], sigstore: ['3.5.1', 122], 'pypi-attestations': ['0.0.15', 96] },
    python: ['3.12', 1],
  },
  {
    releases: ['v1.12.3', 'v1.12.3'],
    lock: true,
    programs: { twine: ['6.0.1', 144], id: ['1.4.0', 37], packaging: ['24.1', 69], pkginfo: ['1.12.0', 74], sigstore: ['3.5.1', 130], 'pypi-attestations': ['0.0.15', 102] },
    python: ['3.12', 1],
  },
  {
    releases: ['v1.12.4', 'v1.12.4'],
    lock: true,
    programs: { twine: ['6.1.0', 144], id: ['1.5.0', 37], packaging: ['24.2', 70], sigstore: ['3.5.3', 130], 'pypi-attestations': ['0.0.21', 99] },
    python: ['3.12', 1],
  },
  {
    // The release's own lock file was not at hand. A pull request quotes these two from it; a copy of the release, in
    // which other pins were raised, has the same (chainguard-actions/pypa-gh-action-pypi-publish at a1859c9).
    releases: ['v1.13.0', 'v1.13.0'],
    lock: false,
    programs: { twine: ['6.1.0'], packaging: ['25.0'] },
    place: { repo: 'flipbit03/forestui', path: 'issues/25' },
  },
  {
    // A fork that began as a copy of this release, at its first commit; upstream's lock file at 52d1526 is the same.
    releases: ['v1.14.0', 'v1.14.0'],
    lock: true,
    programs: { twine: ['6.1.0', 124], id: ['1.5.0', 27], packaging: ['25.0', 54], sigstore: ['4.1.0', 112], 'pypi-attestations': ['0.0.29', 84] },
    place: { repo: 'step-security/gh-action-pypi-publish', ref: '40d2dc3f5dabd911d80ee81f8bf73e146ff3e331' },
    python: ['3.13', 1, { repo: 'step-security/gh-action-pypi-publish', ref: '40d2dc3f5dabd911d80ee81f8bf73e146ff3e331', path: 'Dockerfile' }],
  },
  { releases: ['v1.14.1', 'v1.14.1'], lock: false, programs: {} },
  {
    releases: ['v1.14.2', 'v1.14.2'],
    lock: true,
    programs: { twine: ['7.0.0', 131], id: ['1.5.0', 28], packaging: ['26.2', 59], sigstore: ['4.5.0', 119], 'pypi-attestations': ['0.0.30', 89] },
    // The lock file says with which Python it was made; the maintainer has it made with that of the container (pull request 416).
    python: ['3.13', 2, { repo: 'pypa/gh-action-pypi-publish', path: LOCK }],
  },
];

/** A version, `null` where the program is not in the lock file, undefined where it is not known. */
export type Version = string | null | undefined;

/** The columns of the table. */
export const COLUMNS = [...PROGRAMS, 'python'] as const;

/** One line of the table: releases that carry the same. */
export interface BundleRow {
  releases: readonly string[];
  cells: readonly { column: (typeof COLUMNS)[number]; version: Version; source?: Source }[];
}

function sourceOf([, line]: Cell, release: string, path: string, place?: Place): Source {
  const sha = publishAction.releases.find(({ version }) => version === release)?.sha;
  const ref = place ? (place.ref ?? (place.path === LOCK ? sha : undefined)) : sha;
  return { repo: place?.repo ?? 'pypa/gh-action-pypi-publish', path: place?.path ?? path, ...(ref && { ref }), ...(line && { lines: [line, line] }) };
}

function row({ releases: [first, last], lock, programs, place, python }: Run): BundleRow {
  const all = publishAction.releases.map(({ version }) => version);
  const releases = all.slice(all.indexOf(first), all.indexOf(last) + 1);
  return {
    releases,
    cells: COLUMNS.map((column) => {
      if (column === 'python') return { column, version: python?.[0], ...(python && { source: sourceOf([python[0], python[1]], last, 'Dockerfile', python[2]) }) };
      const cell = programs[column];
      return { column, version: cell?.[0] ?? (lock ? null : undefined), ...(cell && { source: sourceOf(cell, last, LOCK, place) }) };
    }),
  };
}

/** What the releases of the action carry, the newest first: for a page. */
export const bundleRows: readonly BundleRow[] = RUNS.map(row).reverse();

/** The same for each release, the oldest first: for what is reckoned from it. */
export const bundles: readonly Carried[] = RUNS.map(row).flatMap(({ releases, cells }) =>
  releases.map((release) => ({
    release,
    programs: Object.fromEntries(cells.flatMap(({ column, version }) => (column === 'python' || version === undefined ? [] : [[column, version] as const]))),
  })),
);
