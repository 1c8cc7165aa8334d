import type { Source } from '../../src/errors/types.ts';

const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const THREAD = /^issues\/[1-9]\d*$/;
const NAME = /^(?!\.\.?$)[^\s#?:]+$/;
/** A release, or a commit with as many digits as nobody else's will begin with. */
const VERSION = /^(?:v?\d+(?:\.\w+)+|[0-9a-f]{12,40})$/;

/** What is wrong with the form of a source; whether it still says what it is cited for is not asked here. */
export function sourceProblems({ repo, path, ref, lines }: Source): string[] {
  const thread = THREAD.test(path);
  const rules: [boolean, string][] = [
    [REPOSITORY.test(repo), `source repository ${repo}`],
    [path.split('/').every((name) => NAME.test(name)), `source path ${path}`],
    [thread ? ref === undefined : VERSION.test(ref ?? ''), `source version of ${path}: ${ref}`],
    [lines === undefined || (!thread && lines.every((line) => Number.isInteger(line) && line > 0) && lines[0] <= lines[1]), `source lines of ${path}: ${lines?.join('–')}`],
    [!/^(?:step-security|modeseven)/.test(repo), `cites a fork: ${repo}`],
  ];
  return rules.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}
