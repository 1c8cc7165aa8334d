import { uploadsOf } from '../../../workflow/artifacts.ts';
import type { Workflow } from '../../../workflow/workflow.ts';
import type { Splice } from '../../../yaml/splices.ts';
import { startOf } from '../../../yaml/yaml.ts';
import { onTheWay } from '../../conditions/path.ts';
import { replaceScalar } from '../../edits/replace-scalar.ts';
import type { Context, Detected } from '../../types.ts';
import { builtBefore, mayHold, type Built } from './built.ts';

/** Where built files are usually looked for: an upload of anything else need not be of the build. */
const FOR_FILES = /(?:^|\/)(?:dist|sdist|wheels?|wheelhouse)(?:\/|$)|\.whl$|\.tar\.gz$/i;

const SAYS: Detected['says'] = {
  name: { en: 'The build writes elsewhere than what is kept', 'zh-CN': '保存的不是构建输出的目录' },
  explain: {
    en: 'The build leaves its files in `{built}`, and what this step keeps is `{path}`: it finds nothing there, keeps no artifact, and the job that downloads it ends in `Artifact not found`. Write `path: {built}/`.',
    'zh-CN': '构建把文件放在 `{built}`，而这一步保存的是 `{path}`：那里什么也没有，不会有构建产物（artifact），下载它的作业会报 `Artifact not found`。请写 `path: {built}/`。',
  },
  repair: { en: 'Keep the directory that is built into', 'zh-CN': '改为保存构建输出的目录' },
};

const linesOf = (path: string): string[] => path.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('!'));

function find(workflow: Workflow): { upload: ReturnType<typeof uploadsOf>[number]; built: Built; paths: string[] }[] {
  const { jobs } = onTheWay(workflow);
  return uploadsOf(workflow).flatMap((upload) => {
    const { job, step } = upload;
    const paths = linesOf(step.inputs.get('path')?.text ?? '');
    if (!job.map || !jobs.has(job) || !paths.some((path) => FOR_FILES.test(path))) return [];
    const built = builtBefore(workflow, job, step);
    // Of several directories the reader alone knows which is meant.
    return built?.exact && built.dirs.length === 1 && !paths.some((path) => mayHold(path, built)) ? [{ upload, built, paths }] : [];
  });
}

/** The uploads that keep another directory than the one that their job builds into. */
export function keptElsewhere({ workflow }: Context): Detected[] {
  if (workflow.shape !== 'workflow') return [];
  return find(workflow).map(({ upload: { job, step }, built, paths }) => ({
    offset: startOf(step.inputs.get('path')?.pair),
    job,
    step,
    key: `kept:${step.index}`,
    apart: true,
    says: SAYS,
    endsIn: ['artifact-no-files-found', 'artifact-not-found'],
    values: { built: built.dirs.join(', '), path: paths.join(', ') },
  }));
}

/** Has an upload keep the one directory that is built into. */
export function keepBuilt({ workflow }: Context, { job, step }: Detected): readonly Splice[] | undefined {
  const found = find(workflow).find(({ upload }) => upload.job === job && upload.step === step);
  const path = step?.inputs.get('path');
  const [dir] = found?.built.dirs ?? [];
  if (!found || !path || !dir || found.paths.length > 1 || !/^[\w./-]+$/.test(dir)) return undefined;
  return replaceScalar(path, `${dir}/`);
}
