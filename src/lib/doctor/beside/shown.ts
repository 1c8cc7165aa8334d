import type { Uploader } from '../../../errors/types.ts';
import { isOlder } from '../../catalogue/version.ts';
import type { Check } from '../../rules/check.ts';
import { DOWNLOAD, uploadedNames, uploadsOf } from '../../workflow/artifacts.ts';
import { directory, packagesDir } from '../../rules/facts/files-dir.ts';
import { eitherInput, PYPI, readUrl, TESTPYPI, uploadUrl } from '../../rules/facts/index-of.ts';
import { makesNone } from '../../rules/facts/makes-none.ts';
import { environmentElsewhere, notHandedOn, otherSecrets, tellsOf } from '../../rules/facts/secret-arrives.ts';
import { secretName } from '../../tools/secret.ts';
import { USERS } from '../../tools/users.ts';
import { haveOneSecret, permittedFor } from '../../rules/facts/ran.ts';
import { MOVABLE } from '../../rules/runner/non-linux-runner.ts';
import { asksForToken } from '../../rules/facts/plain-job.ts';
import { isOnce, releaseMakers } from '../../rules/facts/release-makers.ts';
import { pulledBy } from '../../rules/facts/pulled-by.ts';
import { needsOf, stepCondition } from '../../rules/facts/runs-for.ts';
import { pushedRefs, waitsFor } from '../../rules/facts/starts.ts';
import { takenBy } from '../../rules/conditions/taken-by.ts';
import { authOf, hasOwnTwine } from '../../rules/facts/calls.ts';
import { publishCalls } from '../../workflow/calls.ts';
import { publishSteps, uploadCommands, type PublishStep } from '../../workflow/publishing.ts';
import type { Problem, Workflow } from '../../workflow/workflow.ts';
import { entries, pairOf } from '../../yaml/yaml.ts';
import { ADDS_PLUGIN } from '../inputs.ts';
import { last } from '../last.ts';
import { aroundIn } from '../../text/around.ts';
import type { Beside } from './beside.ts';

/** What poetry reads a token from. */
const OF_POETRY = /POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_|\b(?:pypi[-_]token|http-basic)\b|\bpublish\b[^\n]{0,200}[ \t](?:-p|--password)\b/i;

/** Scripts that are handed to programs, that sign in by themselves, or that ask for a release. */
const HAS_SCRIPTS = /<<|mint-token|ACTIONS_ID_TOKEN_REQUEST_URL|gh release view/;

/** What builds with setuptools, or is installed for it alone. */
const BY_SETUPTOOLS = /\bsetup\.py\b[^\n]{0,100}\b(?:sdist|bdist_wheel)\b|\bpip3? install\b[^\n]{0,200}\b(?:setuptools|pybind11)\b/i;

/** The commands of poetry that publish. */
const PUBLISHES = /\bpoetry\b[^\n]{0,60}[ \t]publish\b[^\n]{0,200}/g;

const builds = (text: string): boolean => {
  const commands = text.match(PUBLISHES) ?? [];
  return commands.length > 0 && commands.every((command) => /[ \t]--build\b/.test(command));
};

/** A branch of the action that has moved on with its releases. */
const BRANCH = /^(?:release\/v1|unstable\/v1|master)$/;

const indexOf = (step: PublishStep['step']): Beside['index'] => {
  const url = uploadUrl(step);
  if (url === undefined) return undefined;
  const { target } = readUrl(url);
  return target === PYPI ? 'pypi' : target === TESTPYPI ? 'testpypi' : 'other';
};

/** The secrets that steps with the action take their password from. */
const secretsIn = (publishing: readonly PublishStep[]): NonNullable<Beside['secrets']> =>
  publishing.flatMap(({ step }) => {
    const [index, name] = [indexOf(step), secretName(step.inputs.get('password')?.text ?? '')];
    return index && name ? [{ index, name }] : [];
  });

/** The first release of the action that is verbose unless it is told otherwise. */
const VERBOSE = 'v1.14.0';

