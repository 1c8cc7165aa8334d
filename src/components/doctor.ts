import type { Stage } from '../errors/types.ts';
import { examiner, type Diagnosis } from '../lib/diagnose.ts';
import type { DoctorEntry, Words } from '../lib/doctor-entry.ts';
import { fill } from '../lib/fill.ts';
import { findWorkflow, withoutWorkflow, type WorkflowPart } from '../lib/paste.ts';
import type { Known } from '../lib/known.ts';
import { report } from '../lib/report.ts';
import { redact } from '../lib/secrets.ts';
import { findings, isOnlyNoise, nothing, secretsNote, type ViewContext } from './doctor-view.ts';
import type { ClaimsShown, PublisherEntered } from './claims-view.ts';
import { make } from './make.ts';
import type { WorkflowView } from './workflow-view.ts';

/** A text longer than this is not put into the box, where it would slow down every key. */
const MAX_IN_BOX = 300_000;

/** A text up to this length is read at once: it takes less than two frames. */
const MAX_AT_ONCE = 300_000;

const PIECE = 1 << 18;
const TYPING_PAUSE = 300;

async function json<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Lets the browser draw and answer in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What was read of a text, to be shown. */
interface Read {
  log: string;
  /** Left out where only a workflow was pasted. */
  diagnosis: Diagnosis | undefined;
  claims: ClaimsShown | undefined;
  part: WorkflowPart | undefined;
  view: WorkflowView | undefined;
}

/** A box for a log and what the doctor says of it. The text stays in this element and is never stored or sent; of the claims in a log their five names are kept. */
class PypiDoctor extends HTMLElement {
  #labels: Record<string, string> = {};
  /** The messages, loaded when the box is first used. */
  #catalogue: Promise<readonly Known[]> | undefined;
  #examine: ReturnType<typeof examiner> | undefined;
  /** What is said of the entries, stage by stage as they are found. */
  #stages = new Map<Stage, Record<string, Words>>();
  #entries = new Map<string, DoctorEntry>();
  #held: string | undefined;
  #secrets = new Set<string>();
  #diagnosis: Diagnosis | undefined;
  /** Loaded with the YAML parser when a workflow is first pasted. */
  #workflowView: Promise<WorkflowView> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the runs: an older one stops when a newer one begins. */
  #run = 0;

  connectedCallback(): void {
    this.#labels = JSON.parse(this.dataset['labels'] ?? '{}');
    this.#box.addEventListener('paste', (event) => this.#onPaste(event));
    this.#box.addEventListener('input', () => this.#onInput());
    this.#find('form').addEventListener('submit', (event) => event.preventDefault());
    this.#find<HTMLInputElement>('[data-file]').addEventListener('change', ({ target }) => void this.#openFile(target as HTMLInputElement));
    this.addEventListener('publisher-entered', (event) => {
      void this.#workflowView?.then((view) => view.enter((event as PublisherEntered).detail));
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('dragover', (event) => this.#onDrag(event, true));
    this.addEventListener('dragleave', (event) => this.#onDrag(event, false));
    this.addEventListener('drop', (event) => this.#onDrop(event));
    this.addEventListener('focusin', () => void this.#load(), { once: true });
    // What was typed before the script came, or what the browser put back, is read too.
    if (this.#box.value !== '') this.#onInput();
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`pypi-doctor has no ${selector}`);
    return found;
  }

  get #box(): HTMLTextAreaElement {
    return this.#find('textarea');
  }

  get #region(): HTMLElement {
    return this.#find('[data-doctor-state]');
  }

  #t = (key: string, values: Readonly<Record<string, string>> = {}): string => fill(this.#labels[key] ?? key, values);

  get #context(): ViewContext {
    return { entries: this.#entries, t: this.#t, root: this.dataset['root'] ?? '/' };
  }

  #load(): Promise<readonly Known[]> {
    this.#catalogue ??= json<readonly Known[]>(this.dataset['catalogue'] ?? '').catch((problem: unknown) => {
      // A later try loads again.
      this.#catalogue = undefined;
      throw problem;
    });
    return this.#catalogue;
  }

  /** Loads the words for what was found. */
  async #speak({ findings }: Diagnosis): Promise<void> {
    const all = await this.#load();
    for (const { id } of findings) {
      const known = all.find((entry) => entry.id === id);
      if (!known || this.#entries.has(id)) continue;
      const words = this.#stages.get(known.stage) ?? (await this.#words<Record<string, Words>>(known.stage));
      this.#stages.set(known.stage, words);
      if (words[id]) this.#entries.set(id, { ...known, ...words[id] });
    }
  }

  /** The claims that a log shows beside PyPI's form: few logs have any, so this is loaded for them only. */
  async #claims({ findings }: Diagnosis, log: string): Promise<ClaimsShown | undefined> {
    if (!log.includes('repository_owner') && !log.includes('job_workflow_ref')) return undefined;
    const event = findings.some(({ id }) => id === 'pull-request-target-refused') ? 'pull_request_target' : undefined;
    const [view, words] = await Promise.all([import('./claims-view.ts'), this.#words('labels-claims')]);
    return view.showClaims(log, words, this.#context, event);
  }

  #words = <T = Record<string, string>>(name: string): Promise<T> => json<T>(`${this.dataset['words'] ?? ''}${name}.json`);

  #problem(key: string | undefined): void {
    const line = this.#find('[data-problem]');
    line.hidden = key === undefined;
    line.textContent = key ? this.#t(key) : '';
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    // The text never gets into the box as it came: a token in it would be painted.
    event.preventDefault();
    void this.#take(text, true);
  }

  #onInput(): void {
    const { value, selectionStart } = this.#box;
    const { text, found } = redact(value);
    if (text !== value) {
      this.#box.value = text;
      this.#box.setSelectionRange(selectionStart, selectionStart);
    }
    if (value === '') this.#secrets.clear();
    for (const kind of found) this.#secrets.add(kind);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), TYPING_PAUSE);
  }

  #onDrag(event: DragEvent, over: boolean): void {
    if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain')) return;
    event.preventDefault();
    this.classList.toggle('dragging', over);
  }

