import { SENDS } from './sending.ts';

/** A command of a script that sends files. */
export interface Sending {
  program: string;
  /** What it calls the index; left out, it names none, and `undefined` where a variable does whose value is not shown. */
  named?: string | undefined;
  /** With `--dry-run` it sends nothing, though poetry prints the same as without, by a run of 2.5.1. */
  dry: boolean;
}

/** No step has more of them: what quotes such commands line by line is none. */
const MAX_COMMANDS = 100;

/** A command that sends files, with its options, and those of the programs that say nothing before their first file. */
const COMMANDS = new RegExp(`\\b${SENDS}[^&|;]{0,300}`, 'g');
const SILENT = /^(?:hatch|pdm|flit)$/;

/** What is no command: a comment behind it. */
const COMMENT = /(?:^|\s)#(?!#).*$/;

const OPTION = /\s(?:-r|--repo(?:sitory)?(?:-url)?|--index|--publish-url)(?: {1,3}|=)['"]?(?<named>[$%][^\s'"]*|[\w.:/-]{1,200})/;

/** How a variable names the index, behind a command or in the environment of the step. */
const VARIABLE = /\b(?:TWINE_REPOSITORY|UV_PUBLISH_URL|UV_PUBLISH_INDEX|HATCH_INDEX_REPO|PDM_PUBLISH_REPO|FLIT_INDEX_URL|MATURIN_REPOSITORY)(?:_URL)?(?:=|: )['"]?(?<named>[$%][^\s'"]*|[\w.:/-]{1,200})/;

/** What runs a command more than once. */
const LOOPS = /\b(?:for|while|until|xargs|parallel)\b|\s-exec\b|foreach/i;

/** What may send files without a word of it in the script, and what sends something else. */
const UNSEEN = /^(?:\S{1,80}=\S{1,200} )*(?:sudo |(?:uv|poetry|pdm|hatch|pipenv|npm) run (?!pytest|tests?\b|python -m)|make\b|just\b|task\b|tox\b|nox\b|inv(?:oke)?\b|poe\b|(?:ba)?sh\b|source\b|\.{0,2}\/\S|python3? \S{1,200}\.py\b|\S{0,200}\.(?:sh|py)\b|\w*(?:publish|upload|release|deploy)\w*\b)/;

/** GitLab prints only the first line of several. */
const COLLAPSED = /# collapsed multi-line command\s*$/;

const shownOf = (named: string): string | undefined => (/^[$%]/.test(named) ? undefined : named);

/** The commands of a step that send files, as far as what is printed of it shows them, and which of them has its turn. */
export class Script {
  readonly #commands: Sending[] = [];
  #isLoop = false;
  /** Whether more may be sent behind the last of them, out of sight. */
  #isOpen = false;
  #preset: { named: string | undefined } | undefined;
  #at = 0;
  #open = '';

  /** @param lines of the script */
  constructor(lines: readonly string[] = []) {
    for (const line of lines) this.add(line);
  }

  /** @param line one of the script: one that ends in a backslash goes on in the next */
  add(line: string): void {
    const whole = this.#open + line;
    this.#open = /[\\`]$/.test(whole) && whole.length < 2_000 ? whole.slice(0, -1) : '';
    if (this.#open) return;
    const command = whole.replace(COMMENT, '');
    this.#isLoop ||= LOOPS.test(command);
    this.#isOpen ||= COLLAPSED.test(whole);
    if (/\bunset\b/.test(command)) this.#preset = undefined;
    const set = VARIABLE.exec(command)?.groups?.['named'];
    for (const each of command.split(/&&|[;|]+/)) this.#isOpen ||= UNSEEN.test(each.trim());
    for (const [each] of command.matchAll(COMMANDS)) {
      if (this.#commands.length >= MAX_COMMANDS) return;
      const named = OPTION.exec(each)?.groups?.['named'] ?? set;
      this.#commands.push({ program: /^\w+/.exec(each)![0], dry: each.includes(' --dry-run'), ...(named !== undefined ? { named: shownOf(named) } : this.#preset) });
    }
    if (set !== undefined && /\bexport\b|\$env:/.test(command)) this.#preset = { named: shownOf(set) };
  }

  /** @param line one that may be of the step's environment */
  environment(line: string): void {
    const named = /^\s/.test(line) && VARIABLE.exec(line)?.groups?.['named'];
    if (named) for (const each of this.#commands) if (!('named' in each)) each.named = shownOf(named);
  }

  /** Whether the first command says nothing before its first file. */
  get isSilent(): boolean {
    return SILENT.test(this.#commands[0]?.program ?? '');
  }

  /** The command that has its turn. */
  take(): Sending | undefined {
    return this.#commands.length > 0 ? this.#commands[this.#at++ % this.#commands.length] : undefined;
  }

  /** The same, for the beginning of an upload. */
  begins(): Record<string, string> {
    const { named, dry } = this.take() ?? {};
    return { ...(named && { named }), ...(dry && { dry: '' }) };
  }

  /**
   * What was to come when an upload had ended.
   *
   * @param index that of the upload
   * @returns the name or the address of an index, or that nothing was, or that it is not shown
   */
  after(index: string): { named: string } | 'nothing' | 'unknown' {
    const count = this.#commands.length;
    if (count === 0 || this.#at === 0) return 'unknown';
    if (this.#at >= count && !this.#isLoop) return this.#isOpen ? 'unknown' : 'nothing';
    const last = this.#commands[(this.#at - 1) % count]!;
    const next = this.#commands[this.#at % count]!;
    if ('named' in next) return next.named === undefined ? 'unknown' : { named: next.named };
    // What named none went where this one would.
    return { named: 'named' in last || last.program !== next.program ? 'pypi' : index };
  }
}
