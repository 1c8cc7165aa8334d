import { isPublishAction } from '../../tools/action.ts';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import type { NewEntry } from '../../yaml/splices.ts';
import { startOf } from '../../yaml/yaml.ts';
import { isPlainAction } from '../facts/plain-job.ts';
import { otherScripts } from '../facts/scripts.ts';

/** What stands between a command and an option of it: lines that a backslash puts together are one. */
const ON = String.raw`(?:[^\n|;&\\]|\\\n|\\(?!\n)){0,300}`;

/** Actions that write to the repository with the run's own token: to a release, a tag or a branch. */
const WRITING_ACTIONS =
  /\b(?:softprops\/action-gh-release|ncipollo\/release-action|svenstaro\/upload-release-action|actions\/(?:create-release|upload-release-asset)|elgohr\/Github-Release-Action|marvinpinto\/action-automatic-releases|python-semantic-release\/(?:python-semantic-release|publish-action|upload-to-gh-release)|mathieudutour\/github-tag-action|anothrNick\/github-tag-action|rickstaa\/action-create-tag|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action)@/i;

/**
 * Commands that do, `git push` with options before it too. Source: mkdocs 1.6.1 mkdocs/commands/gh_deploy.py:134, mike 2.2.0 mike/driver.py:99-100 and :207-312,
 * ghp-import 2.1.0 ghp_import.py:217, all three `git push`; the manuals of the others.
 */
const WRITING_COMMANDS = new RegExp(
  [
    String.raw`\bgh release (?:create|upload|edit|delete)\b`,
    String.raw`\bgit(?:\s+(?:-[Cc]\s+\S{1,200}|--?[a-z][\w-]{0,40}(?:=\S{1,200})?)){0,6}\s+push\b`,
    String.raw`\bsemantic-release\b`,
    String.raw`\bhub (?:release (?:create|edit|delete)|push)\b`,
    String.raw`\bgoreleaser release\b`,
    String.raw`\bmkdocs\b${ON}\sgh-deploy\b`,
    String.raw`\bmike\b${ON}\s(?:--push\b|-[a-z]{0,9}p[a-z]{0,9}(?!\S))`,
    String.raw`\bghp-import\b${ON}\s(?:--push\b|-[a-z]{0,9}p[a-z]{0,9}(?!\S))`,
  ].join('|'),
  'i',
);

/** What reads the artifacts of other runs with it. Source: the README of dawidd6/action-download-artifact, `github_token` (with `pr` it reads pull requests, too), and `gh run --help`. */
const READS_RUNS = /\bdawidd6\/action-download-artifact@|\bgh run (?:download|list|view|watch)\b/i;

/** What may do something else with it. */
const MAY_DO = /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b|\bactions\/github-script@|\bghcr\.io\b/i;
const MAY_ASK = /\bgh (?:api|pr|issue|workflow)\b/i;

/** Whose token a step hands over: that of somebody else has what it has, whatever the job may do. */
const IS_OTHERS = /^\$\{\{\s*secrets\.(?!github_token\b)\w+\s*\}\}$/i;

/** Whether a step fetches files from another run: with a token `actions/download-artifact` asks GitHub's API for them, which takes `actions: read`. Source: its action.yml, `github-token`. */
function readsRuns(step: Step, text: string): boolean {
  const token = step.inputs.get('github-token')?.text.trim() ?? '';
  return (step.action?.toLowerCase() === 'actions/download-artifact' && token !== '' && !IS_OTHERS.test(token)) || READS_RUNS.test(text);
}

/** What a step does with the run's own token; `unknown` if that is not known of it. */
interface Use {
  step: Step;
  writes: boolean;
  reads: boolean;
  unknown: boolean;
  /** Whether it hands it on, or asks GitHub by itself, for what is not known. */
  asks: boolean;
}

