import type { Lang } from '../../src/errors/types.ts';
import { plain } from '../../src/lib/catalogue/page.ts';
import type { DoctorEntry } from '../../src/lib/catalogue/words.ts';
import { answer, type Answer } from '../../src/lib/doctor/answer.ts';
import type { Diagnosis, Finding } from '../../src/lib/doctor/diagnose.ts';
import { inShape, type Right, type Row, type Shape } from './frames.ts';
import { diagnose } from './judge.ts';
import { entries, meets, readers } from './said.ts';

/** Shapes in which a log says which job it is of. */
const NAMED: readonly Shape[] = ['raw', 'gh', 'failed', 'archive', 'copied', 'typed', 'azure'];

type Answered = Omit<NonNullable<Right['also']>[number], 'cause'>;

/** What is not right in the answer to one finding. */
function faultsOf(wanted: Answered & Pick<Right, 'again' | 'never' | 'attempt' | 'jobs'>, finding: Finding, said: Answer, isNamed: boolean): string[] {
  const step = said.steps.map(({ when, steps: each }) => (said.steps.length > 1 ? `${when}: ${each[0]}` : each.join(' '))).join('\n');
  const files = Object.fromEntries(said.files);
  return [
    ...(isNamed && wanted.job !== undefined && finding.job !== wanted.job ? [`job ${finding.job}`] : []),
    ...(isNamed && wanted.jobs && finding.jobs?.join() !== wanted.jobs.join() ? [`jobs ${finding.jobs}`] : []),
    ...(wanted.attempt !== undefined && finding.attempt !== wanted.attempt ? [`attempt ${finding.attempt}`] : []),
    ...(wanted.state && !wanted.state.includes(said.state) ? [`state ${said.state}`] : []),
    ...(said.state === 'nothing-uploaded' && said.files.some(([, state]) => state === 'uploaded' || state === 'skipped') ? [`nothing uploaded, and ${JSON.stringify(files)}`] : []),
    ...(Object.entries(wanted.files ?? {}).some(([file, state]) => files[file] !== state) ? [`files ${JSON.stringify(files)}`] : []),
    ...(wanted.again && !said.again.every((each) => wanted.again!.includes(each) || (each === 'look' && said.state === 'may-be-partial')) ? [`again ${said.again}`] : []),
    ...(wanted.step && !meets(wanted.step, step) ? [`step ${step}`] : []),
    ...((wanted.never ?? []).some((pattern) => new RegExp(pattern, 'i').test(plain(step))) ? [`never ${step}`] : []),
  ];
}

const isAnswered = ({ place }: Finding): boolean => place === 'primary' || place === 'also' || place === 'another';

/**
 * Judges what the doctor says of a row in a shape.
 *
 * @returns what is not right, in words
 */
export function faultsIn({ runs, right }: Row, shape: Shape, lang: Lang): string[] {
  const log = inShape(runs, shape);
  const isNamed = NAMED.includes(shape);
  const diagnosis: Diagnosis = diagnose(log);
  const { findings } = diagnosis;
  const [first] = findings;
  const entryOf = ({ id }: Finding): DoctorEntry => entries[lang].get(id)!;
  const isError = (finding: Finding): boolean => entryOf(finding).severity === undefined && entryOf(finding).role !== 'context';
  const answered = findings.filter((finding) => isAnswered(finding) && (isError(finding) || right.cause.includes(finding.id)));
  const placed = (place: string): string[] => findings.filter((each) => each.place === place).map(({ id }) => id);
  const faults: string[] = [];
  if (right.cause[0] === 'green' || right.cause[0] === 'unknown') {
    if (answered.length > 0) faults.push(`cause ${answered[0]!.id}`);
    if (right.mended && diagnosis.unknown) faults.push('unknown, though mended');
    if (right.cause[0] === 'unknown' && diagnosis.suspects.length === 0) faults.push('no suspects');
    if (right.cause[0] === 'unknown' && isNamed && right.job && diagnosis.unknown?.job !== right.job) faults.push(`job ${diagnosis.unknown?.job}`);
  } else if (first?.place !== 'primary' || !right.cause.includes(first.id)) faults.push(`cause ${first?.place} ${first?.id}`);
  else {
    const answerOf = (finding: Finding): Answer => answer(log, diagnosis, finding, entryOf(finding), undefined, readers(entryOf(finding).closer));
    faults.push(...faultsOf(right, first, answerOf(first), isNamed));
    const others = answered.filter((finding) => finding !== first && finding.place === 'another');
    if (right.also && others.length !== right.also.length) faults.push(`also ${others.map(({ id }) => id)}`);
    right.also?.forEach((wanted, index) => {
      const other = others[index];
      if (other && !wanted.cause.includes(other.id)) faults.push(`also ${other.id}`);
      else if (other) faults.push(...faultsOf(wanted, other, answerOf(other), isNamed).map((each) => `also ${each}`));
    });
  }
  if (right.earlier && placed('earlier').sort().join() !== [...right.earlier].sort().join()) faults.push(`earlier ${placed('earlier')}`);
  if (right.mended && !findings.some((finding) => finding.place === 'earlier' && finding.mended)) faults.push('not mended');
  for (const id of right.follows ?? []) if (!placed('consequence').includes(id)) faults.push(`follows ${placed('consequence')}`);
  const elsewhere = Object.fromEntries((diagnosis.uploads ?? []).map(({ index, state }) => [index, state]));
  for (const [index, state] of Object.entries(right.elsewhere ?? {})) if (elsewhere[index] !== state) faults.push(`elsewhere ${JSON.stringify(elsewhere)}`);
  for (const id of right.unanswered ?? []) if (findings.some((finding) => finding.id === id && isAnswered(finding))) faults.push(`answered ${id}`);
  return faults;
}
