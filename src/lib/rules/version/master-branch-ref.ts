import { startOf } from '../../yaml/yaml.ts';
import { newestLike, replaceRef } from '../edits/replace-ref.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'master-branch-ref',
  severity: 'risky',
  page: '/errors/action-master-branch-sunset/',
  leadsTo: ['action-master-branch-sunset', 'twine-metadata-missing-required'],
  name: { en: '`@master` is a branch that stands still', 'zh-CN': '`@master` 是已冻结的分支' },
  explain: {
    en: 'The branch `master` gets no updates, not even for security. It holds a release before Trusted Publishing, so an empty `password` is sent to PyPI, which answers with 403, and it pins no twine: the newest for its Python 3.9 refuses newer package metadata. The branch that follows releases is `release/v1`.',
    'zh-CN': '`master` 分支不再更新，连安全修复也没有。它停在支持可信发布（Trusted Publishing）之前的版本：`password` 为空也会照样发给 PyPI，PyPI 返回 403；它没有固定 twine，而 Python 3.9 上能装的最新版也不接受较新的包元数据。随新版本更新的分支是 `release/v1`。',
  },
  repair: { en: 'Use `release/v1`', 'zh-CN': '改用 `release/v1`' },
  detect: ({ publishing }) =>
    publishing.flatMap(({ job, step, ref }): Detected[] =>
      /^(?:refs\/heads\/)?master$/.test(ref) ? [{ offset: startOf(step.uses?.pair), job, step }] : [],
    ),
  edit: ({ workflow, action }, { step }) => replaceRef(workflow, step, newestLike('branch', action)),
} as const satisfies Rule;
