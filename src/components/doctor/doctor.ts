import type { Answer } from '../../lib/doctor/answer.ts';
import type { Carried } from '../../lib/doctor/carried.ts';
import type { Beside } from '../../lib/doctor/beside/beside.ts';
import type { Readers } from '../../lib/doctor/circumstances.ts';
import type { Diagnosis, Finding } from '../../lib/doctor/diagnose.ts';
import type { Translate } from '../../lib/text/fill.ts';
import type { WorkflowPart } from '../../lib/text/paste.ts';
import { isFramed } from '../frame/framed.ts';
import { keepForOffline } from '../frame/register.ts';
import { AnswerCopy } from './answer-copy.ts';
import type { ClaimsShown, Entries, PublisherEntered } from './rare/claims-view.ts';
import { copyText } from './copy.ts';
import { DoctorData } from './doctor-data.ts';
import { DoctorInput, breathe, find, type Reader } from './input/doctor-input.ts';
import type { Unknown, ViewContext } from './doctor-view.ts';
import { Later } from './input/later.ts';
import { turns } from './input/turns.ts';
import { watch } from './input/watch.ts';
import { isDamaged, loadAnew, SLOW, within } from './input/within.ts';
import { carryAlong, carryOver, isThisTab, takeCarried } from './hand-over.ts';
import { LogReader, mayHoldSeveral } from './log-reader.ts';
import { Labels } from '../text/labels.ts';
import { loadStyles } from '../text/load-styles.ts';
import { make } from '../text/make.ts';
import type { JobsView } from './rare/jobs-view.ts';
import { GREEN, loadAside, loadClaims, loadCloser, loadUploads, mayHoldClaims } from './rare/load.ts';
import type { Pasted } from './pasted.ts';
import { StatusLines } from './status-lines.ts';
import type { WorkflowView } from './workflow/workflow-view.ts';
import styles from '../../styles/answer.css?url';

/** What was read of a text, to be shown. */
interface Read {
  log: string;
  /** Left out where only a workflow was pasted. */
  diagnosis: Diagnosis | undefined;
  answers: ReadonlyMap<Finding, Answer>;
  claims: ClaimsShown | undefined;
  /** Left out where a failure was found. */
  unknown: Unknown | undefined;
  workflows: readonly WorkflowPart[];
  pasted: string;
  view: WorkflowView | undefined;
}

/** The causes: what follows from them, and what is printed along, has no step of its own. */
const isAnswered = ({ place }: Finding): boolean => place === 'primary' || place === 'another' || place === 'also';

const causeOf = ({ findings: [first] }: Diagnosis): Finding | undefined => (first?.place === 'primary' ? first : undefined);

/** More than a reader says beside a workflow in their own words. */
const MAX_SAID = 1 << 18;

/** A text that nothing happened to, and that holds no workflow. */
const AS_IT_IS = (log: string): Pasted => ({ log, workflows: [], ownLine: (line) => line, ownFileLine: (line) => line });

/**
 * A box for a log and what the doctor says of it. The text stays in this element and is never sent, and never stored but for the moment in which it goes
 * to the page in another language; of the claims in a log their five names are kept.
 */
