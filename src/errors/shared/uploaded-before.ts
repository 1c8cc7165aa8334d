import type { Fix } from '../types.ts';

/** What was sent before a file that was refused: the doctor says it by what the log shows, and a page once for all of its fixes. */
export const uploadedBefore = {
  aside: true,
  when: { en: 'Other files were uploaded before the refused one', 'zh-CN': '在被拒的文件之前，已经传上了别的文件' },
  steps: [
    {
      en: 'They stay on PyPI, and the next run has to skip them: the action by `skip-existing: true`, twine and maturin by `--skip-existing`, uv by `--check-url https://pypi.org/simple/`. It uploads the rest.',
      'zh-CN': '它们会留在 PyPI 上，下一次运行要跳过它们：action 用 `skip-existing: true`，twine 和 maturin 用 `--skip-existing`，uv 用 `--check-url https://pypi.org/simple/`。其余的照常上传。',
    },
  ],
} as const satisfies Fix;
