import type { Sign } from './signs.ts';

/** What has become of a file. `skipped` is there already, by what the program or the index says. */
export type FileState = 'uploaded' | 'skipped' | 'refused' | 'not-tried' | 'unknown';

/** The last upload that a log shows. */
export interface Uploads {
  /** Whether its beginning is there: without it files may have gone up before those that are named. */
  begun: boolean;
  /** Where it goes to: an address, or the name that poetry gives it. */
  target?: string;
  /** The status that refused the last file, where the program prints it. */
  status?: string;
  /** In the order in which they were sent; those that were not sent come last. */
  files: ReadonlyMap<string, FileState>;
  /** Whether a program said that all of them are up. */
  ended: boolean;
  /** Whether that is only because the text ends without a word of a failure: uv names a file before it sends it. */
  quiet?: true;
  /** Whether all of them are on PyPI, or on TestPyPI, and the job went on to something else. */
  over?: 'pypi' | 'testpypi';
  /** Whether an upload before it to the same index ended well and named none of its files, as maturin's does. */
  unnamed?: true;
  /** Those before it that went to another index, and no command stands between them: by what the index is called, or its address. */
  apart?: readonly (readonly [index: string, uploads: Uploads])[];
  /** Whether it stopped before its first file: those that are named an upload before it sent to the same index. */
  stopped?: true;
  /** Where it ended well before a message of its step: what was to come, another upload to the same index, or none, or that is not shown. */
  then?: 'same' | 'nothing' | 'unknown';
  /** Whether an upload before it to the same index sent all files that it names. */
  whole?: true;
}

/** The first line of an answer, indented by twine. */
const ANSWER = /(?:^|\s)([2-5]\d\d)(?: \S|\s*$)/;

/** Where a program that names no index before it sends says that files went: the page of a release, or the address that refused them. */
const SEEN = /(?<address>https:\/\/(?:test\.|upload\.)?pypi\.org\/(?:project|legacy)\/)/;

