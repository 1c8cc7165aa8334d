import { startOf } from '../../yaml/yaml.ts';
import { eitherInput } from '../facts/index-of.ts';
import type { Detected, Rule } from '../types.ts';

/** Where the container of the action has the workspace of the job: GitHub mounts it there, and nothing else of the runner's disk but its own folders. */
const MOUNTED = /^\/github\/workspace(?:\/|$)/;

/** Paths that are of the runner, or lead out of the workspace. */
const OUTSIDE = /^(?:\/|~|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\$\{\{\s*(?:runner\.temp|env\.HOME)\s*\}\})/;

export default {
  id: 'packages-dir-outside-workspace',
  severity: 'breaks',
  page: '/errors/twine-no-files/',
  leadsTo: ['twine-no-files', 'packages-dir-traceback', 'missing-dists-warning'],
  name: { en: 'The action does not see this directory', 'zh-CN': 'action 看不到这个目录' },
  explain: {
    en: 'The action runs in a container that has the workspace of the job and nothing else of the runner’s disk: `{path}` is not there, although a `run:` step sees it. Write or copy the files to a directory in the workspace, such as `dist`, and name it relative to the root of the workspace: `packages-dir: dist`.',
    'zh-CN':
      'action 在容器里运行，容器里只有作业的工作区（workspace），没有运行器磁盘上的其他内容：`run:` 步骤能看到 `{path}`，它却看不到。请把文件写到或复制到工作区里的目录，比如 `dist`，并按相对于工作区根目录的路径来写：`packages-dir: dist`。',
  },
  detect: ({ publishing }): Detected[] =>
    publishing.flatMap(({ job, step }): Detected[] => {
      const input = eitherInput(step, 'packages-dir');
      const path = input?.text.trim() ?? '';
      return input && OUTSIDE.test(path) && !MOUNTED.test(path) ? [{ offset: startOf(input.pair), job, step, values: { path } }] : [];
    }),
} as const satisfies Rule;
