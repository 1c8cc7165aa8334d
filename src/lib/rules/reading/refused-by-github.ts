import { filtersWithoutEffect } from '../../workflow/filters.ts';
import { STRANGE_BLANK } from '../../workflow/mistaken.ts';
import { refusedBesides } from '../../workflow/refused-besides.ts';
import type { Job, Refusal } from '../../workflow/workflow.ts';
import { pathAt } from '../../yaml/path-at.ts';
import { endOf, pairOf, startOf } from '../../yaml/yaml.ts';
import { needsOf } from '../facts/runs-for.ts';
import { instead } from '../refused/instead.ts';
import { nearest } from '../refused/nearest.ts';
import type { Text } from '../../../errors/types.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** What GitHub says once: of one line the first. */
function all({ workflow, refusals = [] }: Context): Refusal[] {
  const besides = refusedBesides(workflow);
  // From blanks that are none follows all the rest.
  const blanks = besides.filter(({ words }) => STRANGE_BLANK.test(/'(.)/.exec(words)?.[1] ?? ''));
  if (blanks.length > 0) return blanks;
  // A job that waits for what is not there counts as one that has to wait.
  const others = besides.some(({ words }) => words.includes('unknown job')) ? refusals.filter(({ words }) => !words.includes('no dependencies')) : refusals;
  // What the parser refuses there, GitHub takes and ignores: it is another fault.
  const ignored = filtersWithoutEffect(workflow).map(({ inside }) => workflow.source.position(inside));
  const cut = cutAt(workflow);
  const found = [...besides, ...others.filter(({ line, col }) => !ignored.some((at) => at.line === line && at.col === col))].sort((a, b) => a.line - b.line || a.col - b.col);
  return found.filter(({ line }, index) => found[index - 1]?.line !== line && line < cut);
}

/**
 * The line from which on a file was not pasted to its end: its last step says neither what it runs nor what it uses, or its last job neither its steps nor
 * what it calls, and nothing comes after it.
 */
function cutAt({ jobs, source }: Context['workflow']): number {
  const isLast = (map: Job['map']): boolean => source.text.slice(endOf(map)).trim() === '';
  const [step] = jobs.flatMap(({ steps }) => steps).sort((a, b) => startOf(b.map) - startOf(a.map));
  if (step && !step.run && !step.uses && isLast(step.map)) return source.position(startOf(step.map)).line;
  const job = jobs.at(-1);
  // The fault may be said to be that of its name, on the line above.
  return jobs.length > 1 && job && !job.uses && !pairOf(job.map, 'steps') && isLast(job.map) ? source.position(startOf(job.map)).line - 1 : Infinity;
}

/** Whether a job that is not there was meant to be something of this file: a job or a step by another name, or one beside jobs that are there. */
function isMeantHere(words: string, workflow: Context['workflow']): boolean {
  const { jobs, source } = workflow;
  const [, id, unknown] = /^Job '([^']*)' depends on unknown job '([^']*)'/.exec(words) ?? [];
  if (unknown === undefined) return false;
  const ids = jobs.map((job) => job.id);
  const isStep = jobs.some(({ steps }) => steps.some(({ map, action }) => [action?.split('/').at(-1), ...['id', 'name'].map((key) => source.textOf(pairOf(map, key)?.value))].includes(unknown)));
  const job = jobs.find((each) => each.id === id);
  const isBeside = job !== undefined && needsOf(workflow, job).some((each) => ids.includes(each));
  return isStep || isBeside || nearest(unknown, ids) !== undefined;
}

/** What is said of what only the parser of GitHub's editors is known to refuse. */
const strict = (more?: Text): Detected['says'] => ({
  name: { en: 'Refused by the editors of GitHub', 'zh-CN': 'GitHub 的编辑器不接受这里' },
  unsure: {
    en: `GitHub's editors refuse what stands here: \`{words}\`. Whether GitHub refuses the file too, or passes over it, they do not tell. If runs of this file start, it takes the file. ${more?.en ?? ''}`.trim(),
    'zh-CN': `GitHub 的编辑器不接受这里的内容：\`{words}\`。至于 GitHub 是拒绝整个文件，还是忽略这里，从编辑器看不出来。只要这个文件能启动运行，就说明 GitHub 接受它。${more?.['zh-CN'] ?? ''}`,
  },
});

export default {
  id: 'refused-by-github',
  severity: 'breaks',
  page: '/errors/workflow-not-valid/',
  leadsTo: ['workflow-not-valid', 'workflow-unexpected-value', 'secrets-context-not-available'],
  name: { en: 'GitHub refuses this file', 'zh-CN': 'GitHub 拒绝这个文件' },
  explain: {
    en: 'GitHub does not take the file because of what stands here, and starts none of its jobs: `{words}`.',
    'zh-CN': '因为这里的内容，GitHub 不接受整个文件，里面的作业一个也不会启动：`{words}`。',
  },
  unsure: {
    en: 'What was pasted lacks something: if the whole file lacks it too, GitHub does not take it and starts none of its jobs: `{words}`. If the run did start, this is not the cause.',
    'zh-CN': '粘贴的内容里缺了一部分。如果完整的文件里也没有，GitHub 就不接受这个文件，里面的作业一个也不会启动：`{words}`。如果运行已经开始，原因就不在这里。',
  },
  detect: (context): Detected[] => {
    const { workflow, action } = context;
    const { source } = workflow;
    const inputs = action.inputs.flatMap(({ name, old }) => (old ? [name, old] : [name]));
    return all(context).map(({ words, line, col, perhaps }): Detected => {
      const offset = source.offsetOf(line, col);
      const more = instead({ words, path: pathAt(source, offset), workflow, inputs });
      const near = isMeantHere(words, workflow);
      return { offset, key: `${line}:${col}`, values: { words: words.replaceAll('`', "'") }, ...(more && { more }), ...(near && { near }), ...(perhaps && { undecided: true, says: strict(more) }) };
    });
  },
} as const satisfies Rule;
