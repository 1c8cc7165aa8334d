import type { ReleaseState } from '../errors/types.ts';

const inside: Record<ReleaseState, string> = {
  'nothing-uploaded': '',
  'may-be-partial': 'M8 4v8a4 4 0 0 1 0-8z',
  published: 'M8 4a4 4 0 0 1 0 8a4 4 0 0 1 0-8z',
  'not-concerned': 'M5 7h6v2H5z',
};

/** A ring, filled as far as the release went; a bar where the release is not concerned: a path in a square of 16. */
export const releaseMark = (release: ReleaseState): string =>
  `M8 1a7 7 0 0 0 0 14A7 7 0 0 0 8 1zm0 1.75a5.25 5.25 0 0 1 0 10.5a5.25 5.25 0 0 1 0-10.5z${inside[release]}`;
