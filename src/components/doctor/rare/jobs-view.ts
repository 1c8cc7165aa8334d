import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Diagnosis, Finding } from '../../../lib/doctor/diagnose.ts';
import { isApart, othersThan } from '../../../lib/doctor/jobs/others.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import { code, make, type Child } from '../../text/make.ts';

/** What is said of the jobs and attempts in a log. */
export interface JobsView {
  /** The job, the step and the attempt of a finding, as far as they are known. */
  where: (finding: Finding) => string[];
  /** What is said first where no finding is the cause: that it succeeded in the end, or that what failed is not in the list. */
  instead: (diagnosis: Diagnosis) => string | undefined;
  /** The index of the upload that is answered, where others went elsewhere, and what has become of those. */
  elsewhere: (diagnosis: Diagnosis, answer: Answer | undefined) => Child[];
  others: typeof othersThan;
  /** How the jobs ended. */
  list: (diagnosis: Diagnosis) => Child[];
}

const INDEXES: Readonly<Record<string, string>> = { pypi: 'PyPI', testpypi: 'TestPyPI' };

/** @param t knows the keys `jobs.*` */
export const jobsView = (t: Translate): JobsView => ({
  where: ({ job, jobs, step, attempt }) => [
    ...(jobs ? [t('jobs.in-several', { jobs: jobs.join(', ') })] : job !== undefined ? [t('jobs.in', { job })] : []),
    ...(step !== undefined ? [t('jobs.step', { step })] : []),
    ...(attempt !== undefined ? [t('jobs.attempt', { attempt: String(attempt) })] : []),
  ],
  instead({ findings, unknown }) {
    if (unknown) return unknown.job === undefined ? t('jobs.unknown') : t('jobs.unknown.of', { job: unknown.job });
    const earlier = findings.filter(({ place }) => place === 'earlier');
    if (earlier.length === 0 || findings.some(({ place }) => place === 'primary')) return undefined;
    return t(earlier.every(({ mended }) => mended) ? 'jobs.mended' : 'jobs.over');
  },
  others: othersThan,
  elsewhere(diagnosis, answer) {
    const uploads = othersThan(answer, diagnosis);
    const several = diagnosis.severalLogs && diagnosis.findings[0]?.place === 'primary' ? [make('p', { class: 'issue', 'data-several': '' }, t('jobs.several-logs'))] : [];
    if (uploads.length === 0) return several.length > 0 ? ['', ...several] : [];
    const own = answer && isApart(answer, uploads) ? INDEXES[answer.case.index ?? ''] : undefined;
    const items = uploads.map(({ job, index, host, state }) =>
      make('li', { 'data-elsewhere': index, 'data-state': state }, make('strong', {}, INDEXES[index] ?? host ?? ''), `: ${t(`release.${state}`)}`, ...(job === undefined ? [] : [` · ${t('jobs.in', { job })}`])),
    );
    const done = uploads.filter(({ state }) => state === 'published').map(({ index, host }) => INDEXES[index] ?? host ?? '');
    const after = done.length > 0 ? [make('p', {}, t('jobs.elsewhere.done', { index: [...new Set(done)].join(', ') }))] : [];
    return [own ? `${own}: ` : '', ...several, make('p', {}, t('jobs.elsewhere')), make('ul', {}, ...items), ...after];
  },
  list({ jobs = [] }) {
    if (jobs.length === 0) return [];
    return [make('h3', {}, t('jobs.list')), make('ul', { 'data-jobs': '' }, ...jobs.map(({ job, outcome }) => make('li', { 'data-outcome': outcome }, code(job), ` ${t(`jobs.outcome.${outcome}`)}`)))];
  },
});
