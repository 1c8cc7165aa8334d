import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-check-no-files',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'warning',
  messages: [{ text: 'ERROR    No files to check.' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'ERROR No files to check.',
  name: { en: 'twine check has checked nothing', 'zh-CN': 'twine check 什么也没有检查' },
  meaning: {
    en: 'The files that `twine check` was given are signatures or attestations only, and it checks neither. It prints an error, but ends with exit status 0: the step is green, and no distribution was checked.',
    'zh-CN': '交给 `twine check` 的文件全是签名或证明，而它两种都不检查。它打印了一行错误，退出码却是 0：步骤是绿的，但没有检查任何发布文件。',
  },
  causes: [
    {
      en: 'The pattern meets files that end in `.asc` or `.attestation` only.',
      'zh-CN': '模式只匹配到以 `.asc` 或 `.attestation` 结尾的文件。',
    },
    {
      en: 'The directory holds the signatures alone: the distributions themselves were not built or not downloaded in this job.',
      'zh-CN': '目录里只有签名：发布文件本身没有在这个作业里构建，也没有下载。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The distributions are there', 'zh-CN': '目录里有发布文件' },
      steps: [
        {
          en: 'Correct the pattern so that it meets the distributions: `twine check dist/*.whl dist/*.tar.gz`.',
          'zh-CN': '改正模式，让它匹配到发布文件：`twine check dist/*.whl dist/*.tar.gz`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The distributions are missing in this job', 'zh-CN': '这个作业里没有发布文件' },
      steps: [
        {
          en: 'Build or download wheel and sdist before this step. `ls -l dist` shows what is there.',
          'zh-CN': '在这一步之前构建或下载 wheel 和 sdist。`ls -l dist` 会显示有哪些文件。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The step prints `Checking dist/…: PASSED` for each distribution.',
      'zh-CN': '这一步对每个发布文件打印 `Checking dist/…: PASSED`。',
    },
  ],
  next: ['twine-no-files', 'twine-check-markup-error', 'twine-check-description-warnings'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/check.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [130, 134] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [66, 93] },
  ],
} as const satisfies ErrorEntry;