/** What all steps with the action for an index print of a refusal. Which release a step has, the finding on old ones says. */
function printsOf(publishing: readonly PublishStep[], findings: Check['findings']): NonNullable<Beside['prints']> {
  const each = publishing.map(({ step }) => {
    const release = findings.find(({ rule, place }) => rule.id === 'outdated-action' && place.step === step)?.place.values?.['version'];
    const given = step.inputs.get('verbose')?.text;
    return { index: indexOf(step) ?? 'pypi', of: given === 'true' ? ('reason' as const) : given === undefined && release && isOlder(release, VERBOSE) ? ('status' as const) : undefined };
  });
  return Object.fromEntries(each.flatMap(({ index, of }) => (of && each.every((other) => other.index !== index || other.of === of) ? [[`action${index}`, of]] : [])));
}

/** The user names that a workflow gives to its steps that publish: an expression is one too, and no account's. */
function usersIn(workflow: Workflow, publishing: readonly PublishStep[]): string[] {
  const { source, root } = workflow;
  const variables = uploadCommands(workflow).flatMap(({ job, step }) =>
    [step.map, job.map, root].flatMap((map) => entries(source.map(pairOf(map, 'env')?.value)).flatMap(([name, pair]) => (USERS.test(name) ? (source.textOf(pair.value) ?? '') : []))),
  );
  return [...publishing.flatMap(({ step }) => step.inputs.get('user')?.text ?? '__token__'), ...variables];
}

/** What takes the token of an index for a program or an action that knows no Trusted Publishing, and one that another step made. */
const TAKES_TOKEN = /^(?:pypi[_-]?token|password|repository[_-]?password|POETRY_PYPI_TOKEN_\w+|POETRY_HTTP_BASIC_\w+_PASSWORD|HATCH_INDEX_AUTH|FLIT_PASSWORD)$/i;
const OF_STEP = /\$\{\{\s*steps\.[\w-]+\.outputs\.[\w-]+\s*\}\}/;

/** Whether a workflow means to use Trusted Publishing with what has none. */
function meansTrusted(workflow: Workflow): boolean {
  const { source, jobs } = workflow;
  const handed = (map: PublishStep['step']['map'], part: 'env' | 'with'): boolean => entries(source.map(pairOf(map, part)?.value)).some(([name, pair]) => TAKES_TOKEN.test(name) && OF_STEP.test(source.textOf(pair.value) ?? ''));
  const publishes = (action: string | undefined): boolean => action?.toLowerCase() === 'pypa/gh-action-pypi-publish';
  const calls = publishCalls(workflow);
  return jobs.some(
    (job) =>
      job.permissions.level('id-token') === 'write' &&
      (job.steps.some(({ map, action }) => (!publishes(action) && handed(map, 'with')) || handed(map, 'env')) || (!asksForToken(job) && calls.some((call) => call.job === job && !call.program.trusted && ['none', 'keyring'].includes(authOf(call))))),
  );
}

/** A command that builds, and one that says where to. */
const BUILDS = /\b(?:build|sdist|bdist_wheel|cibuildwheel)\b/;
const BUILDS_INTO = /(?:^|\s)(?:-[od]|--out(?:-?dir|put(?:-dir)?)|--dist-dir|--wheel-dir|mv|cp)\b/;

/** The directories in which a job builds, as they are written: the root of the workspace is the empty text. */
function foldersOf({ source, root }: Workflow, job: PublishStep['job']): string[] {
  const own = (map: PublishStep['job']['map']): string | undefined => source.textOf(pairOf(source.map(pairOf(source.map(pairOf(map, 'defaults')?.value), 'run')?.value), 'working-directory')?.value);
  const builds = job.steps.filter(({ run }) => run && BUILDS.test(run.text) && !BUILDS_INTO.test(run.text));
  return builds.map(({ map }) => directory(source.textOf(pairOf(map, 'working-directory')?.value) ?? own(job.map) ?? own(root) ?? ''));
}

/** A checkout of one commit is what the action makes unless it is told otherwise: actions/checkout@v4 action.yml, `fetch-depth`. */
const fetchesAll = ({ inputs }: PublishStep['step']): boolean => inputs.has('fetch-depth') || inputs.has('fetch-tags');

