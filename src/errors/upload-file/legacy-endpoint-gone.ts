import type { ErrorEntry } from '../types.ts';

export default {
  id: 'legacy-endpoint-gone',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Project pre-registration is no longer required or supported, upload your files instead.' },
    { text: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Project pre-registration is no longer required or supported',
  name: { en: 'An action that PyPI no longer offers', 'zh-CN': 'PyPI 已不再提供的操作' },
  meaning: {
    en: 'The command asked PyPI to register a project or to take documentation. PyPI answers both with `410 Gone`: a project is made by its first upload or by a pending publisher, and documentation belongs elsewhere.',
    'zh-CN': '这条命令请求 PyPI 注册一个项目，或者接收文档。对这两种请求 PyPI 都返回 `410 Gone`：项目由第一次上传或待定发布者创建，文档则应放在别处。',
  },
  causes: [
    {
      en: 'The workflow or a script still runs `twine register`, which twine offered up to 7.0.0 for other indexes, or `setup.py register`.',
      'zh-CN': '工作流或脚本里还在运行 `twine register`（twine 直到 7.0.0 都为其他索引保留它），或者 `setup.py register`。',
    },
    {
      en: 'For the second message: the step runs `setup.py upload_docs`.',
      'zh-CN': '如果是第二条错误信息：这个步骤运行的是 `setup.py upload_docs`。',
    },
  ],
  fixes: [
    {
      when: { en: 'you want to publish a project', 'zh-CN': '你要发布一个项目' },
      steps: [
        {
          en: 'Remove the command from the workflow file and from `Makefile` or `tox.ini`, if it stands there.',
          'zh-CN': '从工作流文件里删掉这条命令；如果写在 `Makefile` 或 `tox.ini` 里，也一并删掉。',
        },
        {
          en: 'Publish the files. For a project that is new on PyPI, [register a pending publisher](/fix-trusted-publishing/#pypi) before the first run, or use a token for the entire account once.',
          'zh-CN': '直接发布文件。如果项目在 PyPI 上还不存在，第一次运行之前先[添加一个待定发布者](/fix-trusted-publishing/#pypi)，或者临时用一次整个账号范围的 token。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
  ],
  verify: [
    {
      en: 'The log has `Uploading` lines in place of `Registering`, and no `410`. [Rehearse the upload first](/migrate/#verify)',
      'zh-CN': '日志里出现 `Uploading` 行，不再有 `Registering`，也没有 `410`。[先演练一遍上传](/migrate/#verify)',
    },
  ],
  next: ['non-user-identity-cannot-create-project', 'payload-without-file'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1868, 1896] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [36, 49] },
    { repo: 'pypa/twine', path: 'twine/commands/register.py', ref: '7.0.0' },
  ],
} as const satisfies ErrorEntry;
