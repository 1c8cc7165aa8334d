/** The languages an entry is written in. */
export type Lang = 'en' | 'zh-CN';

/** One statement in both languages, with inline Markdown: `code`, **strong**, [link](/slug/), and `[[add]]` for a label of another site's page: see `src/data/screen.ts`. */
export type Text = Readonly<Record<Lang, string>>;

/** The stages of a publishing run, in the order in which they happen. */
export const RUN = [
  'workflow-setup',
  'audience',
  'identity-token',
  'token-exchange',
  'attestations',
  'upload-auth',
  'upload-metadata',
  'upload-file',
] as const;

/** Every stage: those of a run, the form that is filled in before it, and the warnings that are printed beside it. */
export const STAGES = [...RUN, 'publisher-form', 'nudge-warning'] as const;

export type Stage = (typeof STAGES)[number];

/** The programs and services whose words the messages are. */
export const EMITTERS = ['anaconda-client', 'auditwheel', 'build-backend', 'cibuildwheel', 'delocate', 'devpi', 'flit', 'gh-action-pypi-publish', 'github-actions', 'gitlab-ci', 'hatch', 'id', 'maturin', 'pdm', 'poetry', 'pypi', 'pypi-attestations', 'pypiserver', 'rye', 'semantic-release', 'travis-ci', 'twine', 'uv'] as const;

export type Emitter = (typeof EMITTERS)[number];

export type Severity = 'error' | 'warning' | 'notice';

/**
 * What a message is to the failure when others stand beside it, the most telling first: the cause itself, a sentence
 * around a cause, a heading over all causes, what is said only where none of these is found, or something that is printed along and explains nothing.
 */
export const ROLES = ['cause', 'frame', 'outer-frame', 'fallback', 'context'] as const;

export type Role = (typeof ROLES)[number];

/** What has become of the release when the message appears. */
export type ReleaseState = 'nothing-uploaded' | 'may-be-partial' | 'published' | 'not-concerned';

/** Who can put it right. */
export type Fixer = 'repository' | 'pypi-owner' | 'organization-admin' | 'wait';

/** The programs in the container of the action, as its lock file names them. */
export const PROGRAMS = ['twine', 'id', 'packaging', 'pkginfo', 'sigstore', 'pypi-attestations'] as const;

export type Program = (typeof PROGRAMS)[number];

/** A release of pypa/gh-action-pypi-publish. */
export type ActionRelease = `v${number}.${number}.${number}`;

