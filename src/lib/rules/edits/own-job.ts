import type { PublishStep } from '../../workflow/publishing.ts';
import { uploadsOf } from '../../workflow/artifacts.ts';
import { indentStep, linesOf, removeEntry, type Splice } from '../../yaml/splices.ts';
import { entries, pairOf, startOf } from '../../yaml/yaml.ts';
import { packagesDir } from '../facts/files-dir.ts';
import { needsOf } from '../facts/runs-for.ts';
import type { Context } from '../types.ts';
import { removePermission } from './remove-permission.ts';

/** What a job may have besides for its last step to do the same in a job of its own. */
const PLAIN = new Set(['name', 'runs-on', 'container', 'environment', 'permissions', 'steps', 'needs', 'if', 'timeout-minutes']);

/** What a step may ask of its own job only. */
const OF_JOB = /\b(?:env|steps|job|matrix|strategy|needs|runner)\s*[.[]/;

const NAMES = ['publish', 'publish-to-pypi', 'publish-files'];

/**
 * Moves the last step of a job, which publishes, into a job of its own without a container: the first job hands its files over, and
 * environment and permission go along.
 *
 * @returns undefined where the step may need what its job has, where another job waits for it, or where other files are handed over already
 */
export function publishInOwnJob(context: Context, publish: PublishStep): readonly Splice[] | undefined {
  const { workflow, intent, action } = context;
  const { source, jobs } = workflow;
  const { job, step } = publish;
  const container = pairOf(job.map, 'container');
  const steps = source.seq(pairOf(job.map, 'steps')?.value);
  const own = linesOf(source, step.map);
  const moved = source.text.slice(own.start, own.end).trimEnd();
  const directory = packagesDir(step);
  const isLast = job.steps.at(-1) === step && context.publishing.filter((other) => other.job === job).length === 1;
  const environment = pairOf(job.map, 'environment');
  const place = environment && linesOf(source, environment);
  const named = place ? source.text.slice(place.start, place.end).trimEnd() : '';
  if (!job.map || !job.pair || job.map.flow || !steps || steps.flow || step.map.flow || !container || job.shared || !isLast) return undefined;
  if (!entries(job.map).every(([key]) => PLAIN.has(key)) || pairOf(step.map, 'if') || OF_JOB.test(moved + named) || directory === '' || directory.includes('${{')) return undefined;
  if (uploadsOf(workflow).length > 0 || jobs.some((other) => needsOf(workflow, other).includes(job.id))) return undefined;
  const name = NAMES.find((each) => jobs.every(({ id }) => id !== each));
  if (!name) return undefined;

  const eol = source.lineBreak;
  const level = ' '.repeat(indentStep(source));
  const { col } = source.position(startOf(job.pair));
  const [outer, inner] = [' '.repeat(col - 1), ' '.repeat(source.position(startOf(container)).col - 1)];
  const dash = /^[ \t]*/.exec(moved)?.[0] ?? '';
  const artifact = (uses: string): string[] => [`${dash}- uses: ${uses}`, `${dash}  with:`, `${dash}  ${level}name: dist`, `${dash}  ${level}path: ${directory}/`];
  const lines = [
    '',
    `${outer}${name}:`,
    `${inner}needs: ${job.id}`,
    `${inner}runs-on: ubuntu-latest`,
    ...(named === '' ? [] : [named]),
    ...(intent === 'trusted-publishing' ? [`${inner}permissions:`, `${inner}${level}id-token: write`] : []),
    `${inner}steps:`,
    ...artifact(`actions/download-artifact@${action.handOver.download}`),
    moved,
    '',
  ].join(eol);
  const hands = `${artifact(`actions/upload-artifact@${action.handOver.upload}`).join(eol)}${eol}`;
  const end = linesOf(source, job.pair).end;
  const permissions = pairOf(job.map, 'permissions');
  const granted = pairOf(source.map(permissions?.value), 'id-token');
  // The build stays in its container, without what only publishing needs.
  const rest = [
    ...(environment ? [removeEntry(source, job.map, environment)] : []),
    ...((permissions && granted && removePermission(source, permissions, granted)) || []),
  ].filter((splice) => splice !== undefined);
  return [...rest, ...(end === own.end ? [{ ...own, insert: hands + lines }] : [{ ...own, insert: hands }, { start: end, end, insert: lines }])];
}
