import { parse } from 'yaml';

/** Keys of a job of GitLab below which it declares its tokens: docs.gitlab.com, `id_tokens`. */
const ID_TOKENS = /^(?<indent>[ \t]*)id_tokens:[ \t]*\n(?<block>(?:\k<indent>[ \t]+\S[^\n]*(?:\n|$)|[ \t]*(?:#[^\n]*)?\n)+)/gm;
const UPLOADS = /\btwine\s+upload\b|\buv\s+publish\b/;

/**
 * Programs look for GitLab's token in a variable that is named after the audience of the index: in capitals, with `_` for all but letters and digits.
 * Source: id 1.6.1 id/_internal/oidc/ambient.py, `detect_gitlab`; astral-sh/ambient-id src/gitlab.rs.
 */
const variableOf = (aud: string): string => `${aud.toUpperCase().replace(/[^A-Z0-9]|^\d/g, '_')}_ID_TOKEN`;

/** The audiences of the two indexes. */
const OF_INDEXES = ['pypi', 'testpypi'];

/** A token that a job declares: its name, its audience, and the name which programs look for. */
export interface IdToken {
  declared: string;
  aud: string;
  wanted: string;
}

/** @returns the token of a job for PyPI or TestPyPI that stands under another name than the one which is looked for, where no other one stands under it */
export function idTokenIn(text: string): IdToken | undefined {
  if (!UPLOADS.test(text)) return undefined;
  for (const { groups } of text.matchAll(ID_TOKENS)) {
    const tokens: unknown = parse(groups!['block']!.replace(/^[ \t]*$/gm, ''), { logLevel: 'silent' });
    const given = new Map(Object.entries(typeof tokens === 'object' && tokens ? tokens : {}).flatMap(([name, token]) => {
      const aud: unknown = typeof token === 'object' && token ? (token as { aud?: unknown }).aud : undefined;
      return typeof aud === 'string' ? [[name, aud] as const] : [];
    }));
    const wrong = [...given].find(([name, aud]) => OF_INDEXES.includes(aud) && name !== variableOf(aud) && !given.has(variableOf(aud)));
    if (wrong) return { declared: wrong[0], aud: wrong[1], wanted: variableOf(wrong[1]) };
  }
  return undefined;
}
