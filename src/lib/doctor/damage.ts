import type { Candidate } from './cut.ts';

/** What is damaged was read from a picture, translated or marked with the mouse: it is no long text. */
const LONGEST = 40_000;
const SHORTEST = 20;

/** Words that nobody writes: a figure or a capital within small letters, or a beginning that no word has. Hashes are none. */
const MISREAD = /(?<![\w|])(?![\da-fA-F]{6,}(?!\w))(?:[A-Za-z]{0,20}[a-z][01|][a-z]{1,20}|[a-z]{1,20}I[a-z]{1,20}|l[bcdfghjkmnpqrtvwz][A-Za-z]{3,30})(?![\w|])/g;
const MOST_MISREAD = 1;

/** Whether a text seems to have been read from a picture. */
const looksMisread = (log: string): boolean => new Set(log.match(MISREAD)).size > MOST_MISREAD;

/** A text without any of these words is about something else; a letter of them may have been read as a figure. */
const OF_A_RELEASE = /p[yv]p[i1l]|tw[i1l]ne|\buv\b|[o0][i1l]dc|token|wheel|[uv]pl[o0]ad|pub[l1i][i1l]sh|python|\bdist\b|[i1l]nva[l1i][i1l]d|cla[i1l]m|github|poetry|hatch|flit|maturin|pdm/i;

const isCause = ({ known: { role, severity }, open }: Candidate): boolean => role === undefined && severity === undefined && open === undefined;

/** Whether a text may be damaged, by what was found in it: no cause was, or it seems to have been read from a picture. */
export const mayBeDamaged = (found: readonly Candidate[], log: string): boolean =>
  log.length <= LONGEST && log.trim().length >= SHORTEST && (found.some(isCause) ? looksMisread(log) : OF_A_RELEASE.test(log));
