import type { Step } from '../types.ts';

/** What to write for a command that python-semantic-release had until 8.0. */
export const PRINT_VERSION = {
  en: 'Write `semantic-release version --print` in place of `print-version`, which is gone since 8.0, and from 9.2 on `semantic-release version --print-last-released` in place of `print-version --current`; with `-tag` behind it either prints the name of the tag. Or have this job install the release that the workflow was written for: `python-semantic-release==7.34.6`.',
  'zh-CN': '`print-version` 从 8.0 起没有了，改成 `semantic-release version --print`；`print-version --current` 改成 `semantic-release version --print-last-released`（9.2 起）；要标签名，就在后面加上 `-tag`。或者让这个作业安装工作流原来对应的版本：`python-semantic-release==7.34.6`。',
} as const satisfies Step;
