import { bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { errors } from '../../src/errors/index.ts';
import { withForeign } from '../../src/errors/shared/foreign-host.ts';
import type { Lang } from '../../src/errors/types.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { plain } from '../../src/lib/catalogue/page.ts';
import { namesOf, stepsOf, type DoctorEntry } from '../../src/lib/catalogue/words.ts';
import { doctor } from '../../src/lib/doctor/doctor.ts';
import type { Readers } from '../../src/lib/doctor/circumstances.ts';
import { Script } from '../../src/lib/doctor/jobs/script.ts';
import { arrivedIn } from '../../src/lib/doctor/rare/arrived.ts';
import * as uploading from '../../src/lib/doctor/uploads.ts';
import * as aside from '../../src/lib/doctor/rare/aside.ts';
import { claimed } from '../../src/lib/doctor/rare/claimed.ts';
import { closer } from '../../src/lib/doctor/rare/closer.ts';

const knownErrors = known(errors, bundles);

export const diagnose = doctor(knownErrors, publishAction.releases);

const LANGS = ['en', 'zh-CN'] as const;

/** What the doctor knows of each error, with its words. */
export const entries = Object.fromEntries(
  LANGS.map((lang) => {
    const [names, steps] = [namesOf(errors, lang), stepsOf(withForeign(errors), lang)];
    return [lang, new Map(knownErrors.map((each) => [each.id, { ...each, ...names[each.id]!, ...steps[each.id]! } as DoctorEntry]))];
  }),
) as unknown as Record<Lang, ReadonlyMap<string, DoctorEntry>>;

/** What an answer is read with: what few entries ask for, only where it is asked for. */
export const readers = (needsCloser: boolean | undefined): Readers => ({ aside, claimed, uploading: { ...uploading, arrivedIn, commands: Script }, ...(needsCloser && { closer }) });

/** Line breaks, marks and quotes do not count. */
const even = (text: string): string => plain(text).replace(/\s+/g, ' ').toLowerCase();

/** Whether a text has a word of each group. */
export function meets(groups: readonly (readonly string[])[], text: string): boolean {
  const said = even(text);
  return groups.every((group) => group.some((each) => said.includes(even(each))));
}
