import type { ErrorEntry } from '../types.ts';

export default {
  id: 'repository-url-invalid',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'UnreachableRepositoryURLDetected: Invalid repository URL: {reason}.' },
    { text: "InvalidConfiguration: Missing '{repository}' section from {file}.\nMore info: https://packaging.python.org/specifications/pypirc/" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'UnreachableRepositoryURLDetected: Invalid repository URL',
  name: { en: 'The address of the index is not complete', 'zh-CN': '索引的地址不完整' },
  meaning: {
    en: 'twine was given an address without `https://` or without a host, or a short name that its configuration does not know. It stops before it sends anything.',
    'zh-CN': 'twine 拿到的地址缺少 `https://` 或主机名，或者是一个它的配置里没有的简称。它在发送任何内容之前就停下了。',
  },
  causes: [
    {
      en: 'A short name stands where an address belongs: `repository-url: testpypi`, or `--repository-url testpypi`.',
      'zh-CN': '该写地址的地方写了简称：`repository-url: testpypi` 或 `--repository-url testpypi`。',
    },
    {
      en: 'The address is put together from a variable that is empty, as in `https://${{ vars.HOST }}/legacy/`.',
      'zh-CN': '地址由变量拼成，而变量是空的，例如 `https://${{ vars.HOST }}/legacy/`。',
    },
    {
      en: 'For `Missing … section`: the name after `--repository` is misspelt, or `~/.pypirc` has a list `index-servers` without it. twine knows `pypi` and `testpypi` by itself only as long as no such list is there.',
      'zh-CN': '如果是 `Missing … section`：`--repository` 后面的名字拼错了，或者 `~/.pypirc` 里的 `index-servers` 列表没有它。只有在没有这个列表时，twine 才自带 `pypi` 和 `testpypi`。',
    },
  ],
  fixes: [
    {
      when: { en: 'you publish to TestPyPI or to another index', 'zh-CN': '你要发布到 TestPyPI 或其他索引' },
      steps: [
        {
          en: 'Write the whole address, for TestPyPI `https://test.pypi.org/legacy/` with the slash at the end: with the action as `repository-url` in the `with:` of the publish step, with twine alone behind `--repository-url`. `-r` and `--repository` take a short name only.',
          'zh-CN': '写完整的地址，TestPyPI 是 `https://test.pypi.org/legacy/`，末尾的斜杠不能少：用 action 时写进发布步骤 `with:` 里的 `repository-url`，单独用 twine 时写在 `--repository-url` 后面。`-r` 和 `--repository` 只接受简称。',
        },
        {
          en: 'For PyPI leave `repository-url` out. On the command line, `twine upload --repository testpypi dist/*` takes the short name.',
          'zh-CN': '发布到 PyPI 时不写 `repository-url`。在命令行里可以用简称：`twine upload --repository testpypi dist/*`。',
        },
      ],
      example: { index: 'testpypi', auth: 'api-token', attestations: 'false', scope: 'job', mark: ['repository-url:'] },
    },
  ],
  verify: [
    {
      en: 'The log says `Uploading distributions to https://test.pypi.org/legacy/`, or the address of your index.',
      'zh-CN': '日志里有 `Uploading distributions to https://test.pypi.org/legacy/`，或者你的索引的地址。',
    },
  ],
  next: ['repository-url-wrong', 'repository-url-trailing-slash', 'audience-invalid-repository-url'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [164, 210] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [118, 143] },
  ],
} as const satisfies ErrorEntry;
