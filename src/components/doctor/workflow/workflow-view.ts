import { publishAction } from '../../../data/action/publish-action.ts';
import type { Beside } from '../../../lib/doctor/beside/beside.ts';
import { isRefused, reached, signedIn } from '../../../lib/doctor/beside/proved.ts';
import { renewed, stopsAgain } from '../../../lib/doctor/beside/renewed.ts';
import { besideOf } from '../../../lib/doctor/beside/shown.ts';
import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Chosen } from '../../../lib/doctor/carried.ts';
import type { Diagnosis, Finding } from '../../../lib/doctor/diagnose.ts';
import type { NamedEntry } from '../../../lib/catalogue/words.ts';
import { saysFails, saysSent, saysSkipped } from '../../../lib/doctor/rare/observed.ts';
import type { Publisher } from '../../../lib/publisher/publisher.ts';
import { checkFiles, severityOf, type FileCheck, type RuleFinding, type Surroundings } from '../../../lib/rules/check.ts';
import { contradictionOf, type Contradiction } from '../../../lib/rules/facts/ran.ts';
import { readWorkflow } from '../../../lib/workflow/read.ts';
import type { Problem, Workflow } from '../../../lib/workflow/workflow.ts';
import { signsIn } from '../../../lib/rules/facts/secret-arrives.ts';
import { problems } from '../../../lib/rules/index.ts';
import type { RuleId } from '../../../lib/rules/types.ts';
import { unseenOf, type Unseen } from '../../../lib/rules/unseen.ts';
import { fill, type Translate } from '../../../lib/text/fill.ts';
import { aroundIn } from '../../../lib/text/around.ts';
import { beforeChange } from '../../../lib/text/change.ts';
import { asFile } from '../../../lib/text/as-file.ts';
import { findWorkflows, type WorkflowPart } from '../../../lib/text/paste.ts';
import { inline } from '../../text/inline.ts';
import { make, type Child } from '../../text/make.ts';
import type { LogFacts, WorkflowContext } from './context.ts';
import { githubReads, type Readings } from './github-reads.ts';
import { RepairForm } from './repair-form.ts';
import { isCertain, isOpen, nameAt, notGiven, RuleCards, scriptsOf } from './rule-cards.ts';
import { isSecret, isShown } from './unseen-view.ts';

/** Causes that speak of Trusted Publishing alone, and that a secret which does not arrive ends in all the same: the other errors that it ends in ask for it themselves. */
const EXCHANGED: ReadonlySet<string> = new Set(['invalid-publisher-not-found', 'invalid-publisher-lookup-exhausted', 'check-failed-for-claim']);

/** What is said of a contradiction: of what is none on one side there are words of their own. */
function keyOfContradiction(found: Contradiction): string {
  if (found.of === 'environment') return found.ran === '' ? 'ran.without' : found.actual === '' ? 'ran.none' : 'ran';
  return found.of === 'password' ? `ran.password.${found.ran}` : `ran.${found.of}`;
}

/** What the doctor says of workflows, and the repaired file: of several the one that publishes. */
export class WorkflowView {
  readonly host: HTMLElement;
  readonly saysSkipped = saysSkipped;
  /** Whether the words around a workflow tell of a run: that it failed or was skipped, or of what it sent. */
  readonly tells = (text: string): boolean => saysFails(text) || saysSkipped(text) || saysSent(text);
  readonly #context: WorkflowContext;
  readonly #cards: RuleCards;
  readonly #form: RepairForm;
  #parts: readonly WorkflowPart[] = [];
  /** What was read of the files, which takes the longest of all: once. */
  #read: readonly (Workflow | Problem)[] = [];
  /** What GitHub's parser has against the files that it read, by their texts. */
  #refusals: Readings = new Map();

  constructor(host: HTMLElement, context: WorkflowContext) {
    this.host = host;
    this.#context = context;
    this.#cards = new RuleCards(context, this.#t);
    this.#form = new RepairForm(host, context, this.#t);
    host.addEventListener('click', ({ target }) => this.#onClick(target));
  }

  #t: Translate = (key, values = {}) => fill(this.#context.labels[`workflow.${key}`] ?? key, values);

  get #facts(): LogFacts {
    return this.#cards.facts;
  }

