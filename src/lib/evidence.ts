import type { ReleaseState } from '../errors/types.ts';

/** What a log proves, beyond the messages in it. What it does not show is left out. */
export interface Evidence {
  /** The ref at which the workflow uses the action. */
  action?: string;
  /** Which authentication the action chose. */
  auth?: 'trusted-publishing' | 'password';
  /** Whether the runner's echo of the step's inputs shows a masked password or an empty one. */
  password?: 'masked' | 'empty';
  /** Files whose upload began, and how many of them the index answered with 200. */
  started: number;
  accepted: number;
  /** The release's page: twine prints it when all files have arrived. */
  page?: string;
  /** Whether the program broke off while it read the files, signed in or signed: all this comes before the first file is sent. */
  unsent?: true;
  /** The host that twine was told to upload to: it says so before it reads or sends anything. */
  index?: string;
  /** The status with which the index refused a file: there twine stops. */
  refused?: string;
}

/**
 * What the uploads prove of the release, where they prove more than a message does. twine sends one file after another
 * and stops at the first that is refused, so those before it have arrived; it prints the page when all have. A file
 * refused for who sent it leaves the release as it was, if it was the first. A program that broke off before the first
 * was begun has sent none.
 *
 * @param failed whether the log holds a failure: then the page is that of an earlier upload
 */
export function releaseOf({ started, page, refused = '', unsent }: Evidence, failed: boolean): ReleaseState | undefined {
  if (!failed && !refused) return page ? 'published' : undefined;
  if (unsent && started === 0) return 'nothing-uploaded';
  if (refused && started > 1) return 'may-be-partial';
  return /^40[13]/.test(refused) && started === 1 ? 'nothing-uploaded' : undefined;
}

// One pass finds them all. Each begins with fixed words, so that the pass takes time linear in the log.
const SIGNS = new RegExp(
  [
    String.raw`Run pypa/gh-action-pypi-publish@(?<action>[\w./-]{1,100})`,
    String.raw`\bpassword:[ \t]{0,5}(?<password>\*\*\*)?[ \t]{0,5}(?=\r?\n)`,
    String.raw`(?<trusted>Trusted publishing exchange failure|Generating and uploading digital attestations|Authenticating to \S{1,200} via Trusted Publishing|(?<helper>/app/(?:oidc-exchange|attestations)\.py))`,
    String.raw`(?<invalid>\bInvalidDistribution:)`,
    String.raw`(?<explicit>but an explicit password was also set|Trusted Publishers allows publishing packages|your token value does not start with)`,
    String.raw`Uploading distributions to https?://(?<index>[\w.:-]{1,200})`,
    String.raw`\bHTTPError: (?<refused>4\d\d)`,
    String.raw`\bUploading (?<file>[\w.+!-]{1,200}\.(?:whl|tar\.gz|zip))`,
    String.raw`(?<accepted>\b200 OK\b)`,
    String.raw`(?<page>https://(?:test\.)?pypi\.org/project/[\w.-]{1,100}/[\w.+!-]{1,100}/)`,
  ].join('|'),
  'g',
);

/** The runner prints a step's inputs right below its name. */
const ECHO = 3_000;

/**
 * Reads a log piece by piece.
 * What the signs stand for is measured: behaviour matrix, groups `matrix` and `upload` (the action's scripts v1.14.0); `twine-upload.sh`
 * 77-117 chooses Trusted Publishing where `user` is `__token__` and `password` is empty, and never otherwise. The
 * echo of inputs: actions/runner ActionRunner.cs. That twine reads all files before it sends the first:
 * `twine/commands/upload.py` makes its list of packages before its loop.
 */
export class Witness {
  #evidence: Evidence = { started: 0, accepted: 0 };
  #files = new Set<string>();
  #echoEnd = -1;
  #offset = 0;

  /** @param piece the next part of the log, whole lines */
  read(piece: string): void {
    for (const { groups = {}, index, 0: text } of piece.matchAll(SIGNS)) this.#note(groups, text, this.#offset + index);
    this.#offset += piece.length;
  }

  #note(groups: Record<string, string | undefined>, text: string, at: number): void {
    const evidence = this.#evidence;
    const { action, password, trusted, helper, explicit, invalid, index, refused, file, accepted, page } = groups;
    if (helper || invalid || text.startsWith('Generating')) evidence.unsent = true;
    if (action) {
      evidence.action = action;
      this.#echoEnd = at + ECHO;
    } else if (text.startsWith('password:')) {
      if (at < this.#echoEnd) evidence.password = password ? 'masked' : 'empty';
    } else if (trusted) evidence.auth = 'trusted-publishing';
    else if (explicit) evidence.auth = 'password';
    else if (index) {
      // Another upload begins: what is said of files is said of the last one.
      this.#evidence = { ...evidence, index, accepted: 0 };
      delete this.#evidence.page;
      delete this.#evidence.refused;
      delete this.#evidence.unsent;
      this.#files.clear();
    } else if (refused) evidence.refused = refused;
    else if (file) this.#files.add(file);
    else if (accepted) evidence.accepted++;
    else if (page && this.#files.size > 0) evidence.page = page;
  }

  get evidence(): Evidence {
    return { ...this.#evidence, started: this.#files.size, accepted: Math.min(this.#evidence.accepted, this.#files.size) };
  }
}
