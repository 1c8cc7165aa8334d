import { Repeated } from '../../../lib/text/told/repeated.ts';
import { BLANK, redact, type Redacted, type SecretKind } from '../../../lib/text/secrets.ts';
import { turns } from './turns.ts';

/**
 * What is done in one go, in characters: for some patterns WebKit takes a hundred times as long as Chromium, and where every line has a secret, both take
 * ten times as long as elsewhere.
 */
const PIECE = 1 << 15;

/** More text than any release prints; in a browser more has no room. Files may have as much, and lines that name them. */
export const MAX_LENGTH = 81_000_000;

/**
 * Where a long text may be parted so that each part can be redacted by itself: after a line that ends in a short
 * word, as no part of a broken secret does; else after any line, as most secrets stand on one.
 *
 * @param from where the part ends at the earliest
 * @param until where it ends at the latest
 */
export function partEnd(text: string, from: number, until: number): number {
  const searched = text.slice(from, until);
  // Patterns that look behind take WebKit twenty times as long.
  const found = /[ \t](?!e|p)[\w.]{0,9}\r?\n/.exec(searched);
  if (found) return from + found.index + found[0].length;
  return Math.min(until, text.length) === text.length ? text.length : from + (searched.lastIndexOf('\n') + 1 || searched.length);
}

/** A part of a text, without what other parts have told to be secret. */
function blanked(text: string, told: Repeated): string {
  let [out, end] = ['', 0];
  for (const [start, to] of told.in(text)) {
    out += text.slice(end, start) + BLANK;
    end = to;
  }
  return end === 0 ? text : out + text.slice(end);
}

/**
 * Blanks secrets piece by piece, so that a text of any size leaves the page answering.
 *
 * @param isNewest whether somebody still waits for it
 * @param progress is told the share that is done
 * @param told takes in the values that are told here, and has those of what it joins
 * @returns nothing where nobody waits any more
 */
export async function redactLong(text: string, isNewest: () => boolean, progress: (share: number) => void, told = new Repeated()): Promise<Redacted | undefined> {
  const pieces: string[] = [];
  const kinds = new Set<SecretKind>();
  let [untold, same] = [0, true];
  const turn = turns();
  for (let start = 0; start < text.length; ) {
    const end = partEnd(text, start + PIECE, start + 2 * PIECE);
    const before = told.size;
    const own = text.slice(start, end);
    const piece = redact(own, told);
    pieces.push(piece.text);
    same &&= piece.text === own;
    // In those before it, a value that is told here may stand without its name.
    if (told.size > before) untold = pieces.length - 1;
    for (const kind of piece.found) kinds.add(kind);
    start = end;
    const pause = turn();
    if (!pause) continue;
    progress(start / text.length);
    await pause;
    if (!isNewest()) return undefined;
  }
  for (let at = 0; at < untold; at++) {
    pieces[at] = blanked(pieces[at]!, told);
    const pause = turn();
    if (!pause) continue;
    await pause;
    if (!isNewest()) return undefined;
  }
  // Without secrets it is the same text: a copy of it would take as much room again.
  return { text: same ? text : pieces.join(''), found: [...kinds] };
}

/** What joins a text, without its secrets, and what stays beside it. */
export type Joined = Redacted & { held?: string | undefined };

/**
 * Blanks secrets in what joins a text, and in a text that stays beside it what is told only now: it may stand there without its name.
 *
 * @param held what stays beside it
 */
export async function redactJoined(text: string, held: string | undefined, isNewest: () => boolean, progress: (share: number) => void, told: Repeated): Promise<Joined | undefined> {
  const known = told.size;
  const redacted = await redactLong(text, isNewest, progress, told);
  return redacted && { ...redacted, held: held !== undefined && told.size > known ? (await redactLong(held, isNewest, progress, told))?.text : held };
}

/** How long a text is: its lines, and its size. */
export function measures(text: string): { lines: string; size: string } {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const size = text.length < 100_000 ? `${Math.ceil(text.length / 1_000)} kB` : `${(text.length / 1_000_000).toFixed(1)} MB`;
  return { lines: String(lines), size };
}
