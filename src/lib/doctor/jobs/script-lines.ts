/** How the runner ends what it prints of a script. */
const ENDS = /^(?:shell: |##\[endgroup\]|env:\s*$|with:\s*$)/;
const MAX_LINES = 100;

/**
 * Finds what the runner prints of a step's script.
 *
 * @param lines of the log
 * @param at that which names the step, or the command of a shell
 * @returns the lines of the script, and the last of the log that is one
 */
export function scriptAt(lines: readonly string[], at: number): [script: readonly string[], end: number] {
  const title = lines[at]!.replace(/^(?:##\[group\])?(?:Run|[$+]) /, '');
  const isStep = (line: string): boolean => /^(?:##\[group\])?Run /.test(line);
  let end = at;
  if (isStep(lines[at]!)) {
    const limit = Math.min(lines.length, at + MAX_LINES);
    let next = at + 1;
    while (next < limit && !ENDS.test(lines[next]!) && !isStep(lines[next]!)) next++;
    if (next < limit && ENDS.test(lines[next]!)) end = next - 1;
  }
  if (end > at) return [lines.slice(at + 1, end + 1), end];
  // Where it was copied without its end, it begins with the name of the step.
  return [[title], lines[at + 1]?.trim() === title.trim() ? at + 1 : at];
}
