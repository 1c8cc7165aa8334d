import type { Uploader } from '../../../errors/types.ts';
import type { Circumstances } from '../condition.ts';

/** What a workflow beside a log shows. */
export interface Beside {
  /** The rules that it breaks. */
  rules: ReadonlySet<string>;
  /** The programs that it publishes with. */
  publishing: readonly Uploader[];
  /** The actions that it uses, in lower case. */
  uses: readonly string[];
  /** Whose workflow a job calls that may publish, or that the file is called itself: left out where neither is so. Where a file that an event starts publishes itself it is left out, too. */
  calls?: 'other-repository' | 'this-repository';
  /** The names of the artifacts that its runs have: left out where the file does not tell. */
  artifacts?: readonly string[];
  /** Where it publishes with poetry, and names nothing that poetry reads a token from. */
  tokenless?: true;
  /** A job that may ask for an OIDC token publishes with what makes no use of it: a program that is given nothing else, or one that is given a token of another step. */
  meant?: 'trusted-publishing';
  /** The indexes for which all that may publish there is in a job that may ask for an OIDC token; `any` where the index is not known. */
  permitted?: ReadonlySet<string>;
  /** Of the jobs with the action that run on another system than Linux: whether they do nothing that needs it, or build there. */
  foreign?: 'publishes' | 'builds';
  /** Whether what it gives its only step that publishes to sign in with is certain to be empty. */
  secretless?: true;
  /** The user names that it gives to what publishes. */
  users?: readonly string[];
  /** The secrets that its steps with the action take their password from, by index: each is the whole of it. */
  secrets?: readonly { index: NonNullable<Circumstances['index']>; name: string }[];
  /** Where what uploads to PyPI and what uploads to TestPyPI read the token from one secret. */
  shared?: 'one-secret';
  /** What its steps with the action print of a refusal, by program and index in one word: see `prints` of `Observed`. */
  prints?: Readonly<Record<string, 'reason' | 'status'>>;
  /** Of its steps with the action, where nothing else in it publishes: the index that all of them name. */
  index?: 'pypi' | 'testpypi' | 'other';
  /** Whether any of them has an address, or none. */
  address?: 'given' | 'absent';
  /** Whether all of them follow a branch of the action, or one names a release or a commit. */
  pin?: 'branch' | 'release';
  /** Where all of them follow one that moves along still. */
  branch?: true;
  /** What builds in the job works in another directory, and the action, for which that does not hold, looks in none below it; or nothing in the file builds. */
  folder?: 'other' | 'nowhere';
  /** Where its builds are done with setuptools, and nothing in it is of maturin. */
  backend?: 'setuptools';
  /** Where all that fetches artifacts does so without a `path`, and puts the files themselves there. */
  unpacks?: 'into-root';
  /** Whether a job makes a tag or a release before it publishes, in a step that fails where it is there. */
  makesFirst?: true;
  /** Whether a job runs a twine of the project before the action. */
  ownTwine?: true;
  /** The programs that one of its steps installs. */
  installs?: readonly string[];
  /** Where its checkouts fetch one commit and no tag. */
  shallow?: true;
  /** Whether a message is of a step that stands before all that publishes, or names an action that its job is made with: where one of them fails or is not there, nothing is sent. */
  isAhead?: (above: string, message: string) => boolean;
  /** Where nothing that publishes runs but for a tag or a release. */
  released?: true;
  /** Where neither the push of a tag nor a release starts it, nor another run. */
  untagged?: true;
  /** Whether the push of a tag starts it, where its patterns decide that alone. */
  takes?: (tag: string) => boolean;
  /** Where it calls a workflow that reads secrets, and hands it none: whether a log tells of one. */
  unpassed?: (log: string) => boolean;
  /** Where each job that publishes with poetry installs the plugin that sets the version. */
  plugged?: true;
  /** Its text, where that hands scripts to programs, or asks for a token or a release by a script. */
  scripts?: string;
  /** Where each command of poetry that publishes builds as well. */
  builds?: 'with-publish';
  /** Where a failure of what publishes turns no run red, for all that does. */
  swallows?: true;
  /** Where such a one is followed in its job by another step that publishes, which comes all the same. */
  goesOn?: true;
  /** Where each cell of a job's matrix, or each activity of a release, sends a file of the same name. */
  repeats?: 'in-each-cell';
  /** Where each step that makes a release or a tag on GitHub comes only once its job, or one that it waits for, has published; or all that publishes only once each of those went well. */
  follows?: 'publishing' | 'released';
  /** Where each job with such a step may write to the repository. */
  granted?: 'contents';
  /** Where artifacts of several jobs, or of the cells of one, are unpacked into one folder. */
  joins?: 'artifacts';
  /** Where a job without `actions: write` starts another workflow with its token, and nothing that makes releases lacks what it needs. */
  starts?: 'without-permission';
  /** A secret that a called file reads, and what its caller hands on in its place. */
  handed?: { read: string; given: string };
  /** Where a job is for the closing of a pull request. */
  merged?: 'pull-request';
  /** Where nothing that publishes is run several times by a matrix. */
  cells?: 'one';
  /** Whether what publishes stands in a file that only another workflow calls, or in one that none calls: left out where the file does not tell. */
  stands?: 'called' | 'top-level';
  /** Where pull requests start it: whether nothing else does that it could publish for, or something does. */
  pulled?: 'alone' | 'too';
  /** Where a job that publishes with a secret names no environment, and others name one. */
  lacks?: 'environment';
}
