import type { Given } from '../../../lib/doctor/carried.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import type { SecretKind } from '../../../lib/text/secrets.ts';
import type { Blanking } from './blanking.ts';
import type { Said } from './files.ts';
import type { Joined } from './long-text.ts';
import { pause } from './pause.ts';
import { watch } from './watch.ts';
import { isDamaged, loadAnew, SLOW, within } from './within.ts';

/** A text up to this length is put into the box. A longer one would slow down every key there. */
const MAX_IN_BOX = 300_000;

/** Nor may it have more lines, however short they are. */
const MAX_LINES = 10_000;

/** A text up to this length is read at once: that takes less than two frames, or five where every line has a secret. Of a longer one the box alone takes as long, each time that its lines are broken. */
const MAX_AT_ONCE = 50_000;

/** How much is done when files have become a text, and when it has no secrets any more. */
const [OPENED, BLANKED] = [0.25, 0.5];

/** How many lines of the box are seen where it is used. */
const ROWS = 9;

const TYPING_PAUSE = 300;

/** What stands in the place of a secret. */
const BLANKED_AS = '***';

/** A line that a workflow has, or a part of one, and no log, where it ends as Windows ends lines: so shall they all when it is repaired. */
const WINDOWS = /^[ \t-]*(?:jobs|steps|runs-on|uses|run):.*\r\n/m;
const OF_A_WORKFLOW = /^[ \t-]*(?:jobs|steps|runs-on|uses|run):/m;

/** Lets the browser draw and answer between two parts of the work on a text that is too long for the box: a shorter one is worked on for less than two frames. */
export const breathe = async (text: string): Promise<void> => (text.length > MAX_IN_BOX ? pause() : undefined);

/** Finds an element that the page is made with. */
export function find<E extends HTMLElement>(root: HTMLElement, selector: string): E {
  return root.querySelector<E>(selector)!;
}

/** What the input needs of the doctor it belongs to. */
export interface Reader {
  t: Translate;
  /** Begins a run, which ends the one before; the answer tells whether it is still the newest. */
  begin: () => () => boolean;
  /** Shows how much is done, from 0 to 1, or that nothing is being done. */
  progress: (share: number | undefined) => void;
  /** Shows what is wrong with the input, or that nothing is; and a way to try again what did not come. */
  problem: (key?: string, values?: Readonly<Record<string, string>>, again?: () => void) => void;
  /** What is there, and what belongs to it. */
  given: () => Given;
  /** Marks an answer that is no longer one to what is there. Where that is another text, what was chosen for the one before is not for this; where it is a file alone, what was chosen for the repaired one. */
  outdate: (isAnother?: boolean | 'file') => void;
  /** Loads the page anew, with what is in the box. */
  reload: () => void;
  /** Loads the words of a part that few readers meet. */
  learn: (part: string) => Promise<void>;
  /**
   * Reads what is there now.
   *
   * @param moved where the reader has given a text and waits for its answer: whether they turned to something else meanwhile
   */
  read: (moved?: () => boolean) => Promise<void>;
}

/** Where what is pasted belongs to somebody else. */
const OTHERS = 'dialog,textarea,input:not([type=radio],[type=checkbox],[type=file])';

const DRAGS = ['dragstart', 'dragover', 'dragleave', 'drop', 'dragend'] as const;

/** The box and the ways into it: typing, pasting, dropping, opening a file. A secret is blanked before it is shown. */
export class DoctorInput {
  readonly box: HTMLTextAreaElement;
  /** The kinds of secrets that were blanked in the box, and in a text that is too long for it. */
  readonly #kinds = new Set<SecretKind>();
  #kindsHeld: readonly SecretKind[] = [];
  /** A text that is too long for the box. */
  #held: string | undefined;
  /** Whether the lines of a workflow that was given end as Windows ends them: a box keeps none of that. */
  #isWindows = false;
  /** What there was before something else took its place. */
  before: Given | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until it is said that what was given last is being read. */
  #slow: ReturnType<typeof setTimeout> | undefined;
  #blanking: Blanking | undefined;
  /** Begins with another text. */
  #anew: (() => Blanking) | undefined;
  /** Whether something of this page is being dragged. */
  #dragsOwn = false;

