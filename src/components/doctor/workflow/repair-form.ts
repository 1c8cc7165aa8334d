import type { Chosen } from '../../../lib/doctor/carried.ts';
import { check, severityOf, type Check, type RuleFinding, type Surroundings } from '../../../lib/rules/check.ts';
import { asksForSecret } from '../../../lib/rules/edits/asks-for-secret.ts';
import { isAllElsewhere, mayHaveSecret, stillWithSecret, type StillSecret } from '../../../lib/rules/edits/by-hand.ts';
import { mayLack } from '../../../lib/rules/permissions/own-token.ts';
import { keyOf, lacksChange, lineIn, mayMend, repairing, type Change, type Repair } from '../../../lib/rules/repair.ts';
import { INTENTS, type Intent } from '../../../lib/rules/types.ts';
import { fromFile } from '../../../lib/generator/from-file.ts';
import { checkField } from '../../../lib/publisher/publisher.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import { isSameFile, stoodBeside, type OneFile } from '../../../lib/workflow/same-file.ts';
import { BLANK } from '../../../lib/text/secrets.ts';
import { inline } from '../../text/inline.ts';
import { make, type Child } from '../../text/make.ts';
import { inTurns } from '../input/turns.ts';
import type { LogFacts, WorkflowContext } from './context.ts';
import { few, openIn } from './few.ts';
import { githubReads } from './github-reads.ts';
import { RepairedFile } from './repaired-file.ts';
import { isCertain, nameAt } from './rule-cards.ts';

/** A file that is to be repaired. */
export interface ToRepair {
  text: string;
  /** Its path, where it is known. */
  file: string | undefined;
  /** Whether it stood in another writing in what was pasted. */
  decoded: boolean;
  result: Check;
  /** How many lines of the reader's text stand before it. */
  above: number;
  /** What it is checked with, but for what the reader chose. */
  surroundings: Surroundings;
  facts: LogFacts;
  /** Whether the reader is to choose how to sign in, whatever is to be changed. */
  isOpen: boolean;
}

/** Line numbers, each once and in ascending order, those that follow each other as one: `3, 7–9`. */
function ranges(lines: readonly number[], comma: string): string {
  const all = new Set(lines.toSorted((a, b) => a - b));
  const firsts = [...all].filter((line) => !all.has(line - 1));
  return firsts
    .map((first) => {
      let last = first;
      while (all.has(last + 1)) last++;
      return first === last ? String(first) : `${first}–${last}`;
    })
    .join(comma);
}

/** More changes are not listed at once. */
const MOST = 100;

const isRefusal = ({ rule, place }: RuleFinding): boolean => rule.id === 'refused-by-github' && !place.undecided;

/** Whether a fault stops the release, or is what the log's error comes from. */
const isStop = (finding: RuleFinding): boolean => !isRefusal(finding) && isCertain(finding) && (severityOf(finding) === 'breaks' || finding.explainsLog);

/** What a reader has chosen who has chosen nothing. */
const NOTHING: Chosen = { environment: '', switches: [] };

/** What the reader chooses for the repaired file, and that file. */
export class RepairForm {
  /** What the reader chose; left out, the file decides. */
  #intent: Intent | undefined;
  #environment = '';
  /** The file that it was chosen for. */
  #of: OneFile | undefined;
  /** What stood in the same text. */
  #beside: readonly OneFile[] = [];
  readonly #switches = new Map<string, boolean>();
  readonly #host: HTMLElement;
  readonly #context: WorkflowContext;
  readonly #t: Translate;
  #subject: ToRepair | undefined;
  /** The places in the file at which GitHub refuses it. */
  #refused: readonly RuleFinding[] = [];
  #repaired = '';
  /** Whether the file that comes next was given in whole, rather than typed on: one that is nearly the same may be of another project. */
  isGiven = false;
  /** Counts what is shown: an older one stops when a newer one begins. */
  #shown = 0;
  /** Made anew with the form around it. */
  #file: RepairedFile | undefined;

