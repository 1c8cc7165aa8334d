import type { Lang } from '../../../errors/types.ts';
import { publishesItself, severityOf, type Check, type RuleFinding } from '../../../lib/rules/check.ts';
import { isOtherIndex } from '../../../lib/rules/facts/effective-auth.ts';
import { publishingScripts } from '../../../lib/rules/facts/scripts.ts';
import { signsIn } from '../../../lib/rules/facts/secret-arrives.ts';
import { problems } from '../../../lib/rules/index.ts';
import type { RuleId } from '../../../lib/rules/types.ts';
import type { Unseen } from '../../../lib/rules/unseen.ts';
import { isBuildSeen } from '../../../lib/rules/upload/handed/built.ts';
import { fill, type Translate } from '../../../lib/text/fill.ts';
import type { Problem, Workflow } from '../../../lib/workflow/workflow.ts';
import { inline } from '../../text/inline.ts';
import { make, type Child } from '../../text/make.ts';
import type { LogFacts, WorkflowContext } from './context.ts';
import { few } from './few.ts';
import { amissIn, unseenNote } from './unseen-view.ts';

/** More cards are not made at once. */
const MOST = 50;

/** What only the steps of other CIs have: of CircleCI one that is called as a word, of Google Cloud Build an image and what runs in it; and what only the jobs of Travis CI have. */
const OTHERS: readonly (readonly [ci: string, sign: RegExp])[] = [
  ['Travis CI', /^(?:jobs|matrix)[ \t]*:[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[ \t]+include[ \t]*:|^[ \t]*(?:- )?(?:sudo|dist|before_deploy|after_success|before_install)[ \t]*:/m],
  ['Azure Pipelines', /^[ \t]*- (?:script|task):/m],
  ['CircleCI', /^[ \t]*- (?:checkout|run)[ \t]*:?[ \t]*$/m],
  ['Google Cloud Build', /^[ \t]*(?:- )?(?:entrypoint|args|waitFor|logsBucket)[ \t]*:/m],
];

/** The CI other than GitHub of which a text has a file. */
const ciOf = (pasted: string): string | undefined => (/^[ \t]*(?:runs-on|-? ?uses)[ \t]*:/m.test(pasted) ? undefined : OTHERS.find(([, sign]) => sign.test(pasted))?.[0]);

/** python-semantic-release where it uploads nothing any more, on a branch or from its release 8 on; of a commit the file does not tell. */
const SEMANTIC = /^(?:python-semantic-release|relekang)\/python-semantic-release@(?:master|main|v?(?:[89]|[1-9]\d)(?:\.[\d.]*)?)$/i;

/** More is a log, and so is what has a line of one. */
const MAX_BESIDE = 2_000;
const OF_A_RUN = /^(?:##\[|Run |Uploading |View at|Successfully )|\d:\d\d:\d\d|\b(?:success|green)/m;

/** A step of the publish action in a piece of a file that is no YAML, or run by the name of its image, which the rules do not read. */
const UNREAD = /^[ \t]*(?:-[ \t]+)?uses[ \t]*:[ \t]*['"]?(?:docker:\/\/[\w./-]{1,100}\/|pypa\/)gh-action-pypi-publish[@:]/im;

/** The same as a step that can be read. */
const IMAGE = /^docker:\/\/\S*gh-action-pypi-publish/i;

/** The files that jobs call, but for one that stands beside theirs. Where a job of the file itself is given what a program signs in with, that one publishes. */
export const notGiven = (workflow: Workflow, others: readonly Workflow[]): string[] =>
  signsIn(workflow) ? [] : workflow.jobs.flatMap(({ uses }) => (uses && !(uses.text.startsWith('./') && others.some(({ triggers }) => triggers?.has('workflow_call'))) ? uses.text : []));

/** The commands of a file that by their names may publish, and run what is written in another one; a build alone is none. */
export const scriptsOf = ({ jobs }: Workflow): string[] => [...new Set(jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => publishingScripts(run?.text ?? ''))))].slice(0, 3);

/** What Azure's task writes its login into, beside the option for which twine reads none: pypa/twine@6.2.0 twine/utils.py, `get_repository_from_config`. */
const AZURE_LOGIN = /^(?=[^]*\bTwineAuthenticate@)[^]*\btwine upload\b(?=[^\n]{0,1000}--repository-url\b)[^\n]{0,1000}--config-file\b/;

/** What may bring twine to a job of any CI: a command that names it, a list of what a project needs, or a program that installs such lists. */
const MAY_INSTALL = /\binstall\b[^\n]{0,1000}(?:\btwine\b|[ \t]-r\b|[ \t]["']?\.|\$)|\b(?:requirements|poetry|pipenv|pdm|hatch|uvx?|pipx|conda|tox|nox|make|apt-get|brew)\b|\bdocker (?:run|build|exec)\b|\bimage[ \t]*:|\.(?:sh|yml|yaml)\b/;

/** Whether the rules leave something open. */
export const isOpen = (result: Check | Problem): boolean => !('code' in result) && result.findings.some(({ place }) => place.undecided);

/** Whether a finding is a fault to be mended: what works is none, unless the log shows that it does not work here. */
export const isCertain = ({ place, rule, explainsLog }: RuleFinding): boolean => !place.undecided && (severityOf({ rule, place }) !== 'tidy' || explainsLog);

/** What keeps a job from running, without a word of it in the run. */
const SKIPS: ReadonlySet<string> = new Set(['release-made-by-github-token', 'condition-never-true', 'filter-never-matches', 'filter-without-effect'] satisfies RuleId[]);

/** What a finding is called at its place. */
export const nameAt = ({ rule, place }: RuleFinding, lang: Lang): string => fill({ ...rule, ...place.says }.name[lang], place.values ?? {});

/** Findings in the order in which they are shown, with those of which the same is said in the same words as the first of them. */
function together(findings: readonly RuleFinding[], lang: Lang): RuleFinding[][] {
  const groups = new Map<string, RuleFinding[]>();
  for (const finding of findings) {
    const { rule, place, explainsLog } = finding;
    const says = { ...rule, ...place.says };
    const key = [rule.id, explainsLog, place.undecided, place.perhaps, place.later, severityOf(finding), says.name[lang], (place.undecided && says.unsure ? says.unsure : says.explain)[lang], place.more?.[lang], JSON.stringify(place.values)].join('\n');
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What the rules find in files, as cards. */
export class RuleCards {
  /** What the log beside them tells. */
  facts: LogFacts = { names: {}, publisher: {} };
  /** Whether the log's run had another file, of which this one tells only as far as they are the same. */
  isOther = false;
  readonly #context: WorkflowContext;
  readonly #t: Translate;

  /** @param t knows the keys `workflow.*`, named without that */
  constructor(context: WorkflowContext, t: Translate) {
    this.#context = context;
    this.#t = t;
  }

  /** Whether a finding may be why the reader's job was skipped. */
  isSkip = ({ rule }: RuleFinding): boolean => this.facts.skipped === true && SKIPS.has(rule.id);

  /** Whether a finding ends in what the reader's words speak of, where no message is known. */
  isLikely = ({ rule, place }: RuleFinding): boolean => !place.undecided && (this.facts.asked?.includes(rule.page) ?? false);

  /** Those first that explain what the reader says of the run. */
  inOrder = (findings: readonly RuleFinding[]): RuleFinding[] => {
    const explains = (finding: RuleFinding): boolean => this.isSkip(finding) || this.isLikely(finding);
    return [...findings.filter(explains), ...findings.filter((finding) => !explains(finding))];
  };

  /**
   * What is wrong with a file that cannot be read.
   *
   * @param above how many lines stand before the file, counted from the first workflow's first
   */
  problem({ rule, code, detail, offset }: Problem, text: string, above: number): HTMLElement {
    const { lang, root } = this.#context;
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

  /** What the rules find, and what they say where they find nothing that is certain. */
  findings({ findings: found, publishing, calls }: Check, above: number, unseen: readonly Unseen[]): Child[] {
    const findings = this.inOrder(found);
    const certain = findings.filter(isCertain);
    const tidy = findings.filter((finding) => !finding.place.undecided && !isCertain(finding));
    const undecided = findings.filter(({ place }) => place.undecided);
    // What the log's error may come from is not hidden, nor what may break a run that failed of something unknown.
    const isAlone = certain.length === 0 && this.facts.cause === undefined && this.facts.failed === true;
    // Whoever hands over a user name of their own has to know first that PyPI takes none.
    const isNear = (finding: RuleFinding): boolean => finding.explainsLog || this.isSkip(finding) || (isAlone && severityOf(finding) === 'breaks') || (this.#hasNoLog() && finding.rule.id === ('user-without-token' satisfies RuleId));
    // A mere risk is seldom what failed.
    const isRisky = certain.length > 0 && publishing.length + calls.length > 0 && this.#hasNoLog() && !certain.some((finding) => severityOf(finding) === 'breaks');
    const [near, far] = [undecided.filter(isNear), undecided.filter((finding) => !isNear(finding))];
    const cards = (some: readonly RuleFinding[]): Child[] => few(together(some, this.#context.lang), { most: MOST, node: (alike) => this.#card(alike, above), title: (rest) => this.#t('more.places', { count: String(rest.length) }) });
    const folded = (key: string, some: readonly RuleFinding[]): Child[] => (some.length === 0 ? [] : [make('details', {}, make('summary', {}, this.#t(key, { count: String(some.length) })), ...cards(some))]);
    const words = { t: this.#t, root: this.#context.root, goTo: (line: number) => this.#goTo(line + above, this.#t('line', { line: String(line) })) };
    return [
      ...(certain.length === 0
        ? unseenNote(unseen, {
            ...words,
            publishes: publishing.length + calls.length > 0,
            failed: this.facts.failed ?? false,
            alone: this.#hasNoLog(),
            undecided: undecided.length > 0,
            explained: near.some(({ explainsLog }) => explainsLog),
          })
        : []),
      // What may explain the log goes before what may merely break another run.
      ...cards(this.inOrder([...certain, ...near].sort((a, b) => Number(b.explainsLog) - Number(a.explainsLog)))),
      ...(certain.length === 0 ? [] : amissIn(unseen, words)),
      ...(isRisky ? [make('p', { 'data-sentence': '' }, ...inline(this.#t('paste'), this.#context.root))] : []),
      ...folded('undecided', far),
      ...folded('tidy', tidy),
    ];
  }

  /** Whether no log stands beside the files: a few lines that tell of no run, such as those of a `pyproject.toml`, are none. */
  #hasNoLog(): boolean {
    const { log = '', cause, failed, skipped } = this.facts;
    return cause === undefined && failed === undefined && !skipped && log.trim().length <= MAX_BESIDE && !OF_A_RUN.test(log);
  }

  /** What is said of steps of which none publishes: a text may have one all the same, where it cannot be read as a step. */
  nothingSaid(): string {
    const { pasted = '' } = this.facts;
    if (UNREAD.test(pasted)) return this.#t('no-publish.unread');
    const ci = ciOf(pasted);
    if (!ci) return this.#t('no-publish');
    const more = [...(AZURE_LOGIN.test(pasted) ? ['no-publish.ci.login'] : []), ...(/\btwine[ \t]+upload\b/.test(pasted) && !MAY_INSTALL.test(pasted) ? ['no-publish.ci.twine'] : [])];
    return [this.#t('no-publish.ci', { ci }), ...more.map((key) => this.#t(key))].join(this.#context.lang === 'en' ? ' ' : '');
  }

  /** Whether a text is a file of another CI. */
  isOfOtherCi = (): boolean => ciOf(this.facts.pasted ?? '') !== undefined;

  /**
   * What of a file the rules do not look at.
   *
   * @param others the files beside it
   */
  notes({ workflow, publishing, calls, findings, intent }: Check, others: readonly Workflow[]): Child[] {
    const note = (key: string, values: Readonly<Record<string, string>> = {}): HTMLElement => make('p', { class: 'note' }, ...inline(this.#t(key, values), this.#context.root));
    const isOpen = workflow.shape === 'workflow' && !findings.some(({ rule }) => rule.id === 'dist-not-downloaded') && !isBuildSeen(workflow, publishing);
    const read = new Set<string>(calls.map(({ program }) => program.name));
    // Many write it to be rid of an error about OIDC.
    const isSilenced = intent === 'api-token' && publishing.some((publish) => publish.auth === 'api-token' && !isOtherIndex(publish) && publish.step.inputs.get('attestations')?.text.toLowerCase() === 'false');
    return [...(isSilenced ? [note('attestations')] : []), ...(publishing.length + calls.length > 0 ? [] : workflow.jobs.length === 0 && !this.isOfOtherCi() ? [note('no-jobs')] : this.#calledNotes(workflow, others, note)), ...Array.from(read, (command) => note('call', { command })), ...(isOpen ? [note('files')] : [])];
  }

  /** Of a file that only calls those that publish it is said that they decide. */
  #calledNotes(workflow: Workflow, others: readonly Workflow[], note: (key: string, values?: Readonly<Record<string, string>>) => HTMLElement): Child[] {
    const { jobs } = workflow;
    const calling = jobs.filter(({ uses }) => uses);
    const image = jobs.flatMap(({ steps }) => steps).find(({ uses }) => IMAGE.test(uses?.text ?? ''));
    if (image) return [note('no-publish.image', { image: image.uses!.text })];
    const semantic = jobs.flatMap(({ steps }) => steps).find(({ uses }) => SEMANTIC.test(uses?.text ?? ''));
    if (semantic && calling.length === 0 && !others.some(publishesItself)) return [note('no-publish.semantic', { uses: semantic.uses!.text })];
    const scripts = scriptsOf(workflow);
    if (scripts.length > 0 && !signsIn(workflow) && !others.some(publishesItself)) return [note('scripted', { names: scripts.join('`, `') })];
    if (calling.length === 0 || signsIn(workflow)) return others.some(publishesItself) ? [] : [make('p', { class: 'note' }, ...inline(this.nothingSaid(), this.#context.root))];
    const isRefused = this.facts.told?.refused === true && calling.every(({ permissions }) => permissions.level('id-token') !== 'write');
    const missing = notGiven(workflow, others);
    return [...(missing.length > 0 ? [note('called', { names: missing.join('`, `') })] : []), ...(isRefused ? [note('called.permission')] : [])];
  }

  #link = (rule: string): HTMLElement => make('a', { href: `${this.#context.root}rules/${rule}/` }, this.#t('more'));

  /** @param line counted from the first workflow's first */
  #goTo = (line: number, words: string): HTMLElement => make('button', { type: 'button', class: 'go', 'data-go': String(line) }, words);

  /** @param alike what is said in the same words of each */
  #card(alike: readonly RuleFinding[], above: number): HTMLElement {
    const [finding] = alike as [RuleFinding];
    const { rule, place, line, explainsLog } = finding;
    const { lang, root } = this.#context;
    const { name, explain, unsure } = { ...rule, ...place.says };
    const words = place.undecided && unsure ? unsure : explain;
    // A full-width stop brings its own room.
    const gap = lang === 'en' ? ' ' : '';
    const isSkip = this.isSkip(finding);
    const isCause = explainsLog && !place.undecided && !place.perhaps;
    const severity = explainsLog ? this.#t(!isCause ? 'explains.perhaps' : this.isOther ? 'explains.other' : 'explains') : this.#t(isSkip && place.undecided ? 'explains.skipped' : this.isLikely(finding) ? 'explains.told' : place.later ? 'severity.later' : `severity.${severityOf(finding)}`);
    return make(
      'article',
      { 'data-finding': rule.id, 'data-line': String(line), ...(isCause && !this.isOther && { 'data-place': 'primary' }) },
      make('p', { class: 'place' }, place.undecided && !explainsLog && !isSkip ? '' : `${severity} · `, ...alike.flatMap((each, at) => [...(at > 0 ? [' '] : []), this.#goTo(each.line + above, this.#t('line', { line: String(each.line) }))])),
      make('h3', {}, ...inline(name[lang], root, place.values)),
      make('p', {}, ...inline(words[lang], root, place.values), ...(place.more && !place.undecided ? [gap, ...inline(place.more[lang], root)] : []), gap, this.#link(rule.id)),
    );
  }
}
