import type { PublishCall } from '../../workflow/calls.ts';
import { leftOut } from '../../workflow/left-out.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';
import type { Context, Detected } from '../types.ts';
import { secretName } from '../../tools/secret.ts';
import { idTokenOf } from './called.ts';
import { authOf, mayBeGivenElsewhere, secretOf, targetOf } from './calls.ts';
import { otherScripts } from './scripts.ts';
import { PYPI, readUrl, TESTPYPI, uploadUrl } from './index-of.ts';
import { isSecretEmpty } from './secret-arrives.ts';

/** What a log proves of its run and a file has otherwise: then the run was not one of this file as it is here. */
export type Contradiction =
  /** An empty `ran` or `actual` is none. */
  | { of: 'environment'; ran: string; actual: string }
  | { of: 'program'; ran: string; actual: string }
  | { of: 'index'; ran: Target & string; actual: Target & string }
  /** Whether the step in the log was given a password; or a command a token, which it is not given here. */
  | { of: 'password'; ran: 'given' | 'absent' | 'token' }
  /** The job may ask for an OIDC token, and that of the log was refused one. */
  | { of: 'permission'; job: string; command: boolean }
  /** The job may not ask for one, and that of the log did. */
  | { of: 'granted'; job: string };

type Ran = Pick<Context, 'workflow' | 'publishing' | 'calls' | 'ran' | 'told' | 'others'>;
type Sender = PublishStep | PublishCall;
type Target = ReturnType<typeof targetOf>;

/** The index of an address, in the words in which commands have theirs: of a name that is none of the known nothing is certain. */
function targetOfUrl(url: string | undefined): Target {
  if (url === undefined) return undefined;
  const { target, whole } = readUrl(url);
  return target === PYPI ? 'pypi' : target === TESTPYPI ? 'testpypi' : whole ? 'other' : undefined;
}

/** The index that a step or a command sends to, as far as the file tells. */
const targetOfSender = (each: Sender): Target => ('program' in each ? targetOf(each) : targetOfUrl(uploadUrl(each.step)));

/** Whether a command is told no index: then a file of settings, which is not seen, may name one. */
const isUntold = (each: Sender): boolean => 'program' in each && !each.settings.has('url') && !each.settings.has('index');

/** What of a log rules a sender out, and what is said where it rules out all that are left. */
interface Fact {
  excludes: (sender: Sender) => boolean;
  tell: (first: Sender) => Contradiction;
}

/** The environment: without a claim the log does not tell, and a masked one neither. A job whose head was not pasted may have any. */
function environmentFact({ ran, workflow }: Ran): Fact[] {
  if (ran === undefined || ran === '' || ran?.includes('***')) return [];
  const mayLack = leftOut(workflow).keys;
  const isOther = ({ environment: { state, name }, runsOn }: Job): boolean =>
    state === 'named' ? name.toLowerCase() !== ran?.toLowerCase() : state === 'none' && ran !== null && runsOn.length > 0 && !mayLack;
  return [{ excludes: ({ job }) => isOther(job), tell: ({ job }) => ({ of: 'environment', ran: ran ?? '', actual: job.environment.name }) }];
}

function indexFact({ told, publishing, calls, workflow }: Ran): Fact[] {
  // What is not seen may send where nothing in the file does.
  if (mayRun(workflow, told?.program !== 'action')) return [];
  const shown = told?.host === undefined ? undefined : targetOfUrl(`https://${told.host}/`);
  if (!shown) return [];
  const isHere = [...publishing, ...calls].some((each) => targetOfSender(each) === shown);
  const excludes = (each: Sender): boolean => {
    const target = targetOfSender(each);
    // An address that is neither of the two may be of something else in the log, unless the file uploads to one.
    if (!target || target === shown || (shown === 'other' && !isHere)) return false;
    return isHere || !isUntold(each);
  };
  return [{ excludes, tell: (first) => ({ of: 'index', ran: shown, actual: targetOfSender(first)! }) }];
}