/** What tells programs by a variable where to send. */
const SET = /\b(?:HATCH_INDEX_REPO|PDM_PUBLISH_REPO|FLIT_INDEX(?:_URL)?|MATURIN_REPOSITORY(?:_URL)?)['"]?[:=]\s?['"]?(?<named>[\w.:/-]{2,200})/;

/** The names of the two indexes: those of poetry, `.pypirc` and hatch. */
const TEST = /^(?:test|test-?pypi)$|\/\/test\.pypi\.org\b/i;
const PYPI = /^(?:pypi|main)$|\/\/(?:upload\.)?pypi\.(?:org|python\.org)\b/i;

/** An index by whatever name or address it is called: who names none means PyPI. */
export const indexOf = (named = 'pypi'): string => (TEST.test(named) ? 'testpypi' : PYPI.test(named) ? 'pypi' : named);

/** Whether a file is on the index. */
export const isThere = (state: FileState): boolean => state === 'uploaded' || state === 'skipped';

/** Follows an upload line by line. */
export class Follower {
  begun = false;
  target: string | undefined;
  status: string | undefined;
  ended = false;
  /** What a command calls the index that prints no address, and an address of an index in what it prints. */
  #named: string | undefined;
  #seen: string | undefined;
  /** Whether something went wrong. */
  failed = false;
  /** twine, asked for details, prints the answer on the next line. */
  awaiting = false;
  readonly files = new Map<string, FileState>();
  readonly #planned = new Set<string>();
  /** Those that uv leaves out and does not count. */
  readonly #left = new Set<string>();
  #last: string | undefined;
  /** How many files uv said it would publish. */
  #count: number | undefined;
  /** Nothing is sent. */
  #dry = false;
  #over = false;
  #quiet = false;
  /** Whether uv said of a file that it failed, and whether poetry that all of its last file was sent. */
  #broken = false;
  #whole = false;
  /** Whether the last file was sent more than once. */
  #again = false;

  note(sign: Sign, groups: Readonly<Record<string, string | undefined>>): void {
    const file = groups['file'];
    switch (sign) {
      case 'dry':
        this.begun = true;
        this.target = groups['target'];
        this.#dry = true;
        this.#forget();
        return;
      case 'hash':
      case 'broken':
        if (sign === 'broken') this.break();
        // uv reads a file when its turn has come: then the one before has arrived. Old releases say first that they upload it.
        if (file === this.#last) this.files.delete(file!);
        this.#settle('uploaded');
        this.#last = undefined;
        this.#planned.add(file!);
        return;
      case 'left':
        this.begun = true;
        this.#left.add(file!);
        return;
      case 'planned':
        this.#planned.add(file!);
        return;
      case 'begin':
        this.#dry = groups['dry'] !== undefined;
        // maturin names only the file that it fails at: of several, others may have gone up before.
        this.begun = (groups['packages'] ?? '1') === '1';
        this.target = groups['target'];
        // What is set for maturin stands above its first line.
        this.#named = groups['named'] ?? (groups['packages'] ? this.#named : undefined);
        this.#count = groups['count'] ? Number(groups['count']) : undefined;
        this.#forget();
        return;
      case 'end':
        this.ended = true;
        this.#arrived();
        return;
      case 'skip':
        this.#set(file ?? this.#last, 'skipped');
        return;
      case 'send':
        if (this.#dry) {
          this.#set(file, 'not-tried');
          return;
        }
        // What came before has arrived: otherwise the program would have stopped, but for the upload of old `setup.py`, which goes on. A file that is sent again is the same one.
        if (file !== this.#last) {
          if (!(groups['target'] && this.status)) this.#settle('uploaded');
          this.#again = false;
        }
        this.#last = file;
        this.#whole = groups['whole'] !== undefined;
        this.target ??= groups['target'];
        if (!this.files.has(file!)) this.files.set(file!, 'unknown');
        return;
      case 'sent':
        this.#set(file, 'uploaded');
        return;
      case 'fail':
        if (file !== this.#last) this.#settle('uploaded');
        this.#last = file;
        this.#set(file, 'unknown');
        this.target ??= groups['target'];
        if (groups['status']) this.note('status', groups);
        return;
      case 'taken':
        this.#arrived();
        return;
      case 'status':
        // Behind the end of an upload it is the next one's.
        if (this.ended) return;
        this.status = groups['status'] ?? groups['redirect'];
        // Of a file that was sent before it cannot be told which of the sendings arrived, nor of one whose time ran out (408, and 499 of a proxy).
        if (this.#last) this.#set(this.#last, /^5|408|499/.test(this.status!) || (this.#again && this.status === '400') ? 'unknown' : 'refused');
        return;
      case 'away':
      case 'exists':
        this.#set(this.#last, 'refused');
        return;
      case 'response':
        this.target ??= groups['target'];
        this.awaiting = true;
        return;
      case 'again':
        this.#again = true;
        return;
      case 'unreached':
        // Only where no connection came about at all: a file that was on its way may have arrived.
        if (this.#last && this.files.get(this.#last) === 'unknown') this.#set(this.#last, 'not-tried');
        return;
    }
  }

  /** @param line the one that holds the status of an answer */
  answered(line: string): void {
    this.awaiting = false;
    const status = ANSWER.exec(line)?.[1];
    if (status) this.note(status === '200' ? 'taken' : 'status', { status });
  }

  /**
   * Begins anew without a word: a file that has arrived is sent once more by the next command of a script.
   *
   * @param named what the command calls the index
   */
  anew(named?: string): void {
    this.begun = true;
    this.#dry = false;
    this.#planned.clear();
    this.target = this.#count = undefined;
    this.#named = named;
    this.#forget();
  }

  /** Begins an upload that stopped before its first file. */
  static stopped(named: string): Follower {
    const follower = new Follower();
    follower.begun = true;
    const index = indexOf(named);
    follower.target = index;
    return follower;
  }

  /** Looks for the name of an index in a line that says where files go, or went. */
  see(line: string): void {
    this.#seen ??= SEEN.exec(line)?.groups?.['address'];
    this.#named ??= SET.exec(line)?.groups?.['named'];
  }

  #forget(): void {
    this.files.clear();
    this.#seen = undefined;
    this.#over = false;
    this.failed = false;
    this.status = undefined;
    this.ended = false;
    this.#last = undefined;
    this.#again = this.#broken = this.#whole = false;
  }

  #set(file: string | undefined, state: FileState): void {
    if (file) this.files.set(file, state);
  }

  /** A file that found no connection at first was tried again. */
  #arrived(): void {
    if (this.#last && this.files.get(this.#last) === 'not-tried') this.#set(this.#last, 'unknown');
    this.#settle('uploaded');
  }

  #settle(state: FileState): void {
    if (this.#last && this.files.get(this.#last) === 'unknown') this.files.set(this.#last, state);
  }

  /** Whether anything of an upload was seen: files that were made or checked are none. */
  get isBegun(): boolean {
    return this.begun || this.ended || this.files.size > 0;
  }

  /**
   * uv says nothing at the end of a good run: then it has named all files, and no error, and the job went on; nor does poetry.
   *
   * @param isOver whether the job has gone on to something else
   * @param isNext whether that is another upload, or its end
   */
  finish(isOver = false, isNext = isOver): void {
    if (isOver && !this.#dry && !this.failed && this.status === undefined) {
      if (this.#count === undefined && [...this.#planned].every((file) => this.files.has(file))) this.#settle('uploaded');
      this.#over = true;
    }
    this.#quiet = !isNext && [...this.files.values()].includes('unknown');
    if (this.#count === undefined || this.failed || this.#count !== new Set([...this.files.keys(), ...this.#planned]).size) return;
    this.#settle('uploaded');
    this.ended = this.status === undefined && this.#left.size === 0 && [...this.#planned].every((file) => this.files.has(file));
  }

  /**
   * Where a message stands that is of no file of this upload: then a program that says nothing at its end has ended it well, once all files were sent.
   *
   * @param isSure whether it is, whatever the program
   * @returns whether all files are there
   */
  endedBefore(isSure: boolean): boolean {
    if (this.#dry || this.status !== undefined || !this.isBegun) return false;
    const isAll = [...this.#planned].every((file) => this.files.has(file));
    // uv names its errors, and how many files there are; poetry neither, but how much of a file was sent.
    const isSent = isSure && isAll && (this.#count === undefined ? this.isSilent && this.#whole : this.#count === this.files.size && !this.#broken);
    if (isSent) this.#settle('uploaded');
    const isThereAll = isAll && this.files.size > 0 && [...this.files.values()].every(isThere);
    this.ended ||= isSent && isThereAll && this.#left.size === 0;
    return this.ended || isThereAll;
  }

  /** uv says of a file that it was not published, or that it could not sign in, which it says below the name of the first. */
  break(): void {
    this.#broken = true;
  }

  /** All of it is on its index, and no other upload was to come. */
  over(): void {
    this.#over = true;
  }

  /** A text may be cut off in the name of the file that was on its way. */
  cutOff(begun: string): void {
    for (const file of this.#planned) if (file.startsWith(begun) && !this.files.has(file)) this.files.set(file, 'unknown');
  }

  /** Whether it is of a program that says nothing at its end: poetry, which names its index and not the address. */
  get isSilent(): boolean {
    return this.target !== undefined && !this.target.includes('://');
  }

  /** What became of the files, and of which index. */
  get told(): [index: string, uploads: Uploads] {
    return [indexOf(this.target ?? this.#named ?? this.#seen), this.#uploads];
  }

  get #uploads(): Uploads {
    // Where an index is read from nothing is stored, whatever the answer.
    const isRead = /\/\+simple\/*$/.test(this.target ?? '');
    const files = new Map([...this.files].map(([file, state]) => [file, isRead && state === 'uploaded' ? 'unknown' : state] as const));
    for (const file of this.#left) if (!files.has(file)) files.set(file, 'not-tried');
    for (const file of this.#planned) if (!files.has(file)) files.set(file, this.ended && !isRead ? 'uploaded' : 'not-tried');
    const isPyPI = this.target ? /^pypi$|\/\/upload\.pypi\.org\//i.test(this.target) : /\/\/pypi\.org\/project/.test(this.#seen ?? '');
    const index = indexOf(this.target ?? this.#named ?? this.#seen);
    // maturin names no file that it has sent.
    const at = isPyPI || (this.ended && index === 'pypi') ? 'pypi' : index === 'testpypi' && index;
    const over = this.#over && (files.size > 0 || this.ended) && [...files.values()].every(isThere) && at;
    return { begun: this.begun, ...(this.target && { target: this.target }), ...(this.status && { status: this.status }), files, ended: this.ended && !isRead, ...(this.ended && this.#quiet && { quiet: true }), ...(over && { over }) };
  }
}