class PypiDoctor extends HTMLElement implements Reader {
  #labels!: Labels;
  #data!: DoctorData;
  #input!: DoctorInput;
  #diagnosis: Diagnosis | undefined;
  #answers: ReadonlyMap<Finding, Answer> = new Map();
  /** Loaded when a log tells of jobs or attempts. */
  #jobs: JobsView | undefined;
  /** Loaded when a message may be any of several. */
  #openCard: ViewContext['openCard'];
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
  #chosen: Carried['chosen'];
  /** Both, of that page: until its text is here, too. */
  #brought: Pick<Carried, 'entered' | 'chosen'> = { entered: [] };
  /** What reads and shows, once it is loaded: there is no answer without it. */
  #tools!: typeof import('./examine.ts');
  /** What every answer needs, whatever the text will be. */
  readonly #prepared = new Later(async () => {
    [this.#tools] = await Promise.all([within(import('./examine.ts')), this.learn('labels-answer')]);
  });
  /** That its style sheet came, or was waited for long enough. */
  #dressed: Promise<unknown> | undefined;
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
    this.#reader = new LogReader(this.#data, (share) => this.progress(share));
    this.addEventListener('publisher-entered', (event) => void this.#workflow.asked?.then((view) => view.enter((event as PublisherEntered).detail)));
    this.addEventListener('click', (event) => this.#onClick(event));
    // All that any text will need: between a paste and its answer only what this text needs is loaded.
    this.addEventListener('focusin', () => void Promise.all([this.#data.library(), this.#input.blanking(), this.#dress(), this.#prepared.get(), this.learn('labels-evidence')]).catch(() => {}), { once: true });
    this.#input = new DoctorInput(this, this);
    this.#carryOn();
    // From what is kept it costs nothing, and later a log is read without asking for anything.
    keepForOffline(root, () => void Promise.all([this.#data.library(), this.#prepared.get(), within(import('./pasted.ts')), within(import('./several.ts')), loadClaims(), loadUploads(), loadCloser(), loadAside(), this.#dress(), within(import('./copying.ts')), this.#input.blanking()]).catch(() => {}));
  }

  /** Goes on with what the page in the other language was given, and has it go back there. */
  #carryOn(): void {
    carryAlong(
      () => this.#given,
      () => this.t('doctor.switch'),
    );
    const carried = takeCarried();
    if (!carried) return;
    // A page of an older deployment may have left it.
    this.#brought = { entered: Array.isArray(carried.entered) ? carried.entered : [], chosen: carried.chosen };
    this.#input.before = carried.before ?? '';
    this.#input.give(carried.text);
    // They were blanked before; the answer, which comes later, says so again.
    for (const kind of carried.secrets) this.#input.secrets.add(kind);
  }

  get #given(): Carried {
    return { text: this.#input.text, before: this.#input.before, secrets: [...this.#input.secrets], entered: [...this.#entries], chosen: this.#chosen ?? this.#view?.chosen };
  }

  reload(): void {
    if (this.#given.text !== '') carryOver(this.#given);
    void loadAnew();
  }

  /** Reads again; where that has failed before or cannot help, in the page loaded anew: a browser does not ask again for a script that came damaged. */
  #retry = (): void => {
    if (this.#hasRetried && navigator.onLine && carryOver(this.#given)) return void loadAnew();
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
    return { entries: this.#data.entries, answers: this.#answers, t: this.t, root: this.dataset['root'] ?? '/', ownLine: this.#ownLine, jobs: this.#jobs, openCard: this.#openCard };
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

  outdate(isAnother = false): void {
    if (isAnother) {
      this.#entries.clear();
      this.#chosen = undefined;
      void this.#workflow.asked?.then((view) => view.clear()).catch(() => {});
    }
    this.#region.toggleAttribute('data-outdated', this.#region.hasChildNodes());
  }

  learn(part: string): Promise<void> {
    return this.#labels.learn(part);
  }

  async read(moved?: () => boolean, came?: WorkflowView): Promise<void> {
    const isNewest = this.begin();
    const { text } = this.#input;
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
    try {
      this.#foresee(text);
      const { isPlain, mayTellOfUploads } = await within(import('./examine.ts'));
      const { log, workflows, ownLine, ownFileLine }: Pasted = isPlain(text) ? AS_IT_IS(text) : (await within(import('./pasted.ts'))).parted(text);
      if (!isNewest()) return;
      this.#ownLine = ownLine;
      this.#ownFileLine = ownFileLine;
      // It comes along with the messages; what tells several jobs apart needs it anyway.
      const uploading = mayHoldSeveral(log) || mayTellOfUploads(log) ? loadUploads() : undefined;
      uploading?.catch(() => {});
      const [diagnosis] = await Promise.all([log.trim() === '' ? undefined : this.#reader.read(log, isNewest), this.#prepared.get(), this.#input.secrets.size > 0 && this.learn('labels-secrets')]);
      const answered = new Set(diagnosis?.findings.filter(isAnswered).map(({ id }) => id));
      const closely = diagnosis && (workflows.length > 0 || (await this.#data.library()).needCloser(answered)) ? loadCloser() : undefined;
      closely?.catch(() => {});
      if (diagnosis) await Promise.all([this.#data.speak(diagnosis.findings.flatMap(({ id, open = [] }) => [id, ...open]), answered), this.#showJobs(diagnosis).catch(() => {}), this.#showOpen(diagnosis), ...this.#words(diagnosis)]);
      // Without them the diagnosis is the same: it waits for none of them.
      const coming = diagnosis && this.#claims(diagnosis, log);
      const claims = await (coming && within(coming, SLOW).catch(() => undefined));
      const reading = workflows.length > 0 && !came ? this.#read(workflows) : undefined;
      // A log is answered without what reads workflows, and once more when that has come.
      const view = came ?? (await (reading && (diagnosis?.findings.length ? within(reading, 3 * SLOW) : reading))?.catch(() => undefined));
      if (workflows.length > 0 && !view && !diagnosis) throw new Error('what reads workflows did not come');
      await breathe(text);
      const beside = diagnosis && view?.beside(workflows, causeOf(diagnosis));
      const answers = await this.#answersTo(log, diagnosis, beside, { claimed: mayHoldClaims(log) ? (await loadClaims().catch(() => undefined))?.claimed : undefined, uploading: await uploading, closer: (await closely)?.closer, aside: diagnosis && GREEN.test(text) ? await loadAside() : undefined });
      if ([...answers.values()].some(this.#tools.isSeldom)) await this.learn('labels-seldom');
      await breathe(log);
      const unknown = diagnosis && this.#isUnknown(diagnosis, log, view) ? await this.#nothing(diagnosis, log, beside, answers) : undefined;
      // A notice beside such words does not tell what has become of the release.
      if (unknown?.isFailing) for (const [finding, said] of answers) if (said.state === 'not-concerned') answers.set(finding, { ...said, unsaid: true });
      const read: Read = { log, diagnosis, answers, claims, unknown, workflows, pasted: text, view };
      await this.#dress();
      if (!isNewest()) return;
      // What stands above the answer moves it no more once it is on the screen.
      this.progress(undefined);
      this.#answer(read, moved !== undefined && !moved());
      const lacks = workflows.length > 0 && !view;
      if (lacks) {
        this.problem('doctor.unavailable.workflow', {}, this.#retry);
        reading?.then((late) => isNewest() && this.#readOn(late)).catch(() => {});
      }
      void Promise.resolve(coming).then(
        (late) => {
          if (!isNewest()) return;
          this.#hasRetried &&= lacks;
          if (!claims) this.#indexOf(late);
          const card = !claims && late && this.#region.querySelector(`[data-at="${late.of ? diagnosis?.findings.indexOf(late.of) : 0}"]`);
          if (card) this.#tools.withTables(card, late.tables);
        },
        (problem: unknown) => {
          if (!isNewest() || lacks) return;
          this.#hasRetried ||= isDamaged(problem);
          this.problem('doctor.unavailable.claims', {}, this.#retry);
        },
      );
    } catch (problem) {
      if (!isNewest()) return;
      this.#hasRetried ||= isDamaged(problem);
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
    const needed = [this.#data.library(), this.#dress(), this.#prepared.get(), ...(mayHoldSeveral(text) ? [within(import('./several.ts'))] : []), ...(mayHoldClaims(text) ? [loadClaims()] : []), ...(this.#input.secrets.size > 0 ? [this.learn('labels-secrets')] : [])];
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
    return suspects.length > 0 || (this.#tools.isOnlyNoise(diagnosis, this.#context) && !(view && found.length === 0 && !view.saysFails(log)));
  }

  /** What is said where no failure is known. Most readers have one. */
  async #nothing(diagnosis: Diagnosis, log: string, beside: Beside | undefined, answers: Read['answers']): Promise<Unknown> {
    const [view] = await Promise.all([within(import('./nothing-view.ts')), this.learn('labels-nothing')]);
    const gitlab = log.includes('id_tokens:') ? await within(import('../../lib/doctor/rare/gitlab.ts')).catch(() => undefined) : undefined;
    const { version = '', issues } = this.dataset;
    return view.showNothing(diagnosis, log, { ...this.#context, answers, version, ...(issues && { issues }) }, beside, gitlab?.idTokenIn(log));
  }

  /** Loads the words that this answer needs besides. */
  #words({ evidence, findings }: Diagnosis): Promise<void>[] {
    return [...(Object.keys(evidence).length > 0 ? ['labels-evidence'] : []), ...(findings.some(({ open, probable, cut }) => open ?? probable ?? cut) ? ['labels-seldom'] : [])].map((part) => this.learn(part));
  }

  async #answersTo(log: string, diagnosis: Diagnosis | undefined, beside: Beside | undefined, readers: Readers): Promise<Map<Finding, Answer>> {
    const { answerable } = this.#data;
    const answers = new Map<Finding, Answer>();
    // Hundreds of jobs may have failed, each with its own.
    const turn = turns();
    for (const finding of diagnosis?.findings ?? []) {
      const entry = answerable.get(finding.id);
      if (!diagnosis || !entry || !isAnswered(finding)) continue;
      const said = this.#tools.answer(log, diagnosis, finding, entry, beside, readers);
      // Only the answer knows where its job ran.
      const aside = said.case.elsewhere && !readers.aside ? await loadAside() : undefined;
      answers.set(finding, aside ? this.#tools.answer(log, diagnosis, finding, entry, beside, { ...readers, aside }) : said);
      await turn();
    }
    return answers;
  }

  /** Loads what is said of jobs and attempts, where a log tells of any. */
  async #showJobs(diagnosis: Diagnosis): Promise<void> {
    if (!diagnosis.jobs && !diagnosis.unknown && !diagnosis.uploads && !diagnosis.findings.some(({ job, place, attempt }) => job ?? attempt ?? place === 'earlier')) return;
    const [view] = await Promise.all([within(import('./rare/jobs-view.ts')), this.learn('labels-jobs')]);
    this.#jobs ??= view.jobsView(this.t);
  }

  async #showOpen({ findings }: Diagnosis): Promise<void> {
    if (findings.some(({ open }) => open)) ({ openCard: this.#openCard } = await within(import('./rare/open-card.ts')));
  }

  /** The claims that a log shows beside PyPI's form: few logs have any, so this is loaded for them only. */
  async #claims(diagnosis: Diagnosis, text: string): Promise<ClaimsShown | undefined> {
    const { findings } = diagnosis;
    // Of several jobs each has its own: they stand beside the failure of their job.
    const of = findings.find((finding) => isAnswered(finding) && text.slice(...(finding.scope ?? [0])).includes('repository_owner')) ?? causeOf(diagnosis);
    const own = text.slice(...(of?.scope ?? [0]));
    // Those of an earlier attempt are not what is to be compared now.
    if (!own.includes('repository_owner') && findings.some(({ place, scope }) => place === 'earlier' && scope && text.slice(...scope).includes('repository_owner'))) return undefined;
    const log = own.includes('repository_owner') ? own : text;
    if (!mayHoldClaims(log)) return undefined;
    const event = findings.some(({ id }) => id === 'pull-request-target-refused') ? 'pull_request_target' : undefined;
    const [view] = await Promise.all([within(import('./rare/claims-view.ts')), this.learn('labels-claims')]);
    const shown = view.showClaims(log, this.#context, event, this.#entries);
    // PyPI's form asks for no subject: comparing all the rest would lead away from what failed.
    return { ...shown, of, ...(of?.values['claim'] === 'sub' && { tables: [] }) };
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
  #answer({ log, diagnosis, answers, claims, unknown, workflows, pasted, view }: Read, isAwaited: boolean): void {
    this.#diagnosis = diagnosis;
    this.#answers = answers;
    this.#log = log;
    this.#unknown = unknown;
    this.#firstLine = workflows[0]?.line ?? 1;
    const context = this.#context;
    const { secretsNote, findings, copyButton, bringIntoView } = this.#tools;
    this.#indexOf(claims);
    const warnings = secretsNote([...this.#input.secrets], context);
    const nodes: (Node | string)[] = [...warnings];
    const spoken: string[] = [];
    const [first] = diagnosis?.findings ?? [];
    const cause = diagnosis && causeOf(diagnosis);
    if (diagnosis && first) {
      nodes.push(...findings(diagnosis, log, context, claims, unknown), copyButton({ 'data-copy': '' }, this.t('doctor.copy')));
      spoken.push(this.#spoken(diagnosis, first));
    } else if (unknown) {
      nodes.push(make('h2', {}, unknown.title), ...unknown.nodes);
      spoken.push(unknown.title);
    }
    if (unknown && diagnosis?.suspects.length) spoken.push(`${unknown.suspects}: ${diagnosis.suspects.map(this.#ownLine)}`);
    let found = first !== undefined;
    if (view) {
      // Where something failed, what came after it was skipped for that.
      const isQuiet = log.length <= MAX_SAID && (!diagnosis || this.#tools.isOnlyNoise(diagnosis, context));
      const said = view.show(workflows, { ...(!cause && diagnosis && view.published(diagnosis.evidence)), ...(cause && diagnosis && view.told(log, diagnosis, cause, this.#data.entries.get(cause.id), this.#answers.get(cause)?.case)), skipped: isQuiet && view.saysSkipped(log), ...(unknown && { asked: unknown.asked, failed: unknown.isFailing || (!unknown.isGreen && !!diagnosis?.suspects.length) }), pasted, log, ...(claims?.ran !== undefined && { ran: claims.ran }), names: claims?.names ?? {}, publisher: claims?.entered ?? {} });
      // Words that say no more than that it fails: what the file shows goes before questions. What is a mere risk in it explains no words that say more.
      if (said.primary !== undefined && (said.isGrave || !unknown?.asked.length) && !first && !unknown?.isBroken && diagnosis?.suspects.length === 0) {
        nodes.length = warnings.length;
        spoken.length = 0;
        this.#unknown = undefined;
        if (unknown?.isFailing) nodes.push(make('p', { 'data-file-alone': '' }, this.t('nothing.file')));
      }
      // What certainly breaks a release goes before questions, where nothing but a reader's words stands beside the file.
      const isBefore = said.isGrave && this.#unknown?.isGreen === false && !this.#unknown.isBroken && !first && isQuiet;
      if (isBefore) nodes.splice(warnings.length + 1, 0, view.host);
      // What the words of the text speak of, its file explains.
      if (said.likely) nodes.splice(warnings.length + 1, 0, make('p', { class: 'issue', 'data-likely': '' }, this.t('nothing.likely', { name: said.likely.replaceAll('`', '') })));
      if (said.mended) nodes.splice(warnings.length + (unknown ? 1 : 0), 0, said.mended);
      if (!isBefore) nodes.push(view.host);
      spoken.push(said.spoken);
      found ||= said.primary !== undefined;
    }
    this.#show(found ? 'done' : 'nothing-found', nodes);
    const warned = warnings.map((node) => (node instanceof Node ? (node.textContent ?? '') : node));
    if (isAwaited) {
      this.#input.shrink();
      bringIntoView(this.#region, spoken.join(' '));
    }
    // A click copies at once: a browser lets nobody write to the clipboard who has to wait first.
    if (found) this.#copy.load().catch(() => {});
    // What the heading says is not said again.
    this.#lines.say([...(isAwaited ? [] : spoken), ...warned].join(' '));
  }

  #spoken(diagnosis: Diagnosis, primary: Finding): string {
    const over = this.#jobs?.instead(diagnosis);
    if (over) return over;
    if (this.#tools.isOnlyNoise(diagnosis, this.#context)) return this.#unknown?.isGreen ? this.#unknown.title : this.t(this.#tools.aloneKey(diagnosis, this.#data.entries));
    const count = diagnosis.findings.length - 1;
    const name = primary.open ? this.t(primary.probable ? 'doctor.left' : 'doctor.beginning') : (this.#answers.get(primary)?.name ?? this.#data.entries.get(primary.id)?.name ?? primary.id).replaceAll('`', '');
    return this.t(count > 0 ? 'doctor.found.more' : 'doctor.found.one', { name, count: String(count) });
  }

  #show(state: 'idle' | 'done' | 'nothing-found', nodes: readonly (Node | string)[]): void {
    this.#region.replaceChildren(...nodes);
    this.#region.dataset['doctorState'] = state;
    this.toggleAttribute('data-answered', state !== 'idle');
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
    else if ('clear' in target.dataset) this.#input.clear();
    else if ('back' in target.dataset) this.#input.back();
    else if ('remove' in target.dataset) this.#input.remove();
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