  constructor(
    readonly root: HTMLElement,
    readonly reader: Reader,
  ) {
    this.box = find(root, 'textarea');
    document.addEventListener('paste', (event) => this.#onPaste(event));
    this.box.addEventListener('input', () => this.#onInput());
    this.box.addEventListener('focus', () => this.#grow());
    find(root, 'form').addEventListener('submit', (event) => event.preventDefault());
    find(root, '[data-file]').addEventListener('change', ({ target }) => this.#openFiles(target as HTMLInputElement));
    for (const type of DRAGS) document.addEventListener(type, (event) => this.#onDrag(event));
    // What was typed before the script came, or what the browser put back, is read too.
    if (this.box.value !== '') this.#onInput();
  }

  /** What there is to read: a long text, and what was typed or pasted beside it. */
  get text(): string {
    const value = this.#isWindows ? this.box.value.replaceAll('\n', '\r\n') : this.box.value;
    if (this.#held === undefined) return value;
    return value.trim() === '' ? this.#held : `${this.#held}\n${value}`;
  }

  /** The kinds of secrets that were blanked in what is there now. */
  get secrets(): SecretKind[] {
    return [...new Set([...this.#kinds, ...this.#kindsHeld])];
  }

  #isElsewhere(target: EventTarget | null): boolean {
    return target !== this.box && target instanceof Element && target.closest(OTHERS) !== null;
  }

  #onPaste(event: ClipboardEvent): void {
    if (event.clipboardData && !this.#isElsewhere(event.target)) this.#accept(event, event.clipboardData);
  }

  /** Takes what was pasted or dropped: a file rather than the path that some browsers put beside it, and a text rather than a picture of it. */
  #accept(event: Event, data: DataTransfer): void {
    const files = [...data.files];
    const text = data.getData('text/plain');
    // Of a file, WebKitGTK 2.50 gives neither it nor its address: then no file is taken, and that is said.
    if (files.length === 0 && text === '' && !data.types.includes('text/uri-list')) return;
    // The text never gets into the box as it came: a token in it would be painted.
    event.preventDefault();
    const isText = text !== '' && files.every(({ name, type }) => type.startsWith('image/') && !text.includes(name));
    const moved = watch(this.box);
    this.#wait(() => (isText ? this.#takeText(text, moved) : this.#takeFiles(files, moved)));
  }

  /** A text goes where the cursor is. Beside an answer another log takes the place of the one that was answered, and a workflow goes along with it. */
  async #takeText(text: string, moved: () => boolean): Promise<void> {
    if (!this.#isAnswered) {
      this.#toEnd();
      return this.take(text, true, undefined, moved);
    }
    const isNewest = this.reader.begin();
    const { replaced } = await within(import('../pasted.ts'));
    const older = replaced(this.box.value, text, this.#held !== undefined);
    if (older && older !== 'all') await this.reader.learn('labels-files');
    if (!isNewest()) return void moved();
    if (older === 'all') return this.take(text, false, { key: 'doctor.replaced' }, moved);
    this.#toEnd();
    if (!older) return this.take(text, true, undefined, moved);
    this.box.setSelectionRange(older.start, older.end);
    return this.take(`${text.trimEnd()}\n`, true, { key: 'files.version' }, moved);
  }

  /** Whoever does not stand in the box goes on at its end. */
  #toEnd(): void {
    if (document.activeElement === this.box) return;
    this.box.focus();
    this.box.setSelectionRange(this.box.value.length, this.box.value.length);
  }

  /** Whether the box is small beside an answer, and nobody has used it since. */
  get #isAnswered(): boolean {
    return (this.#held ?? this.box.value) !== '' && this.root.classList.contains('small');
  }

  /**
   * Has it said where something could not be loaded, and tried again; then, as where it came damaged, only a page that is loaded anew helps, which may be of
   * another deployment. That gets along what is in the box, and not what was to go there: without what blanks its secrets it is kept nowhere.
   */
  #wait(work: () => Promise<void>, isAgain = false): void {
    clearTimeout(this.#slow);
    // Nothing of it is in the box before its secrets are blanked: whoever waits for the network is told that it was taken.
    const slow = (this.#slow = setTimeout(() => find(this.root, '[data-working]').hidden && this.reader.progress(0), SLOW));
    work().finally(() => clearTimeout(slow)).catch((problem: unknown) => {
      this.reader.progress(undefined);
      const anew = (): void => (this.#blanking ? this.reader.reload() : void loadAnew());
      this.reader.problem('doctor.unavailable.given', undefined, () => (isDamaged(problem) || (isAgain && navigator.onLine) ? anew() : this.#wait(work, true)));
    });
  }

  /** Loads what blanks secrets, when the box is first used: nothing is taken in without it. */
  async blanking(): Promise<Blanking> {
    this.#anew = (await within(import('./blanking.ts'))).blanking;
    return (this.#blanking ??= this.#anew());
  }

  #onInput(): void {
    const { value, selectionStart } = this.box;
    this.reader.problem();
    this.reader.outdate();
    if (!this.#blanking) return this.#wait(async () => void (await this.blanking(), this.#onInput()));
    // What was blanked in a text that is there no more need not be said, nor is it looked for in another.
    if (this.#held === undefined && !value.includes(BLANKED_AS)) this.#forget();
    this.#isWindows &&= OF_A_WORKFLOW.test(value);
    const { text, found } = this.#blanking.blank(value);
    for (const kind of found) this.#kinds.add(kind);
    if (text !== value) {
      this.box.value = text;
      this.box.setSelectionRange(selectionStart, selectionStart);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.reader.read(), TYPING_PAUSE);
  }

  #onDrag(event: DragEvent): void {
    const { type, target, dataTransfer } = event;
    if (type === 'dragstart' || type === 'dragend') this.#dragsOwn = type === 'dragstart';
    const [isFile, isText, isAddress] = ['Files', 'text/plain', 'text/uri-list'].map((kind) => dataTransfer?.types.includes(kind));
    // A file that nobody takes would replace the page. A link is for the browser, and what is dragged within a page for where it goes.
    const isOurs = isFile || (isAddress ? !isText : isText && !this.#isElsewhere(target));
    if (this.#dragsOwn || !isOurs) return;
    event.preventDefault();
    this.root.classList.toggle('dragging', type === 'dragover');
    if (type === 'drop') this.#accept(event, dataTransfer!);
  }

  #openFiles(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    input.value = '';
    const moved = watch(this.box);
    if (files.length > 0) this.#wait(() => this.#takeFiles(files, moved));
  }

  /** Takes in files as one text: a log and its workflow, say, or an archive of logs. What cannot be one leaves the box as it is. */
  async #takeFiles(files: readonly File[], moved: () => boolean): Promise<void> {
    const wasReading = !find(this.root, '[data-working]').hidden;
    const isNewest = this.reader.begin();
    this.reader.problem();
    const { textOfFiles } = await within(import('./files.ts'));
    const { text, said } = await textOfFiles(files, isNewest, this.#share(isNewest, 0, OPENED));
    if (said) await this.reader.learn('labels-files');
    if (!isNewest()) return void moved();
    if (text !== undefined) return this.take(text, false, said, moved);
    moved();
    this.reader.problem(said?.key, said?.values);
    this.reader.progress(undefined);
    // It was stopped for nothing.
    if (wasReading) await this.reader.read();
  }

  /** Shows how much is done of a part of the work, as long as somebody waits: a click that stops it may come at any time. */
  #share(isNewest: () => boolean, from: number, to: number): (share: number) => void {
    return (share) => {
      if (isNewest()) this.reader.progress(from + (to - from) * share);
    };
  }

  #forget(): void {
    this.#kinds.clear();
    this.#blanking = this.#anew?.();
  }

  /**
   * Takes in a text in the place of what is there.
   *
   * @param kinds of secrets that were blanked in it before
   */
  give(text: string, kinds?: readonly SecretKind[]): void {
    const moved = watch(this.box);
    this.#wait(() => this.take(text, false, undefined, moved, kinds));
  }

  /**
   * Takes a text in, without its secrets, and has it read.
   *
   * @param atCursor whether the text goes where the cursor is, as a paste does, or replaces what is there
   * @param said what there is to say of where it comes from
   * @param moved whether the reader has turned to something else since they gave it
   * @param kinds of secrets that were blanked in it before
   */
  async take(raw: string, atCursor: boolean, said?: { key: string; values?: Said['values'] }, moved = watch(this.box), kinds: readonly SecretKind[] = []): Promise<void> {
    clearTimeout(this.#timer);
    const isNewest = this.reader.begin();
    this.reader.problem(said?.key, said?.values);
    const { value, selectionStart: at, selectionEnd: to } = this.box;
    const rest = atCursor ? value.slice(0, at) + value.slice(to) : '';
    // Nothing of what was there stays, in whatever way it went.
    const isAnew = rest.trim() === '' && (!atCursor || this.#held === undefined);
    // A secret may begin in what stands before it, or go on in it: of what joins a text the whole is looked at.
    const whole = atCursor ? value.slice(0, at) + raw + value.slice(to) : raw;
    const { length } = whole;
    const isLong = length > MAX_IN_BOX || whole.split('\n', MAX_LINES + 1).length > MAX_LINES;
    const [told, long] = await Promise.all([this.blanking(), isLong || length > MAX_AT_ONCE || this.#held !== undefined ? within(import('./long-text.ts')) : undefined]);
    if (long && raw.length + (atCursor ? this.text.length : 0) > long.MAX_LENGTH) {
      await this.reader.learn('labels-files');
      if (isNewest()) this.reader.problem('files.long');
      return void moved();
    }
    if (!isNewest()) return void moved();
    this.reader.outdate();
    const blanking = isAnew ? this.#anew!() : told;
    const redacted: Joined | undefined = long ? await long.redactJoined(isLong ? raw : whole, atCursor ? this.#held : undefined, isNewest, this.#share(isNewest, OPENED, BLANKED), blanking.told) : blanking.blank(whole);
    if (!redacted || !isNewest()) return void moved();
    // Something was typed meanwhile.
    if (atCursor && this.box.value !== value) return this.take(raw, true, said, moved);
    const { text } = redacted;
    const found = [...kinds, ...redacted.found];
    // What a script puts into the box, no browser undoes.
    if (isAnew || (isLong && this.#held !== undefined) || value.slice(at, to).includes('\n')) this.#store(this.reader.given());
    if (isAnew || said?.key === 'files.version') this.reader.outdate(!atCursor || this.text === '' || 'file');
    if (isAnew) this.#forget();
    this.#blanking = blanking;
    this.#held = redacted.held;
    this.#isWindows = (!isLong && WINDOWS.test(raw)) || (this.#isWindows && OF_A_WORKFLOW.test(rest));
    if (long && isLong) {
      this.box.value = blanking.blank(rest).text;
      this.#hold(text, long.measures(text));
      this.#kindsHeld = found;
    } else {
      if (!atCursor) this.#hold();
      for (const kind of found) this.#kinds.add(kind);
      // Where no line is broken, the box is drawn in half the time.
      this.box.wrap = length > MAX_AT_ONCE ? 'off' : 'soft';
      this.box.value = text;
      const end = atCursor ? this.box.value.length - value.length + to : 0;
      if (atCursor) this.box.setSelectionRange(end, end);
    }
    // What is drawn first takes longer than reading it.
    if (text.length > MAX_AT_ONCE) await pause();
    if (isNewest()) await this.reader.read(moved);
    else moved();
  }

  /** Makes room for the answer: the box has a few lines until it is used again. */
  shrink(): void {
    const edit = find(this.root, '[data-edit]');
    const lines = this.box.value.split('\n').length;
    edit.hidden = this.box.value === '';
    edit.textContent = this.reader.t(lines === 1 ? 'doctor.edit.one' : 'doctor.edit', { lines: String(lines) });
    this.root.classList.add('small');
    this.box.rows = 3;
    this.box.scrollTop = 0;
  }

  #grow(): void {
    this.root.classList.remove('small');
    this.box.rows = ROWS;
  }

  /** @param measures of a text, to be shown in its place */
  #hold(text?: string, measures?: Readonly<Record<string, string>>): void {
    this.#held = text;
    this.#kindsHeld = [];
    find(this.root, '[data-held]').hidden = text === undefined;
    find(this.root, '[data-held-text]').textContent = this.reader.t('doctor.held', measures);
  }

  /** Keeps a text for whoever wants it back. */
  #store(given: Given): void {
    if (given.text.trim() !== '') this.before = given;
    find(this.root, '[data-back]').hidden = !this.before;
  }

  /** Lets go of a long text. What stands in the box stays. */
  remove(): void {
    this.#hold();
    this.reader.outdate(true);
    this.#onInput();
    this.box.focus();
  }

  /** Puts the cursor on a line, where the box holds it. */
  goTo(line: number): void {
    const text = this.box.value;
    if (this.#held !== undefined) return;
    let start = 0;
    for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
    const newline = text.indexOf('\n', start);
    // A browser scrolls to the cursor of a box that gets the focus.
    this.#grow();
    this.box.blur();
    this.box.setSelectionRange(start, start);
    this.box.focus();
    this.box.setSelectionRange(start, newline < 0 ? text.length : newline);
  }

  /** Empties the box. */
  clear(): void {
    this.#hold();
    this.box.value = '';
    this.before = undefined;
    find(this.root, '[data-back]').hidden = true;
    this.box.wrap = 'soft';
    this.#forget();
    this.reader.problem();
    void this.reader.read();
    this.box.focus();
  }
}
