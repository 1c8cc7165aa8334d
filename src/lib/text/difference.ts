import { diffLines } from 'diff';

/** A line of a text or of what became of it. */
export interface Line {
  kind: 'same' | 'removed' | 'added';
  /** Without its line break. */
  text: string;
  /** Its number before, counted from 1; left out for one that is new. */
  before?: number;
  /** Its number after; left out for one that is gone. */
  after?: number;
}

/** Lines that stand together: those of a fold are the same and far from any that is not. */
export interface Stretch {
  isFold: boolean;
  lines: readonly Line[];
}

/** How many lines are shown above and below a change, and how many have to be left for a fold to be worth its own line. */
const AROUND = 3;
const MIN_FOLD = 4;

/** Texts of more lines are compared part by part: the time that it takes grows with the lines times the changes. */
const LONG = 1_000;

/** Parts two texts before each line that both have once. */
function parted(before: string, after: string): [before: string, after: string][] {
  const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const [own, other] = [linesOf(before), linesOf(after)];
  if (own.length <= LONG) return [[before, after]];
  const once = (lines: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    lines.forEach((line, at) => places.set(line, places.has(line) ? -1 : at));
    return places;
  };
  const there = once(other);
  const parts: [string, string][] = [];
  let [from, to] = [0, 0];
  for (const [line, at] of once(own)) {
    const same = there.get(line) ?? -1;
    if (at < from || same < to) continue;
    parts.push([own.slice(from, at).join(''), other.slice(to, same).join('')]);
    [from, to] = [at, same];
  }
  return [...parts, [own.slice(from).join(''), other.slice(to).join('')]];
}

/**
 * Both texts in one: all lines of either, each once.
 *
 * @example difference('a\nb\n', 'a\nc\n') // 'a' is the same, 'b' is removed from line 2, 'c' is added as line 2
 */
export function difference(before: string, after: string): Line[] {
  const count = { before: 0, after: 0 };
  return parted(before, after).flatMap(([one, two]) => diffLines(one, two)).flatMap(({ value, added, removed }) =>
    (value.endsWith('\n') ? value.slice(0, -1) : value).split('\n').map((text): Line => {
      const bare = text.replace(/\r$/, '');
      if (removed) return { kind: 'removed', text: bare, before: ++count.before };
      if (added) return { kind: 'added', text: bare, after: ++count.after };
      return { kind: 'same', text: bare, before: ++count.before, after: ++count.after };
    }),
  );
}

/** Parts the lines of a {@link difference}: long stretches without a change become folds. */
export function stretches(lines: readonly Line[]): Stretch[] {
  const near = new Set(lines.flatMap(({ kind }, at) => (kind === 'same' ? [] : Array.from({ length: 2 * AROUND + 1 }, (_, index) => at - AROUND + index))));
  const parts: { isFold: boolean; lines: Line[] }[] = [];
  lines.forEach((line, at) => {
    const last = parts.at(-1);
    if (last?.isFold === !near.has(at)) last.lines.push(line);
    else parts.push({ isFold: !near.has(at), lines: [line] });
  });
  return parts.map(({ isFold, lines: some }) => ({ isFold: isFold && some.length >= MIN_FOLD, lines: some }));
}
