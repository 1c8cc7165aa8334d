import type { ErrorEntry } from '../types.ts';

export default {
  id: 'semantic-release-upload-dists-unsupported',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'warning',
  // Every run of `semantic-release publish` on GitLab prints it, whether another step uploads or not.
  role: 'context',
  messages: [{ text: 'UserWarning: upload_dists is not supported by Gitlab' }],
  release: 'not-concerned',
  tells: 'sends-nothing',
  fixer: 'repository',
  headline: 'UserWarning: upload_dists is not supported by Gitlab',
  name: { en: 'semantic-release publish does nothing on GitLab', 'zh-CN': 'semantic-release publish 在 GitLab 上什么也不做' },
  meaning: {
    en: 'From 8.0 on `semantic-release publish` adds the files to a release on the code host, which it cannot on GitLab, and it sends no file to PyPI or to the package registry of GitLab. If no other step runs `twine upload` or the like, nothing was published, although the job is green.',
    'zh-CN': '从 8.0 起，`semantic-release publish` 只把文件附到代码托管平台的 release 上，而在 GitLab 上它做不到；它也不向 PyPI 或 GitLab 的软件包仓库上传文件。如果没有别的步骤运行 `twine upload` 之类的命令，那么作业虽然是绿色的，却什么都没有发布。',
  },
  causes: [
    {
      en: 'The pipeline was written for python-semantic-release 7, whose `publish` uploaded the files too.',
      'zh-CN': '流水线是为 python-semantic-release 7 写的，那时的 `publish` 也负责上传文件。',
    },
  ],
  fixes: [
    {
      alone: true,
      changes: 'file',
      when: { en: 'No other step uploads', 'zh-CN': '没有别的步骤来上传' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml` upload after `semantic-release version`, once the files are built: `twine upload dist/*`, with `TWINE_USERNAME` and `TWINE_PASSWORD` as CI variables.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，在 `semantic-release version` 之后、文件构建好以后上传：`twine upload dist/*`，`TWINE_USERNAME` 和 `TWINE_PASSWORD` 设成 CI 变量。',
        },
        {
          en: 'For the package registry of the GitLab project add `--repository-url ${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/packages/pypi`, with the user name `gitlab-ci-token` and the password `$CI_JOB_TOKEN`.',
          'zh-CN': '要上传到 GitLab 项目自己的软件包仓库，就加上 `--repository-url ${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/packages/pypi`，用户名是 `gitlab-ci-token`，密码是 `$CI_JOB_TOKEN`。',
        },
      ],
    },
    {
      alone: true,
      changes: 'file',
      when: { en: 'Another step uploads', 'zh-CN': '有别的步骤来上传' },
      steps: [
        {
          en: 'Remove `semantic-release publish` from `.gitlab-ci.yml`: it does nothing there.',
          'zh-CN': '从 `.gitlab-ci.yml` 里删掉 `semantic-release publish`：它在那里什么也不做。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`upload_to_pypi` or `upload_to_repository` under `[tool.semantic_release]`: both are of release 7, and nothing reads them now.',
      'zh-CN': '`[tool.semantic_release]` 里的 `upload_to_pypi` 或 `upload_to_repository`：都是第 7 版的设置，现在没有代码读取它们。',
    },
  ],
  verify: [
    {
      en: 'The job prints `Uploading distributions to`, and the index lists the version.',
      'zh-CN': '作业里打印出 `Uploading distributions to`，索引也列出了这个版本。',
    },
  ],
  next: ['semantic-release-does-not-upload', 'semantic-release-no-tags', 'twine-no-files'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/hvcs/remote_hvcs_base.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [49, 56] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/upgrading/08-upgrade.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [142, 170] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/802' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/230' },
  ],
} as const satisfies ErrorEntry;
