import type { Release } from '../catalogue/known.ts';

/** What a log proves, beyond the messages in it. What it does not show is left out. */
export interface Evidence {
  /** The ref at which the workflow uses the action. */
  action?: string;
  /** The action's release, where the ref, the commit or the image says which it is, and all of them say the same. */
  version?: string;
  /** Which authentication the action chose. */
  auth?: 'trusted-publishing' | 'password';
  /** Whether the runner's echo of the publish step's inputs holds a masked password, or is whole and holds none. */
  password?: 'masked' | 'none';
  /** A variable for credentials that the echo of a step's `env:` shows without a value. */
  variable?: string;
  /** The release's page: twine prints it when all files have arrived. */
  page?: string;
  /** Whether the program broke off while it read the files, signed in or signed: all this comes before the first file is sent. */
  unsent?: true;
  /** The host that twine was told to upload to: it says so before it reads or sends anything. */
  index?: string;
}

/**
 * Words of which one stands wherever something is told of an upload: see `uploadsIn` and `arrivedIn`. Most logs have some; who pastes a sentence or two about signing in
 * has none.
 */
const OF_UPLOADS =
  /Upload|ubmitting|Publishing|publish\b|repository at|View at|kipping|xists|Checking|Built|INFO {2}|warning: |Hashing|Failed to|Packages|\.\.\. |200 OK|\(200\)|Package is|[Ss]tatus|HTTP|(?:Client|Server) [Ee]rror|⛔|ion denied|file_upload|Redirect|Invalid|Detected|t supported|e realm|pypi\.org|Response|Retry|ble TLS|Missing cred|NameResol|CERTIF|certif|refused|dns error|connect to|unnel|[Ss]ucc?es|SUC|outcome=|[dot] PyPI|PyPI u|成功|已/;

/** Whether anything in a text may tell of an upload. */
export const mayTellOfUploads = (text: string): boolean => OF_UPLOADS.test(text);

