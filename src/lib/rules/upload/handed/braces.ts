import { uploadsOf } from '../../../workflow/artifacts.ts';
import { startOf } from '../../../yaml/yaml.ts';
import { onTheWay } from '../../conditions/path.ts';
import type { Context, Detected } from '../../types.ts';

/** Alternatives, of which some end in what files of a release end in. An expression has braces of its own. */
const ALTERNATIVES = /(?<![{$])\{(?=[^{}]{0,100}(?:whl|gz|zip))(?<given>[^{},/$]{1,50}(?:,[^{},/$]{1,50}){1,5})\}(?!\})/;

const SAYS: Detected['says'] = {
  name: { en: 'The pattern matches no file', 'zh-CN': '这个模式匹配不到任何文件' },
  explain: {
    en: 'For `actions/upload-artifact` braces are plain characters: `{path}` finds nothing, no artifact is kept, and the job that downloads it ends in `Artifact not found`. Below `path: |` write a pattern a line: `{first}`, then `{second}`.',
    'zh-CN': '对 `actions/upload-artifact` 来说花括号只是普通字符：`{path}` 什么也找不到，不会有构建产物（artifact），下载它的作业会报 `Artifact not found`。请在 `path: |` 下每行写一个模式：先 `{first}`，再 `{second}`。',
  },
};

/** The uploads with nothing but patterns in braces, which bash knows: actions/toolkit packages/glob/src/internal-pattern.ts, `nobrace: true`. */
export function inBraces({ workflow }: Context): Detected[] {
  if (workflow.shape !== 'workflow') return [];
  const { jobs } = onTheWay(workflow);
  return uploadsOf(workflow).flatMap(({ job, step }): Detected[] => {
    const path = step.inputs.get('path');
    const lines = (path?.text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('!'));
    if (!path || !job.map || !jobs.has(job) || lines.length === 0 || !lines.every((line) => ALTERNATIVES.test(line))) return [];
    const patterns = lines.flatMap((line) => (ALTERNATIVES.exec(line)?.groups?.['given'] ?? '').split(',').map((each) => line.replace(ALTERNATIVES, () => each.trim())));
    return [
      {
        offset: startOf(path.pair),
        job,
        step,
        key: `braces:${step.index}`,
        apart: true,
        says: SAYS,
        endsIn: ['artifact-no-files-found', 'artifact-not-found', 'twine-no-files', 'missing-dists-warning'],
        values: { path: lines.join(', '), first: patterns[0]!, second: patterns.slice(1).join(', ') },
      },
    ];
  });
}
