import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';

/** With whose token something is done: `own` is the `GITHUB_TOKEN` of the run, `open` what the file does not tell. */
type Token = 'own' | 'other' | 'open';

/** A step that makes a release or a tag. */
export interface ReleaseMaker {
  /** The action or the command, as its documentation writes it. */
  name: string;
  /** `release`: of a tag that may be there already. `both`: a tag and its release. */
  makes: 'release' | 'tag' | 'both';
  /** Whether it adds to a release that is there. */
  adds: boolean;
  token: Token;
  /** Whether it is made for each new version, and no moving name such as `nightly`. */
  ofVersion: boolean;
  job: Job;
  step: Step;
}

interface Known {
  name: string;
  makes: ReleaseMaker['makes'];
  adds?: true;
  /** It counts versions up itself: what it makes is a release's. */
  counts?: true;
  /** Inputs that hold the token, and in capitals variables. */
  token: readonly string[];
  /** Whether it takes the run's own token where none is given. Left out, it would fail. */
  takesOwn?: true;
  /** Inputs with which it makes nothing, as `name=value`. */
  not?: RegExp;
  /** Inputs without which it makes nothing. */
  only?: RegExp;
}

const DRAFT = /^draft=true$/m;
const DRY = /^dry[-_]run=true$/m;
/** `--noop` among its options, or the input that adds it. Source: the manual of python-semantic-release, `no_operation_mode`. */
const NOOP = /--noop|^no_operation_mode=true$/m;

/** Source: the README or `action.yml` of each. */
const ACTIONS: readonly Known[] = [
  { name: 'googleapis/release-please-action', makes: 'both', counts: true, token: ['token'], takesOwn: true, not: /^(?:skip-github-release|draft)=true$|^command=(?:manifest|release)-pr$/m },
  { name: 'google-github-actions/release-please-action', makes: 'both', counts: true, token: ['token'], takesOwn: true, not: /^(?:skip-github-release|draft)=true$|^command=(?:manifest|release)-pr$/m },
  { name: 'softprops/action-gh-release', makes: 'release', adds: true, token: ['token', 'GITHUB_TOKEN'], takesOwn: true, not: DRAFT },
  { name: 'ncipollo/release-action', makes: 'release', adds: true, token: ['token'], takesOwn: true, not: DRAFT },
  { name: 'svenstaro/upload-release-action', makes: 'release', adds: true, token: ['repo_token'], takesOwn: true, not: DRAFT },
  { name: 'actions/create-release', makes: 'release', token: ['GITHUB_TOKEN'], not: DRAFT },
  { name: 'elgohr/Github-Release-Action', makes: 'release', token: ['GITHUB_TOKEN'] },
  { name: 'marvinpinto/action-automatic-releases', makes: 'release', token: ['repo_token'], not: DRAFT },
  { name: 'release-drafter/release-drafter', makes: 'release', token: ['token', 'GITHUB_TOKEN'], takesOwn: true, only: /^publish=true$/m },
  { name: 'python-semantic-release/python-semantic-release', makes: 'both', counts: true, token: ['github_token'], not: /^(?:push|tag)=false$|--noop|^no_operation_mode=true$/m },
  { name: 'relekang/python-semantic-release', makes: 'both', counts: true, token: ['github_token'], not: NOOP },
  { name: 'python-semantic-release/publish-action', makes: 'release', adds: true, token: ['github_token'], not: NOOP },
  { name: 'cycjimmy/semantic-release-action', makes: 'both', counts: true, token: ['GITHUB_TOKEN', 'GH_TOKEN'], not: DRY },
  { name: 'changesets/action', makes: 'both', counts: true, token: ['github-token', 'GITHUB_TOKEN'], only: /^publish=./m },
  { name: 'mathieudutour/github-tag-action', makes: 'tag', counts: true, token: ['github_token'], not: DRY },
  { name: 'anothrNick/github-tag-action', makes: 'tag', counts: true, token: ['GITHUB_TOKEN'] },
  { name: 'rickstaa/action-create-tag', makes: 'tag', token: ['github_token'], takesOwn: true },
  { name: 'commitizen-tools/commitizen-action', makes: 'tag', counts: true, token: ['github_token'], not: /^push=false$|^dry_run=true$/m },
  { name: 'ad-m/github-push-action', makes: 'tag', token: ['github_token'], takesOwn: true, only: /^tags=true$/m },
  { name: 'actions/github-script', makes: 'release', token: ['github-token'], takesOwn: true, only: /createrelease\b/, not: /draft:\s*true/ },
  { name: 'actions/github-script', makes: 'tag', token: ['github-token'], takesOwn: true, only: /createref\b[^]{0,500}refs\/tags/ },
];

