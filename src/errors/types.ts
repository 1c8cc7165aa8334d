import type { Observed } from './observed.ts';

export type { Observed };

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

/** What values are compared with: those that are observed with the words that there are for it. */
export type Values = { readonly [name in keyof Observed]?: { is: readonly (Observed[name] | 'not-shown')[] } } & Readonly<Record<string, Compared>>;

/**
 * When a fix or a cause applies, as data: all that is named has to hold, and of a list one is enough. What a log and the workflow beside it do not
 * show is left open.
 */
export interface Condition {
  /** The wording that matched: places in `messages`, counted from 0. */
  wording?: readonly number[];
  /**
   * What stands in the message for a placeholder, by its name; nothing is the empty text. Of what the log shows elsewhere there are `file`, `host`,
   * `target` (the whole address), `status`, `action` (its release or ref), `dependency` (the whole of one that stands in quotes) and, from claims,
   * `environment`, `repository`, `workflow`, `called` and `called_repository` (the file in which the job stands). The rest is {@link Observed}.
   */
  values?: Values;
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
  /** Whether a step before it may have sent files, to this index or to another: then nothing is uploaded by this step, and not nowhere. */
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
