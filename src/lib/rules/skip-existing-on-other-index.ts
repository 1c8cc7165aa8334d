import { startOf } from '../yaml-source.ts';
import { eitherInput, readUrl, uploadUrl } from './index-of.ts';
import { removeInput } from './remove-input.ts';
import type { Detected, Rule } from './types.ts';

export default {
  id: 'skip-existing-on-other-index',
  severity: 'breaks',
  page: '/errors/twine-skip-existing-unsupported/',
  leadsTo: ['twine-skip-existing-unsupported'],
  name: { en: '`skip-existing` with an index that is not PyPI', 'zh-CN': '对 PyPI 以外的索引使用 `skip-existing`' },
  explain: {
    en: 'twine knows how to skip existing files on PyPI and TestPyPI only. With any other index it stops before the upload, with `UnsupportedConfiguration`.',
    'zh-CN': 'twine 只会在 PyPI 和 TestPyPI 上跳过已有的文件。用在其他索引上，还没上传就会停下，并报 `UnsupportedConfiguration`。',
  },
  unsure: {
    en: 'twine knows how to skip existing files on PyPI and TestPyPI only. If the expression comes to anything but `false` or nothing, the step stops before the upload.',
    'zh-CN': 'twine 只会在 PyPI 和 TestPyPI 上跳过已有的文件。只要表达式的值不是 `false`，也不为空，步骤还没上传就会停下。',
  },
  repair: { en: 'Remove `skip-existing`', 'zh-CN': '删除 `skip-existing`' },
  detect: ({ publishing }): Detected[] =>
    publishing.flatMap(({ job, step }): Detected[] => {
      const skip = eitherInput(step, 'skip-existing');
      const url = uploadUrl(step);
      // The action takes any text but `false` for a yes: twine-upload.sh:190-193.
      if (!skip || skip.text === '' || skip.text.toLowerCase() === 'false' || url === undefined) return [];
      const { target, whole } = readUrl(url);
      if (!whole || target) return [];
      return [{ offset: startOf(skip.pair), job, step, ...(skip.expression && { undecided: true }) }];
    }),
  edit: ({ workflow }, { step }) => {
    const skip = step && eitherInput(step, 'skip-existing');
    return removeInput(workflow, step, skip === step?.inputs.get('skip-existing') ? 'skip-existing' : 'skip_existing');
  },
} as const satisfies Rule;
