import type { Uploader } from '../../../errors/types.ts';

const VERSIONS: Readonly<Partial<Record<Uploader, RegExp>>> = {
  uv: /\buv(?: version)?(?:==|[ =-])?v?(\d+\.\d+\.\d+)\b/g,
  maturin: /\bmaturin(?:-version)?(?:==|@| version |: |[ =-])['"]?v?(\d+\.\d+\.\d+)\b/g,
  twine: /\btwine(?: version |[ =-]{1,2})(\d+\.\d+(?:\.\d+)?)\b/g,
};

/** A sentence goes on there, as in "uv 0.8.13 does not have this": it may be of a release that did not run. */
const IN_PROSE = /^ (?!from\b)[a-z]/;

/** The answer to a form that asks for it, as projects have them for issues: it stands below the log as often as above. */
const inForm = (program: Uploader, text: string): string | undefined => new RegExp(`\\b${program} (?:--)?version\\b[^\\n]{0,40}\\n\\s{0,5}(?:${program} )?v?(\\d+\\.\\d+\\.\\d+)[ \\t\\r]*$`, 'm').exec(text)?.[1];

/**
 * The last release of a program that a log names; nothing where sentences name several.
 *
 * @param around what stands before a message and after it
 */
export function versionIn(program: Uploader, before: string, around = before): string | undefined {
  const told = inForm(program, around);
  if (told) return told;
  const named = VERSIONS[program] ? [...before.matchAll(VERSIONS[program])] : [];
  if (new Set(named.map(([, version]) => version)).size < 2) return named[0]?.[1];
  return named.findLast(({ 0: { length }, index }) => !IN_PROSE.test(before.slice(index + length, index + length + 9)))?.[1];
}
