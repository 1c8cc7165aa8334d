import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Beside } from '../../../lib/doctor/beside/beside.ts';
import type { Readers } from '../../../lib/doctor/circumstances.ts';
import type { Diagnosis, Finding } from '../../../lib/doctor/diagnose.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import type { DoctorData } from '../doctor-data.ts';
import type { Unknown, ViewContext } from '../doctor-view.ts';
import { Later } from '../input/later.ts';
import { turns } from '../input/turns.ts';
import { within } from '../input/within.ts';
import type { ClaimsShown, Entries } from '../rare/claims-view.ts';
import type { JobsView } from '../rare/jobs-view.ts';
import { loadAside, mayHoldClaims } from '../rare/load.ts';
import { causeOf, isAnswered, type Tools } from './composed.ts';

/** What an answer may need besides what every one does: each is loaded where a log calls for it. */
export class Besides {
  readonly #data: DoctorData;
  readonly #t: Translate;
  readonly #learn: (part: string) => Promise<void>;
  /** What is said of jobs and attempts, once a log has told of any. */
  jobs: JobsView | undefined;
  /** What shows a message that may be any of several, once there was such a one. */
  openCard: ViewContext['openCard'];
  /** What is said of secrets that were blanked. */
  readonly secrets = new Later(async () => {
    const [{ secretsNote }] = await Promise.all([within(import('../rare/secrets-note.ts')), this.#learn('labels-secrets')]);
    return secretsNote;
  });

  /** What shows the claims that a log has beside PyPI's form: few logs have any, so this is loaded for them only. */
  readonly claimsView = new Later(async () => {
    const [view] = await Promise.all([within(import('../rare/claims-view.ts')), this.#learn('labels-claims')]);
    return view;
  });

  /** @param learn loads the words of a part */
  constructor(data: DoctorData, t: Translate, learn: (part: string) => Promise<void>) {
    this.#data = data;
    this.#t = t;
    this.#learn = learn;
  }

  /**
   * Loads the words of what was found, and what shows it.
   *
   * @param lose is told why something did not come without which the rest stands
   */
  async bring(diagnosis: Diagnosis, answered: ReadonlySet<string>, lose: (problem: unknown) => void): Promise<void> {
    const { evidence, findings } = diagnosis;
    const words = [...(Object.keys(evidence).length > 0 ? ['labels-evidence'] : []), ...(findings.some(({ open, probable, cut }) => open ?? probable ?? cut) ? ['labels-seldom'] : [])];
    await Promise.all([this.#data.speak(findings.flatMap(({ id, open = [] }) => [id, ...open]), answered), this.#bringJobs(diagnosis).catch(lose), this.#bringOpenCard(diagnosis), ...words.map(this.#learn)]);
  }

  async #bringJobs({ jobs, unknown, uploads, severalLogs, findings }: Diagnosis): Promise<void> {
    if (!jobs && !unknown && !uploads && !severalLogs && !findings.some(({ job, place, attempt }) => job ?? attempt ?? place === 'earlier')) return;
    const [view] = await Promise.all([within(import('../rare/jobs-view.ts')), this.#learn('labels-jobs')]);
    this.jobs ??= view.jobsView(this.#t);
  }

  async #bringOpenCard({ findings }: Diagnosis): Promise<void> {
    if (findings.some(({ open }) => open)) ({ openCard: this.openCard } = await within(import('../rare/open-card.ts')));
  }

  async answers(log: string, diagnosis: Diagnosis | undefined, beside: Beside | undefined, readers: Readers, tools: Tools): Promise<Map<Finding, Answer>> {
    const { answerable } = this.#data;
    const answers = new Map<Finding, Answer>();
    // Hundreds of jobs may have failed, each with its own.
    const turn = turns();
    for (const finding of diagnosis?.findings ?? []) {
      const entry = answerable.get(finding.id);
      if (!diagnosis || !entry || !isAnswered(finding)) continue;
      const said = tools.answer(log, diagnosis, finding, entry, beside, readers);
      // Only the answer knows whether it takes that to say where its job ran.
      const aside = said.case.unplaced ? await loadAside() : undefined;
      answers.set(finding, aside ? tools.answer(log, diagnosis, finding, entry, beside, { ...readers, aside }) : said);
      await turn();
    }
    return answers;
  }

  /** What is said where no failure is known. Most readers have one. */
  async nothing(diagnosis: Diagnosis, log: string, context: ViewContext & { version: string; issues?: string }, beside: Beside | undefined): Promise<Unknown> {
    const [view] = await Promise.all([within(import('../nothing-view.ts')), this.#learn('labels-nothing')]);
    return view.showNothing(diagnosis, log, context, beside);
  }

  /** The claims that a log shows beside PyPI's form. */
  async claims(diagnosis: Diagnosis, log: string, context: ViewContext, entries: Entries): Promise<ClaimsShown | undefined> {
    if (!mayHoldClaims(log)) return undefined;
    const view = await this.claimsView.get();
    return view.claimsIn(diagnosis, log, diagnosis.findings.find((each) => isAnswered(each) && view.hasClaims(log, each)) ?? causeOf(diagnosis), context, entries);
  }
}
