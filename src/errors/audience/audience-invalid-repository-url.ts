import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-invalid-repository-url',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: "requests.exceptions.InvalidURL: Invalid URL 'https:///_/oidc/audience': No host supplied" },
    { text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host=\"b''\", port=443): Max retries exceeded with url: /_/oidc/audience" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Invalid URL 'https:///_/oidc/audience': No host supplied",
  name: { en: 'repository-url holds no host', 'zh-CN': 'repository-url 里没有主机' },
  meaning: {
    en: 'The action takes the host for Trusted Publishing out of `repository-url`, and there is none in it. It does not catch that, so the log ends in a Python traceback.',
    'zh-CN': 'action 要从 `repository-url` 里取出可信发布（Trusted Publishing）用的主机，而里面没有主机。它不处理这种情况，所以日志以 Python traceback 结束。',
  },
  causes: [
    {
      en: '`repository-url` is a short name such as `testpypi`, or an address without `https://`.',
      'zh-CN': '`repository-url` 写的是 `testpypi` 这样的简称，或者地址没有 `https://`。',
    },
    {
      en: "The old input `repository_url` is written and empty, for instance because a variable has no value: then the message names the host `b''`. An empty `repository-url` does no harm.",
      'zh-CN': "写了旧的输入参数 `repository_url`，但值是空的，比如变量没有值：这时错误信息里的主机是 `b''`。`repository-url` 为空则没有影响。",
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: '`repository-url` is a name, or lacks `https://`', 'zh-CN': '`repository-url` 写的是名称，或者没有 `https://`' },
      steps: [
        {
          en: 'In the workflow file, write the whole address as `repository-url` of the publish step: for TestPyPI `https://test.pypi.org/legacy/`, for another index its own with `https://` and the slash at the end. For PyPI remove the line.',
          'zh-CN': '在工作流文件里，把发布步骤的 `repository-url` 写成完整的地址：TestPyPI 是 `https://test.pypi.org/legacy/`，其他索引写它自己的地址，带 `https://`，末尾的斜杠不能少。上传到 PyPI 则删掉这一行。',
        },
      ],
      example: { scope: 'job', index: 'testpypi', mark: ['repository-url:'] },
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The address is empty', 'zh-CN': '地址是空的' },
      steps: [
        {
          en: 'For PyPI remove `repository_url` and `repository-url` from the publish step in the workflow file. For another index write its whole address with `https://` as `repository-url`.',
          'zh-CN': '上传到 PyPI：在工作流文件里，把发布步骤的 `repository_url` 和 `repository-url` 删掉。上传到其他索引：把带 `https://` 的完整地址写在 `repository-url` 里。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. Unfold the publish step in the next log: `repository-url:` shows the whole address.',
      'zh-CN': '什么都没有上传，版本号还能用。在下一份日志里展开发布步骤：`repository-url:` 后面是完整的地址。',
    },
  ],
  next: ['repository-url-trailing-slash', 'repository-url-wrong', 'audience-trusted-publishing-unsupported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [171, 180] },
  ],
} as const satisfies ErrorEntry;
