import { publishAction } from '../../data/action/publish-action.ts';
import type { Lang } from '../../errors/types.ts';
import { besideOf, signedIn, type Beside } from '../../lib/doctor/beside.ts';
import type { Finding } from '../../lib/doctor/diagnose.ts';
import { saysSkipped } from '../../lib/doctor/rare/observed.ts';
import { check, checkFiles, type Check, type FileCheck, type RuleFinding, type Surroundings } from '../../lib/rules/check.ts';
import { fill } from '../../lib/text/fill.ts';
import { asFile, type WorkflowPart } from '../../lib/text/paste.ts';
import { BLANK } from '../../lib/text/secrets.ts';
import { secretName } from '../../lib/tools/secret.ts';
import { isRead } from '../../lib/workflow/calls.ts';
import { uploadCommands } from '../../lib/workflow/publishing.ts';
import { checkField, type Publisher } from '../../lib/publisher/publisher.ts';
import { repair, type Repair } from '../../lib/rules/repair.ts';
import { problems } from '../../lib/rules/index.ts';
import { unseenOf, type Unseen } from '../../lib/rules/unseen.ts';
import { INTENTS, type Intent, type RuleId, type Told } from '../../lib/rules/types.ts';
import type { Problem, Workflow } from '../../lib/workflow/workflow.ts';
import { startOf } from '../../lib/yaml/yaml.ts';
import { inline } from '../text/inline.ts';
import { make, type Child } from '../text/make.ts';
import { githubReads, type Readings } from './github-reads.ts';
import { RepairedFile } from './repaired-file.ts';
import { isSecret, unseenNote } from './unseen-view.ts';

/** What the view needs of the page it is on. */
export interface WorkflowContext {
  labels: Readonly<Record<string, string>>;
  lang: Lang;
  /** The address below which the site's pages in this language are. */
  root: string;
  /** Shows the reader a line of what they pasted, counted from 1 in the first workflow. */
  goTo: (line: number) => void;
}

/** What the log beside the workflow tells. */
export interface LogFacts {
  cause?: string;
  told?: Told;
  /** Whether it is a failure. */
  failed?: boolean;
  /** Whether it says that a step or a job was skipped, or did not start. */
  skipped?: boolean;
  /** The names in its claims: what the job was. */
  names: Partial<Publisher>;
  /** What the reader says is registered on PyPI. */
  publisher: Partial<Publisher>;
}

/** Line numbers in ascending order, those that follow each other as one: `3, 7–9`. */
const ranges = (lines: readonly number[], comma: string): string =>
  lines
    .filter((line) => !lines.includes(line - 1))
    .map((first) => {
      let last = first;
      while (lines.includes(last + 1)) last++;
      return first === last ? String(first) : `${first}–${last}`;
    })
    .join(comma);

/** Whether the rules leave something open. */
const isOpen = (result: Check | Problem): boolean => !('code' in result) && result.findings.some(({ place }) => place.undecided);

/** Whether a finding is a fault to be mended: what works is none, unless the log shows that it does not work here. */
const isCertain = ({ place, rule, explainsLog }: RuleFinding): boolean => !place.undecided && (rule.severity !== 'tidy' || explainsLog);

const isRefusal = ({ rule }: RuleFinding): boolean => rule.id === 'refused-by-github';

/** What keeps a job from running, without a word of it in the run. */
const SKIPS: ReadonlySet<string> = new Set(['release-made-by-github-token', 'condition-never-true', 'filter-never-matches', 'filter-without-effect'] satisfies RuleId[]);

/** Whether a fault stops the release, or is what the log's error comes from. */
const isStop = (finding: RuleFinding): boolean => !isRefusal(finding) && isCertain(finding) && (finding.rule.severity === 'breaks' || finding.explainsLog);

/** What the doctor says of workflows, and the repaired file: of several the one that publishes. */
export class WorkflowView {
  /** What the reader chose; left out, the file decides. */
  #intent: Intent | undefined;
  #environment = '';
  #hasEnvironment = false;
  #switches = new Map<string, boolean>();
  #facts: LogFacts = { names: {}, publisher: {} };
  #parts: readonly WorkflowPart[] = [];
  /** The part that is repaired. */
  #part: WorkflowPart | undefined;
  #others: readonly Workflow[] = [];
  /** What GitHub's parser has against the files that it read, by their texts. */
  #refusals: Readings = new Map();
  /** The places in the file to be repaired at which GitHub refuses it. */
  #refused: readonly RuleFinding[] = [];
  #text = '';
  #repaired = '';
  /** What tells of the log beside the file whether its job was given a token. */
  readonly signedIn = signedIn;
  readonly saysSkipped = saysSkipped;
  /** Made anew with the form around it. */
  #file: RepairedFile | undefined;

