/**
 * The workflow's file name as PyPI takes it out of `job_workflow_ref`: of the first part between slashes that has
 * `.yml@` or `.yaml@`, all up to the last of these.
 *
 * @returns the name, or undefined where PyPI finds none either
 * Source: models/github.py:38-53.
 * @example workflowFile('o/r/.github/workflows/a.yml@b.yml@refs/heads/main') // 'a.yml@b.yml'
 */
export function workflowFile(ref: string): string | undefined {
  for (const part of ref.split('/')) {
    const [short, long] = [part.lastIndexOf('.yml@'), part.lastIndexOf('.yaml@')];
    // PyPI wants a character before the dot.
    if (Math.max(short, long) > 0) return part.slice(0, short > long ? short + 4 : long + 5);
  }
  return undefined;
}
