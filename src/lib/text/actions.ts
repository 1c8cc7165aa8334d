import type { PastedLine } from './ways/lines.ts';

/** What is a file of its own with these: a composite action that publishes. */
const RUNS = /^['"]?runs['"]?[ \t]*:[ \t]*(?:#.*)?\r?$/;

/** The blocks of lines beside whole files that are actions with a step of the publish action, each between fences of its own: any other is not what this is about. */
export function actionsIn(lines: readonly PastedLine[], files: readonly (readonly [from: number, to: number])[]): [from: number, to: number][] {
  return lines.flatMap(({ line, fenced }, runs): [from: number, to: number][] => {
    if (fenced === undefined || !RUNS.test(line)) return [];
    let [from, to] = [runs, runs];
    while (from > 0 && !lines[from - 1]!.isFence) from--;
    while (to < lines.length && !lines[to]!.isFence) to++;
    const own = lines.slice(from, to);
    return own.some(({ line: each }) => /^[ \t]+(?:-[ \t]+)?uses[ \t]*:[ \t]*['"]?pypa\/gh-action-pypi-publish@/i.test(each)) && files.every(([begin, end]) => end <= from || to <= begin) ? [[from, to]] : [];
  });
}