  constructor(
    readonly host: HTMLElement,
    readonly context: WorkflowContext,
  ) {
    host.addEventListener('click', ({ target }) => this.#onClick(target));
    host.addEventListener('change', ({ target }) => this.#onChange(target));
    host.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'environment') this.#onChange(target);
    });
  }

  #t = (key: string, values: Readonly<Record<string, string>> = {}): string => fill(this.context.labels[`workflow.${key}`] ?? key, values);

  get #environmentIssue(): string | undefined {
    return checkField('environment', this.#environment);
  }

  get #surroundings(): Surroundings {
    const { cause, told, publisher } = this.#facts;
    return {
      action: publishAction,
      ...(cause && { cause }),
      ...(told && { told }),
      publisher,
      others: this.#others,
      refusals: this.#refusals,
      ...(this.#intent && { intent: this.#intent }),
      ...(this.#environmentIssue === undefined && this.#environment && { environment: this.#environment }),
    };
  }

  /** Lets GitHub's own parser read the files: afterwards they can be shown. */
  async prepare(parts: readonly WorkflowPart[]): Promise<void> {
    this.#refusals = await githubReads(parts.map(asFile), this.#refusals);
  }

  /** What a workflow shows of the log beside it. */
  beside(parts: readonly WorkflowPart[], cause: Pick<Finding, 'id' | 'values'> | undefined): Beside | undefined {
    const [main] = checkFiles(parts.map(asFile), { action: publishAction, refusals: this.#refusals, ...(cause && { cause: cause.id, told: { values: cause.values, inputs: {} } }) });
    return main && besideOf(main.result, parts.map(asFile).join('\n'));
  }

  /**
   * Checks workflows and shows what was found.
   *
   * @returns what to say of it in one sentence, and the first finding's rule if there is one
   */
  show(parts: readonly WorkflowPart[], facts: LogFacts): { spoken: string; primary?: string } {
    this.#parts = parts;
    this.#facts = facts;
    const { intent: _, ...asItIs } = this.#surroundings;
    const checks = checkFiles(parts.map(asFile), asItIs);
    const [main, ...others] = checks;
    if (!main) return { spoken: '' };
    this.#part = parts[main.index];
    this.#file = undefined;
    this.#others = main.others;
    this.#text = this.#part ? asFile(this.#part) : '';
    this.#refused = 'code' in main.result ? [] : main.result.findings.filter(isRefusal);
    const several = others.length > 0 ? [make('p', {}, ...inline(this.#fileName(main), this.context.root))] : [];
    const form = 'code' in main.result ? [] : this.#repairForm(main.result);
    const rest = others.flatMap((file) => [make('h2', {}, ...inline(this.#fileName(file), this.context.root)), ...this.#fileOf(file)]);
    this.host.replaceChildren(make('h2', {}, this.#t('result')), ...several, ...this.#fileOf(main), ...form, ...rest);
    this.#update();
    return this.#said(checks);
  }

  /** Whether a finding may be why the reader's job was skipped. */
  #isSkip = ({ rule }: RuleFinding): boolean => this.#facts.skipped === true && SKIPS.has(rule.id);

  /** What is said of all files in one sentence: the first fault, and how many more there are. */
  #said(checks: readonly FileCheck[]): { spoken: string; primary?: string } {
    const { lang } = this.context;
    const results = checks.map(({ result }) => result);
    const [found] = results.flatMap((result): readonly { id: string; name: string; open?: boolean }[] =>
      'code' in result
        ? [{ id: result.rule, name: problems[result.rule].name[lang] }]
        : this.#inOrder(result.findings).flatMap((each) => (isCertain(each) || this.#isSkip(each) ? [{ id: each.rule.id, name: this.#nameOf(each), open: !isCertain(each) }] : [])),
    );
    if (!found && this.#facts.failed) return { spoken: this.#t('clean.log') };
    if (!found) return { spoken: this.#t(results.some(isOpen) || checks.some((file) => this.#unseen(file).length > 0) ? 'clean.spoken' : 'clean') };
    const others = results.reduce((count, result) => count + ('code' in result ? 1 : result.findings.length), -1);
    const name = found.name.replaceAll('`', '');
    // What the file leaves open is not said to be so.
    if (found.open) return { spoken: `${this.#t('explains.skipped')}${lang === 'en' ? ': ' : '：'}${name}`, primary: found.id };
    const spoken = results.length === 1 && found.id in problems ? name : this.#t(others > 0 ? 'found.more' : 'found.one', { name, count: String(others) });
    return { spoken, primary: found.id };
  }

  /** What a finding is called at its place. */
  #nameOf = ({ rule, place }: RuleFinding): string => fill({ ...rule, ...place.says }.name[this.context.lang], place.values ?? {});

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
    if ('code' in result) return [this.#problem(result, part ? asFile(part) : '', above)];
    return [...this.#findings(result, above, this.#unseen(file)), ...this.#notes(result)];
  }

  /** What bears on publishing and is not in a file. */
  #unseen({ index, result, others }: FileCheck): Unseen[] {
    const part = this.#parts[index];
    if ('code' in result || !part) return [];
    const unseen = unseenOf(result, others, this.#refusals.has(asFile(part)), this.#facts.told?.inputs);
    // A job that was skipped never read its secrets.
    return this.#facts.skipped ? [...unseen.filter((each) => !isSecret(each)), ...unseen.filter(isSecret)] : unseen;
  }

  /** Checks again against what the reader entered. */
  enter(publisher: Partial<Publisher>): void {
    if (this.#parts.length > 0) this.show(this.#parts, { ...this.#facts, publisher });
  }

  /** Forgets a workflow and what was chosen for it. */
  clear(): void {
    this.#parts = [];
    this.#part = undefined;
    this.#file = undefined;
    this.#others = [];
    this.#switches.clear();
    this.#intent = undefined;
    this.#environment = '';
    this.host.replaceChildren();
  }

  #link = (rule: string): HTMLElement => make('a', { href: `${this.context.root}rules/${rule}/` }, this.#t('more'));

  #problem({ rule, code, detail, offset }: Problem, text: string, above: number): HTMLElement {
    const { lang, root } = this.context;
    const { name, explain } = problems[rule];
    const before = text.slice(0, offset).split('\n');
    const [line, col] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    const words = (explain[code] ?? explain.other)[lang];
    return make(
      'article',
      { 'data-finding': rule, 'data-line': String(line), 'data-place': 'primary' },
      make('p', { class: 'place' }, this.#goTo(line + above, this.#t('position', { line: String(line), col: String(col) }))),
      make('h3', {}, ...inline(name[lang], root)),
      make('p', {}, ...inline(words, root, { detail })),
      make('p', {}, this.#link(rule)),
    );
  }

  /** @param line counted from the first workflow's first */
  #goTo = (line: number, words: string): HTMLElement => make('button', { type: 'button', class: 'go', 'data-go': String(line) }, words);

  #card(finding: RuleFinding, above: number): HTMLElement {
    const { rule, place, line, explainsLog } = finding;
    const { lang, root } = this.context;
    const { name, explain, unsure } = { ...rule, ...place.says };
    const words = place.undecided && unsure ? unsure : explain;
    const isSkip = this.#isSkip(finding);
    const severity = explainsLog ? this.#t(place.undecided ? 'explains.perhaps' : 'explains') : this.#t(isSkip && place.undecided ? 'explains.skipped' : `severity.${rule.severity}`);
    return make(
      'article',
      { 'data-finding': rule.id, 'data-line': String(line), ...(explainsLog && !place.undecided && { 'data-place': 'primary' }) },
      make('p', { class: 'place' }, place.undecided && !explainsLog && !isSkip ? '' : `${severity} · `, this.#goTo(line + above, this.#t('line', { line: String(line) }))),
      make('h3', {}, ...inline(name[lang], root, place.values)),
      make('p', {}, ...inline(words[lang], root, place.values), ...(place.more && !place.undecided ? [' ', ...inline(place.more[lang], root)] : []), ' ', this.#link(rule.id)),
    );
  }

  /** Those first that explain what the reader says of the run. */
  #inOrder = (findings: readonly RuleFinding[]): RuleFinding[] => [...findings.filter(this.#isSkip), ...findings.filter((finding) => !this.#isSkip(finding))];

  #findings({ findings: found, publishing, calls }: Check, above: number, unseen: readonly Unseen[]): Child[] {
    const findings = this.#inOrder(found);
    const certain = findings.filter(isCertain);
    const tidy = findings.filter((finding) => !finding.place.undecided && !isCertain(finding));
    const undecided = findings.filter(({ place }) => place.undecided);
    // What the log's error may come from is not hidden.
    const isNear = (finding: RuleFinding): boolean => finding.explainsLog || this.#isSkip(finding);
    const [near, far] = [undecided.filter(isNear), undecided.filter((finding) => !isNear(finding))];
    const folded = (key: string, some: readonly RuleFinding[]): Child[] =>
      some.length === 0 ? [] : [make('details', {}, make('summary', {}, this.#t(key, { count: String(some.length) })), ...some.map((finding) => this.#card(finding, above)))];
    return [
      ...(certain.length === 0
        ? unseenNote(unseen, {
            t: this.#t,
            root: this.context.root,
            publishes: publishing.length + calls.length > 0,
            failed: this.#facts.failed ?? false,
            undecided: undecided.length > 0,
            goTo: (line) => this.#goTo(line + above, this.#t('line', { line: String(line) })),
          })
        : []),
      ...this.#inOrder([...certain, ...near]).map((finding) => this.#card(finding, above)),
      ...folded('undecided', far),
      ...folded('tidy', tidy),
    ];
  }

  #notes({ workflow, publishing, calls }: Check): Child[] {
    const note = (key: string, values: Readonly<Record<string, string>> = {}): HTMLElement => make('p', { class: 'note' }, ...inline(this.#t(key, values), this.context.root));
    const read = new Set<string>(calls.map(({ program }) => program.name));
    const commands = uploadCommands(workflow).flatMap(({ step, command }) =>
      isRead(command) ? [] : [note('command', { line: String(workflow.source.position(startOf(step.run?.pair)).line), command })],
    );
    return [...(publishing.length + calls.length > 0 ? [] : [note('no-publish')]), ...Array.from(read, (command) => note('call', { command })), ...commands];
  }

  #repairForm(result: Check): Child[] {
    if (result.publishing.length + result.calls.length === 0) return [];
    // No rule looks at the environment of a command.
    this.#hasEnvironment = result.publishing.length > 0;
    const title = this.#t(result.workflow.shape === 'workflow' ? 'repair' : 'repair.part');
    this.#file = new RepairedFile(this.#t, title, () => this.#part?.file?.split('/').pop() ?? (this.#facts.names.workflow_filename || 'publish.yml'));
    const intent = this.#intent ?? result.intent;
    const radios = INTENTS.map((value) => {
      const key = value === 'api-token' && result.intent !== 'api-token' ? 'intent.api-token.none' : `intent.${value}`;
      const input = make('input', { type: 'radio', name: 'intent', value });
      input.checked = value === intent;
      return make('label', { class: 'option' }, input, ` ${this.#t(key)}`);
    });
    const environment = make('input', { type: 'text', name: 'environment', value: this.#environment, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'environment-issue environment-hint' });
    return [
      make('h2', {}, this.#t('repairing')),
      make('fieldset', {}, make('legend', {}, this.#t('intent')), ...radios),
      make(
        'div',
        { class: 'field', 'data-environment': '' },
        make('label', {}, `${this.#t('environment')} `, environment),
        make('p', { class: 'note', id: 'environment-hint' }, this.#t('environment.hint')),
        make('p', { class: 'issue', id: 'environment-issue', 'data-issue': '' }),
      ),
      make('div', { 'data-changes': '' }),
      make('p', { role: 'status', 'data-summary': '' }),
      make('p', { 'data-still': '', hidden: '' }),
      make('p', { class: 'issue', 'data-left': '', hidden: '' }),
      make('p', { class: 'issue', 'data-blanked': '', hidden: '' }, this.#t('blanked')),
      this.#file.figure,
      make('p', { 'data-publisher': '' }, `${this.#t('publisher')} `, make('a', { 'data-generator': '', href: this.#generator(result) }, this.#t('generator'))),
    ];
  }

  /** The generator, filled in with what file and log tell. */
  #generator({ publishing }: Check): string {
    const params = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...this.#facts.names, ...this.#facts.publisher })) if (value) params.set(key, value);
    const named = publishing.find(({ job }) => job.environment.state === 'named');
    if (named && !params.has('environment')) params.set('environment', named.job.environment.name);
    const secret = publishing.map(({ password }) => password && secretName(password.text)).find((name) => name !== undefined);
    if (secret) params.set('secret', secret);
    params.set('auth', this.#intent ?? 'trusted-publishing');
    return `${this.context.root}generator/#${params}`;
  }

  /** Shows the file as the switches make it. */
  #update(): void {
    if (!this.#file) return;
    const result = repair(this.#text, this.#surroundings, this.#switches);
    this.#repaired = result.text;
    this.#find('[data-blanked]').hidden = !result.text.includes(BLANK);
    const { added, removed } = this.#file.show(this.#text, result.text);
    const count = String(result.changes.filter((change) => change.made).length);
    const lines = ranges(added, this.context.lang === 'en' ? ', ' : '、');
    const isChanged = added.length > 0 || removed > 0;
    const left = this.#left(result, isChanged);
    this.#find('[data-left]').replaceChildren(...inline(left, this.context.root));
    this.#find('[data-left]').hidden = left === '';
    this.#find('[data-summary]').textContent = isChanged || left === '' ? this.#t(added.length > 0 ? 'changed' : removed > 0 ? 'removed' : 'unchanged', { count, lines }) : '';
    this.#find('[data-changes]').replaceChildren(...this.#changes(result));
    const issue = this.#environmentIssue;
    this.#find('[data-issue]').textContent = issue ? (this.context.labels[`issue.${issue}`] ?? issue) : '';
    this.#find('[data-issue]').hidden = !issue;
    this.#find('[name=environment]').setAttribute('aria-invalid', String(issue !== undefined));
    const trusted = this.host.querySelector<HTMLInputElement>('[name=intent]:checked')?.value === 'trusted-publishing';
    this.#find('[data-environment]').hidden = !trusted || !this.#hasEnvironment;
    this.#find('[data-publisher]').hidden = !trusted;
    if (this.#refused.length > 0) void this.#lookAgain(result.text);
  }

  /** What a repaired file does not mend, or why there is none: nobody is to run it for the sake of that. */
  #left({ text, changes }: Repair, isChanged: boolean): string {
    const { cause, failed } = this.#facts;
    const again = check(text, this.#surroundings);
    const names = 'code' in again ? [] : [...new Set(again.findings.filter(isStop).map(this.#nameOf))];
    if (names.length > 0) return this.#t(isChanged ? 'left' : 'left.none', { names: names.join(this.#t('left.and')) });
    const mends = cause === undefined || changes.some(({ made, rule }) => made && rule.leadsTo.includes(cause));
    return isChanged && failed && !mends ? this.#t('left.log') : '';
  }

  /** Shows a repaired file only where GitHub takes it, however it was before. */
  async #lookAgain(text: string): Promise<void> {
    const shown = ['[data-repaired]', '[data-summary]'].map((part) => this.#find(part));
    for (const part of shown) part.hidden = true;
    const refusals = await githubReads([text]);
    if (text !== this.#repaired) return;
    const again = check(text, { ...this.#surroundings, refusals });
    const left = 'code' in again ? undefined : again.findings.find(isRefusal);
    // Its line may be another one now: it is named as it stands in the reader's file.
    const same = this.#refused.find(({ place }) => place.values?.['words'] === left?.place.values?.['words']) ?? this.#refused[0];
    for (const part of shown) part.hidden = left !== undefined;
    if (text === this.#text) this.#find('[data-repaired]').hidden = true;
    this.#find('[data-still]').hidden = left === undefined;
    this.#find('[data-still]').textContent = left && same ? this.#t('refused.still', { line: String(same.line) }) : '';
  }

  #find = (selector: string): HTMLElement => this.host.querySelector<HTMLElement>(selector) ?? make('span', {});

  #changes({ changes }: Repair): Child[] {
    if (changes.length === 0) return [];
    const { lang, root } = this.context;
    const items = changes.map(({ key, rule, place, made }) => {
      const input = make('input', { type: 'checkbox', name: 'change', value: key });
      input.checked = made;
      const words = (place.says?.repair ?? rule.repair ?? rule.name)[lang];
      return make('label', { class: 'option' }, input, make('span', {}, ...inline(words, root, place.values)));
    });
    return [make('fieldset', {}, make('legend', {}, this.#t('changes')), ...items)];
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'intent') this.#intent = target.value as Intent;
    else if (target.name === 'environment') this.#environment = target.value;
    else if (target.name === 'change') this.#switches.set(target.value, target.checked);
    const again = target.name === 'change' ? target.value : undefined;
    this.#update();
    // The list of changes was made anew: the reader's place in it is kept.
    if (again) [...this.host.querySelectorAll<HTMLInputElement>('[name=change]')].find(({ value }) => value === again)?.focus();
  }

  #onClick(target: EventTarget | null): void {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset['go']) this.context.goTo(Number(target.dataset['go']));
  }
}