function useOf({ source }: Workflow, step: Step): Use {
  const text = source.text.slice(step.map.range?.[0] ?? 0, step.map.range?.[1] ?? 0);
  const [writes, reads] = [WRITING_ACTIONS.test(text) || WRITING_COMMANDS.test(text), readsRuns(step, text)];
  const isPlain = isPlainAction(step.action) || isPublishAction(step.action);
  return { step, writes: writes && !isPlain, reads, unknown: !isPlain && !writes && (!reads || step.inputs.has('pr')), asks: !isPlain && !writes && (MAY_ASK.test(text) || (!reads && MAY_DO.test(text))) };
}

/** Whether a job's token has more than a block that is written for it names: where no file sets permissions it may be allowed everything, and of `read-all` no scope is named. */
const isWide = ({ permissions: { from, level } }: Job): boolean => from === 'default' || level('any other') === 'read';

/** Whether the steps of a job may need what cannot be told, which a new block would take away. */
export const mayNeedMore = (workflow: Workflow, job: Job): boolean => isWide(job) && job.steps.some((step) => useOf(workflow, step).asks);

/** What the steps of a job need of its token, as far as it has that now without having it written out. */
export function neededOf(workflow: Workflow, job: Job): NewEntry[] {
  if (!isWide(job)) return [];
  const uses = job.steps.map((step) => useOf(workflow, step));
  const byDefault = job.permissions.from === 'default';
  const checksOut = job.steps.some(({ action }) => action === 'actions/checkout') || job.uses !== undefined;
  const contents = byDefault && uses.some(({ writes }) => writes) ? 'write' : job.permissions.level('contents') === 'read' && (checksOut || job.permissions.from === 'job') ? 'read' : undefined;
  return [...(contents ? [['contents', contents] as const] : []), ...(uses.some(({ reads }) => reads) ? [['actions', 'read'] as const] : [])];
}

/** What may use the run's own token, which a new block took something from. */
export interface MayLack {
  /** An action, a workflow that is called, or a command that runs a file of the repository. */
  uses: string;
  /** Its line of the file as it was given, counted from 1. */
  line: number;
}

/** As much of a command as tells which one it is. */
const nameOf = (command: string): string => /^[^\n]{0,60}(?!\S)/.exec(command)?.[0].trim() || command.slice(0, 60);

/** The commands of a step that may push: those that run a file of the repository, where the checkout has left its token. Source: actions/checkout action.yml, `persist-credentials`. */
function scriptsThatPush({ permissions, steps }: Job, { index, run }: Step): string[] {
  const checkout = steps.findLast((step) => step.index < index && step.action === 'actions/checkout');
  const hasToken = checkout !== undefined && checkout.inputs.get('persist-credentials')?.text.toLowerCase() !== 'false';
  return permissions.from === 'default' && hasToken && run ? otherScripts(run.text).map(nameOf) : [];
}

/**
 * What a new block of permissions may take something from that no file tells: where none sets permissions, the token that a
 * run has by itself may be allowed to write everything.
 *
 * @param before the file as it was given
 * @param after the same once repaired
 */
export function mayLack(before: Workflow, after: Workflow): MayLack[] {
  const given = new Set(after.jobs.filter((job) => job.permissions.from === 'job' && !isWide(job)).map(({ id }) => id));
  const lineOf = (pair: Parameters<typeof startOf>[0]): number => before.source.position(startOf(pair)).line;
  return before.jobs.flatMap((job): MayLack[] => {
    const { id, uses, pair, steps } = job;
    if (!isWide(job) || !given.has(id)) return [];
    const unknown = steps.flatMap((step): MayLack[] => {
      if (!useOf(before, step).unknown) return [];
      if (step.uses && step.uses.text !== '') return [{ uses: step.uses.text, line: lineOf(step.uses.pair) }];
      return scriptsThatPush(job, step).map((command) => ({ uses: command, line: lineOf(step.run?.pair) }));
    });
    return uses ? [{ uses: uses.text, line: lineOf(uses.pair ?? pair) }, ...unknown] : unknown;
  });
}