  #onDrop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (!file && text === '') return;
    event.preventDefault();
    this.classList.remove('dragging');
    void (file ? this.#takeFile(file) : this.#take(text, true));
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) await this.#takeFile(file);
  }

  async #takeFile(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) this.#problem('doctor.unreadable');
    else await this.#take(text, false);
  }

  /** Blanks secrets piece by piece, so that a text of any size leaves the page answering. */
  async #redact(text: string, run: number): Promise<string | undefined> {
    const pieces: string[] = [];
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start + PIECE);
      const end = newline < 0 || newline > start + 2 * PIECE ? Math.min(start + PIECE, text.length) : newline + 1;
      const piece = redact(text.slice(start, end));
      for (const kind of piece.found) this.#secrets.add(kind);
      pieces.push(piece.text);
      start = end;
      if (text.length <= MAX_AT_ONCE) continue;
      this.#progress((0.5 * start) / text.length);
      await pause();
      if (run !== this.#run) return undefined;
    }
    return pieces.join('');
  }

  /**
   * @param atCursor whether the text goes where the cursor is, as a paste does, or replaces what is there
   */
  async #take(raw: string, atCursor: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const run = ++this.#run;
    this.#problem(undefined);
    if (!atCursor || this.#box.value === '') this.#secrets.clear();
    const text = raw.length <= MAX_AT_ONCE ? this.#redactNow(raw) : await this.#redact(raw, run);
    if (text === undefined) return;
    if (text.length + (atCursor ? this.#box.value.length : 0) > MAX_IN_BOX) this.#hold(text);
    else {
      this.#hold(undefined);
      if (atCursor) this.#box.setRangeText(text, this.#box.selectionStart, this.#box.selectionEnd, 'end');
      else this.#box.value = text;
    }
    await this.#read();
  }

  #redactNow(raw: string): string {
    const { text, found } = redact(raw);
    for (const kind of found) this.#secrets.add(kind);
    return text;
  }

  #hold(text: string | undefined): void {
    this.#held = text;
    const line = this.#find('[data-held]');
    line.hidden = text === undefined;
    if (text === undefined) return;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    const size = `${(text.length / 1_000_000).toFixed(1)} MB`;
    this.#find('[data-held-text]').textContent = this.#t('doctor.held', { lines: String(lines), size });
  }

  #progress(share: number | undefined): void {
    this.#find('[data-working]').hidden = share === undefined;
    this.#find<HTMLProgressElement>('progress').value = share ?? 0;
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    const text = this.#held ?? this.#box.value;
    this.#find('[data-clear]').hidden = text === '';
    this.#diagnosis = undefined;
    if (text.trim() === '') {
      this.#progress(undefined);
      this.#show('idle', '', []);
      return;
    }
    try {
      const part = findWorkflow(text);
      const log = withoutWorkflow(text, part);
      const diagnosis = log.trim() === '' ? undefined : await this.#examineLog(log, run);
      if (diagnosis) await this.#speak(diagnosis);
      // Without them the diagnosis is the same.
      const claims = diagnosis && (await this.#claims(diagnosis, log).catch(() => undefined));
      const view = part && (await this.#workflow());
      if (run === this.#run) this.#answer({ log, diagnosis, claims, part, view });
    } catch {
      this.#problem('doctor.unavailable');
    } finally {
      if (run === this.#run) this.#progress(undefined);
    }
  }

  async #examineLog(log: string, run: number): Promise<Diagnosis | undefined> {
    this.#examine ??= examiner(await this.#load());
    const steps = this.#examine(log);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (log.length <= MAX_AT_ONCE) continue;
      this.#progress(0.5 + 0.5 * step.value);
      await pause();
      if (run !== this.#run) return undefined;
    }
  }

  #workflow(): Promise<WorkflowView> {
    this.#workflowView ??= this.#loadWorkflow().catch((problem: unknown) => {
      this.#workflowView = undefined;
      throw problem;
    });
    return this.#workflowView;
  }

  async #loadWorkflow(): Promise<WorkflowView> {
    const [module, labels] = await Promise.all([import('./workflow-view.ts'), this.#words('labels-workflow')]);
    return new module.WorkflowView(make('section', { 'data-workflow': '' }), {
      labels,
      lang: this.dataset['lang'] === 'zh-CN' ? 'zh-CN' : 'en',
      root: this.dataset['root'] ?? '/',
      goTo: (line) => this.#goTo(line),
    });
  }

  /** Puts the cursor on a line of the workflow, where the box holds it. */
  #goTo(line: number): void {
    const text = this.#box.value;
    const part = this.#held === undefined ? findWorkflow(text) : undefined;
    if (!part) return;
    let start = part.start;
    for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
    const newline = text.indexOf('\n', start);
    // A browser scrolls to the cursor of a box that gets the focus.
    this.#box.blur();
    this.#box.setSelectionRange(start, start);
    this.#box.focus();
    this.#box.setSelectionRange(start, newline < 0 ? text.length : newline);
  }

  #answer({ log, diagnosis, claims, part, view }: Read): void {
    this.#diagnosis = diagnosis;
    const context = this.#context;
    const warnings = secretsNote([...this.#secrets], context);
    const spoken = warnings.map((node) => (node instanceof Node ? (node.textContent ?? '') : node));
    const nodes: (Node | string)[] = [...warnings];
    const [first] = diagnosis?.findings ?? [];
    if (diagnosis && first) {
      nodes.push(...findings(diagnosis, log, context, claims?.tables ?? []), this.#copyButton());
      spoken.unshift(this.#spoken(diagnosis, first.id));
    } else if (diagnosis && !(part && diagnosis.suspects.length === 0)) {
      nodes.push(...nothing(diagnosis, log, context));
      spoken.unshift(this.#t('doctor.nothing'));
    }
    let found = first !== undefined;
    if (part && view) {
      const said = view.show(part, { ...(first && { cause: first.id }), names: claims?.names ?? {}, publisher: claims?.entered ?? {} });
      nodes.push(view.host);
      spoken.push(said.spoken);
      found ||= said.primary !== undefined;
    }
    this.#show(found ? 'done' : 'nothing-found', spoken.join(' '), nodes);
  }

  #spoken(diagnosis: Diagnosis, primary: string): string {
    if (isOnlyNoise(diagnosis, this.#context)) return this.#t('doctor.found.only-noise');
    const count = diagnosis.findings.length - 1;
    const name = (this.#entries.get(primary)?.name ?? primary).replaceAll('`', '');
    return this.#t(count > 0 ? 'doctor.found.more' : 'doctor.found.one', { name, count: String(count) });
  }

  #copyButton = (): HTMLElement =>
    make('div', { class: 'actions' }, make('button', { type: 'button', 'data-copy': '' }, this.#t('doctor.copy')), make('span', { 'data-copied': '', role: 'status' }));

  #show(state: 'idle' | 'done' | 'nothing-found', spoken: string, nodes: readonly (Node | string)[]): void {
    this.#region.replaceChildren(...nodes);
    this.#region.dataset['doctorState'] = state;
    this.#find('[data-status]').textContent = spoken.trim();
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof HTMLButtonElement)) return;
    if ('try' in target.dataset) void this.#take(this.dataset['example'] ?? '', false);
    else if ('clear' in target.dataset || 'remove' in target.dataset) this.#clear();
    else if ('cancel' in target.dataset) this.#cancel();
    else if ('copy' in target.dataset) void this.#copy();
  }

  #clear(): void {
    this.#hold(undefined);
    this.#box.value = '';
    this.#secrets.clear();
    this.#problem(undefined);
    void this.#read();
    this.#box.focus();
  }

  #cancel(): void {
    this.#run++;
    this.#progress(undefined);
    this.#find('[data-status]').textContent = this.#t('doctor.cancelled');
    this.#box.focus();
  }

  async #copy(): Promise<void> {
    if (!this.#diagnosis) return;
    const { entries, t, root } = this.#context;
    const text = report(this.#diagnosis, { entries, t, address: (id) => new URL(`${root}errors/${id}/`, location.href).href });
    const said = this.#find('[data-copied]');
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = this.#t('doctor.copied');
    } catch {
      said.textContent = this.#t('doctor.copy.failed');
      this.querySelector('[data-report]')?.remove();
      const box = make('textarea', { 'data-report': '', readonly: '', 'aria-label': this.#t('doctor.report.title') }, text);
      this.#region.append(box);
      (box as HTMLTextAreaElement).select();
    }
  }
}

customElements.define('pypi-doctor', PypiDoctor);