function isShallow({ jobs }: Workflow): boolean {
  const checkouts = jobs.flatMap(({ steps }) => steps.filter(({ action }) => action?.toLowerCase() === 'actions/checkout'));
  return checkouts.length > 0 && !checkouts.some(fetchesAll) && !jobs.some(({ steps }) => steps.some(({ run }) => run?.text.includes('git fetch')));
}

/** Events that come with a tag or a release, or after another run. */
const WITH_TAG = ['release', 'create', 'workflow_run', 'workflow_call', 'registry_package'];

/** Whether a workflow has its `on:`, and nothing there comes with a tag or a release. */
const isUntagged = (workflow: Workflow): boolean => (workflow.triggers?.size ?? 0) > 0 && !WITH_TAG.some((event) => workflow.triggers!.has(event)) && ['none', 'branches'].includes(pushedRefs(workflow));

/** Actions that install a program, and commands that do, with what they name. */
const INSTALLERS: readonly (readonly [program: string, action: RegExp])[] = [
  ['uv', /^astral-sh\/setup-uv$|^yezz123\/setup-uv$/i],
  ['poetry', /^(?:snok\/install-poetry|abatilo\/actions-poetry)$/i],
  ['pdm', /^pdm-project\/setup-pdm$/i],
  ['hatch', /^pypa\/hatch$/i],
];
const INSTALLS = /\b(?:pipx?|uv (?:tool|pip)|brew|conda|mamba|pixi(?: global)?)\b[^\n;&|]{0,60}? install\b(?<named>(?:\\\n|[^\n;&|]){0,400})|(?:astral\.sh\/(?<uv>uv)|install\.python-(?<poetry>poetry)\.org)/g;
const PROGRAM = /(?<![\w./-])(?:twine|uv|poetry|hatch|pdm|flit|maturin|build|wheel)(?![\w./-])/g;

function installsIn({ jobs }: Workflow): string[] {
  const steps = jobs.flatMap((job) => job.steps);
  const byAction = steps.flatMap(({ action = '' }) => INSTALLERS.flatMap(([program, pattern]) => (pattern.test(action) ? program : [])));
  const byCommand = steps.flatMap(({ run }) => Array.from(run?.text.matchAll(INSTALLS) ?? [], ({ groups }) => [...(groups!['named']?.match(PROGRAM) ?? []), ...[groups!['uv'], groups!['poetry']].flatMap((name) => name ?? [])]).flat());
  return [...new Set([...byAction, ...byCommand])];
}

/** Whether each job with a command of poetry installs its plugin. */
const isPlugged = (jobs: readonly PublishStep['job'][]): boolean => jobs.length > 0 && jobs.every(({ steps }) => steps.some(({ run }) => run && ADDS_PLUGIN.test(run.text)));

/** A command that publishes, whose failure counts for nothing. */
const TAKES_AWAY = /\b(?:upload|publish)\b[^\n]{0,300}\|\|[ \t]{0,3}(?:true|:|echo|exit 0)(?![\w/])/;