const ACTION = 'pypa/gh-action-pypi-publish';

/** The program that printed the message; the action runs twine. */
function programFact({ told, workflow, calls }: Ran): Fact[] {
  const { program } = told ?? {};
  if (!program) return [];
  const nameOf = (each: Sender): string => ('program' in each ? each.program.name : ACTION);
  // uv installs and builds, too, and twine checks: then what publishes says nothing of it.
  const isElse = workflow.jobs.some(({ steps }) => steps.some(({ run }) => run !== undefined && new RegExp(`\\b${program}\\b`).test(run.text)));
  if (isElse && !calls.some((each) => nameOf(each).split(' ', 1)[0] === program)) return [];
  const excludes = (each: Sender): boolean => ('program' in each ? nameOf(each).split(' ', 1)[0] !== program : program !== 'action' && program !== 'twine');
  return [{ excludes, tell: (first) => ({ of: 'program', ran: program === 'action' ? ACTION : program, actual: nameOf(first) }) }];
}

/** Whether something may publish that is not seen: a workflow that is called, an action of the repository, and, where a command did, a script. */
const mayRun = ({ jobs }: Ran['workflow'], byCommand: boolean): boolean => jobs.some((job) => job.uses !== undefined || job.steps.some(({ uses, run }) => uses?.text.startsWith('./') === true || (byCommand && run !== undefined && otherScripts(run.text).length > 0)));

/** Actions that publish nowhere, or are looked at as steps that publish. */
const SEEN = /^(?:actions|pypa|astral-sh|github)\//i;

/** Whether something may publish that is not seen: a workflow that is called, another's action, a script. */
const mayHide = ({ jobs }: Ran['workflow']): boolean => jobs.some(({ uses, steps }) => uses !== undefined || steps.some(({ action, run }) => (action !== undefined && !SEEN.test(action)) || (run !== undefined && otherScripts(run.text).length > 0)));

/** The action prints all inputs that are not empty, its user always among them; what a secret comes to the file does not tell, unless no secret can have its name. */
function passwordFact(context: Ran): Fact[] {
  const { password: ran, user } = context.told?.inputs ?? {};
  if (user !== 'given' || (ran !== 'given' && ran !== 'absent') || leftOut(context.workflow).keys) return [];
  const isNone = ({ job, password }: PublishStep): boolean => {
    const name = password && secretName(password.text);
    return !password || password.text === '' || (name !== undefined && isSecretEmpty(context, job, name) === 'always');
  };
  const isSome = ({ password }: PublishStep): boolean => password !== undefined && password.text !== '' && !password.expression;
  return [{ excludes: (each) => !('program' in each) && (ran === 'given' ? isNone(each) : isSome(each)), tell: () => ({ of: 'password', ran }) }];
}

/** A command is given a token in a variable of its program, as the runner prints it; what hands it one in the file may not be seen. */
function tokenFact({ told, workflow }: Ran): Fact[] {
  if (leftOut(workflow).keys) return [];
  const isGiven = ({ program: { variables } }: PublishCall): boolean => Object.entries(variables).some(([name, setting]) => (setting === 'token' || setting === 'password') && told?.inputs[name] === 'given');
  const isNone = (call: PublishCall): boolean => ['none', 'trusted-publishing'].includes(authOf(call)) && !mayBeGivenElsewhere(workflow, call);
  return [{ excludes: (each) => 'program' in each && isGiven(each) && isNone(each), tell: () => ({ of: 'password', ran: 'token' }) }];
}

const isPermitted = ({ job }: Sender): boolean => job.permissions.level('id-token') === 'write';