/** A release of the action, one of a program with its name, or the day or month in which a service changed. */
export type When = ActionRelease | `${Program | 'uv'} ${number}.${number}.${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** A message as it is printed. What differs from run to run stands in braces: `{project}`. */
export interface Message {
  text: string;
  /** The first release that prints this wording, and the last one; of a service the dates that brought and ended it. */
  since?: When;
  until?: When;
  /** It is this message only where no bracket follows, with a reason in it, and its last word does not go on: else it is another. */
  bare?: true;
  /** Left out, it is English: PyPI's pages have some messages in Chinese too, for those who chose it. They come last. */
  lang?: 'zh-CN';
}

/** A workflow to show, written by the generator from the worked example with these choices. */
export interface Example {
  auth?: 'trusted-publishing' | 'api-token';
  index?: 'pypi' | 'testpypi' | 'testpypi-then-pypi';
  attestations?: 'true' | 'false';
  skip_existing?: 'true' | 'false';
  scope?: 'workflow' | 'job';
  /** Lines that hold one of these texts are marked as added. */
  mark: readonly string[];
}

/** The programs that publish, by the names of their own documentation. */
export const UPLOADERS = ['action', 'twine', 'uv', 'pdm', 'poetry', 'hatch', 'flit', 'maturin'] as const;

export type Uploader = (typeof UPLOADERS)[number];

/** What a value or an input is compared with: one of these texts, or a text that holds one of them, or begins with one. Case does not count. */
export type Compared = { is: readonly string[] } | { holds: readonly string[] } | { begins: readonly string[] };

/**
 * When a fix or a cause applies, as data: all that is named has to hold, and of a list one is enough. What a log and the workflow beside it do not
 * show is left open.
 */
export interface Condition {
  /** The wording that matched: places in `messages`, counted from 0. */
  wording?: readonly number[];
  /**
   * What stands in the message for a placeholder, by its name; nothing is the empty text. Of what the log shows elsewhere there are `file`, `host`,
   * `target` (the whole address), `status`, `action` (its release or ref) and, from claims, `environment`, `repository`, `workflow`, `called` and `called_repository` (the file
   * in which the job stands), and `calls`: `other-repository`, `this-repository`, `nothing` or `not-shown`; and of the workflow beside the log `kept`: whether
   * it keeps an artifact of the `name` in the message, which is `this-name`, `other-names`, `nothing` or `not-shown`; and `built`: whether the log shows that
   * `file` was built in it, which is `this-file` or `not-shown`; `named`: whether `file` can only be a `directory`, or `not-shown`; `sdist`: whether another sdist of this upload is `uploaded`, or `not-shown`; `mixed`: whether another file of the same version is `uploaded`, or `not-shown`;
   * `separators`: whether they `differ` in the names of a wheel `file` and of the `path` in it, or `not-shown`;    * `section`: whether one of a `.pypirc` shown with the log has a blank in its name, `with-blank`, or the command names no project with its feed, `feed-alone`, or `not-shown`; `handed`: whether a called file of it reads a secret, `handed_read`, while its caller beside it hands on `other-names`, `handed_given`, or `not-shown`; `merged`: whether a job of it runs when a `pull-request` is closed, or `not-shown`; `valued`: whether the message is there with `some` of its values or with `none`; `declared`: whether `project` is the one that a `pyproject.toml` or `setup.py` beside the log names, `this-project`, or nothing; and of the workflow beside the log `stands`: whether what publishes is in a `called` file, in one that an event starts, `top-level`, or `not-shown`, `pulled`: whether pull requests start it `alone`, something else `too`, or `not-shown`, and `environment_at`: whether a job that publishes with a secret has no environment, and `another-job` has one, or `not-shown`; `pypirc`: whether a `.pypirc` or a command shown with the log has a token and `other-user`, or `not-shown`; `asked`: whether the command, the inputs in the log or the workflow beside it name `testpypi` or `pypi`, or `not-shown`; `credential`: whether what is given for a password is `empty`, or `not-shown`; `both`: whether a user name and a password of maturin are `given`, or `not-shown`; `meant`: whether a job of a workflow beside the log may ask for an OIDC token, and publishes with what makes no use of it, so that `trusted-publishing` is meant, or `not-shown`; `permission`: whether a workflow beside the log gives `id-token: write` to all that may publish to this index, `in-file`, or `not-shown`; `foreign`: where it is known, what the jobs with the action do there that run on another system than Linux, whether one `publishes` alone, or `builds`; `signs_in`: whether the name of an `account` stands where a token has `__token__`, or `not-shown`; `fallback`: whether `file` has the `version` that a build takes where it finds no tag, or `not-shown`; `clone`: whether it is `shallow` by what CI is told, or, where something takes the version from git, `without-tags`, or `not-shown`, as where `file` has a version of a tag; `plugin`: whether that of poetry which sets the version is named and `missing`, or `not-shown`; `dependency`: the whole of one that stands in quotes, or nothing; `deploys`: whether `travis` does, by its own words, or `not-shown`; `derived`: whether `code` beside the log makes the version from git, or `not-shown`; of the steps with the action in a workflow beside the log `url_given`: whether one of them has an address, which is `given`, `absent` or `not-shown`, `pin`: whether they follow a `branch` of the action, a `release` or `not-shown`, `at_ref`: whether they are at a `branch` that moves along, or `not-shown`, and `works_in`: whether what builds beside them works in an `other` directory than that in which they look, or `nowhere`, or `not-shown`; `reads`: whether its steps with the action take the password for this index from one `secret`, whose name is `secret_name`, or `not-shown`; `repeats`: whether a job of it sends a file of the same name `in-each-cell` of its matrix, or `not-shown`; `cells`: whether all jobs that publish are run but `one` time each, or `not-shown`; `follows`: whether its steps that make releases or tags come after `publishing`, or `not-shown`; `token`: whether a workflow beside the log that publishes with poetry gives it one `nowhere`, or `not-shown`; `local`: whether the version in the name of `file` has a local part that PyPI and TestPyPI do not take, `in-name`, or `not-shown`; `secret`: whether a masked one is printed so that it `ends-in-break`, or `not-shown`; `arrived`: whether it is `told` that PyPI has the files, or that some of them went through, `partly`, or `not-shown`; `believes`: whether the reader's own words speak of `trusted-publishing`, of which no program in the log does, or `not-shown`; `quoted`: whether the message prints a value in quotation marks `twice`, or `not-shown`; `forked`: whether it is told that the run is one `of-fork` which has no secrets, or `not-shown`; `reader`: whether a traceback shows that a file was read as an `installer`, or `not-shown`; and `hyphen`: whether one stands `in-version` in the name of `file`, an sdist of `project`, or `not-shown`.
   */
  values?: Readonly<Record<string, Compared>>;
  /** The program that publishes, and its releases: from one on, and before one. */
  program?: readonly Uploader[];
  from?: string;
  before?: string;
  /** Where it uploads to: `other` is any index but PyPI and TestPyPI. */
  index?: readonly ('pypi' | 'testpypi' | 'other')[];
  /** Where it runs. */
  ci?: readonly ('github' | 'gitlab' | 'other' | 'none')[];
  /** An input or a variable as the log prints it: given, empty, or not there. */
  inputs?: Readonly<Record<string, readonly ('given' | 'empty' | 'absent')[]>>;
  /** Ids of rules, of which the workflow beside the log breaks one. */
  rules?: readonly string[];
  /** Actions, as `owner/name`, of which the log or the workflow beside it shows one. */
  uses?: readonly string[];
  /** The status of the answer that the message is about: `403`, or `5xx` for all of a kind. */
  status?: readonly string[];
  /** Words that stand in the log near the message: one of them is enough. Case, blanks, quotes and line breaks do not count. */
  near?: readonly string[];
  /** Of these one has to hold, too. */
  any?: readonly Condition[];
  /** This must not hold. */
  not?: Condition;
}

/** A cause, and when it is the one. */
export type Cause = Text & { readonly applies?: Condition };

/**
 * What a fix changes, which decides how to run again: a file of the repository, and so the commit, or with it the version that the build makes; the version number, which is used up;
 * something outside the commit, such as a secret, a publisher, an approval or a network; nothing, as time alone helps; or nothing, as there is
 * nothing to run again. What the index has may decide: all of it, so that nothing is left to do; a part; or an older version. A run may have been on
 * the wrong branch or tag; and what its earlier jobs kept may be lost, so that they have to run again.
 */
export type Change = 'built-anew' | 'file' | 'made-version' | 'version' | 'setting' | 'time' | 'nothing' | 'as-found' | 'ref';

/**
 * What is said of a case, and when; `stage` is where such a case stops, and `release` what has become of the release in it, if that is not what the entry says.
 * `name` is what the answer is called where more is shown than the message tells; `along`: in it the message is printed along, and not what failed.
 */
export type Saying = Text & { readonly applies?: Condition; readonly stage?: Stage; readonly release?: ReleaseState; readonly name?: Text; readonly along?: true };

/** One thing to do. */
export type Step = Text & {
  /** It is for some readers only, or says how to run again, which the doctor computes: it stays on the page. */
  readonly aside?: true;
};

export interface Fix {
  /** What is to be done first, too, where no more of the message is there than other messages begin with: it is right for all of them. */
  begun?: true;
  /** What shows that it is this one; where it is left out, nothing does. */
  applies?: Condition;
  /** It comes first only where it is shown to apply: what shows it would stand in any log. */
  certain?: true;
  /** Of what is printed along: what to do where it is all that was found. It is no first step beside anything else. */
  alone?: true;
  /** Another way for those who prefer it: on the page, and not among the first steps that the doctor shows. */
  aside?: true;
  /** Left out, it finds out more, and what is changed then decides. */
  changes?: Change;
  /** Who can do it, where that is not who the entry says. */
  fixer?: Fixer;
  /** The case as the reader would say it, “I use an API token”: what its card is called. A sentence without a full stop. */
  when: Text;
  steps: readonly Step[];
  tradeoff?: Text;
  example?: Example;
}

/** Where a statement was read: a file at a commit or release, or a public thread (`path: 'issues/1'`, no `ref`). */
export interface Source {
  repo: string;
  path: string;
  ref?: string;
  lines?: readonly [from: number, to: number];
}

export interface ErrorEntry {
  /** Says what is wrong in the emitter's words. It is in addresses, and for ever. */
  id: string;
  stage: Stage;
  emitter: Emitter;
  severity: Severity;
  /** Left out, it is the cause. */
  role?: Role;
  /** Ids of causes that are printed along with this one and say less. */
  outranks?: readonly string[];
  /**
   * Words of which one has to stand near the message, or in it: it is a library's, and any program that uses the library may print it. Case, blanks,
   * quotes and line breaks do not count.
   */
  among?: readonly string[];
  /** The newest wording first. */
  messages: readonly Message[];
  release: ReleaseState;
  /**
   * What it says of the run where nothing else is found: that it may fail next, that it has failed of something else, or that it sends nothing although it
   * goes well. Left out, it says nothing.
   */
  tells?: 'may-fail' | 'has-failed' | 'sends-nothing';
  /** Whether a step before it in the same job may have sent the files to another index: then nothing is uploaded by this step, and not nowhere. */
  earlier?: true;
  /** Whether it may mean that the index has a file of this name, so that being refused says nothing of what is there. */
  mayExist?: true;
  fixer: Fixer;
  /** The distinctive fragment of the first message, verbatim: with the name it is the page's title, in both languages the same. */
  headline: string;
  /** What happened, in a few words: the page's heading. */
  name: Text;
  /** What happened, in one or two sentences. */
  meaning: Text;
  /**
   * The same of this reader's own values, in a sentence: `{project}` is what the message holds at that place, and others are what the log shows
   * elsewhere: see `values` of a condition. It is said only where all of them are known. Of several the first is said that is shown to apply.
   */
  says?: Saying | readonly Saying[];
  /** In order of likelihood. */
  causes: readonly Cause[];
  /** The likeliest to help first. */
  fixes: readonly Fix[];
  notAFix?: readonly Text[];
  verify: readonly Text[];
  /** Ids of what may come next. */
  next: readonly string[];
  sources: readonly Source[];
}
