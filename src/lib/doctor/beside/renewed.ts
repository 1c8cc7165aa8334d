import type { Again } from '../../catalogue/again.ts';
import { severityOf, type FileCheck } from '../../rules/check.ts';
import type { RuleId } from '../../rules/types.ts';
import type { Answer } from '../answer.ts';

/** What keeps a run from coming about is nothing to one that came; and what is registered on PyPI may be changed in place of the file. */
const NOT_OF_A_RERUN: ReadonlySet<RuleId> = new Set<RuleId>(['condition-never-true', 'filter-never-matches', 'release-made-by-github-token', 'environment-mismatch']);

/** A re-run takes the workflow file of the run that failed. */
const RERUNS: ReadonlySet<Again> = new Set<Again>(['rerun', 'rerun-all']);

/** Whether the files beside a log stop a re-run of it as well: by something besides what failed, which the answer to that knows how to mend. */
export const stopsAgain = (checks: readonly FileCheck[]): boolean =>
  checks.some(({ result }) => !('code' in result) && result.findings.some((finding) => severityOf(finding) === 'breaks' && !finding.place.undecided && !finding.explainsLog && !NOT_OF_A_RERUN.has(finding.rule.id)));

/** The answer to a log beside such files: what they have against them is mended in a commit, whatever else is. */
export const renewed = (said: Answer): Answer => ({ ...said, again: [...new Set(said.again.map((each) => (RERUNS.has(each) ? 'new-run' : each)))] });
