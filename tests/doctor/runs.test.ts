import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { WITHOUT_FILES } from '../../src/lib/doctor/jobs/without-files.ts';
import { runs as count } from '../runs.ts';
import { inShape, rows, SHAPES, type Run, type Shape } from './frames.ts';
import { faultsIn } from './frames-judge.ts';
import { answered, diagnose } from './judge.ts';
import { judge, judgedIn, type Judged } from './judged.ts';
import { NOISE } from './noise.ts';

describe.each(['en', 'zh-CN'] as const)('%s: runs of several jobs and attempts', (lang) => {
  test.each(rows.map((row) => [row.id, row.why, row] as const))('%s: %s', (_, __, row) => {
    expect(row.as.flatMap((shape) => faultsIn(row, shape, lang).map((fault) => `${shape}: ${fault}`))).toEqual([]);
  });
});

test('there are enough of them, in every shape', () => {
  expect(rows.length).toBeGreaterThanOrEqual(45);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.flatMap(({ as }) => as)).size).toBe(SHAPES.length);
});

test.each(['CR LF', 'quoted in Markdown', 'line numbers'] as const)('so it is under %s', (kind) => {
  const shapes: readonly Shape[] = kind === 'CR LF' ? ['raw', 'gh', 'archive', 'copied', 'typed'] : ['raw', 'copied'];
  const causes = (text: string): unknown => diagnose(text).findings.map(({ id, place, job }) => [id, place, job]);
  const other = rows.flatMap((row) =>
    row.as.filter((shape) => shapes.includes(shape)).flatMap((shape) => (JSON.stringify(causes(NOISE[kind](inShape(row.runs, shape)))) === JSON.stringify(causes(inShape(row.runs, shape))) ? [] : [`${row.id} ${shape}`])),
  );
  expect(other).toEqual([]);
});

test('what follows where a job has got no files is in the catalogue', () => {
  const ids = new Set(errors.map(({ id }) => id));
  expect([...WITHOUT_FILES].filter((id) => !ids.has(id))).toEqual([]);
});

/** Longer than what is looked at as a quotation, however it is framed; blank lines do not count. */
const LONG = '\n.'.repeat(3_001);

const published = (row: Judged, at: string): Run => ({ job: 'publish', at, steps: [{ name: 'Publish', run: 'make release', out: [row.text], exit: 1 }] });
const BUILD: Run = { job: 'build', at: '2026-08-21T09:00:00', steps: [{ run: 'python -m build', out: ['Successfully built demo-1.0.tar.gz'] }] };
const BEFORE: Run = { job: 'publish', at: '2026-08-21T09:30:00', steps: [{ name: 'Publish', run: 'make release', out: ['@twine/t001'], exit: 1 }] };

/** What is said first of a run. */
function said(row: Judged, runs: readonly Run[], shape: Shape): string {
  const { found, state, files, again, step } = judge({ ...row, text: inShape(runs, shape) + LONG }, 'en');
  return JSON.stringify({ found, state, files, again, step });
}

test('neither another job that is green nor an earlier attempt changes the answer to what failed', () => {
  const all = ['action', 'uv', 'twine', 'others', 'builds', 'self-hosted', 'commands'].flatMap((set) => judgedIn(set)).filter(({ text, cause }) => !cause.includes('green') && !/^\s*(?:jobs|steps|on|stages?|script):/m.test(text));
  const every = Math.max(1, Math.floor(all.length / count(25, all.length)));
  const changed = all.filter((_, index) => index % every === 0).flatMap((row) =>
    (['raw', 'gh', 'archive', 'copied'] as const).flatMap((shape) => {
      const failed = published(row, '2026-08-21T12:00:00');
      const alone = said(row, [failed], shape);
      // Of what is known in a quotation alone, a whole log says nothing.
      if (JSON.parse(alone).found === '') return [];
      const others = { green: [BUILD, failed], 'green below': [failed, { ...BUILD, job: 'docs', at: '2026-08-21T12:30:00' }], attempt: [BEFORE, failed], 'attempt below': [failed, BEFORE] };
      return Object.entries(others).flatMap(([name, runs]) => (said(row, runs, shape) === alone || (shape === 'copied' && name === 'attempt below') ? [] : [`${row.id} ${shape} ${name}`]));
    }),
  );
  expect(changed).toEqual([]);
});

test('an upload that went well, and what a rerun of it is refused, are one release', () => {
  const run = (at: string, ...out: string[]): Run => ({ job: 'publish', at: `2026-08-21T${at}`, steps: [{ run: 'twine upload dist/*', out, exit: 1 }, { run: 'make docs', out: ['make: *** [docs] Error 2'], exit: 2 }] });
  const text = inShape([run('10:00:00', '@logs/twine-6.2.0-ci-ok|example_pkg=demo|1.0.0=1.0'), run('11:00:00', '@twine/t072')], 'raw');
  const { findings } = diagnose(text);
  expect(findings[0]).toMatchObject({ id: 'file-already-exists', place: 'primary', job: 'publish' });
  expect(findings[0]?.before).toHaveLength(1);
});

test.each(['cut', 'copied'] as const)('of two runs one below the other the last one is told, with its own claims: %s', (shape) => {
  const claims = (file: string): string => `Token request failed: the server refused the request for the following reasons:\n\n* \`invalid-publisher\`: valid token, but no corresponding publisher (Publisher with matching claims was not found)\n\n* \`sub\`: \`repo:o/r:environment:pypi\`\n* \`repository\`: \`o/r\`\n* \`repository_owner\`: \`o\`\n* \`workflow_ref\`: \`o/r/.github/workflows/${file}@refs/tags/v1\`\n* \`job_workflow_ref\`: \`o/r/.github/workflows/${file}@refs/tags/v1\`\n* \`environment\`: \`pypi\``;
  const run = (at: string, file: string): Run => ({ job: 'publish', at, steps: [{ uses: 'pypa/gh-action-pypi-publish@release/v1', out: [`Error: Trusted publishing exchange failure:\n${claims(file)}`] }] });
  const log = inShape([run('2026-08-21T10:00:00', 'release.yml'), run('2026-08-21T11:00:00', 'publish.yml')], shape);
  expect(answered(log)?.case.values).toMatchObject({ workflow: 'publish.yml' });
  expect(diagnose(log).findings[0]).toMatchObject({ id: 'invalid-publisher-not-found', attempt: 2 });
});

test('what a log proves is said of the job that is answered', () => {
  const row = rows.find(({ id }) => id === 'r32')!;
  const { evidence, findings } = diagnose(inShape(row.runs, 'raw'));
  // The token of TestPyPI's job is not PyPI's.
  expect(evidence.password).toBe('none');
  expect(findings.find(({ place }) => place === 'another')?.evidence?.password).toBe('masked');
});

test('how the jobs ended is told where there are several', () => {
  const jobs = (id: string): unknown => diagnose(inShape(rows.find((row) => row.id === id)!.runs, 'raw')).jobs;
  expect(jobs('r26')).toEqual([
    { job: 'build (3.12)', outcome: 'stopped' },
    { job: 'build (3.11)', outcome: 'failed' },
    { job: 'build (3.13)', outcome: 'stopped' },
  ]);
  expect(jobs('r29')).toEqual([
    { job: 'publish-to-testpypi', outcome: 'failed' },
    { job: 'publish-to-pypi', outcome: 'succeeded' },
  ]);
  expect(jobs('r05')).toBeUndefined();
});