/** In less there is one job at the most, and one attempt, but where it has several steps or uploads, or an upload above its step, words above an upload that went well, or lines of two days. */
const MIN_SEVERAL = 1_000;
const SEVERAL = /(?:Uploading |Publishing |^Run |##\[group\]Run )[^]*(?:^|##\[group\])Run |(?:ing distributions to|Publishing .+ to)\s[^]*(?:ing distributions to|Publishing .+ to)\s|^[^\S\n]*\n[^]*ing distributions to\s[^]*View at:|^(\d{4}-\d\d-\d\d)T[^]*\n(?!\1)\d{4}-\d\d-\d\dT/m;

/** Whether a log may hold several jobs, attempts or uploads: what tells them apart is loaded for such a one only. */
export const mayHoldSeveral = (log: string): boolean => log.length >= MIN_SEVERAL || SEVERAL.test(log);

// One pass finds them all. Each begins with fixed words, so that the pass takes time linear in the log.
const SIGNS = new RegExp(
  [
    String.raw`\bRun (?<uses>[\w.-]{1,100}/[\w./-]{1,100})@(?<ref>[\w./-]{1,100})`,
    String.raw`Download action repository 'pypa/gh-action-pypi-publish@(?<tag>[\w./-]{1,100})' \(SHA:(?<sha>[\da-f]{40})\)`,
    String.raw`ghcr\.io/pypa/gh-action-pypi-publish:(?<image>[\w.-]{1,100})`,
    String.raw`\b(?<section>with|env):(?=\r?\n)`,
    String.raw`(?<ended>##\[endgroup\])`,
    String.raw`\b(?<input>user|password):[ \t]{0,5}(?<value>\S{0,100})[ \t]{0,5}(?=\r?\n)`,
    String.raw`\b(?<variable>(?:TWINE|UV_PUBLISH|HATCH_INDEX|FLIT|PDM_PUBLISH|MATURIN|POETRY)_(?:PYPI_)?(?:TOKEN|PASSWORD|AUTH)[A-Z0-9_]{0,50}):[ \t]{0,5}(?=\r?\n)`,
    String.raw`(?<trusted>Trusted publishing exchange failure|Generating and uploading digital attestations|Authenticating to \S{1,200} via Trusted Publishing|(?<helper>/app/(?:oidc-exchange|attestations)\.py))`,
    String.raw`(?<invalid>InvalidDistribution:)`,
    String.raw`(?<explicit>but an explicit password was also set|Trusted Publishers allows publishing packages)`,
    String.raw`Uploading distributions to[ \t]{0,5}(?:\r?\n[^\n]{0,250}?)?https?://(?:[^\s/@]{1,300}@)?(?<index>[\w.:-]{1,200})(?=[/?\s'"]|$)`,
    String.raw`\b(?<another>Publishing \d{1,6} files?(?: to)? https?://)`,
    String.raw`\bUploading(?: |[ \t]{0,5}\r?\n(?:\d{4}-\d\d-\d\dT[\d:.]{5,20}Z )?[ \t]{0,20})(?<file>[\w.+!-]{1,200}\.(?:whl|tar\.gz|zip))`,
    String.raw`(?<page>https://(?:test\.)?pypi\.org/project/[\w.-]{1,100}/[\w.+!-]{1,100}/)`,
  ].join('|'),
  'g',
);

/** The runner prints a step's inputs and variables right below its name. */
const ECHO = 3_000;

/** The echo of a publish step's inputs, as far as it was read: what came of it before it ended. */
interface Echo {
  /** Where it has ended at the latest. */
  end: number;
  /** Whether its inputs have begun, and `user` was among them, as it is in every whole echo: it has a default. */
  with?: boolean;
  user?: boolean;
  /** Whether something stands behind `password:`; only what is masked is known to be a secret. */
  password?: boolean;
}

/**
 * Reads a log piece by piece.
 * What the signs stand for is measured: behaviour matrix, groups `matrix` and `upload` (the action's scripts v1.14.0); `twine-upload.sh`
 * 77-117 chooses Trusted Publishing where `user` is `__token__` and `password` is empty, and never otherwise. The
 * echo: actions/runner@258d6c8 src/Runner.Worker/Handlers/Handler.cs:145-163. Of the inputs it leaves out those that are
 * empty, of the variables it prints all: so an empty secret is a line less under `with:` and a blank under `env:`. That twine
 * reads all files before it sends the first: `twine/commands/upload.py` makes its list of packages before its loop.
 */
export class Witness {
  readonly #releases: readonly Release[];
  #evidence: Evidence = {};
  #versions = new Set<string>();
  #begins: number | undefined;
  /** Whether a file of the last upload was begun. */
  #sent = false;
  #echo: Echo | undefined;
  /** Where the variables of a step have ended at the latest. */
  #envEnd = -1;
  #offset: number;

  /**
   * @param releases the action's, to know one by its commit
   * @param offset where in the log it begins to read
   */
  constructor(releases: readonly Release[], offset = 0) {
    this.#releases = releases;
    this.#offset = offset;
  }

  /** Where the action's step begins: what stands above it another program may have printed. */
  get begins(): number {
    return this.#begins ?? 0;
  }

  /** A branch or an unknown commit says nothing. */
  #noteRelease(ref: string | undefined): void {
    const release = this.#releases.find(({ version, sha }) => ref === version || (sha && ref?.length === 40 && ref.startsWith(sha)));
    if (release) this.#versions.add(release.version);
  }

  /** @param piece the next part of the log, whole lines */
  read(piece: string): void {
    for (const { groups = {}, index } of piece.matchAll(SIGNS)) this.#note(groups, this.#offset + index);
    this.#offset += piece.length;
  }

  #note(groups: Record<string, string | undefined>, at: number): void {
    const evidence = this.#evidence;
    const { uses, ref, tag, sha, image, section, input, value, variable, ended, trusted, helper, explicit, invalid, index, another, file, page } = groups;
    if (input) {
      if (this.#echo && at < this.#echo.end) this.#input(this.#echo, input, value ?? '');
      return;
    }
    if (section === 'with' && this.#echo) {
      this.#echo.with = true;
      return;
    }
    // Whatever else is said comes after the inputs.
    this.#endEcho(at);
    // Behind the address with which an upload ends stands the next one.
    if ((!this.#sent || evidence.page) && (helper || invalid || trusted?.startsWith('Generating'))) evidence.unsent = true;
    const action = uses === 'pypa/gh-action-pypi-publish' ? ref : undefined;
    for (const release of [action, tag, sha, image]) this.#noteRelease(release);
    if (action || image) this.#begins ??= at;
    if (action) {
      // Another step: how the one before signed in, and what it sent, says nothing of it.
      for (const name of ['auth', 'password', 'variable', 'page', 'unsent', 'index'] as const) delete evidence[name];
      this.#sent = false;
      evidence.action = action;
      this.#echo = { end: at + ECHO };
    } else if (uses || tag || image) return;
    else if (section === 'env') this.#envEnd = at + ECHO;
    else if (variable) {
      if (at < this.#envEnd) evidence.variable = variable;
    } else if (ended) this.#envEnd = -1;
    else if (trusted) evidence.auth = 'trusted-publishing';
    else if (explicit) evidence.auth = 'password';
    else if (index || another) {
      // Another upload begins: what is said of files is said of the last one.
      if (index) evidence.index = index;
      else delete evidence.index;
      delete evidence.page;
      delete evidence.unsent;
      this.#sent = false;
    } else if (file) {
      this.#sent = true;
      // What comes after is about the files, and no longer before them.
      delete evidence.unsent;
    } else if (page && this.#sent) evidence.page = page;
  }

  #input(echo: Echo, name: string, value: string): void {
    if (name === 'user') echo.user = value !== '';
    else {
      echo.password = true;
      if (value === '***') this.#evidence.password = 'masked';
    }
  }

  /** A whole echo without a `password` is that of an action that got none. */
  #endEcho(at: number): void {
    const echo = this.#echo;
    this.#echo = undefined;
    if (echo?.with && echo.user && !echo.password && at < echo.end) this.#evidence.password = 'none';
  }

  get evidence(): Evidence {
    const [version, ...others] = this.#versions;
    return { ...this.#evidence, ...(version && others.length === 0 && { version }) };
  }
}
