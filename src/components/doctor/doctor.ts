import type { Answer } from '../../lib/doctor/answer.ts';
import type { Carried, Given } from '../../lib/doctor/carried.ts';
import type { Diagnosis, Finding } from '../../lib/doctor/diagnose.ts';
import type { Translate } from '../../lib/text/fill.ts';
import type { WorkflowPart } from '../../lib/text/paste.ts';
import { isFramed } from '../frame/framed.ts';
import { keepForOffline } from '../frame/register.ts';
import { AnswerCopy } from './answer/answer-copy.ts';
import { Besides } from './answer/besides.ts';
import { causeOf, compose, isAnswered, type Read, type Tools } from './answer/composed.ts';
import type { ClaimsShown, Entries, PublisherEntered } from './rare/claims-view.ts';
import { copyText } from './copy.ts';
import { DoctorData } from './doctor-data.ts';
import { DoctorInput, breathe, find, type Reader } from './input/doctor-input.ts';
import type { Unknown, ViewContext } from './doctor-view.ts';
import { Later } from './input/later.ts';
import { watch } from './input/watch.ts';
import { isDamaged, loadAnew, SLOW, within } from './input/within.ts';
import { carryAlong, carryOver, forget, isThisTab, takeCarried, takeKept } from './hand-over.ts';
import { LogReader } from './log-reader.ts';
import { Labels } from '../text/labels.ts';
import { loadStyles } from '../text/load-styles.ts';
import { make } from '../text/make.ts';
import { GREEN, loadAside, loadClaims, loadCloser, loadParser, loadUploads, mayHoldClaims } from './rare/load.ts';
import type { Pasted } from './pasted.ts';
import { StatusLines } from './status-lines.ts';
import type { WorkflowView } from './workflow/workflow-view.ts';
import styles from '../../styles/answer.css?url';

/** A text that nothing happened to, and that holds no workflow. */
const AS_IT_IS = (log: string): Pasted => ({ log, workflows: [], ownLine: (line) => line, ownFileLine: (line) => line });

/**
 * A box for a log and what the doctor says of it. The text stays in this element and is never sent, and never stored but for the moment in which it goes
 * to the page in another language, and with this page's place in the tab's history for whoever comes back to it; of the claims in a log their five names are kept.
 */