function permissionFact(context: Ran): Fact[] {
  const { told, workflow } = context;
  if (told?.refused) return [{ excludes: isPermitted, tell: (first) => ({ of: 'permission', job: first.job.id, command: 'program' in first }) }];
  const { signedIn } = told ?? {};
  if ((signedIn !== 'yes' && signedIn !== 'either') || leftOut(workflow).keys) return [];
  const hadNone = (each: Sender): boolean => signedIn === 'yes' || 'program' in each || each.auth === 'trusted-publishing';
  // Of a job that is called its caller decides, and an expression may come to anything.
  return [{ excludes: (each) => hadNone(each) && !['write', 'undecided', 'caller'].includes(idTokenOf(context, each.job)), tell: (first) => ({ of: 'granted', job: first.job.id }) }];
}

/**
 * What the log beside a file proves of its run and everything in it that publishes has otherwise: each fact is asked of what the ones before have left.
 *
 * @returns nothing where something in the file may be what ran
 */
export function contradictionOf(context: Ran): Contradiction | undefined {
  let left: readonly Sender[] = [...context.publishing, ...context.calls];
  const [first] = left;
  if (!first) return undefined;
  const seen = leftOut(context.workflow).steps || mayHide(context.workflow) ? [] : programFact(context);
  for (const { excludes, tell } of [...seen, ...[environmentFact, indexFact, passwordFact, tokenFact, permissionFact].flatMap((fact) => fact(context))]) {
    const next = left.filter((each) => !excludes(each));
    if (next.length === 0) return tell(left[0] ?? first);
    left = next;
  }
  return undefined;
}

/** The indexes for which everything in a file that may publish there is in a job that may ask for an OIDC token; `any` where the index is not known. */
export function permittedFor({ publishing, calls }: Pick<Context, 'publishing' | 'calls'>): ReadonlySet<string> {
  const all = [...publishing, ...calls];
  const mayBeFor = (index: string) => (each: Sender): boolean => index === 'any' || (targetOfSender(each) ?? index) === index;
  return new Set(['pypi', 'testpypi', 'other', 'any'].filter((index) => all.some(mayBeFor(index)) && all.filter(mayBeFor(index)).every(isPermitted)));
}

/** The name of the secret that a step or a command takes its token from. */
const secretOfSender = (each: Sender): string | undefined => secretName(('program' in each ? secretOf(each) : each.password)?.text ?? '')?.toUpperCase();

/** Whether something that uploads to PyPI and something that uploads to TestPyPI read one secret: that of an environment is another one under the same name. */
export function haveOneSecret(files: readonly Pick<Context, 'publishing' | 'calls'>[]): boolean {
  const all = files.flatMap(({ publishing, calls }) => [...publishing, ...calls]).map((each) => ({ index: targetOfSender(each), secret: secretOfSender(each), environment: each.job.environment }));
  return all.some(({ index, secret, environment }) =>
    index === 'pypi' && secret !== undefined && ['none', 'named'].includes(environment.state) &&
    all.some((other) => other.index === 'testpypi' && other.secret === secret && other.environment.state === environment.state && other.environment.name.toLowerCase() === environment.name.toLowerCase()));
}

/**
 * What tells the places that the log's run cannot have come from: all, where this is not the file that ran, and otherwise those that publish with
 * another program, in a job with another environment, or to another index than the log shows; nothing where the log rules out none.
 */
export function notOfThatRun(context: Ran): ((place: Detected) => boolean) | undefined {
  const found = contradictionOf(context);
  // A run that a pull request of a fork started has no permission whatever its file has. And a file that was cut down for a question mostly lost that alone.
  if (found && found.of !== 'permission' && found.of !== 'granted') return () => true;
  const all = [...context.publishing, ...context.calls];
  const facts = [...environmentFact(context), ...indexFact(context), ...programFact(context)];
  if (facts.length === 0) return undefined;
  return ({ job, step, call }) => {
    const ofStep = all.filter((each) => (call ? each === call : each.step === step));
    const of = job ?? ofStep[0]?.job;
    const own = ofStep.length > 0 ? ofStep : all.filter((each) => each.job === of);
    return own.length > 0 && facts.some(({ excludes }) => own.every(excludes));
  };
}
