import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Diagnosis, Finding } from '../../../lib/doctor/diagnose.ts';
import type { WorkflowPart } from '../../../lib/text/paste.ts';
import { make, type Child } from '../../text/make.ts';
import type { Unknown, ViewContext } from '../doctor-view.ts';
import type { ClaimsShown } from '../rare/claims-view.ts';
import type { WorkflowView } from '../workflow/workflow-view.ts';

/** What reads and shows: there is no answer without it. */
export type Tools = typeof import('../examine.ts');

/** What was read of a text, to be shown. */
export interface Read {
  log: string;
  /** Left out where only a workflow was pasted. */
  diagnosis: Diagnosis | undefined;
  answers: Map<Finding, Answer>;
  claims: ClaimsShown | undefined;
  /** Left out where a failure was found. */
  unknown: Unknown | undefined;
  workflows: readonly WorkflowPart[];
  pasted: string;
  view: WorkflowView | undefined;
  /** What is said of secrets that were in it. */
  warnings: readonly Child[];
}

/** An answer as it is shown, and as it is said to those who do not see it. */
export interface Composed {
  nodes: Child[];
  spoken: string[];
  /** What is said of secrets, whoever waits for the answer. */
  warned: string[];
  /** Whether anything was found that fails. */
  isFound: boolean;
  /** What is said where no failure is known, as far as the answer says it. */
  unknown: Unknown | undefined;
}

/** The causes: what follows from them, and what is printed along, has no step of its own. */
export const isAnswered = ({ place }: Finding): boolean => place === 'primary' || place === 'another' || place === 'also';

export const causeOf = ({ findings: [first] }: Diagnosis): Finding | undefined => (first?.place === 'primary' ? first : undefined);

/** More than a reader says beside a workflow in their own words. */
const MAX_SAID = 1 << 18;

/** What is said of a log in one sentence. */
function spokenOf(diagnosis: Diagnosis, primary: Finding, unknown: Unknown | undefined, context: ViewContext, tools: Tools): string {
  const { entries, answers, jobs, t } = context;
  const over = jobs?.instead(diagnosis);
  if (over) return over;
  if (tools.isOnlyNoise(diagnosis, context)) return unknown?.isGreen ? unknown.title : t(tools.aloneKey(diagnosis, entries));
  const count = diagnosis.findings.length - 1;
  const answer = answers.get(primary);
  const name = primary.open && !answer?.proved ? t(primary.probable ? 'doctor.left' : 'doctor.beginning') : (answer?.name ?? entries.get(primary.id)?.name ?? primary.id).replaceAll('`', '');
  return t(count > 0 ? 'doctor.found.more' : 'doctor.found.one', { name, count: String(count) });
}

/** Puts together what is said of a text: of the log, of the workflow beside it, and of both. */
export function compose({ log, diagnosis, answers, claims, unknown, workflows, pasted, view, warnings }: Read, context: ViewContext, tools: Tools): Composed {
  const { t, entries, ownLine } = context;
  const nodes = [...warnings];
  const spoken: string[] = [];
  const [first] = diagnosis?.findings ?? [];
  const cause = diagnosis && causeOf(diagnosis);
  let said = unknown;
  // Where something failed, what came after it was skipped for that.
  const isQuiet = log.length <= MAX_SAID && (!diagnosis || tools.isOnlyNoise(diagnosis, context));
  // Before the answers are shown, as it changes how to run again.
  const shown = view?.show(workflows, { ...(!cause && diagnosis && view.published(diagnosis.evidence)), ...(cause && diagnosis && view.told(log, diagnosis, cause, entries.get(cause.id), answers.get(cause)?.case)), skipped: isQuiet && view.saysSkipped(log), ...(unknown && { asked: unknown.asked, failed: unknown.isFailing || (!unknown.isGreen && !!diagnosis?.suspects.length) }), answers, pasted, log, ...(claims?.ran !== undefined && { ran: claims.ran }), names: claims?.names ?? {}, publisher: claims?.entered ?? {} });
  if (diagnosis && first) {
    nodes.push(...tools.findings(diagnosis, log, context, claims, unknown), tools.copyButton({ 'data-copy': '' }, t('doctor.copy')));
    spoken.push(spokenOf(diagnosis, first, unknown, context, tools));
  } else if (unknown) {
    nodes.push(make('h2', {}, unknown.title), ...unknown.nodes);
    spoken.push(unknown.title);
  }
  if (unknown && diagnosis?.suspects.length) spoken.push(`${unknown.suspects}: ${diagnosis.suspects.map(ownLine)}`);
  let isFound = first !== undefined;
  if (view && shown) {
    // Words that say no more than that it fails: what the file shows goes before questions. What is a mere risk in it explains no words that say more.
    if (shown.primary !== undefined && (shown.isGrave || !unknown?.asked.length) && !first && !unknown?.isBroken && !unknown?.isSent && diagnosis?.suspects.length === 0) {
      nodes.length = warnings.length;
      spoken.length = 0;
      said = undefined;
      if (unknown?.isFailing) nodes.push(make('p', { 'data-file-alone': '' }, t('nothing.file')));
    }
    // What certainly breaks a release goes before questions, where nothing but a reader's words stands beside the file.
    const isBefore = shown.isGrave && said?.isGreen === false && !said.isBroken && !first && isQuiet;
    if (isBefore) nodes.splice(warnings.length + 1, 0, view.host);
    // What the words of the text speak of, its file explains.
    if (shown.likely) nodes.splice(warnings.length + 1, 0, make('p', { class: 'issue', 'data-likely': '' }, t('nothing.likely', { name: shown.likely.replaceAll('`', '') })));
    if (shown.mended) nodes.splice(warnings.length + (unknown ? 1 : 0), 0, shown.mended);
    if (!isBefore) nodes.push(view.host);
    spoken.push(shown.spoken);
    isFound ||= shown.primary !== undefined;
  }
  const warned = warnings.map((node) => (node instanceof Node ? (node.textContent ?? '') : node));
  return { nodes, spoken, warned, isFound, unknown: said };
}