/** One that a script asks how it ended, as where it is tried several times; and a word with which it may hand that on. */
const ASKED = /\b(?:if|until|while)[ \t]+(?:![ \t]*)?[^\n;]{0,100}\b(?:upload|publish)\b/;
const HANDS_ON = /\b(?:exit|return)[ \t]+["']?(?:[1-9$]|-1)|\bfalse\b/;

const swallows = ({ source }: Workflow, { job, step }: { job: PublishStep['job']; step: PublishStep['step'] }): boolean => {
  const script = step.run?.text ?? '';
  return [step.map, job.map].some((map) => source.textOf(pairOf(map, 'continue-on-error')?.value) === 'true') || TAKES_AWAY.test(script) || (ASKED.test(script) && !HANDS_ON.test(script));
};

/** Whether a step follows that publishes as well on one whose failure counts for nothing. */
const goesOn = (workflow: Workflow, sends: readonly Pick<PublishStep, 'job' | 'step'>[]): boolean =>
  sends.some((one) => swallows(workflow, one) && sends.some(({ job, step }) => job === one.job && step.index > one.step.index));

/** What makes releases and tags. Drafts, and what only adds files, may fail as well. */
function makersIn(workflow: Workflow): Pick<PublishStep, 'job' | 'step'>[] {
  const ofReleases = workflow.jobs.flatMap((job) => job.steps.filter(({ action, run }) => /release/i.test(action ?? '') || /\bgh release\b/.test(run?.text ?? '')).map((step) => ({ job, step })));
  return [...releaseMakers(workflow), ...ofReleases];
}

/** Whether what makes releases and tags runs only where all that publishes has gone through: in the same job or in one that waits for it, and under no other condition. */
function followsPublishing(workflow: Workflow, makers: readonly Pick<PublishStep, 'job' | 'step'>[], sends: readonly Pick<PublishStep, 'job' | 'step'>[]): boolean {
  const isBefore = (send: Pick<PublishStep, 'job' | 'step'>, maker: Pick<PublishStep, 'job' | 'step'>): boolean => {
    const [condition, own] = [send.step, maker.step].map((step) => stepCondition(workflow, step));
    // A job that waits for one is skipped with it; what it asks for itself holds for both where it is of the event alone.
    const ofJob = send.job === maker.job ? '' : stepCondition(workflow, maker.job);
    const isFirst = send.job === maker.job ? send.step.index < maker.step.index : needsOf(workflow, maker.job).includes(send.job.id);
    const isGiven = condition === '' || condition === own || (condition === ofJob && !/\b(?:steps|env|matrix|job|needs)\b/.test(ofJob));
    return isFirst && isGiven && !/\b(?:always|failure|cancelled)\(/.test(own! + ofJob) && !swallows(workflow, send);
  };
  return makers.length > 0 && sends.length > 0 && makers.every((maker) => sends.every((send) => isBefore(send, maker)));
}

/** Whether all that publishes is reached only where each step went well that makes a release or a tag: in the same job or in one that it waits for, and by no condition of its own. */
const waitsForRelease = (workflow: Workflow, makers: readonly Pick<PublishStep, 'job' | 'step'>[], sends: readonly Pick<PublishStep, 'job' | 'step'>[]): boolean =>
  makers.length > 0 && sends.length > 0 && makers.every((maker) => !swallows(workflow, maker) && sends.every(({ job, step }) => (job === maker.job ? maker.step.index < step.index && !pairOf(job.map, 'strategy') : needsOf(workflow, job).includes(maker.job.id)) && !/\b(?:always|failure|cancelled)\(/.test(stepCondition(workflow, step)! + stepCondition(workflow, job))));

/** Whether a job makes a tag or a release in a step before one that publishes, under no condition, and fails there once it is made. */
const makesFirst = (workflow: Workflow, sends: readonly Pick<PublishStep, 'job' | 'step'>[]): boolean =>
  releaseMakers(workflow).some((maker) => isOnce(maker) && stepCondition(workflow, maker.step) === '' && sends.some(({ job, step }) => job === maker.job && maker.step.index < step.index));

/** A condition that has something run although what is before it failed. */
const RUNS_ANYWAY = /\b(?:always|failure|cancelled)\(/;

/** The actions, each with its version, without which no job begins that publishes or that such a one waits for: GitHub fetches all of a job before its first step. */
function fetchedIn(workflow: Workflow, sends: readonly Pick<PublishStep, 'job' | 'step'>[]): string[] {
  const uses = workflow.jobs.flatMap((job) => job.steps.flatMap((step) => (step.action && step.ref ? [{ name: `${step.action}@${step.ref}`, isOwn: sends.every((send) => send.job === job) }] : [])));
  return uses.flatMap(({ name, isOwn }) => (sends.length > 0 && isOwn && uses.every((other) => other.name !== name || other.isOwn) ? name : []));
}

/** The first lines of the scripts that have to go through before anything is sent: the runner names their steps by them. Another cell of a matrix may have sent files. */
function aheadOf(workflow: Workflow, sends: readonly Pick<PublishStep, 'job' | 'step'>[]): string[] {
  const first = ({ run }: PublishStep['step']): string | undefined => run?.text.trim().split('\n', 1)[0]!.trim();
  const waits = (job: PublishStep['job'], before: PublishStep['job']): boolean => !RUNS_ANYWAY.test(stepCondition(workflow, job)) && needsOf(workflow, job).includes(before.id);
  const isAhead = (job: PublishStep['job'], step: PublishStep['step']): boolean =>
    sends.every((send) => !RUNS_ANYWAY.test(stepCondition(workflow, send.step)) && (send.job === job ? send.step.index > step.index && !pairOf(job.map, 'strategy') : waits(send.job, job)));
  const steps = workflow.jobs.flatMap((job) => job.steps.map((step) => ({ line: first(step), isAhead: sends.length > 0 && isAhead(job, step) })));
  return steps.flatMap(({ line, isAhead }) => (line && isAhead && steps.every((other) => other.line !== line || other.isAhead) ? line : []));
}

/** How the runner names a step that runs a script: by its first line. */
const RUNS = /^(?:[^\n]{0,80}[\t ])?(?:##\[group\])?Run (?<line>\S[^\n]{0,300})$/gm;

/** Whether a message is of a step that one of these lines begins, or names one of these actions. */
function isAheadOf(ahead: readonly string[], above: string, message: string): boolean {
  const line = last(RUNS, above.replaceAll('\r', ''))?.groups!['line']!.trim();
  return ahead.some((each) => each === line || (each.includes('@') && message.includes(each)));
}

/** What the jobs do that publish with the action on another system than Linux. */
function foreignIn(findings: Check['findings']): Beside['foreign'] {
  const jobs = findings.flatMap(({ rule, place }) => (rule.id === 'non-linux-runner' && place.job ? [place.job] : []));
  if (jobs.length === 0) return undefined;
  if (jobs.every(({ steps }) => steps.every(({ action }) => MOVABLE.test(action ?? '')))) return 'publishes';
  return jobs.every(({ steps }) => steps.some(({ action, run }) => BUILDS.test(run?.text ?? '') || /^(?:pypa\/cibuildwheel|PyO3\/maturin-action)$/i.test(action ?? ''))) ? 'builds' : undefined;
}

function standsIn({ triggers }: Workflow, publishes: boolean): Beside['stands'] {
  if (!publishes || !triggers || triggers.size === 0) return undefined;
  return !triggers.has('workflow_call') ? 'top-level' : triggers.size === 1 ? 'called' : undefined;
}

/** What the steps with the action have in common. */
function ofSteps(workflow: Workflow, publishing: readonly PublishStep[]): Pick<Beside, 'index' | 'address' | 'pin' | 'branch' | 'folder'> {
  if (publishing.length === 0) return {};
  const [index, ...others] = new Set(publishing.map(({ step }) => indexOf(step)));
  const isElsewhere = publishing.every(({ job, step }) => {
    const folders = foldersOf(workflow, job);
    return folders.length > 0 && folders.every((each) => each !== '' && !packagesDir(step).startsWith(each));
  });
  return {
    ...(index && others.length === 0 && { index }),
    address: publishing.some(({ step }) => eitherInput(step, 'repository-url')) ? 'given' : 'absent',
    pin: publishing.every(({ ref }) => BRANCH.test(ref)) ? 'branch' : 'release',
    ...(publishing.every(({ ref }) => BRANCH.test(ref) && ref !== 'master') && { branch: true as const }),
    ...(isElsewhere ? { folder: 'other' } : makesNone(workflow) && { folder: 'nowhere' }),
  };
}

/**
 * Whether the files of several artifacts meet in one folder. They are unpacked at the same time: actions/download-artifact@049eba1 src/download-artifact.ts,
 * `PARALLEL_DOWNLOADS`. A file that does not show who keeps them may be a part of one.
 */
function joinsSeveral(workflow: Workflow): boolean {
  const joins = workflow.jobs.some(({ steps }) => steps.some(({ action, inputs }) => action === DOWNLOAD && !inputs.get('name')?.text.trim() && inputs.get('merge-multiple')?.text.trim() === 'true'));
  const kept = uploadsOf(workflow);
  return joins && (kept.length !== 1 || kept.some(({ job }) => pairOf(job.map, 'strategy') !== undefined));
}

/** Whether the files of artifacts lie in the root of the workspace, and in no directory of their own: by their name or merged they are put where `path` says. */
function unpacksIntoRoot({ jobs }: Workflow): boolean {
  const downloads = jobs.flatMap(({ steps }) => steps.filter(({ action }) => action === DOWNLOAD));
  return downloads.length > 0 && downloads.every(({ inputs }) => !inputs.get('path')?.text.trim() && (inputs.get('name')?.text.trim() || inputs.get('merge-multiple')?.text.trim() === 'true'));
}

/** A step that starts another workflow, by a command, a script or an action, and a token of its own. */
const STARTS = /\bgh workflow run\b|\/dispatches\b|createWorkflowDispatch/;
const BY_ACTION = /workflow-dispatch/i;
const OTHER_TOKEN = /\bsecrets\s*\.\s*(?!github_token\b)\w*(?:token|pat|key)|\bsteps\.[\w-]+\.outputs\.[\w-]*token/i;

const startsUnpermitted = ({ jobs, source }: Workflow): boolean =>
  jobs.some((job) =>
    job.permissions.level('actions') === 'none' &&
    job.steps.some(({ action = '', run, inputs, map }) => {
      const values = [...inputs].map(([, { text }]) => text);
      const environment = [map, job.map].flatMap((each) => entries(source.map(pairOf(each, 'env')?.value)).map(([, pair]) => source.textOf(pair.value) ?? ''));
      return (BY_ACTION.test(action) || STARTS.test([run?.text, ...values].join('\n'))) && ![...values, ...environment, run?.text ?? ''].some((text) => OTHER_TOKEN.test(text));
    }));

/** A condition that only the closing of a pull request fulfils. */
const MERGED = /^(?!.*\|\|).*(?:pull_request\.merged\b(?!\s*(?:!=|==\s*false))|event\.action\s*==\s*['"]closed['"])/s;

/**
 * @param result what checking the workflow found
 * @param text the workflow: of one that cannot be read nothing is known but that it names the action
 * @param others further files that were pasted
 */
export function besideOf(result: Check | Problem, text: string, others: readonly Workflow[] = []): Beside {
  if ('code' in result) return { rules: new Set([result.rule]), publishing: text.includes('pypa/gh-action-pypi-publish@') ? ['action'] : [], uses: [] };
  const { findings, publishing, workflow } = result;
  const users = usersIn(workflow, publishing);
  const calls = uploadCommands(workflow);
  const commands = calls.map(({ command }) => command.split(' ')[0] as Uploader);
  const sends = [...publishing, ...calls];
  const uses = workflow.jobs.flatMap(({ steps }) => steps.flatMap(({ action }) => action?.toLowerCase() ?? []));
  const isAlone = commands.length + publishing.length === 1;
  const secretless = isAlone && findings.some(({ rule, place }) => rule.id === 'command-secret-may-be-empty' && !place.undecided);
  const called = workflow.jobs.flatMap(({ uses: each }) => each?.text ?? []);
  const stands = standsIn(workflow, sends.length > 0);
  const pulled = pulledBy(workflow);
  const lacks = publishing.find(({ job, step }) => environmentElsewhere(workflow, job) && secretName(step.inputs.get('password')?.text ?? ''));
  // A file that only others call is called, whoever does.
  const callsOn = stands === 'called' ? 'this-repository' : publishing.length > 0 || commands.length > 0 || called.length === 0 ? undefined : called.some((each) => !each.startsWith('./')) ? 'other-repository' : 'this-repository';
  const artifacts = uploadedNames(workflow);
  const secrets = secretsIn(publishing);
  const installs = installsIn(workflow);
  const permitted = permittedFor(result);
  const foreign = foreignIn(findings);
  const handed = otherSecrets([workflow, ...others]);
  const takes = sends.length > 0 && others.length === 0 ? takenBy(workflow) : undefined;
  const unpassed = workflow.jobs.flatMap((job) => notHandedOn({ workflow, others }, job) ?? []);
  const repeats = findings.some(({ rule, place }) => rule.id === 'command-sends-file-twice' && !place.undecided && (!place.says || place.key === 'activities'));
  const waits = (['tag', 'release'] as const).map((start) => waitsFor(start, workflow));
  const makers = makersIn(workflow);
  const ahead = [...aheadOf(workflow, sends), ...fetchedIn(workflow, sends)];
  const isGranted = makers.every(({ job }) => job.permissions.level('contents') === 'write');
  return {
    ...(secrets.length > 0 && { secrets }),
    ...(publishing.length > 0 && { prints: printsOf(publishing, findings) }),
    ...(haveOneSecret([result, ...others.map((workflow) => ({ publishing: publishSteps(workflow), calls: publishCalls(workflow) }))]) && { shared: 'one-secret' as const }),
    ...(stands && { stands }),
    ...(pulled && { pulled }),
    ...(lacks && { lacks: 'environment' as const }),
    ...(repeats && { repeats: 'in-each-cell' }),
    rules: new Set(findings.flatMap(({ rule, place }) => (place.apart ? [] : [rule.id]))),
    publishing: [...new Set<Uploader>([...publishing.map((): Uploader => 'action'), ...commands])],
    uses: [...new Set(uses)],
    ...(callsOn && { calls: callsOn }),
    ...(makesFirst(workflow, sends) && { makesFirst: true }),
    ...(publishing.some(hasOwnTwine) && { ownTwine: true }),
    ...(installs.length > 0 && { installs }),
    ...(handed && { handed }),
    ...(isShallow(workflow) && { shallow: true }),
    ...(ahead.length > 0 && { isAhead: (above: string, message: string) => isAheadOf(ahead, above, message) }),
    ...(sends.length > 0 && isUntagged(workflow) && { untagged: true }),
    ...(takes && { takes }),
    ...(sends.length > 0 && sends.every(({ job, step }) => waits.some((waitsFor) => waitsFor(job, step) === 'yes')) && { released: true }),
    ...(unpassed.length > 0 && { unpassed: (log: string) => unpassed.some((each) => tellsOf(each, aroundIn(log))) }),
    ...(isPlugged(calls.filter(({ command }) => command.startsWith('poetry')).map(({ job }) => job)) && { plugged: true }),
    ...(HAS_SCRIPTS.test(text) && { scripts: text }),
    ...(commands.includes('poetry') && builds(text) && { builds: 'with-publish' as const }),
    ...(sends.length > 0 && sends.every((each) => swallows(workflow, each)) && { swallows: true }),
    ...(goesOn(workflow, sends) && { goesOn: true }),
    ...(followsPublishing(workflow, makers, sends) ? { follows: 'publishing' as const } : waitsForRelease(workflow, makers, sends) && { follows: 'released' as const }),
    ...(makers.length > 0 && isGranted && { granted: 'contents' }),
    ...(isGranted && startsUnpermitted(workflow) && { starts: 'without-permission' as const }),
    ...(BY_SETUPTOOLS.test(text) && !/maturin/i.test(text) && { backend: 'setuptools' as const }),
    ...(unpacksIntoRoot(workflow) && { unpacks: 'into-root' as const }),
    ...(joinsSeveral(workflow) && { joins: 'artifacts' as const }),
    ...(sends.length > 0 && sends.every(({ job }) => job.map && !pairOf(job.map, 'strategy')) && { cells: 'one' }),
    ...(workflow.triggers?.has('pull_request') && workflow.jobs.some(({ map }) => MERGED.test(workflow.source.textOf(pairOf(map, 'if')?.value) ?? '')) && { merged: 'pull-request' as const }),
    ...(artifacts && { artifacts }),
    ...(secretless && { secretless }),
    ...(users.length > 0 && { users }),
    ...(commands.length === 0 && called.length === 0 && ofSteps(workflow, publishing)),
    ...(permitted.size > 0 && { permitted }),
    ...(foreign && { foreign }),
    ...(meansTrusted(workflow) && { meant: 'trusted-publishing' }),
    ...(commands.includes('poetry') && !OF_POETRY.test(text) && { tokenless: true }),
  };
}