class PypiDoctor extends HTMLElement implements Reader {
  #labels!: Labels;
  #data!: DoctorData;
  #input!: DoctorInput;
  #diagnosis: Diagnosis | undefined;
  #answers: ReadonlyMap<Finding, Answer> = new Map();
  #log = '';
  /** Which of the reader's own lines a line of the log comes from. */
  #ownLine = (line: number): number => line;
  #ownFileLine = (line: number): number => line;
  #unknown: Unknown | undefined;
  /** Where the first workflow begins. */
  #firstLine = 1;
  /** What the reader says is registered on PyPI for the claims in this text. */
  readonly #entries: Entries = new Map();
  /** What the reader chose for the repaired file in the page that its text came from. */
  #chosen: Given['chosen'];
  /** What was entered and chosen for a text, until it is here, too: of that page, or before another took its place. */
  #brought: Pick<Given, 'entered' | 'chosen'> = { entered: [] };
  /** What reads and shows, once it is loaded: there is no answer without it. */
  #tools!: Tools;
  /** What every answer needs, whatever the text will be. */
  readonly #prepared = new Later(async () => {
    [this.#tools] = await Promise.all([within(import('./examine.ts')), this.learn('labels-answer')]);
  });
  /** That its style sheet came, or was waited for long enough. */
  #dressed: Promise<unknown> | undefined;
  #besides!: Besides;
  readonly #copy = new AnswerCopy((part) => this.learn(part));
  readonly #lines = new StatusLines(this, (key, values) => this.t(key, values));
  #reader!: LogReader;
  /** Loaded with the YAML parser when a workflow is first pasted. */
  readonly #workflow = new Later(() => this.#loadWorkflow());
  #view: WorkflowView | undefined;
  #hasRetried = false;
  /** Counts the runs: an older one stops when a newer one begins. */
  #run = 0;

  connectedCallback(): void {
    if (isFramed(this)) return;
    const { messages = '', words = '', version = '', root = '/' } = this.dataset;
    this.#data = new DoctorData(messages, words, version);
    this.#labels = new Labels(JSON.parse(find(this, 'script').textContent ?? '{}'), (part) => this.#data.labels(part));
    this.#besides = new Besides(this.#data, this.t, (part) => this.learn(part));
    this.#reader = new LogReader(this.#data, (share) => this.progress(share));
    this.addEventListener('publisher-entered', (event) => void this.#workflow.asked?.then((view) => view.enter((event as PublisherEntered).detail)));
    this.addEventListener('click', (event) => this.#onClick(event));
    // All that any text will need: between a paste and its answer only what this text needs is loaded.
    this.addEventListener('focusin', () => void Promise.all([this.#data.library(), this.#input.blanking(), this.#dress(), this.#prepared.get(), this.learn('labels-evidence')]).catch(() => {}), { once: true });
    this.#input = new DoctorInput(this, this);
    this.#carryOn();
    // From what is kept it costs nothing, and later a log is read without asking for anything.
    keepForOffline(root, () => void Promise.all([this.#data.library(), this.#prepared.get(), within(import('./pasted.ts')), within(import('./several.ts')).then(({ reader }) => reader([], '-')), loadClaims(), loadUploads('to PyPI: uv publish'), loadCloser(), loadAside(), this.#dress(), within(import('./copying.ts')), this.#input.blanking()]).catch(() => {}));
  }

  /** Goes on with what the page in the other language was given, or this one before it was left, and has it go back there. */
  #carryOn(): void {
    carryAlong(
      () => this.#carried,
      () => this.t('doctor.switch'),
    );
    const kept = takeKept();
    const carried = takeCarried() ?? kept;
    if (!carried) return;
    this.#input.before = carried.former;
    this.#goOn(carried);
  }

  /** Goes on with a text that was there before. Its secrets were blanked then: the answer says so again. */
  #goOn({ text, secrets, entered, chosen }: Given): void {
    // A page of an older deployment may have left it.
    this.#brought = { entered: Array.isArray(entered) ? entered : [], chosen };
    this.#input.give(text, secrets);
  }

  given(): Given {
    return { text: this.#input.text, secrets: this.#input.secrets, entered: [...this.#entries], chosen: this.#chosen ?? this.#view?.chosen };
  }

  get #carried(): Carried {
    return { ...this.given(), former: this.#input.before };
  }

  reload(): void {
    carryOver(this.#carried);
    void loadAnew();
  }

  /** Reads again; where that has failed before or cannot help, in the page loaded anew: a browser does not ask again for a script that came damaged. */
  #retry = (): void => {
    if (this.#hasRetried && navigator.onLine && carryOver(this.#carried)) return void loadAnew();
    this.#hasRetried = true;
    this.problem();
    // The button is gone with the problem: the answer takes its reader along.
    find(this, '[data-again]').blur();
    void this.read(watch(this.#input.box));
  };

  /** Reads again with a part that came late: who stands in the answer stays in it. */
  #readOn(came: WorkflowView): void {
    this.problem();
    void this.read(this.#region.contains(document.activeElement) ? () => false : undefined, came);
  }

  get #region(): HTMLElement {
    return find(this, '[data-doctor-state]');
  }

  t: Translate = (key, values) => this.#labels.t(key, values);

  get #context(): ViewContext {
    return { entries: this.#data.entries, answers: this.#answers, t: this.t, root: this.dataset['root'] ?? '/', ownLine: this.#ownLine, jobs: this.#besides.jobs, openCard: this.#besides.openCard };
  }

  begin(): () => boolean {
    const run = ++this.#run;
    return () => run === this.#run;
  }

  progress(share: number | undefined): void {
    this.#lines.progress(share);
  }

  problem(key?: string, values?: Readonly<Record<string, string>>, again?: () => void): void {
    this.#lines.problem(key, values, again);
  }

  outdate(isAnother: boolean | 'file' = false): void {
    const isFile = isAnother === 'file';
    if (isAnother && !isFile) {
      this.#entries.clear();
      this.#chosen = undefined;
    }
    if (isAnother) void this.#workflow.asked?.then((view) => (isFile ? view.renew() : view.clear())).catch(() => {});
    this.#region.toggleAttribute('data-outdated', this.#region.hasChildNodes());
  }

  learn(part: string): Promise<void> {
    return this.#labels.learn(part);
  }

  async read(moved?: () => boolean, came?: WorkflowView): Promise<void> {
    const isNewest = this.begin();
    const { text } = this.#input;
    const { version = '', issues } = this.dataset;
    find(this, '[data-clear]').hidden = text === '';
    this.#diagnosis = undefined;
    for (const [claims, entered] of this.#brought.entered) this.#entries.set(claims, entered);
    this.#chosen ??= this.#brought.chosen;
    this.#brought = { entered: [] };
    this.outdate();
    if (text.trim() === '') {
      this.outdate(true);
      this.progress(undefined);
      moved?.();
      this.#show('idle', []);
      this.#lines.say('');
      return;
    }
    // Whoever waits for the network is told so.
    const slow = setTimeout(() => isNewest() && !this.#lines.isWorking && this.progress(0), SLOW);
    // What some answers need besides: without it the rest stands.
    let isLost = false;
    const lose = (problem: unknown): undefined => {
      isLost = true;
      this.#hasRetried ||= isDamaged(problem);
    };
    try {
      this.#foresee(text);
      const { isPlain, mayHoldSeveral, mayTellOfUploads } = await within(import('./examine.ts'));
      const { log, workflows, ownLine, ownFileLine }: Pasted = isPlain(text) ? AS_IT_IS(text) : (await within(import('./pasted.ts'))).parted(text);
      if (!isNewest()) return;
      this.#ownLine = ownLine;
      this.#ownFileLine = ownFileLine;
      // It comes along with the messages; what tells several jobs apart needs it anyway.
      const uploading = mayHoldSeveral(log) || mayTellOfUploads(log) ? loadUploads(log) : undefined;
      uploading?.catch(() => {});
      const [diagnosis, noteOf] = await Promise.all([log.trim() === '' ? undefined : this.#reader.read(log, isNewest), this.#input.secrets.length > 0 ? this.#besides.secrets.get() : undefined, this.#prepared.get()]);
      const answered = new Set(diagnosis?.findings.filter(isAnswered).map(({ id }) => id));
      const closely = diagnosis && (workflows.length > 0 || (await this.#data.library()).needCloser(answered)) ? loadCloser() : undefined;
      closely?.catch(() => {});
      if (diagnosis) await this.#besides.bring(diagnosis, answered, lose);
      // Without them the diagnosis is the same: it waits for none of them.
      const coming = diagnosis && this.#besides.claims(diagnosis, log, this.#context, this.#entries);
      const claims = await (coming && within(coming, SLOW).catch(() => undefined));
      const reading = workflows.length > 0 && !came ? this.#read(workflows) : undefined;
      // A log is answered without what reads workflows, and once more when that has come.
      const view = came ?? (await (reading && (diagnosis?.findings.length ? within(reading, 3 * SLOW) : reading))?.catch(() => undefined));
      if (workflows.length > 0 && !view && !diagnosis) throw new Error('what reads workflows did not come');
      await breathe(text);
      const beside = diagnosis && view?.beside(workflows, causeOf(diagnosis));
      const answers = await this.#besides.answers(log, diagnosis, beside, { claimed: mayHoldClaims(log) ? (await loadClaims().catch(lose))?.claimed : undefined, uploading: await uploading, closer: (await closely)?.closer, aside: diagnosis && GREEN.test(text) ? await loadAside() : undefined }, this.#tools);
      if ([...answers.values()].some(this.#tools.isSeldom)) await this.learn('labels-seldom');
      await breathe(log);
      const unknown = diagnosis && this.#isUnknown(diagnosis, log, view) ? await this.#besides.nothing(diagnosis, log, { ...this.#context, answers, version, ...(issues && { issues }) }, beside) : undefined;
      // A notice beside such words does not tell what has become of the release.
      if (unknown?.isFailing) for (const [finding, said] of answers) if (said.state === 'not-concerned') answers.set(finding, { ...said, unsaid: true });
      const warnings = noteOf?.(this.#input.secrets, this.t) ?? [];
      const read: Read = { log, diagnosis, answers, claims, unknown, workflows, pasted: text, view, warnings };
      await this.#dress();
      if (!isNewest()) return;
      // What stands above the answer moves it no more once it is on the screen.
      this.progress(undefined);
      this.#answer(read, moved !== undefined && !moved());
      const lacks = workflows.length > 0 && !view;
      if (lacks) {
        this.problem('doctor.unavailable.workflow', {}, this.#retry);
        reading?.then((late) => isNewest() && this.#readOn(late)).catch(() => {});
      } else if (isLost) {
        this.problem('doctor.unavailable.claims', {}, this.#retry);
      }
      void Promise.resolve(coming).then(
        (late) => {
          if (!isNewest()) return;
          this.#hasRetried &&= lacks || isLost;
          if (!claims) this.#indexOf(late);
          const card = !claims && late && this.#region.querySelector(`[data-at="${late.of ? diagnosis?.findings.indexOf(late.of) : 0}"]`);
          if (card) this.#tools.withTables(card, late.tables);
        },
        (problem: unknown) => {
          if (!isNewest() || lacks) return;
          lose(problem);
          this.problem('doctor.unavailable.claims', {}, this.#retry);
        },
      );
    } catch (problem) {
      if (!isNewest()) return;
      lose(problem);
      // What is there is the answer to another text.
      this.#show('idle', []);
      this.#lines.say('');
      this.problem('doctor.unavailable', undefined, this.#retry);
    } finally {
      clearTimeout(slow);
      moved?.();
      if (isNewest()) this.progress(undefined);
    }
  }

  /** Has everything loaded at once that is sure to be needed: what imports another waits for it later. */
  #foresee(text: string): void {
    // From that length on several jobs are always asked for: MIN_SEVERAL in evidence.ts. A file waits for what parts a text, then for what reads it, and then for GitHub's own parser.
    const needed = [...(/^[ \t]*jobs:/m.test(text) && text.includes('uses:') ? [within(import('./pasted.ts')), loadParser(), this.#workflow.get()] : []), this.#data.library(), this.#dress(), this.#prepared.get(), ...(text.length >= 1_000 ? [within(import('./several.ts'))] : []), ...(mayHoldClaims(text) ? [loadClaims(), this.#besides.claimsView.get()] : []), ...(this.#input.secrets.length > 0 ? [this.#besides.secrets.get()] : [])];
    // What does not come is asked for again where it is used.
    for (const each of needed) each.catch(() => {});
  }

  /** Styles that come after the answer would move it under the reader's eyes. Those that did not come are asked for again, those that are only late waited for once. */
  #dress(): Promise<unknown> {
    if (this.#dressed) return this.#dressed;
    const coming = loadStyles(styles);
    coming.catch(() => (this.#dressed = undefined));
    return (this.#dressed = within(coming, 3 * SLOW).catch(() => {}));
  }

  /** Loads what reads workflows, and has it read them. */
  async #read(workflows: readonly WorkflowPart[]): Promise<WorkflowView> {
    const view = await this.#workflow.get();
    if (this.#chosen) view.choose(this.#chosen);
    this.#chosen = undefined;
    this.#view = view;
    await view.prepare(workflows);
    return view;
  }

  /** Whether no failure is known in a log. Around a workflow there may be words: of a failure, or of nothing. */
  #isUnknown(diagnosis: Diagnosis, log: string, view: WorkflowView | undefined): boolean {
    const { findings: found, suspects } = diagnosis;
    return suspects.length > 0 || (this.#tools.isOnlyNoise(diagnosis, this.#context) && !(view && found.length === 0 && !view.tells(log)));
  }

  /** Has the claims' link name the index that refused them. */
  #indexOf(claims: ClaimsShown | undefined): void {
    const index = claims?.of && this.#answers.get(claims.of)?.case.index;
    if (index && index !== 'other') claims.refusedBy(index);
  }

  async #loadWorkflow(): Promise<WorkflowView> {
    const [module, labels] = await Promise.all([within(import('./workflow/workflow-view.ts')), this.#data.labels('labels-workflow')]);
    return new module.WorkflowView(make('section', { 'data-workflow': '' }), {
      labels,
      lang: this.dataset['lang'] === 'zh-CN' ? 'zh-CN' : 'en',
      root: this.dataset['root'] ?? '/',
      goTo: (line) => this.#input.goTo(this.#ownFileLine(this.#firstLine + line - 1)),
    });
  }

  /** @param isAwaited whether the reader gave the text and waits for the answer, rather than going on with what they type */
  #answer(read: Read, isAwaited: boolean): void {
    this.#diagnosis = read.diagnosis;
    this.#answers = read.answers;
    this.#log = read.log;
    this.#firstLine = read.workflows[0]?.line ?? 1;
    this.#indexOf(read.claims);
    const { nodes, spoken, warned, isFound, unknown } = compose(read, this.#context, this.#tools);
    this.#unknown = unknown;
    this.#show(isFound ? 'done' : 'nothing-found', nodes);
    if (isAwaited) {
      this.#input.shrink();
      this.#tools.bringIntoView(this.#region, spoken.join(' '));
    }
    // A click copies at once: a browser lets nobody write to the clipboard who has to wait first.
    if (isFound) this.#copy.load().catch(() => {});
    // What the heading says is not said again.
    this.#lines.say([...(isAwaited ? [] : spoken), ...warned].join(' '));
  }

  #show(state: 'idle' | 'done' | 'nothing-found', nodes: readonly (Node | string)[]): void {
    this.#region.replaceChildren(...nodes);
    this.#region.dataset['doctorState'] = state;
    this.toggleAttribute('data-answered', state !== 'idle');
    // What stands below the doctor's own place on the home page is of another error.
    this.closest('.home-start')?.toggleAttribute('data-told', state !== 'idle');
    delete this.#region.dataset['outdated'];
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    const page = target instanceof Element && target.closest<HTMLElement>('a[data-error]');
    const told = page ? this.#diagnosis?.findings[Number(page.closest<HTMLElement>('[data-finding]')?.dataset['at'])] : undefined;
    // What is told to another tab would be left behind in this one.
    if (told && isThisTab(event)) this.#tools.tell(told, this.#log, this.#answers.get(told));
    if (!(target instanceof HTMLButtonElement)) return;
    const copy = (text: string, said = 'doctor.copied'): void => void copyText(target, text, said, this.#region, this.t);
    if ('try' in target.dataset) this.#input.give(this.dataset['example'] ?? '');
    else if ('again' in target.dataset) this.#lines.again();
    else if ('edit' in target.dataset) this.#input.box.focus();
    else if ('clear' in target.dataset) {
      forget();
      this.#input.clear();
    } else if ('back' in target.dataset) {
      const before = this.#input.before!;
      this.#input.before = undefined;
      this.#goOn(before);
      this.#input.box.focus();
    } else if ('remove' in target.dataset) this.#input.remove();
    else if ('cancel' in target.dataset) this.#cancel();
    else if ('copy' in target.dataset) this.#copyWhen(copy, this.#copy.report(this.#diagnosis, this.#context));
    else if ('copyMiss' in target.dataset) copy(this.#unknown?.report ?? '', 'doctor.copied.line');
    else if ('copyLine' in target.dataset) copy(target.previousElementSibling?.textContent ?? '', 'doctor.copied.line');
    else if ('note' in target.dataset) {
      const at = Number(target.closest<HTMLElement>('[data-finding]')!.dataset['at']);
      this.#copyWhen(copy, this.#copy.note(this.#diagnosis, at, this.#context));
    }
  }

  #cancel(): void {
    this.begin();
    this.progress(undefined);
    // What is there is the answer to another text.
    this.#show('idle', []);
    this.#lines.say(this.t('doctor.cancelled'));
    this.#input.box.focus();
  }

  /** What writes an answer down may have to be loaded first. */
  #copyWhen(copy: (text: string) => void, written: Promise<string>): void {
    written.then(copy, () => this.problem('doctor.unavailable'));
  }
}

customElements.define('pypi-doctor', PypiDoctor);