  /** Lets GitHub's own parser read the files: afterwards they can be shown. */
  async prepare(parts: readonly WorkflowPart[]): Promise<void> {
    this.#refusals = await githubReads(parts.map(asFile), this.#refusals);
    this.#read = parts.map((part) => readWorkflow(asFile(part)));
  }

  /** What a workflow shows of the log beside it. */
  beside(parts: readonly WorkflowPart[], cause: Pick<Finding, 'id' | 'values'> | undefined): Beside | undefined {
    const [main] = checkFiles(this.#read, { action: publishAction, refusals: this.#refusals, ...(cause && { cause: cause.id, told: { values: cause.values, inputs: {} } }) });
    return main && besideOf(main.result, parts.map(asFile).join('\n'), main.others);
  }

  /**
   * What a workflow is looked at with: the cause, and what the log tells of its step.
   *
   * @param entry of the cause
   * @param around what the answer to it knows of the log
   */
  told(log: string, diagnosis: Diagnosis, cause: Finding, entry: Pick<NamedEntry, 'stage' | 'emitter' | 'severity'> | undefined, around: Answer['case'] | undefined): Pick<LogFacts, 'cause' | 'told' | 'failed'> {
    const { id, values } = cause;
    const given = signedIn(log, diagnosis, cause, entry?.stage, around?.program);
    // Before an upload it may be the program that builds or checks.
    const isOfUpload = entry?.stage !== 'workflow-setup' && entry?.stage !== 'upload-metadata';
    const far = reached(log, cause, entry?.stage, entry?.emitter);
    return { cause: id, told: { values, inputs: around?.inputs ?? {}, ...(around?.host && { host: around.host }), ...(around?.program && isOfUpload && { program: around.program.name }), ...(given && { signedIn: given }), ...(far && { reached: far }), ...(isRefused(cause, log) && { refused: true as const }) }, failed: entry?.severity === undefined };
  }

  /** What a run tells that published: with the action and no password, its job was given GitHub's token. */
  published({ page, password, index }: Diagnosis['evidence']): Pick<LogFacts, 'told' | 'sent'> {
    if (!page) return {};
    return { sent: true, ...(password === 'none' && { told: { values: {}, inputs: {}, signedIn: 'yes', ...(index && { host: index }) } }) };
  }

  /**
   * Checks workflows and shows what was found.
   *
   * @returns what to say of it in one sentence, the first finding's rule if there is one, whether a release fails of that, the name of one that the reader's words speak of, and what a change has mended
   */
  show(parts: readonly WorkflowPart[], facts: LogFacts): { spoken: string; primary?: string; likely?: string; isGrave?: true; mended?: HTMLElement } {
    this.#parts = parts;
    this.#cards.facts = facts;
    const { cause, told, publisher, ran } = facts;
    const around = aroundIn(facts.log ?? '');
    const surroundings: Surroundings = { action: publishAction, ...(cause && { cause }), ...(told && { told }), ...(around !== undefined && { around }), publisher, ...(ran !== undefined && { ran }), refusals: this.#refusals };
    const look = (): FileCheck[] => checkFiles(this.#read, { ...surroundings, ...this.#form.environment });
    let checks = look();
    const first = checks[0] && parts[checks[0].index];
    // They were checked with what was entered for another file.
    if (first && this.#form.turnTo(first, parts.filter((part) => part !== first))) checks = look();
    const [main, ...others] = checks;
    if (!main) return { spoken: '' };
    const { result, index } = main;
    const part = parts[index];
    const contradiction = this.#contradictionOf(main);
    this.#cards.isOther = contradiction !== undefined;
    const isChoice = this.#choosing(main, contradiction !== undefined);
    if (!isChoice && !contradiction) this.#proving(checks);
    const several = others.length > 0 ? [make('p', {}, ...inline(this.#fileName(main), this.#context.root))] : [];
    const cut = this.#cut(part);
    const form = this.#form.begin('code' in result || !part || cut.length > 0 ? undefined : { text: asFile(part), file: part.file, decoded: part.decoded === true, result, above: part.line - (parts[0]?.line ?? part.line), surroundings: { ...surroundings, others: main.others }, facts, isOpen: isChoice });
    const rest = others.flatMap((file) => {
      const found = [...this.#fileOf(file), ...this.#alone(file)];
      return found.length > 0 ? [make('h2', {}, ...inline(this.#fileName(file), this.#context.root)), ...found] : [];
    });
    const another = contradiction ? this.#notThatRan(contradiction) : [];
    this.host.replaceChildren(make('h2', {}, this.#t('result')), ...another, ...(another.length > 0 ? [] : this.#anew(checks)), ...several, ...cut, ...this.#fileOf(main), ...form, ...rest);
    void this.#form.update();
    const likely = checks.flatMap(({ result: each }) => ('code' in each ? [] : each.findings.filter(this.#cards.isLikely)))[0];
    const mended = this.#mended(checks);
    return { ...this.#said(checks), ...(likely && { likely: nameAt(likely, this.#context.lang) }), ...(mended && { mended }) };
  }

  /** Where a re-run of what failed would stop at the files, has the answers to it say how to run them anew, and says why. */
  #anew(checks: readonly FileCheck[]): Child[] {
    const { answers = new Map<Finding, Answer>() } = this.#facts;
    if (answers.size === 0 || !stopsAgain(checks)) return [];
    for (const [finding, said] of answers) answers.set(finding, renewed(said));
    return [make('p', { class: 'issue', 'data-anew': '' }, this.#t('anew'))];
  }

  /** Says so where lines of a file are left out: of the others no repaired file is made. */
  #cut(part: WorkflowPart | undefined): Child[] {
    return part?.left ? [make('p', { class: 'issue', 'data-cut': '' }, this.#t('cut', { line: String(part.left - (this.#parts[0]?.line ?? 1) + 1) }))] : [];
  }

  /** What the words of a contradiction name. */
  #valuesOf(found: Contradiction): Readonly<Record<string, string>> {
    if (found.of === 'index') return { ran: this.#t(`ran.${found.ran}`), actual: this.#t(`ran.${found.actual}`) };
    return found.of === 'environment' || found.of === 'program' ? { ran: found.ran, actual: found.actual } : 'job' in found ? { job: found.job } : {};
  }

  #contradictionOf({ result, others }: FileCheck): Contradiction | undefined {
    const { told, ran } = this.#facts;
    return 'code' in result ? undefined : contradictionOf({ ...result, others, ...(told && { told }), ...(ran !== undefined && { ran }) });
  }

  /** Says so where the log beside it is of another file, or of this one as it was before. */
  #notThatRan(found: Contradiction): Child[] {
    const key = keyOfContradiction(found);
    const after = found.of === 'permission' ? (found.command ? ['ran.unseen'] : []) : ['ran.then'];
    const gap = this.#context.lang === 'en' ? ' ' : '';
    const words = [key, ...after].map((each) => this.#t(each)).join(gap);
    return [make('p', { class: 'issue', 'data-ran': found.of }, ...inline(words, this.#context.root, this.#valuesOf(found)))];
  }

  /**
   * Where the log is of Trusted Publishing and the file was written for a token, the message and the file are for one way each: has the answer name what
   * the error comes from, and both ways.
   *
   * @param isOther whether the log's run had another file
   * @returns whether it is so
   */
  #choosing({ result }: FileCheck, isOther: boolean): boolean {
    const { cause = '', answers = new Map<Finding, Answer>() } = this.#facts;
    if ('code' in result || !EXCHANGED.has(cause)) return false;
    const empty = result.findings.find(({ rule, place, explainsLog }) => rule.id === ('secret-may-be-empty' satisfies RuleId) && explainsLog && !place.undecided);
    if (!empty) return false;
    const { lang } = this.#context;
    const values = { secret: `\`${empty.place.values?.['secret'] ?? ''}\`` };
    const words = [isOther ? 'ways.other' : 'ways', 'ways.choose'].map((key) => this.#t(key, values)).join(lang === 'en' ? ' ' : '');
    for (const [finding, said] of answers) {
      if (finding.place !== 'primary' || said.sentence.endsWith(words)) continue;
      answers.set(finding, { ...said, mixed: true, ...(finding.open && !isOther && { proved: true }), ...(isOther ? { sentence: [said.sentence, words].join(lang === 'en' ? ' ' : '') } : { name: nameAt(empty, lang), sentence: words }) });
    }
    return true;
  }

  /** Where a message is cut off, and a file proves what it comes from, has the answer called after that: what it might be besides is nothing to its reader. */
  #proving(checks: readonly FileCheck[]): void {
    const { lang } = this.#context;
    const { answers = new Map<Finding, Answer>() } = this.#facts;
    const proof = checks.flatMap(({ result }) => ('code' in result ? [] : result.findings)).find(({ place, explainsLog }) => explainsLog && !place.undecided && !place.perhaps);
    if (!proof) return;
    const { explain } = { ...proof.rule, ...proof.place.says };
    for (const [finding, said] of answers) {
      if (!finding.open || finding.probable || finding.place !== 'primary' || said.steps.length !== 1) continue;
      answers.set(finding, { ...said, proved: true, name: nameAt(proof, lang), sentence: fill(explain[lang], proof.place.values ?? {}) });
    }
  }

  /** Checks again against what the reader entered. */
  enter(publisher: Partial<Publisher>): void {
    if (this.#parts.length > 0) this.show(this.#parts, { ...this.#facts, publisher });
  }

  /** What the reader chose for the repaired file. */
  get chosen(): Chosen {
    return this.#form.chosen;
  }

  /** Goes on with what they chose in another page. */
  choose(chosen: Chosen): void {
    this.#form.chosen = chosen;
  }

  /** Has the next file be taken for another one, unless it is the same. */
  renew(): void {
    this.#form.isGiven = true;
  }

  /** Forgets a workflow and what was chosen for it. */
  clear(): void {
    this.#parts = [];
    this.#read = [];
    this.#form.clear();
    this.host.replaceChildren();
  }

  /** What is said of all files in one sentence: the first fault, and how many more there are. */
  #said(checks: readonly FileCheck[]): { spoken: string; primary?: string; isGrave?: true } {
    const results = checks.map(({ result }) => result);
    const { lang } = this.#context;
    const [found] = results.flatMap((result): readonly { id: string; name: string; open?: boolean; isGrave?: boolean }[] =>
      'code' in result
        ? [{ id: result.rule, name: problems[result.rule].name[lang], isGrave: result.code !== 'shortened' && result.code !== 'excerpt' }]
        : this.#cards.inOrder(result.findings).flatMap((each) => (isCertain(each) || this.#cards.isSkip(each) ? [{ id: each.rule.id, name: nameAt(each, lang), open: !isCertain(each), isGrave: (severityOf(each) === 'breaks' && !each.place.later) || this.#cards.isSkip(each) }] : [])),
    );
    const publishes = results.some((result) => 'code' in result || result.publishing.length + result.calls.length > 0);
    const isAmiss = checks.some((file) => this.#unseen(file).some(isShown));
    if (!found && results.every((result) => !('code' in result) && result.workflow.jobs.length === 0) && !this.#cards.isOfOtherCi()) return { spoken: this.#t('no-jobs') };
    const called = checks.flatMap(({ result, others }) => ('code' in result ? [] : notGiven(result.workflow, others)));
    const scripts = publishes ? [] : results.flatMap((result) => ('code' in result || signsIn(result.workflow) ? [] : scriptsOf(result.workflow)));
    if (!found && !isAmiss && scripts.length > 0) return { spoken: this.#t('scripted', { names: scripts.join(', ') }).replaceAll('`', '') };
    if (!found && !isAmiss && !publishes && called.length > 0) return { spoken: this.#t('called', { names: called.join(', ') }).replaceAll('`', '') };
    if (!found && (isAmiss || !publishes)) return { spoken: isAmiss ? this.#t('amiss') : this.#cards.nothingSaid().replaceAll('`', '') };
    if (!found && this.#facts.failed) return { spoken: this.#t('clean.log') };
    if (!found) return { spoken: this.#t(results.some(isOpen) || checks.some((file) => this.#unseen(file).length > 0) ? 'clean.spoken' : 'clean') };
    const others = results.reduce((count, result) => count + ('code' in result ? 1 : result.findings.length), -1);
    const name = found.name.replaceAll('`', '');
    const grave = found.isGrave ? { isGrave: true as const } : {};
    // What the file leaves open is not said to be so.
    if (found.open) return { spoken: `${this.#t('explains.skipped')}${lang === 'en' ? ': ' : '：'}${name}`, primary: found.id, ...grave };
    const spoken = results.length === 1 && found.id in problems ? name : this.#t(others > 0 ? 'found.more' : 'found.one', { name, count: String(others) });
    return { spoken, primary: found.id, ...grave };
  }

  /** What the lines had against them that a change takes away: of it nothing is left in the file, and it may be what failed. */
  #mended(checks: readonly FileCheck[]): HTMLElement | undefined {
    const { pasted = '', cause } = this.#facts;
    const earlier = findWorkflows(beforeChange(pasted));
    if (earlier.length === 0) return undefined;
    const found = (files: readonly FileCheck[]): RuleFinding[] => files.flatMap(({ result }) => ('code' in result ? [] : result.findings));
    const still = new Set(found(checks).map(({ rule }) => rule.id));
    const were = found(checkFiles(earlier.map((part) => readWorkflow(asFile(part))), { action: publishAction, publisher: {}, refusals: this.#refusals, ...(cause && { cause }) }));
    const gone = were.find((each) => isCertain(each) && severityOf(each) === 'breaks' && !still.has(each.rule.id));
    if (!gone) return undefined;
    const { lang, root } = this.#context;
    const { explain } = { ...gone.rule, ...gone.place.says };
    return make('p', { class: 'issue', 'data-mended': gone.rule.id }, ...inline(`${this.#t('mended', { name: nameAt(gone, lang) })} ${explain[lang]}`, root, gone.place.values));
  }

  /** Which of several files it is: by its name, or by the line with which it begins. */
  #fileName({ index }: FileCheck): string {
    const { file, line = 1 } = this.#parts[index] ?? {};
    return file ? this.#t('file', { file }) : this.#t('file.at', { line: String(line) });
  }

  /** What is found in one file. */
  #fileOf(file: FileCheck): Child[] {
    const { index, result } = file;
    const [first, part] = [this.#parts[0], this.#parts[index]];
    const above = first && part ? part.line - first.line : 0;
    if ('code' in result) return [this.#cards.problem(result, part ? asFile(part) : '', above)];
    return [...this.#cards.findings(result, above, this.#unseen(file)), ...this.#cards.notes(result, file.others)];
  }

  /** How to have a file repaired, too, where another one is. */
  #alone({ result }: FileCheck): Child[] {
    return 'code' in result || !result.findings.some(({ rule }) => rule.repair) ? [] : [make('p', { class: 'note', 'data-alone': '' }, this.#t('alone'))];
  }

  /** What bears on publishing and is not in a file. */
  #unseen({ index, result, others }: FileCheck): Unseen[] {
    const part = this.#parts[index];
    if ('code' in result || !part) return [];
    const { told, cause, sent } = this.#facts;
    const all = unseenOf(result, others, this.#refusals.has(asFile(part)), told?.inputs);
    // A run that came to what a program says of an upload had it.
    const unseen = sent || told?.program || told?.reached === 'sent' || (cause && told?.reached) ? all.filter(({ kind }) => kind !== 'missing') : all;
    // A job that was skipped never read its secrets.
    return this.#facts.skipped ? [...unseen.filter((each) => !isSecret(each)), ...unseen.filter(isSecret)] : unseen;
  }

  #onClick(target: EventTarget | null): void {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset['go']) this.#context.goTo(Number(target.dataset['go']));
  }
}
