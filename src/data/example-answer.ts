import type { Lang, ReleaseState } from '../errors/types.ts';
import { known } from '../lib/catalogue/known.ts';
import { namesOf, stepsOf } from '../lib/catalogue/words.ts';
import { answer } from '../lib/doctor/answer.ts';
import { doctor } from '../lib/doctor/doctor.ts';
import { againLines, stepLines } from '../lib/doctor/lines.ts';
import { bundles } from './action/bundles.ts';
import { publishAction } from './action/publish-action.ts';
import { common } from './common.ts';
import { translator } from './strings.ts';

/** What the doctor says to a log, as far as it is shown without a script. */
interface ExampleAnswer {
  log: string;
  id: string;
  name: string;
  state: ReleaseState;
  steps: readonly string[];
  again: readonly string[];
}

/** The doctor's own answer to the message that most readers come with: nothing of it is written by hand. */
export function exampleAnswer(lang: Lang): ExampleAnswer {
  const [entry] = common;
  const [message] = entry?.messages ?? [];
  const all = entry ? known([entry], bundles) : [];
  const log = message?.text ?? '';
  const diagnosis = doctor(all, publishAction.releases)(log);
  const [finding] = diagnosis.findings;
  if (!entry || !all[0] || !finding) throw new Error('no answer to the example');
  const said = answer(log, diagnosis, finding, { ...all[0], ...namesOf([entry], lang)[entry.id]!, ...stepsOf([entry], lang)[entry.id]! });
  const t = translator(lang);
  return { log, id: entry.id, name: entry.name[lang], state: said.state as ReleaseState, steps: stepLines(said, t), again: againLines(said, t) };
}
