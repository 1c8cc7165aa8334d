import { visit } from 'yaml';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { entries, pairOf } from '../../yaml/yaml.ts';
import type { Context, Detected } from '../types.ts';
import { publishSteps, uploadCommands } from '../../workflow/publishing.ts';
import { calledFrom, callersOf } from './called.ts';

/** GitHub's rule for the names of secrets: github/docs@24462ae data/reusables/actions/actions-secrets-and-variables-naming.md. */
const POSSIBLE = /^(?!github_)[a-z_][a-z0-9_]*$/i;

/** What a caller can pass is declared here; with `secrets: inherit` it passes the others too. */
function isDeclared({ source, triggers }: Workflow, name: string): boolean {
  const secrets = source.map(pairOf(source.map(triggers?.get('workflow_call')), 'secrets')?.value);
  return secrets?.items.some(({ key }) => String(key).toLowerCase() === name.toLowerCase()) ?? false;
}

/** Whether a caller hands a secret on, under its name or with all others; what an expression makes of it is left open. */
function isPassed({ file: { source }, job }: { file: Workflow; job: Job }, name: string): boolean {
  const given = pairOf(job.map, 'secrets')?.value;
  const map = source.map(given);
  return given !== undefined && (!map || entries(map).some(([key]) => key.toLowerCase() === name.toLowerCase()));
}

