import type { Answer } from '../../lib/doctor/answer.ts';
import type { Beside } from '../../lib/doctor/beside.ts';
import type { Diagnosis, Finding } from '../../lib/doctor/diagnose.ts';
import { fill } from '../../lib/text/fill.ts';
import { findWorkflows, withoutWorkflows, type WorkflowPart } from '../../lib/text/paste.ts';
import { note, report } from '../../lib/doctor/report.ts';
import { TOLD, type Told } from '../../lib/doctor/told.ts';
import { keepForOffline } from '../frame/register.ts';
import type { ClaimsShown, PublisherEntered } from './claims-view.ts';
import { DoctorData } from './doctor-data.ts';
import { DoctorInput, find, MAX_AT_ONCE, pause, type Reader } from './doctor-input.ts';
import { copyButton, findings, isOnlyNoise, nothing, secretsNote, type ViewContext } from './doctor-view.ts';
import { make } from '../text/make.ts';
import type { WorkflowView } from './workflow-view.ts';

/** What was read of a text, to be shown. */
interface Read {
  log: string;
  /** Left out where only a workflow was pasted. */
  diagnosis: Diagnosis | undefined;
  answers: ReadonlyMap<string, Answer>;
  claims: ClaimsShown | undefined;
  workflows: readonly WorkflowPart[];
  view: WorkflowView | undefined;
}

/** The causes: what follows from them, and what is printed along, has no step of its own. */
const isAnswered = ({ place }: Finding): boolean => place === 'primary' || place === 'also';

/** A message is shorter; what is captured in one may be a whole page. */
const MAX_TOLD = 2_000;

/** A box for a log and what the doctor says of it. The text stays in this element and is never stored or sent; of the claims in a log their five names are kept. */
class PypiDoctor extends HTMLElement implements Reader {
  #labels: Record<string, string> = {};
  #data!: DoctorData;
  #input!: DoctorInput;
  #diagnosis: Diagnosis | undefined;
  #answers: ReadonlyMap<string, Answer> = new Map();
  #log = '';
  /** Loaded with the YAML parser when a workflow is first pasted. */
  #workflowView: Promise<WorkflowView> | undefined;
  /** Counts the runs: an older one stops when a newer one begins. */
  #run = 0;