  /**
   * @param host in which its nodes stand
   * @param t knows the keys `workflow.*`, named without that
   */
  constructor(host: HTMLElement, context: WorkflowContext, t: Translate) {
    this.#host = host;
    this.#context = context;
    this.#t = t;
    host.addEventListener('change', ({ target }) => this.#onChange(target));
    host.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'environment') this.#onChange(target);
    });
  }

  /** The environment that the reader entered, where it is one. */
  get environment(): Pick<Surroundings, 'environment'> {
    return this.#environmentIssue === undefined && this.#environment ? { environment: this.#environment } : {};
  }

  /**
   * Begins with a file, or with none.
   *
   * @returns the form, without what {@link update} fills in
   */
  begin(subject: ToRepair | undefined): Child[] {
    this.#shown++;
    this.#subject = subject;
    this.#file = undefined;
    this.#refused = subject?.result.findings.filter(isRefusal) ?? [];
    return subject && subject.result.publishing.length + subject.result.calls.length > 0 ? this.#form(subject) : [];
  }

  get chosen(): Chosen {
    return { of: this.#of, intent: this.#intent, environment: this.#environment, switches: [...this.#switches] };
  }

  /** Goes on with what was chosen for a file before it is shown. */
  set chosen({ of, intent, environment, switches }: Chosen) {
    this.#of = of;
    this.#intent = intent;
    this.#environment = environment;
    this.#switches.clear();
    for (const [key, made] of switches) this.#switches.set(key, made);
  }

  /**
   * Has a file be the one that is chosen for. What was chosen for another is forgotten, however this one took its place.
   *
   * @param beside the other files of the same text
   * @returns whether it was another
   */
  turnTo({ file, text }: OneFile, beside: readonly OneFile[]): boolean {
    const isKnown = [this.#of?.text, this.#repaired].some((own) => own?.trim() === text.trim());
    const isAnother = this.#of !== undefined && (!isSameFile(this.#of, { file, text }) || (!isKnown && (this.isGiven || stoodBeside(this.#of, { text }, this.#beside, beside))));
    this.#beside = beside;
    this.isGiven = false;
    this.chosen = { ...(isAnother ? NOTHING : this.chosen), of: { file, text } };
    return isAnother;
  }

  /** Forgets a file and what was chosen for it. */
  clear(): void {
    this.begin(undefined);
    this.chosen = NOTHING;
  }

  /** Shows the file as the switches make it: a large one takes a while, in which the page answers, and nobody takes the one before for it. */
  async update(): Promise<void> {
    const shown = ++this.#shown;
    const [file, subject] = [this.#file, this.#subject];
    if (!file || !subject) return;
    file.figure.inert = true;
    await inTurns(this.#updating(file, subject), () => shown === this.#shown);
    if (shown === this.#shown) file.figure.inert = false;
  }

  *#updating(file: RepairedFile, subject: ToRepair): Generator<void, void> {
    const { text, result: checked } = subject;
    const result = yield* repairing(checked.workflow, this.#surroundings(subject), this.#switches);
    const left = this.#left(result, result.text !== text, subject);
    yield;
    const { added, removed } = yield* file.show(text, result.text);
    this.#repaired = result.text;
    const count = String(result.changes.filter((change) => change.made).length);
    const lines = this.#ranges(added);
    const isChanged = added.length > 0 || removed > 0;
    // Nobody is to choose where there is nothing to change; who has unfolded it may be at one of the choices.
    const folded = this.#host.querySelector('[data-choices]:not([open])');
    const isChosen = this.#intent !== undefined || this.#environment !== '' || this.#switches.size > 0;
    if (isChanged || isChosen) folded?.replaceWith(folded.lastElementChild!);
    // Then no heading says it either.
    const isNothing = !isChanged && !isChosen && left.length === 0;
    for (const part of ['[data-repairing]', '[data-summary]']) this.#find(part).hidden = isNothing;
    // Of a file that is not there nothing is to be said.
    // A line may have been harmless: the reader is to find it.
    const blanked = isChanged ? result.text.split('\n').flatMap((line, at) => (line.includes(BLANK) ? [at + 1] : [])) : [];
    this.#find('[data-blanked]').hidden = blanked.length === 0;
    this.#find('[data-blanked]').textContent = this.#t('blanked', { lines: this.#ranges(blanked) });
    this.#find('[data-decoded]').hidden = !isChanged || !subject.decoded;
    this.#find('[data-left]').replaceChildren(...left);
    this.#find('[data-left]').hidden = left.length === 0;
    this.#find('[data-summary]').textContent = isChanged || left.length === 0 ? this.#t(added.length > 0 ? 'changed' : removed > 0 ? 'removed' : 'unchanged', { count, lines, removed: String(removed) }) : '';
    this.#find('[data-changes]').replaceChildren(...this.#changes(result, subject));
    const issue = this.#environmentIssue;
    this.#find('[data-issue]').textContent = issue ? (this.#context.labels[`issue.${issue}`] ?? issue) : '';
    this.#find('[data-issue]').hidden = !issue;
    this.#find('[name=environment]').setAttribute('aria-invalid', String(issue !== undefined));
    const trusted = this.#host.querySelector<HTMLInputElement>('[name=intent]:checked')?.value === 'trusted-publishing';
    // No rule looks at the environment of a command.
    this.#find('[data-environment]').hidden = !trusted || checked.publishing.length === 0;
    this.#find('[data-publisher]').hidden = !trusted || isAllElsewhere(checked);
    this.#find('[data-generator]').setAttribute('href', this.#generator(checked, subject.facts));
    if (this.#refused.length > 0) void this.#lookAgain(result.text, subject);
  }

  get #environmentIssue(): string | undefined {
    return checkField('environment', this.#environment);
  }

  get #comma(): string {
    return this.#context.lang === 'en' ? ', ' : '、';
  }

  #ranges = (lines: readonly number[]): string => ranges(lines, this.#comma);

  #surroundings = ({ surroundings }: ToRepair): Surroundings => ({ ...surroundings, ...(this.#intent && { intent: this.#intent }), ...this.environment });

  #form({ result, file, facts, isOpen }: ToRepair): Child[] {
    const title = this.#t(result.workflow.shape === 'workflow' ? 'repair' : 'repair.part');
    this.#file = new RepairedFile(this.#t, title, () => file?.split('/').pop() ?? (facts.names.workflow_filename || 'publish.yml'));
    const intent = this.#intent ?? result.intent;
    const radios = INTENTS.map((value) => {
      const key = value === 'api-token' && result.intent !== 'api-token' ? 'intent.api-token.none' : `intent.${value}`;
      const input = make('input', { type: 'radio', name: 'intent', value });
      input.checked = value === intent;
      return make('label', { class: 'option' }, input, ` ${this.#t(key)}`);
    });
    const environment = make('input', { type: 'text', name: 'environment', value: this.#environment, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'environment-issue environment-hint' });
    const choices = make(
      'details',
      { 'data-choices': '', ...(isOpen && { open: '' }) },
      make('summary', {}, this.#t(result.intent === 'api-token' && !isAllElsewhere(result) ? 'choices.token' : 'choices')),
      make(
        'section',
        {},
        make('fieldset', {}, make('legend', {}, this.#t('intent')), ...radios),
        make(
          'div',
          { class: 'field', 'data-environment': '' },
          make('label', {}, `${this.#t('environment')} `, environment),
          make('p', { class: 'note', id: 'environment-hint' }, this.#t('environment.hint')),
          make('p', { class: 'issue', id: 'environment-issue', 'data-issue': '' }),
        ),
        make('div', { 'data-changes': '' }),
      ),
    );
    return [
      make('h2', { 'data-repairing': '', hidden: '' }, this.#t('repairing')),
      make('p', { role: 'status', 'data-summary': '' }),
      make('p', { 'data-still': '', hidden: '' }),
      make('p', { class: 'issue', 'data-left': '', hidden: '' }),
      choices,
      make('p', { class: 'issue', 'data-blanked': '', hidden: '' }),
      make('p', { class: 'issue', 'data-decoded': '', hidden: '' }, this.#t('decoded')),
      this.#file.figure,
      make('p', { 'data-publisher': '' }, `${this.#t('publisher')} `, make('a', { 'data-generator': '' }, this.#t('generator'))),
    ];
  }

  /** The generator, filled in with what file and log tell. */
  #generator(checked: Check, { names, publisher }: LogFacts): string {
    const params = new URLSearchParams();
    const told = (values: object): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value));
    for (const [key, value] of Object.entries({ ...told(names), ...fromFile(checked, this.environment.environment), ...told(publisher) })) params.set(key, String(value));
    params.set('auth', this.#intent ?? 'trusted-publishing');
    return `${this.#context.root}generator/#${params}`;
  }

  /** What a repaired file does not mend, or why there is none: nobody is to run it for the sake of that. */
  #left({ text, workflow, changes }: Repair, isChanged: boolean, subject: ToRepair): (Node | string)[] {
    const { root, lang } = this.#context;
    const { cause, failed } = subject.facts;
    const again = check(workflow ?? text, this.#surroundings(subject));
    const offered = new Set(changes.map(({ rule }) => rule));
    // Where nothing is changed it is not said that nothing is to be changed, while a card says what.
    const isLeft = (finding: RuleFinding): boolean => isStop(finding) || (!isRefusal(finding) && isCertain(finding) && lacksChange(finding, changes)) || (!isChanged && !isRefusal(finding) && isCertain(finding) && !offered.has(finding.rule));
    const stays = 'code' in again ? [] : again.findings.filter(isLeft);
    // What shows only once the reader wants to sign in otherwise has no card: it is told here.
    const isTold = ({ rule }: RuleFinding): boolean => subject.result.findings.some((finding) => finding.rule === rule && !finding.place.undecided);
    const names = [...new Set(stays.filter(isTold).map((finding) => nameAt(finding, lang)))];
    const others = stays.filter((finding, at) => !isTold(finding) && stays.findIndex(({ rule }) => rule === finding.rule) === at).flatMap((finding) => this.#told(finding));
    const byHand = 'code' in again ? [] : [...this.#byHand(stillWithSecret(subject.result, again)), ...this.#asking(subject.result, again), ...this.#mayBeGiven(subject, again), ...this.#lacking(subject.result, again), ...(again.intent === 'trusted-publishing' && isAllElsewhere(again) ? [' ', this.#t('elsewhere')] : [])];
    // As the reader wants to sign in: the other way has faults of its own.
    const asChosen = check(subject.result.workflow, this.#surroundings(subject));
    const mends = cause === undefined || changes.some((change) => mayMend(change, cause, 'code' in asChosen ? [] : asChosen.findings));
    const ofNames = names.length > 0 ? [...inline(this.#t(isChanged ? 'left' : 'left.none', { names: names.join(this.#t('left.and')) }), root), ' '] : [];
    return [...ofNames, ...others, ...(isChanged && failed && !mends ? inline(this.#t('left.log'), root) : []), ...byHand];
  }

  /** Says all that there is to say of a finding that has no card. */
  #told(finding: RuleFinding): (Node | string)[] {
    const { root, lang } = this.#context;
    const { rule, place } = finding;
    const { explain } = { ...rule, ...place.says };
    const link = make('a', { href: `${root}rules/${rule.id}/` }, this.#t('more'));
    return [...inline(this.#t('left.else', { names: nameAt(finding, lang) }), root), ' ', ...inline(explain[lang], root, place.values), ' ', link, ' '];
  }

  /** Says what a new block of permissions may take something from. */
  #lacking(before: Check, after: Check): (Node | string)[] {
    const found = mayLack(before.workflow, after.workflow);
    if (found.length === 0) return [];
    const values = { names: [...new Set(found.map(({ uses }) => uses))].join(this.#comma), lines: this.#ranges(found.map(({ line }) => line)) };
    return [' ', ...inline(this.#t('left.permissions'), this.#context.root, values)];
  }

  /** Says which commands may be given a token by what is not seen. */
  #mayBeGiven({ result, surroundings }: ToRepair, after: Check): (Node | string)[] {
    const found = mayHaveSecret(result, after, surroundings.others);
    return [...new Set(found.map(({ command }) => command))].flatMap((command) => {
      const own = found.filter((each) => each.command === command);
      return [' ', ...inline(this.#t(own[0]!.trusted ? 'left.given' : 'left.given.untrusted'), this.#context.root, { command, lines: this.#ranges([...new Set(own.map(({ line }) => line))]) })];
    });
  }

  /** Says which lines look whether a secret is there that is not needed any more. */
  #asking(before: Check, after: Check): (Node | string)[] {
    const found = asksForSecret(before, after);
    return [...new Set(found.map(({ secret }) => secret))].flatMap((secret) => [' ', ...inline(this.#t('left.asks'), this.#context.root, { secret, lines: this.#ranges(found.flatMap((each) => (each.secret === secret ? each.line : []))) })]);
  }

  /** Says where a secret stays in the reader's file, each command with all of its lines. */
  #byHand(still: readonly StillSecret[]): (Node | string)[] {
    const isAlike = (one: StillSecret, other: StillSecret): boolean => one.command === other.command && one.by === other.by && one.open === other.open && one.shared === other.shared && one.hides?.en === other.hides?.en;
    const firsts = still.filter((each, at) => still.findIndex((other) => isAlike(each, other)) === at);
    return firsts.flatMap((first) => {
      const { command, by, trusted, open, shared, hides } = first;
      const lines = this.#ranges([...new Set(still.filter((other) => isAlike(first, other)).map(({ line }) => line))]);
      return [' ', ...inline(this.#t(open ? 'left.open' : trusted ? 'left.secret' : 'left.untrusted'), this.#context.root, { lines, command, by }), ...(shared ? [' ', ...inline(this.#t('left.shared'), this.#context.root, { by })] : []), ...(hides ? [' ', ...inline(hides[this.#context.lang], this.#context.root)] : [])];
    });
  }

  /** Shows a repaired file only where GitHub takes it, however it was before. */
  async #lookAgain(text: string, subject: ToRepair): Promise<void> {
    const shown = ['[data-repaired]', '[data-summary]'].map((part) => this.#find(part));
    for (const part of shown) part.hidden = true;
    const refusals = await githubReads([text]);
    if (text !== this.#repaired) return;
    const again = check(text, { ...this.#surroundings(subject), refusals });
    const left = 'code' in again ? undefined : again.findings.find(isRefusal);
    // Its line may be another one now: it is named as it stands in the reader's file.
    const same = this.#refused.find(({ place }) => place.values?.['words'] === left?.place.values?.['words']) ?? this.#refused[0];
    for (const part of shown) part.hidden = left !== undefined;
    if (text === subject.text) this.#find('[data-repaired]').hidden = true;
    this.#find('[data-still]').hidden = left === undefined;
    this.#find('[data-still]').textContent = left && same ? this.#t('refused.still', { line: String(same.line) }) : '';
  }

  #find = (selector: string): HTMLElement => this.#host.querySelector<HTMLElement>(selector) ?? make('span', {});

  #changes({ changes }: Repair, { result, above }: ToRepair): Child[] {
    if (changes.length === 0) return [];
    const { lang, root } = this.#context;
    const wordsOf = ({ place, rule }: Change): string => (place.says?.repair ?? rule.repair ?? rule.name)[lang];
    const node = (change: Change): Child => {
      const { key, place, made } = change;
      const input = make('input', { type: 'checkbox', name: 'change', value: key });
      input.checked = made;
      const words = wordsOf(change);
      // Changes in the same words are told apart by where they are, in the file as it is: before others were made.
      const line = changes.some((other) => other !== change && wordsOf(other) === words) ? (result.findings.find((each) => keyOf(each.rule, each.place) === key)?.line ?? lineIn(result.workflow, place)) : undefined;
      const where = line === undefined ? [] : [` · ${this.#t('line', { line: String(line + above) })}`];
      return make('label', { class: 'option' }, input, make('span', {}, ...inline(words, root, place.values), ...where));
    };
    const items = few(changes, { most: MOST, node, title: (rest) => this.#t('more.places', { count: String(rest.length) }), open: openIn(this.#find('[data-changes]')) });
    return [make('fieldset', {}, make('legend', {}, this.#t('changes')), ...items)];
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'intent') this.#intent = target.value as Intent;
    else if (target.name === 'environment') this.#environment = target.value;
    else if (target.name === 'change') this.#switches.set(target.value, target.checked);
    const again = target.name === 'change' ? target.value : undefined;
    void this.update().then(() => {
      // The list of changes was made anew: the reader's place in it is kept.
      if (again && document.activeElement === document.body) [...this.#host.querySelectorAll<HTMLInputElement>('[name=change]')].find(({ value }) => value === again)?.focus();
    });
  }
}
