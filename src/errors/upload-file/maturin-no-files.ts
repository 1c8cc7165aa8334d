import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-no-files',
  stage: 'upload-file',
  emitter: 'maturin',
  severity: 'warning',
  messages: [{ text: 'Warning: No files given, exiting.' }],
  release: 'nothing-uploaded',
  tells: 'sends-nothing',
  fixer: 'repository',
  headline: 'No files given, exiting.',
  name: { en: 'maturin was given no file to upload', 'zh-CN': 'maturin 没有拿到要上传的文件' },
  meaning: {
    en: '`maturin upload` was called without any file: none was named, or the pattern for them matched none. It ends with exit status 0, so that the step is green, and nothing was uploaded by it.',
    'zh-CN': '`maturin upload` 没有拿到任何文件：要么没有写，要么写的模式一个也没匹配到。它以退出码 0 结束，所以这一步是绿的，但什么都没有上传。',
  },
  causes: [
    {
      en: 'The pattern stands in `args` of `PyO3/maturin-action`, and no shell reads it: the action expands `*` and `**` itself, and knows no braces such as `{.whl,.tar.gz}`. What matches nothing is left out, without a word.',
      'zh-CN': '模式写在 `PyO3/maturin-action` 的 `args` 里，没有 shell 来展开：action 自己展开 `*` 和 `**`，但不认识 `{.whl,.tar.gz}` 这样的花括号。匹配不到的会被直接略去，没有任何提示。',
    },
    {
      en: 'The artifacts were downloaded into one folder each, and the pattern looks for the files in the folder above.',
      'zh-CN': '每个构建产物各自下载到一个文件夹里，而模式只在上一层文件夹里找文件。',
    },
    {
      en: 'No step of this job downloads the files, or builds them.',
      'zh-CN': '这个作业里没有下载文件的步骤，也没有构建文件的步骤。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The files were built in other jobs', 'zh-CN': '文件是别的作业构建的' },
      steps: [
        {
          en: 'Bring the files into one folder before the upload: `actions/download-artifact` with `path: dist` and `merge-multiple: true`. Then give the plain pattern, `args: --non-interactive --skip-existing dist/*`.',
          'zh-CN': '上传之前先把文件集中到一个文件夹：`actions/download-artifact` 写上 `path: dist` 和 `merge-multiple: true`。然后给一个简单的模式：`args: --non-interactive --skip-existing dist/*`。',
        },
        {
          en: 'Or upload in a `run:` step, where bash expands the pattern, with `uv publish dist/*` after `astral-sh/setup-uv`: it reads a token from `UV_PUBLISH_TOKEN`, not from `MATURIN_PYPI_TOKEN`.',
          'zh-CN': '或者在 `run:` 步骤里上传，由 bash 展开模式：先用 `astral-sh/setup-uv`，再运行 `uv publish dist/*`。它从 `UV_PUBLISH_TOKEN` 读取 token，不读 `MATURIN_PYPI_TOKEN`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running the job again: it ends green in the same way, and sends nothing.',
      'zh-CN': '重新运行作业：它同样会以绿色结束，什么都不发送。',
    },
  ],
  verify: [
    {
      en: 'The log names each file after `maturin upload`, and all of them stand under [[release-files]] on the project page.',
      'zh-CN': '日志里 `maturin upload` 后面列出了每个文件，项目页面的 [[release-files]] 里也都有。',
    },
  ],
  next: ['twine-no-files', 'artifact-not-found', 'maturin-upload-directory'],
  sources: [
    { repo: 'PyO3/maturin-action', path: 'issues/270' },
    { repo: 'PyO3/maturin-action', path: 'src/index.ts', ref: '6df80d74bdb57785f68db3091f6de51d7adb6ab6', lines: [1269, 1289] },
    { repo: 'PyO3/maturin', path: 'src/commands/mod.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [96, 100] },
  ],
} as const satisfies ErrorEntry;
