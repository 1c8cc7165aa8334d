import type { ErrorEntry } from '../types.ts';

export default {
  id: 'rye-prompt-without-terminal',
  stage: 'upload-auth',
  emitter: 'rye',
  severity: 'error',
  // A library says so, and other programs have it too.
  among: ['rye publish'],
  messages: [{ text: 'error: IO error: not a terminal' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'error: IO error: not a terminal',
  name: { en: 'rye asks for a passphrase and has no terminal', 'zh-CN': 'rye 提示输入口令，却没有终端' },
  meaning: {
    en: '`rye publish` keeps the token that it is given, and asks for a passphrase to encrypt it. A job of a CI has no terminal, so the command ended before it started twine, and sent nothing.',
    'zh-CN': '`rye publish` 会保存拿到的 token，并提示输入口令给它加密。CI 作业没有终端，所以命令在启动 twine 之前就结束了，什么都没有发送。',
  },
  causes: [
    {
      en: 'The command has no `--yes`, which leaves out all questions.',
      'zh-CN': '命令没有加 `--yes`，加上它就不再提示。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I go on with rye', 'zh-CN': '继续用 rye' },
      steps: [
        {
          en: 'Add `--yes` to the command: `rye publish --yes --token ${{ secrets.PYPI_API_TOKEN }}`. rye then asks nothing. Without a token it stops with `an access token is required`.',
          'zh-CN': '给命令加上 `--yes`：`rye publish --yes --token ${{ secrets.PYPI_API_TOKEN }}`，rye 就不再提示。没有 token 时，它会以 `an access token is required` 停下。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather upload with something else', 'zh-CN': '想换别的程序上传' },
      steps: [
        {
          en: 'Build with `rye build`, and send `dist/` with `pypa/gh-action-pypi-publish` or `uv publish`, which know Trusted Publishing. uv is the successor of rye, from the same authors.',
          'zh-CN': '用 `rye build` 构建，再用 `pypa/gh-action-pypi-publish` 或 `uv publish` 上传 `dist/`：它们支持可信发布。uv 是 rye 的后继项目，出自同一批作者。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new token: this one was not sent yet.',
      'zh-CN': '换 token：现在的 token 还没有发出去过。',
    },
  ],
  verify: [
    {
      en: 'The step prints `Uploading distributions to`: from there on it is twine that speaks.',
      'zh-CN': '这一步打印出 `Uploading distributions to`：从那里开始就是 twine 的输出。',
    },
  ],
  next: ['twine-prompt-without-terminal', 'invalid-authentication-information'],
  sources: [
    { repo: 'astral-sh/rye', path: 'issues/1258' },
    { repo: 'astral-sh/rye', path: 'rye/src/cli/publish.rs', ref: 'e213938342cd08553a7672a417c4fa821c4d7172', lines: [47, 207] },
    { repo: 'astral-sh/rye', path: 'README.md', ref: 'e213938342cd08553a7672a417c4fa821c4d7172', lines: [13, 20] },
  ],
} as const satisfies ErrorEntry;
