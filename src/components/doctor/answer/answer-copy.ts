import type { Diagnosis } from '../../../lib/doctor/diagnose.ts';
import type { ViewContext } from '../doctor-view.ts';
import { Later } from '../input/later.ts';
import { within } from '../input/within.ts';

type Copying = typeof import('../copying.ts');

/** What is copied of an answer: a report of all of it, or a note of one finding. */
export class AnswerCopy {
  /** What writes an answer down, and its words: loaded when there is one. */
  readonly #copying: Later<Copying>;

  /** @param learn loads the words of a part */
  constructor(learn: (part: string) => Promise<void>) {
    this.#copying = new Later(() => Promise.all([within(import('../copying.ts')), learn('labels-note')]).then(([module]) => module));
  }

  load(): Promise<Copying> {
    return this.#copying.get();
  }

  async report(diagnosis: Diagnosis | undefined, { entries, answers, t, root, jobs }: ViewContext): Promise<string> {
    const { report } = await this.load();
    return diagnosis ? report(diagnosis, { entries, answers, others: jobs?.others, t, address: addressBelow(root) }) : '';
  }

  /** @param at the place of the finding among all */
  async note(diagnosis: Diagnosis | undefined, at: number, { entries, answers, t, root }: ViewContext): Promise<string> {
    const { note } = await this.load();
    const finding = diagnosis?.findings[at];
    const [answer, entry] = finding ? [answers.get(finding), entries.get(finding.id)] : [];
    return answer && entry ? note(answer, entry, { t, address: addressBelow(root) }) : '';
  }
}

const addressBelow =
  (root: string) =>
  (id: string): string =>
    new URL(`${root}errors/${id}/`, location.href).href;