  connectedCallback(): void {
    const { messages = '', words = '', version = '', root = '/' } = this.dataset;
    this.#labels = JSON.parse(find(this, 'script').textContent ?? '{}');
    this.#data = new DoctorData(messages, words, version);
    this.addEventListener('publisher-entered', (event) => {
      void this.#workflowView?.then((view) => view.enter((event as PublisherEntered).detail));
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('focusin', () => void this.#prepare(), { once: true });
    this.#input = new DoctorInput(this, this);
    // From what is kept it costs nothing, and later a log is read without asking for anything.
    keepForOffline(root, () => void Promise.all([this.#data.library(), import('./answering.ts')]).catch(() => {}));
  }

  get #region(): HTMLElement {
    return find(this, '[data-doctor-state]');
  }

  t = (key: string, values: Readonly<Record<string, string>> = {}): string => fill(this.#labels[key] ?? key, values);

  get #context(): ViewContext {
    return { entries: this.#data.entries, answers: this.#answers, t: this.t, root: this.dataset['root'] ?? '/' };
  }

  begin(): () => boolean {
    const run = ++this.#run;
    return () => run === this.#run;
  }

  progress(share: number | undefined): void {
    const working = find(this, '[data-working]');
    // Said once: a screen reader is not to read every step.
    if (share !== undefined && working.hidden) this.#say(this.t('doctor.reading'));
    working.hidden = share === undefined;
    find<HTMLProgressElement>(this, 'progress').value = share ?? 0;
  }

  #say(words: string): void {
    find(this, '[data-status]').textContent = words;
  }

  problem(key?: string): void {
    const line = find(this, '[data-problem]');
    line.hidden = key === undefined;
    line.textContent = key ? this.t(key) : '';
  }

  async read(): Promise<void> {
    const isNewest = this.begin();
    const { text } = this.#input;
    find(this, '[data-clear]').hidden = text === '';
    this.#diagnosis = undefined;
    if (text.trim() === '') {
      this.progress(undefined);
      this.#show('idle', '', []);
      return;
    }
    try {
      const workflows = findWorkflows(text);
      const log = withoutWorkflows(text, workflows);
      const diagnosis = log.trim() === '' ? undefined : await this.#examineLog(log, isNewest);
      if (diagnosis) await Promise.all([this.#data.speak(diagnosis.findings.map(({ id }) => id), new Set(diagnosis.findings.filter(isAnswered).map(({ id }) => id))), this.#answerLabels()]);
      // Without them the diagnosis is the same.
      const claims = diagnosis && (await this.#claims(diagnosis, log).catch(() => undefined));
      const view = workflows.length > 0 ? await this.#workflow() : undefined;
      const [first] = diagnosis?.findings ?? [];
      const answers = diagnosis ? await this.#answersTo(log, diagnosis, view?.beside(workflows, first?.id)) : new Map<string, Answer>();
      if (isNewest()) this.#answer({ log, diagnosis, answers, claims, workflows, view });
    } catch {
      this.problem('doctor.unavailable');
    } finally {
      if (isNewest()) this.progress(undefined);
    }
  }

  async #examineLog(log: string, isNewest: () => boolean): Promise<Diagnosis | undefined> {
    const [{ examine }, library] = await Promise.all([import('./examine.ts'), this.#data.library()]);
    if (/\p{Script=Han}/u.test(log)) await this.#data.chinese();
    const steps = examine(log, library);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (typeof step.value !== 'number') {
        await this.#data.bring(step.value);
        continue;
      }
      if (log.length <= MAX_AT_ONCE) continue;
      this.progress(0.5 + 0.5 * step.value);
      await pause();
      if (!isNewest()) return undefined;
    }
  }

  /** Loads what every answer needs, whatever the text will be. */
  async #prepare(): Promise<void> {
    await Promise.all([this.#data.library(), this.#answerLabels()]).catch(() => {});
  }

  async #answerLabels(): Promise<void> {
    if (!('doctor.again' in this.#labels)) Object.assign(this.#labels, await this.#data.labels('labels-answer'));
  }

  async #answersTo(log: string, diagnosis: Diagnosis, beside: Beside | undefined): Promise<ReadonlyMap<string, Answer>> {
    const { answer } = await import('./answering.ts');
    const { answerable } = this.#data;
    return new Map(
      diagnosis.findings.flatMap((finding) => {
        const entry = answerable.get(finding.id);
        return entry && isAnswered(finding) ? [[finding.id, answer(log, diagnosis, finding, entry, beside)] as const] : [];
      }),
    );
  }

  /** The claims that a log shows beside PyPI's form: few logs have any, so this is loaded for them only. */
  async #claims({ findings }: Diagnosis, log: string): Promise<ClaimsShown | undefined> {
    if (!log.includes('repository_owner') && !log.includes('job_workflow_ref')) return undefined;
    const event = findings.some(({ id }) => id === 'pull-request-target-refused') ? 'pull_request_target' : undefined;
    const [view, labels] = await Promise.all([import('./claims-view.ts'), this.#data.labels('labels-claims')]);
    return view.showClaims(log, labels, this.#context, event);
  }

  #workflow(): Promise<WorkflowView> {
    this.#workflowView ??= this.#loadWorkflow().catch((problem: unknown) => {
      this.#workflowView = undefined;
      throw problem;
    });
    return this.#workflowView;
  }

  async #loadWorkflow(): Promise<WorkflowView> {
    const [module, labels] = await Promise.all([import('./workflow-view.ts'), this.#data.labels('labels-workflow')]);
    return new module.WorkflowView(make('section', { 'data-workflow': '' }), {
      labels,
      lang: this.dataset['lang'] === 'zh-CN' ? 'zh-CN' : 'en',
      root: this.dataset['root'] ?? '/',
      goTo: (line) => this.#input.goTo(line),
    });
  }

  #answer({ log, diagnosis, answers, claims, workflows, view }: Read): void {
    this.#diagnosis = diagnosis;
    this.#answers = answers;
    this.#log = log;
    const context = this.#context;
    const warnings = secretsNote([...this.#input.secrets], context);
    const spoken = warnings.map((node) => (node instanceof Node ? (node.textContent ?? '') : node));
    const nodes: (Node | string)[] = [...warnings];
    const [first] = diagnosis?.findings ?? [];
    if (diagnosis && first) {
      nodes.push(...findings(diagnosis, log, context, claims?.tables ?? []), copyButton({ 'data-copy': '' }, this.t('doctor.copy')));
      spoken.unshift(this.#spoken(diagnosis, first.id));
    } else if (diagnosis && !(view && diagnosis.suspects.length === 0)) {
      nodes.push(...nothing(diagnosis, log, context));
      spoken.unshift(this.t('doctor.nothing'));
    }
    if (diagnosis?.suspects.length) spoken.splice(1, 0, `${this.t('doctor.nothing.suspects')}: ${diagnosis.suspects}`);
    let found = first !== undefined;
    if (view) {
      const said = view.show(workflows, { ...(first && { cause: first.id }), names: claims?.names ?? {}, publisher: claims?.entered ?? {} });
      nodes.push(view.host);
      spoken.push(said.spoken);
      found ||= said.primary !== undefined;
    }
    this.#show(found ? 'done' : 'nothing-found', spoken.join(' '), nodes);
  }

  #spoken(diagnosis: Diagnosis, primary: string): string {
    if (isOnlyNoise(diagnosis, this.#context)) return this.t('doctor.found.only-noise');
    const count = diagnosis.findings.length - 1;
    const name = (this.#data.entries.get(primary)?.name ?? primary).replaceAll('`', '');
    return this.t(count > 0 ? 'doctor.found.more' : 'doctor.found.one', { name, count: String(count) });
  }

  #show(state: 'idle' | 'done' | 'nothing-found', spoken: string, nodes: readonly (Node | string)[]): void {
    this.#region.replaceChildren(...nodes);
    this.#region.dataset['doctorState'] = state;
    this.#say(spoken.trim());
  }

  #onClick({ target }: Event): void {
    const page = target instanceof Element && target.closest<HTMLElement>('a[data-error]')?.dataset['error'];
    if (page) this.#tell(page);
    if (!(target instanceof HTMLButtonElement)) return;
    if ('try' in target.dataset) void this.#input.take(this.dataset['example'] ?? '', false);
    else if ('clear' in target.dataset || 'remove' in target.dataset) this.#input.clear();
    else if ('cancel' in target.dataset) this.#cancel();
    else if ('copy' in target.dataset) void this.#copy(target, this.#report());
    else if ('note' in target.dataset) void this.#copy(target, this.#note(target.dataset['note']!));
  }

  /** Hands over to the page of an error what the log says of it. */
  #tell(id: string): void {
    const finding = this.#diagnosis?.findings.find((each) => each.id === id);
    if (!finding) return;
    const [from, to] = [this.#log.lastIndexOf('\n', finding.start - 1) + 1, this.#log.indexOf('\n', finding.end)];
    const message = this.#log.slice(Math.max(from, finding.start - MAX_TOLD), Math.min(to < 0 ? this.#log.length : to, finding.start + MAX_TOLD));
    const told: Told = { id, message, fixes: this.#answers.get(id)?.steps.map(({ at }) => at) ?? [] };
    try {
      sessionStorage.setItem(TOLD, JSON.stringify(told));
    } catch {
      // Without storage the page is as for everybody.
    }
  }

  #cancel(): void {
    this.begin();
    this.progress(undefined);
    this.#say(this.t('doctor.cancelled'));
    this.#input.box.focus();
  }

  #address = (id: string): string => new URL(`${this.#context.root}errors/${id}/`, location.href).href;

  #report(): string {
    const { entries, answers, t } = this.#context;
    return this.#diagnosis ? report(this.#diagnosis, { entries, answers, t, address: this.#address }) : '';
  }

  #note(id: string): string {
    const { entries, answers, t } = this.#context;
    const [answer, entry] = [answers.get(id), entries.get(id)];
    return answer && entry ? note(answer, entry, { t, address: this.#address }) : '';
  }

  async #copy(button: HTMLElement, text: string): Promise<void> {
    const said = button.nextElementSibling!;
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = this.t('doctor.copied');
    } catch {
      said.textContent = this.t('doctor.copy.failed');
      this.querySelector('[data-report]')?.remove();
      const box = make('textarea', { 'data-report': '', readonly: '', 'aria-label': this.t('doctor.report.title') }, text);
      this.#region.append(box);
      (box as HTMLTextAreaElement).select();
    }
  }
}

customElements.define('pypi-doctor', PypiDoctor);
