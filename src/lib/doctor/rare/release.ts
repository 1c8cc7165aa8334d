import type { Uploader } from '../../../errors/types.ts';

const VERSIONS: Readonly<Partial<Record<Uploader, RegExp>>> = {
  uv: /\buv(?: version)?(?:==|[ =-])?v?(\d+\.\d+\.\d+)\b/g,
  twine: /\btwine(?: version |[ =-]{1,2})(\d+\.\d+(?:\.\d+)?)\b/g,
};

/** A sentence goes on there, as in "uv 0.8.13 does not have this": it may be of a release that did not run. */
const IN_PROSE = /^ (?!from\b)[a-z]/;

/** The last release of a program that a log names; nothing where sentences name several. */
export function versionIn(program: Uploader, before: string): string | undefined {
  const named = VERSIONS[program] ? [...before.matchAll(VERSIONS[program])] : [];
  if (new Set(named.map(([, version]) => version)).size < 2) return named[0]?.[1];
  return named.findLast(({ 0: { length }, index }) => !IN_PROSE.test(before.slice(index + length, index + length + 9)))?.[1];
}
