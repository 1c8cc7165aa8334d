import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-address-simple',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'Publishing {what}/+simple/\nUploading' },
    { text: 'Publishing {what}/+simple/\nHashing' },
    { text: 'Publishing {what}/+simple/\nEnter username' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: '/+simple/ Uploading',
  name: { en: 'The files go to an address that is only read from', 'zh-CN': '文件发往了只供读取的地址' },
  meaning: {
    en: 'An address that ends in `/+simple/` is that from which `pip` and uv install on devpi. devpi may answer an upload there with success and stores nothing, so that the command ends without an error and the files are not in the index.',
    'zh-CN': '以 `/+simple/` 结尾的地址，是 `pip` 和 uv 从 devpi 安装时用的。向它上传，devpi 可能返回成功，却什么也不保存：命令没有报错，文件却不在索引里。',
  },
  says: {
    en: '`{target}` is the address from which `pip` and uv install on devpi. devpi may answer an upload there with success and stores nothing, so that the command ends without an error and the files are not in the index.',
    'zh-CN': '`{target}` 是 `pip` 和 uv 从 devpi 安装时用的地址。向它上传，devpi 可能返回成功，却什么也不保存：命令没有报错，文件却不在索引里。',
  },
  causes: [
    {
      en: 'The address to install from was copied into `--publish-url`, `UV_PUBLISH_URL` or `publish-url`.',
      'zh-CN': '安装用的地址被复制到了 `--publish-url`、`UV_PUBLISH_URL` 或 `publish-url` 里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I publish to devpi', 'zh-CN': '我发布到 devpi' },
      steps: [
        {
          en: 'Leave out `+simple/` at the end of the upload address, so that it ends in the user and the index, as `https://devpi.example.org/alice/dev/`, and publish the same files again: devpi takes uploads there. Then look whether they are in the index.',
          'zh-CN': '去掉上传地址末尾的 `+simple/`，让它以用户和索引结尾，例如 `https://devpi.example.org/alice/dev/`，再把同样的文件发布一次：devpi 在那里接收上传。然后看看索引里有没有这些文件。',
        },
        {
          en: 'The address with `+simple/` stays right as `url` of the index, and after `--check-url`.',
          'zh-CN': '带 `+simple/` 的地址仍然适合作索引的 `url`，以及写在 `--check-url` 后面。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another user name or password: at this address none is asked for.',
      'zh-CN': '换用户名或密码：这个地址根本不检查。',
    },
  ],
  verify: [
    {
      en: 'The page of the project on devpi lists the files, and `pip download` finds the version.',
      'zh-CN': '在 devpi 上，项目的页面列出这些文件，`pip download` 找得到这个版本。',
    },
  ],
  next: ['upload-address-not-found', 'devpi-stage-not-found', 'repository-url-wrong'],
  sources: [
    { repo: 'astral-sh/uv', path: 'issues/15021' },
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [817, 840] },
  ],
} as const satisfies ErrorEntry;