/** Commands, looked for in one line of a script. */
const COMMANDS: readonly Known[] = [
  { name: 'gh release create', makes: 'release', token: ['GH_TOKEN', 'GITHUB_TOKEN'], only: /\bgh release create\b/, not: /\s(?:--draft(?!=false)|-d)\b/ },
  { name: 'gh release edit', makes: 'release', adds: true, token: ['GH_TOKEN', 'GITHUB_TOKEN'], only: /\bgh release edit\b.{0,500}\s--draft=false\b/ },
  {
    name: 'semantic-release',
    makes: 'both',
    counts: true,
    token: ['GH_TOKEN', 'GITHUB_TOKEN'],
    only: /(?:^|\s)semantic-release(?:\s|$)/,
    not: /\b(?:install|add|changelog)\b|--(?:noop|dry-run|no-push|print)\b/,
  },
];

/** What stands behind `git push` where a tag is pushed: by its flag, as a ref, or by a name that is a version's or says so. */
const TAG = /\s(?:--(?:follow-)?tags\b|tag\s+\S|["']?(?:v["']?[\d$]|\$\{?\w{0,40}(?:tag|version)|\$\{\{[^}]{0,100}(?:tag|version)))|[\s:"']refs\/tags\//i;
const TAKES_BACK = /\s(?:--delete|-d|--dry-run)\b|\s["']?:refs/;

const OWN = /secrets\s*(?:\.\s*|\[\s*['"])github_token\b|\bgithub\.token\b/i;

/** @param text of an input or a variable */
function tokenOf(text: string): Token {
  const [, inside] = /^\$\{\{([^]*)\}\}$/.exec(text.trim()) ?? [];
  if (inside === undefined) return 'open';
  if (OWN.test(inside)) return inside.trim().replace(OWN, '').replace(/^['"]?\]?$/, '') === '' ? 'own' : 'open';
  return /\bsecrets\b|\bsteps\./.test(inside) ? 'other' : 'open';
}

/** A variable of a step's environment, its own before that of its job and of the workflow. */
function variable({ source, root }: Workflow, job: Job, step: Step, name: string): string | undefined {
  const blocks = [step.map, job.map, root].map((map) => source.map(pairOf(map, 'env')?.value));
  return blocks.map((block) => source.textOf(pairOf(block, name)?.value)).find((text) => text !== undefined);
}

/** What a step gives for a token. */
const given = (workflow: Workflow, job: Job, step: Step, names: readonly string[]): string[] =>
  names.flatMap((name) => (name === name.toUpperCase() ? variable(workflow, job, step, name) : step.inputs.get(name)?.text) ?? []);

/** Where two are given, it depends on the version which of them counts. */
const together = (tokens: readonly Token[]): Token => (tokens.every((token) => token === tokens[0]) ? (tokens[0] ?? 'open') : 'open');

function byAction(workflow: Workflow, job: Job, step: Step): ReleaseMaker[] {
  const inputs = [...step.inputs].map(([name, { text }]) => `${name}=${text.trim().toLowerCase()}`).join('\n');
  return ACTIONS.filter(({ name }) => name.toLowerCase() === step.action?.toLowerCase()).flatMap(({ name, makes, adds, counts, token, takesOwn, only, not }) => {
    if (not?.test(inputs) || (only && !only.test(inputs))) return [];
    const tokens = given(workflow, job, step, token).map(tokenOf);
    return [{ name, makes, adds: adds ?? false, token: tokens.length === 0 && takesOwn ? 'own' : together(tokens), ofVersion: counts ?? false, job, step }];
  });
}

/** The commands of a script: a line each, without comments. */
const commandsOf = (script: string): string[] =>
  script
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\||;/)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'));

/** A token that a script puts into an address, or into a variable, by itself or by a variable of the step. */
const inScript = (workflow: Workflow, job: Job, step: Step, place: RegExp): Token | undefined => {
  const line = (step.run?.text ?? '').split('\n').find((each) => place.test(each));
  if (line === undefined) return undefined;
  const texts = Array.from(line.matchAll(/\$\{\{[^}]{0,200}\}\}|\$(?:\{(\w{1,100})\}|(\w{1,100}))/g), ([text, braced, bare]) => {
    const name = braced ?? bare;
    return name === undefined ? text : (variable(workflow, job, step, name) ?? '');
  });
  return together(texts.map(tokenOf).filter((token) => token !== 'open'));
};

/**
 * With whose token `git push` signs in: that of the checkout, unless a script has brought another.
 * Source: actions/checkout action.yml, `token`, `ssh-key` and `persist-credentials`.
 */
function pushToken(workflow: Workflow, job: Job, step: Step): Token {
  const before = job.steps.filter(({ index }) => index <= step.index);
  const brought = before.map((each) => inScript(workflow, job, each, /https:\/\/.{0,300}@/)).find((token) => token !== undefined);
  if (brought) return brought;
  const checkout = before.findLast(({ action }) => action?.toLowerCase() === 'actions/checkout');
  if (!checkout || before.some(({ action }) => action?.includes('ssh-agent'))) return 'open';
  const { inputs } = checkout;
  if (inputs.has('ssh-key')) return 'other';
  if (inputs.has('repository') || inputs.get('persist-credentials')?.text.toLowerCase() === 'false') return 'open';
  const token = inputs.get('token');
  return token ? tokenOf(token.text) : 'own';
}

/** A name that holds a variable for a version or a tag. */
const HAS_VERSION = /\$\{?\{?[^}\s"']{0,60}(?:version|tag|ver\b|release)/i;

/** Whether what is pushed is a version's tag: it is called after a variable, here or where the job made it. */
const isOfVersion = ({ steps }: Job, step: Step, pushed: string): boolean =>
  HAS_VERSION.test(pushed) || steps.filter(({ index }) => index <= step.index).some(({ run }) => commandsOf(run?.text ?? '').some((line) => /\bgit tag\b(?!.*\s(?:-d|--delete|-l|--list)\b)/.test(line) && HAS_VERSION.test(line)));

function byCommand(workflow: Workflow, job: Job, step: Step): ReleaseMaker[] {
  const script = step.run?.text ?? '';
  return commandsOf(script).flatMap((line): ReleaseMaker[] => {
    const [, ref = ''] = /\bgit push\b(.*)/.exec(line) ?? [];
    if (TAG.test(ref) && !TAKES_BACK.test(ref)) return [{ name: 'git push', makes: 'tag', adds: false, token: pushToken(workflow, job, step), ofVersion: isOfVersion(job, step, ref), job, step }];
    const known = COMMANDS.find(({ only, not }) => only?.test(line) && !not?.test(line));
    if (!known) return [];
    const { name, makes, adds = false, counts, token } = known;
    const [first] = given(workflow, job, step, token);
    return [{ name, makes, adds, token: inScript(workflow, job, step, /\bG(?:H|ITHUB)_TOKEN=/) ?? (first === undefined ? 'open' : tokenOf(first)), ofVersion: counts ?? HAS_VERSION.test(line), job, step }];
  });
}

/** The steps of a workflow that make releases or tags, in the order of the file. */
export const releaseMakers = (workflow: Workflow): ReleaseMaker[] =>
  workflow.jobs.flatMap((job) => job.steps.flatMap((step) => [...byAction(workflow, job, step), ...byCommand(workflow, job, step)]));

/** What fails where the release is there already. Source: the README of actions/create-release, and `gh release create --help`. */
const ONCE: ReadonlySet<string> = new Set(['gh release create', 'actions/create-release']);

/** A tag that is made by hand, and neither moved nor made only where it lacks. */
const MAKES_TAG = /\bgit tag\s+(?!.*\s?(?:-d|-l|--delete|--list|-f|--force)\b)\S/;
const GOES_ON = /\|\||\bif\b|\s(?:-f|--force)\b.{0,100}tags?\b/;

/** Whether a step that has made its tag or release most likely fails where it is run again: the tag or the release is there. */
export function isOnce({ name, step }: Pick<ReleaseMaker, 'name' | 'step'>): boolean {
  const script = step.run?.text ?? '';
  if (GOES_ON.test(script)) return false;
  return ONCE.has(name) || (name === 'git push' && commandsOf(script).some((line) => MAKES_TAG.test(line)));
}
