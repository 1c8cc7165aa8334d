import type { Step } from '../../tools/types.ts';
import { directory } from '../facts/files-dir.ts';
import { isHosted, placeOf, runsScript } from '../facts/calls.ts';
import { isPlainAction } from '../facts/plain-job.ts';
import type { Detected, Rule } from '../types.ts';

/** Words of a script that may bring the file, or go to where it is. */
const BRINGS = /\b(?:git|gh|curl|wget|tar|unzip|cd|pushd|cp|mv|rsync|svn|hg)\b|pyproject|uv\.toml|<</;

/** Whether a step may bring a `pyproject.toml`: an artifact may hold it only where it is unpacked into the workspace itself. */
function mayBring(step: Step): boolean {
  const { action, uses, run, inputs } = step;
  if (action?.toLowerCase() === 'actions/download-artifact') return directory(inputs.get('path')?.text ?? '') === '';
  return (uses !== undefined && !isPlainAction(action)) || BRINGS.test(run?.text ?? '') || runsScript(step);
}

export default {
  id: 'uv-index-without-checkout',
  severity: 'breaks',
  page: '/errors/uv-index-not-found/',
  leadsTo: ['uv-index-not-found'],
  name: { en: '`uv publish --index` without the repository', 'zh-CN': '没有检出仓库，却用了 `uv publish --index`' },
  explain: {
    en: '`{option}` names an index that stands in `pyproject.toml` or `uv.toml`. Before this step there is no `actions/checkout`, so neither file is there, and `uv publish` stops with `No indexes were found`. Put `actions/checkout` first, or give the address with `--publish-url`.',
    'zh-CN':
      '`{option}` 指的是写在 `pyproject.toml` 或 `uv.toml` 里的索引。这一步之前没有 `actions/checkout`，两个文件都不在，`uv publish` 会报 `No indexes were found` 并停下。请先运行 `actions/checkout`，或者用 `--publish-url` 写明地址。',
  },
  unsure: {
    en: '`{option}` names an index that stands in `pyproject.toml` or `uv.toml`, and before this step there is no `actions/checkout`. Unless something else brings one of the two files, `uv publish` stops with `No indexes were found`.',
    'zh-CN': '`{option}` 指的是写在 `pyproject.toml` 或 `uv.toml` 里的索引，而这一步之前没有 `actions/checkout`。除非另有步骤把其中一个文件带进来，否则 `uv publish` 会报 `No indexes were found` 并停下。',
  },
  detect: (context) =>
    context.calls.flatMap((call): Detected[] => {
      const { job, step, settings, program } = call;
      const index = settings.get('index');
      if (program.name !== 'uv publish' || !index || index.kind === 'empty' || !job.map) return [];
      const before = job.steps.filter((other) => other.index < step.index);
      if (before.some(({ action }) => action?.toLowerCase() === 'actions/checkout')) return [];
      const isOpen = call.open || settings.has('config') || settings.has('directory') || !isHosted(context.workflow, job);
      const undecided = isOpen || before.some(mayBring) || BRINGS.test(step.run?.text ?? '');
      return [{ ...placeOf(context, call), values: { option: index.by }, ...(undecided && { undecided }) }];
    }),
} as const satisfies Rule;