/** The secrets that the expressions of a file read, but in a comment of a script. */
function secretsRead({ source: { document } }: Workflow): string[] {
  const texts: string[] = [];
  visit(document, { Scalar: (_, { value }) => void (typeof value === 'string' && texts.push(value.replace(/^[ \t]*#.*$/gm, ''))) });
  const inside = texts.flatMap((text) => text.split('${{').slice(1).map((part) => part.split('}}', 1)[0]!));
  return inside.flatMap((expression) => Array.from(expression.matchAll(/\bsecrets\.([a-z_]\w*)/gi), ([, name]) => name!));
}

/** A file that reads a secret which is not handed on to it, while others are: its name, and theirs. Who calls it was pasted as well. */
export function otherSecrets(files: readonly Workflow[]): { read: string; given: string } | undefined {
  for (const workflow of files) {
    const callers = callersOf({ workflow, others: files.filter((file) => file !== workflow) });
    const [first] = callers;
    const given = first && entries(first.file.source.map(pairOf(first.job.map, 'secrets')?.value)).map(([name]) => name);
    if (!given?.length || workflow.triggers?.size !== 1 || workflow.jobs.some(({ environment }) => environment.state !== 'none')) continue;
    const read = secretsRead(workflow).find((name) => name.toLowerCase() !== 'github_token' && !callers.some((caller) => isPassed(caller, name)));
    if (read) return { read, given: given.join(', ') };
  }
  return undefined;
}

/** What a failure is about that a missing secret may explain. */
const OF_A_LOGIN = /\b(?:secrets?|credentials?|passwords?|tokens?|api[ _-]?keys?|authenticat\w*|unauthori[sz]ed|40[13])\b|凭据|密码|认证|鉴权/i;

/** Secrets that a called file reads and is not handed, and how GitHub names its jobs below the calling one. */
export interface Unpassed {
  names: readonly string[];
  labels: readonly string[];
}

/** That a step which publishes ran: what failed is not told by a file that publishes nothing. */
const SENDS = /\b(?:upload|test)\.pypi\.org\/legacy|\bRun (?:pypa\/gh-action-pypi-publish|[^\n]{0,60}\b(?:twine upload|(?:uv|poetry|hatch|flit|pdm) publish))|\bUploading (?:distributions\b|[^\s]{1,200}\.(?:whl|tar\.gz))|\bPublishing \d+ files?\b/i;

/** Those that the file says it can do without. */
function isOptional({ source, triggers }: Workflow, name: string): boolean {
  const secrets = source.map(pairOf(source.map(triggers?.get('workflow_call')), 'secrets')?.value);
  return entries(secrets).some(([key, { value }]) => key.toLowerCase() === name.toLowerCase() && source.textOf(pairOf(source.map(value), 'required')?.value) === 'false');
}

const labelsOf = ({ source }: Workflow, { id, map }: Job): string[] => [id, source.textOf(pairOf(map, 'name')?.value)].flatMap((label) => label ?? []);

/** The secrets that a file reads which a job calls without handing on any: of one that publishes other places say so. */
export function notHandedOn({ workflow, others }: Pick<Context, 'workflow' | 'others'>, job: Job): Unpassed | undefined {
  if (!job.uses || pairOf(job.map, 'secrets')) return undefined;
  const called = calledFrom({ workflow, others }, job);
  // Its environments may have them.
  if (!called || called.jobs.some(({ environment }) => environment.state !== 'none') || publishSteps(called).length > 0 || uploadCommands(called).length > 0) return undefined;
  const names = [...new Set(secretsRead(called))].filter((name) => !/^github_token$/i.test(name) && !isOptional(called, name));
  return names.length === 0 ? undefined : { names, labels: labelsOf(workflow, job).flatMap((above) => called.jobs.flatMap((each) => labelsOf(called, each)).map((below) => `${above} / ${below}`)) };
}

/** Whether a name stands by itself; one that is a common word only as it is written. */
const isNamed = (name: string, text: string): boolean => new RegExp(`(?<!\\w)${name}(?!\\w)`, name.includes('_') ? 'i' : '').test(text);

/** Whether what stands beside a file tells that one of its secrets is missing: many a called workflow does without. */
export const tellsOf = ({ names, labels }: Unpassed, around = ''): boolean => !SENDS.test(around) && (names.some((name) => isNamed(name, around)) || (OF_A_LOGIN.test(around) && labels.some((label) => around.includes(label))));

/** What is said at such a job. */
export const NONE_HANDED_ON: NonNullable<Detected['says']> = {
  name: { en: 'The called workflow gets no secrets', 'zh-CN': '被调用的工作流拿不到 secret' },
  explain: {
    en: 'This job calls a workflow that reads `{secret}`, and hands it no secrets: there they are empty, and GitHub does not report that. Below `uses:` write `secrets: inherit`, or `secrets:` with each name.',
    'zh-CN': '这个作业调用的工作流要读取 `{secret}`，却没有传给它任何 secret：在那里它们都是空的，而 GitHub 对此没有任何提示。请在 `uses:` 下面写上 `secrets: inherit`，或者在 `secrets:` 下面逐个写上名字。',
  },
};

/** What is said of a secret that the caller, which stands beside, does not hand on. */
export const NOT_PASSED: NonNullable<Detected['says']> = {
  explain: {
    en: '`{secret}` is empty here: the workflow that calls this one, which stands beside it, does not hand it on, and a called workflow gets no other secret. Write `secrets: inherit` at the calling job, or below its `secrets:` this name: `{secret}: {template}`.',
    'zh-CN': '`{secret}` 在这里是空的：调用方的工作流也粘贴在这里，它没有把这个 secret 传过来，而被调用的工作流拿不到没有传的 secret。请在调用方的作业上写 `secrets: inherit`，或者在它的 `secrets:` 下面写上这个名字：`{secret}: {template}`。',
  },
};

/** The one environment that other jobs name, where a job names none: a secret that is kept there is empty in it. */
export function environmentElsewhere({ jobs }: Workflow, job: Job | undefined): string | undefined {
  if (job?.environment.state !== 'none') return undefined;
  const [name, ...others] = new Set(jobs.flatMap(({ environment }) => (environment.state === 'named' ? environment.name : [])));
  return others.length === 0 ? name : undefined;
}

/** What is said where another job has the environment. */
export const ELSEWHERE: NonNullable<Detected['says']> = {
  explain: {
    en: '`{secret}` is empty here, and GitHub does not report that. This job has no `environment:`, and another one has `{environment}`: the secrets of an environment reach only the jobs that name it. If the secret is kept there, write `environment: {environment}` at this job. Otherwise create it in the repository, under this name.',
    'zh-CN': '`{secret}` 在这个作业里是空的，而 GitHub 对此没有任何提示。这个作业没有写 `environment:`，另一个作业写了 `{environment}`：环境里的 secret 只传给写了这个环境的作业。如果这个 secret 存在那里，就给这个作业加上 `environment: {environment}`；否则在仓库里用这个名字创建它。',
  },
  unsure: {
    en: 'Whether `{secret}` arrives is not in the file. This job has no `environment:`, and another one has `{environment}`: if the secret is kept in that environment, it is empty here until this job names it, too. In the log, `password: ***` below `with:` says that it was there.',
    'zh-CN': '`{secret}` 能不能传进来，文件里看不出来。这个作业没有写 `environment:`，另一个作业写了 `{environment}`：如果这个 secret 存在那个环境里，这个作业也写上它之前，这里就是空的。日志里 `with:` 下面有 `password: ***`，就说明它传到了。',
  },
};

/**
 * Whether a secret may be empty in a job, as far as the files tell.
 *
 * @returns `always`: no secret can have this name; `not-passed`: who calls this file was pasted, and does not hand it on; `perhaps`: a caller has to pass it, or it may be kept in an environment
 * that the job does not name; undefined where nothing speaks for it
 */
export function isSecretEmpty({ workflow, others }: Pick<Context, 'workflow' | 'others'>, job: Job | undefined, name: string): 'always' | 'not-passed' | 'perhaps' | undefined {
  const passed = isDeclared(workflow, name);
  if (!passed && !POSSIBLE.test(name)) return 'always';
  const callers = callersOf({ workflow, others });
  const lacking = callers.filter((caller) => !isPassed(caller, name)).length;
  // An environment of the job may have it, and a run that was not called has those of the repository.
  if (callers.length > 0 && lacking === callers.length) return workflow.triggers?.size === 1 && job?.environment.state === 'none' ? 'not-passed' : 'perhaps';
  if (callers.length > 0) return lacking > 0 ? 'perhaps' : undefined;
  if (workflow.triggers?.has('workflow_call')) return passed ? undefined : 'perhaps';
  // Where other jobs have environments, the secret may well be kept in one.
  return job?.environment.state === 'none' && workflow.jobs.some(({ environment }) => environment.state === 'named') ? 'perhaps' : undefined;
}

/** What programs that publish take a password or a token from. */
const CREDENTIAL = /^(?:TWINE_PASSWORD|UV_PUBLISH_(?:PASSWORD|TOKEN)|POETRY_PYPI_TOKEN_\w+|POETRY_HTTP_BASIC_\w+_PASSWORD|HATCH_INDEX_AUTH|PDM_PUBLISH_PASSWORD|FLIT_PASSWORD|MATURIN_(?:PASSWORD|PYPI_TOKEN))$/;

/** Whether a job with steps is given what a program signs in with: it publishes, be it by a command that the rules do not know. */
export const signsIn = ({ source, jobs }: Workflow): boolean =>
  jobs.some(({ map, steps, uses }) => !uses && [map, ...steps.map((step) => step.map)].some((each) => entries(source.map(pairOf(each, 'env')?.value)).some(([name]) => CREDENTIAL.test(name))));
