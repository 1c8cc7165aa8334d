import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import { eitherInput, readUrl, uploadUrl } from '../facts/index-of.ts';
import { removeInput } from '../edits/remove-input.ts';
import type { Detected, Rule } from '../types.ts';

/** The release whose twine refuses it: 6.2.0 and later do, twine/settings.py:316-333; v1.14.1 still has 6.1.0, v1.14.2 has 7.0.0. */
const REFUSED_SINCE = 'v1.14.2';

export default {
  id: 'skip-existing-on-other-index',
  severity: 'breaks',
  page: '/errors/twine-skip-existing-unsupported/',
  leadsTo: ['twine-skip-existing-unsupported'],
  name: { en: '`skip-existing` with an index that is not PyPI', 'zh-CN': '对 PyPI 以外的索引使用 `skip-existing`' },
  explain: {
    en: 'Since 6.2.0 twine skips existing files on PyPI and TestPyPI only. With any other index it stops before the upload, with `UnsupportedConfiguration`. v1.14.2 of the action brings twine 7.0.0; v1.14.0, with 6.1.0, still skips a file that the index answers with 409.',
    'zh-CN': '从 6.2.0 起，twine 只在 PyPI 和 TestPyPI 上跳过已有的文件。用在其他索引上，还没上传就会停下，并报 `UnsupportedConfiguration`。action v1.14.2 带的是 twine 7.0.0；v1.14.0 带的是 6.1.0，遇到索引返回 409 的文件仍会跳过。',
  },
  unsure: {
    en: 'Since 6.2.0 twine skips existing files on PyPI and TestPyPI only. If the expression comes to anything but `false` or nothing, the step stops before the upload.',
    'zh-CN': '从 6.2.0 起，twine 只在 PyPI 和 TestPyPI 上跳过已有的文件。只要表达式的值不是 `false`，也不为空，步骤还没上传就会停下。',
  },
  repair: { en: 'Remove `skip-existing`', 'zh-CN': '删除 `skip-existing`' },
  detect: ({ publishing, workflow, action }): Detected[] =>
    publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      const skip = eitherInput(step, 'skip-existing');
      const url = uploadUrl(step);
      // The action takes any text but `false` for a yes: twine-upload.sh:190-193.
      if (!skip || skip.text === '' || skip.text.toLowerCase() === 'false' || url === undefined) return [];
      const { target, whole } = readUrl(url);
      if (!whole || target) return [];
      const { version } = actionRef(workflow.source, publish, action);
      const stillWorks = version !== undefined && isOlder(version, REFUSED_SINCE);
      return [{ offset: startOf(skip.pair), job, step, ...(skip.expression && { undecided: true }), ...(stillWorks && { optional: true }) }];
    }),
  edit: ({ workflow }, { step }) => {
    const skip = step && eitherInput(step, 'skip-existing');
    return removeInput(workflow, step, skip === step?.inputs.get('skip-existing') ? 'skip-existing' : 'skip_existing');
  },
} as const satisfies Rule;
