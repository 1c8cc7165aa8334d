import type { Needs } from '../../lib/catalogue/library.ts';
import type { Aids, Diagnosis } from '../../lib/doctor/diagnose.ts';
import type { DoctorData } from './doctor-data.ts';
import { breathe, type Reader } from './input/doctor-input.ts';
import { within } from './input/within.ts';

/** Reads a log with what is loaded for it, and has more loaded where it turns out that it needs more. */
export class LogReader {
  readonly #data: DoctorData;
  readonly #progress: Reader['progress'];
  /** What reads the logs that few readers have. */
  readonly #aids: Aids = {};

  constructor(data: DoctorData, progress: Reader['progress']) {
    this.#data = data;
    this.#progress = progress;
  }

  /** @returns what the log tells; left out where it is no longer the newest */
  async read(log: string, isNewest: () => boolean): Promise<Diagnosis | undefined> {
    const [{ examine, isChinese, mayHoldSeveral }, library] = await Promise.all([within(import('./examine.ts')), this.#data.library()]);
    if (await isChinese(log)) await this.#data.chinese();
    const steps = examine(log, library, !mayHoldSeveral(log) ? undefined : await (await within(import('./several.ts'))).reader(library.releases, log), this.#aids);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (typeof step.value !== 'number') {
        await Promise.all([this.#data.bring(step.value), step.value.rare && within(import('./rare/rare.ts')).then(({ bring }) => bring(step.value as Needs, this.#aids))]);
        continue;
      }
      if (step.value === 1) continue;
      this.#progress(0.5 + 0.5 * step.value);
      await breathe(log);
      if (!isNewest()) return undefined;
    }
  }
}
