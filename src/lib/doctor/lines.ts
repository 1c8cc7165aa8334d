import type { Answer } from './answer.ts';
import type { Diagnosis, Finding } from './diagnose.ts';
import { againSentences } from '../catalogue/again.ts';
import type { NamedEntry } from '../catalogue/words.ts';
import { fill, type Translate } from '../text/fill.ts';

/** What is said of a log's evidence, in this order; of two of these there is a sentence for each value. */
const PROVED = ['action', 'version', 'password', 'variable', 'auth', 'index', 'page'] as const;
const EACH: ReadonlySet<string> = new Set(['password', 'auth']);

/** What a log proves, as sentences. */
export const evidenceLines = ({ evidence }: Diagnosis, t: Translate): string[] =>
  PROVED.flatMap((name) => {
    const { [name]: value } = evidence;
    return value ? [fill(t(`doctor.evidence.${name}${EACH.has(name) ? `.${value}` : ''}`), { [name]: value, ref: value })] : [];
  });

/** What has become of the release: of a notice after which it may fail, or beside words of a failure, the text does not tell. */
export const releaseKey = ({ state, shows, untold, unsaid, earlier }: Pick<Answer, 'state' | 'shows' | 'untold' | 'unsaid' | 'earlier'>): string => `release.${(untold ?? unsaid) ? 'untold' : earlier ? 'nothing-here' : (shows ?? state)}`;

/** What is said of a text in which nothing but notices was found. */
export function aloneKey({ findings }: Diagnosis, entries: ReadonlyMap<string, Pick<NamedEntry, 'tells'>>): string {
  const told = findings.map(({ id }) => entries.get(id)?.tells);
  return `doctor.found.${(['has-failed', 'may-fail', 'sends-nothing'] as const).find((each) => told.includes(each)) ?? 'only-noise'}`;
}

/**
 * What the place of a finding is called. A mere notice is no cause, not even where it is all that was found.
 *
 * @param knowsJobs whether the words of jobs are there: without them what has its place by them is but another one
 */
export function placeKey({ place, mended, within, probable }: Finding, { role, tells }: Pick<NamedEntry, 'role' | 'tells'> = {}, { untold, along }: Pick<Answer, 'untold' | 'along'> = {}, knowsJobs = true): string {
  if (untold) return untold === 'may-fail' ? 'doctor.place.untold' : 'doctor.place.sends-nothing';
  if (within) return 'doctor.place.also';
  if (place === 'another' || place === 'earlier') return knowsJobs ? `jobs.place.${mended ? 'mended' : place}` : 'doctor.place.also';
  if (probable && place === 'primary') return 'doctor.place.probable';
  // What was warned of may be what came then: to deny that would go too far.
  if (place === 'noise' && tells === 'may-fail') return 'doctor.place.warned';
  return `doctor.place.${place === 'primary' && (role === 'context' || along) ? 'noise' : place}`;
}

/** Of more than two ways so many further steps in all are read; more than that nobody does. */
const MAX_FURTHER = 2;

/** What to do, step by step; where nothing decides between several ways, each with its case: all of it or, of several long ones, the first step. */
export const stepLines = ({ steps: fixes }: Answer, t: Translate): readonly string[] => {
  const [only, ...others] = fixes;
  if (only && others.length === 0) return only.steps;
  // Where it is not too much, each way is told to its end: half of one leads to the next error.
  const isLong = fixes.length > 2 && fixes.flatMap(({ steps }) => steps.slice(1)).length > MAX_FURTHER;
  const told = (steps: readonly string[]): string => (isLong ? (steps[0] ?? '') : steps.join(/[。！？]$/.test(steps[0] ?? '') ? '' : ' '));
  return fixes.map(({ when, steps }) => fill(t('doctor.step.if'), { when }) + told(steps));
};

/** The programs that can skip what is uploaded, and how: measured, see the table of programs in the sources of `file-already-exists`. */
const SKIP: Readonly<Record<string, string>> = {
  action: '`skip-existing: true`',
  twine: '`--skip-existing`',
  uv: '`--check-url https://pypi.org/simple/`',
  pdm: '`--skip-existing`',
  poetry: '`--skip-existing`',
  maturin: '`--skip-existing`',
};

/** What has a program send to PyPI or TestPyPI only what is not there yet; left out where it has no such option. */
export const skipping = (program: string, index?: string): string | undefined => SKIP[program]?.replace('//pypi.org', index === 'testpypi' ? '//test.pypi.org' : '//pypi.org');

/** How to run again, as sentences with inline Markdown. */
export function againLines({ again, button, state, taken, earlier, case: { program, index, ci, uploads: { then } } }: Answer, t: Translate): string[] {
  const lines = againSentences(again, { release: taken ? 'partly-uploaded' : state, ...(earlier && { earlier }) }, t, ci, button);
  if (again.includes('resume') && program && index !== 'other' && then !== 'unknown') {
    const option = skipping(program.name, index);
    if (option) lines.push(fill(t('again.skip'), { option }));
    else if (program.name === 'flit') lines.push(fill(t('again.skip.none'), { program: 'flit' }));
  }
  return lines;
}

/** Who has to act where the reader cannot: those who own the project on the index, or run the organization or the index. */
export const isForOthers = ({ fixer, case: { index }, steps }: Answer): boolean =>
  steps.length > 0 && (fixer === 'pypi-owner' || fixer === 'organization-admin' || (index === 'other' && fixer === 'wait'));
