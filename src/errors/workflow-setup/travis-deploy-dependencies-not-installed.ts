import type { ErrorEntry } from '../types.ts';

export default {
  id: 'travis-deploy-dependencies-not-installed',
  stage: 'workflow-setup',
  emitter: 'travis-ci',
  severity: 'error',
  messages: [
    { text: 'Failed to install pip, setuptools, twine or wheel.' },
    { text: "Couldn't install pip, setuptools, twine or wheel." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Failed to install pip, setuptools, twine or wheel',
  name: { en: 'Travis CI could not install twine', 'zh-CN': 'Travis CI 没能装上 twine' },
  meaning: {
    en: 'Before it uploads, `provider: pypi` of Travis CI runs the newest `get-pip.py` with the Python of the job, and installs twine with it. That failed, for a reason that stands above, so nothing was built or uploaded. A traceback there is one of pip, not of your project.',
    'zh-CN': 'Travis CI 的 `provider: pypi` 在上传之前，会用作业的 Python 运行最新的 `get-pip.py`，再装上 twine。这一步失败了，原因在上面，所以什么都没有构建，也没有上传。那里的 traceback 来自 pip，与你的项目无关。',
  },
  causes: [
    {
      en: '`SyntaxError`, or a sentence that the script does not work on this Python: the newest pip no longer runs with the Python of the job, such as 2.7 or 3.5.',
      'zh-CN': '`SyntaxError`，或者说这个脚本不支持当前 Python：最新的 pip 已经不能在作业的 Python（比如 2.7 或 3.5）上运行。',
    },
    {
      en: 'The network, or the Python index, did not answer.',
      'zh-CN': '网络或 Python 索引没有响应。',
    },
  ],
  fixes: [
    {
      applies: { near: ['SyntaxError: invalid syntax', 'does not work on Python', 'DEPRECATION: Python'] },
      changes: 'file',
      when: { en: 'The Python of the job is too old for pip', 'zh-CN': '作业的 Python 对 pip 来说太旧' },
      steps: [
        {
          en: 'In `.travis.yml` let the job that deploys use a current Python, as `python: "3.12"`, and keep the old ones for the tests: `deploy:` runs in the jobs that `on:` names.',
          'zh-CN': '在 `.travis.yml` 里，让负责部署的作业使用当前的 Python，例如 `python: "3.12"`，旧版本只留给测试：`deploy:` 在 `on:` 指定的作业里运行。',
        },
        {
          en: 'Or publish without `provider: pypi`: `provider: script` with a script that runs `python -m build` and `twine upload` with the versions that you choose.',
          'zh-CN': '也可以不用 `provider: pypi`：改用 `provider: script`，在脚本里用你选定的版本运行 `python -m build` 和 `twine upload`。',
        },
      ],
    },
    {
      applies: { near: ["Permission denied: '/usr/"] },
      certain: true,
      changes: 'file',
      when: { en: 'pip may not write to `/usr`', 'zh-CN': 'pip 不能写 `/usr`' },
      steps: [
        {
          en: 'The pip of this job belongs to the system, so the newest one cannot take its place. In `.travis.yml` let the job that deploys have `language: python` with a current `python:`, which brings an environment that can be written to. `--user` is of no use: the command is that of Travis CI.',
          'zh-CN': '这个作业里的 pip 属于系统，新版本替换不了它。在 `.travis.yml` 里，让负责部署的作业使用 `language: python` 和当前的 `python:`，这样就有可以写入的环境。加 `--user` 没有用：那条命令是 Travis CI 的。',
        },
      ],
    },
    {
      when: { en: 'It is another reason', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Read the last lines above this one: what `wget`, Python or pip print there is the reason. If no connection came about, restart the job.',
          'zh-CN': '看这一行上面的最后几行：`wget`、Python 或 pip 打印的内容就是原因。如果是连不上，就重启作业。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, or a search for a syntax error in your own code: neither was looked at yet.',
      'zh-CN': '换 token，或者在自己的代码里找语法错误：两样都还没有用到。',
    },
  ],
  verify: [
    {
      en: 'The next deployment goes on to `Authenticated as` and `Uploading distributions to`.',
      'zh-CN': '下一次部署会继续到 `Authenticated as` 和 `Uploading distributions to`。',
    },
  ],
  next: ['invalid-authentication-information', 'file-already-exists'],
  sources: [
    { repo: 'travis-ci/dpl', path: 'lib/dpl/providers/pypi.rb', ref: '8c6eabc699178e992236adf4472f1753b7b292ce', lines: [36, 50] },
    { repo: 'travis-ci/dpl', path: 'lib/dpl/assets/pypi/install', ref: '8c6eabc699178e992236adf4472f1753b7b292ce', lines: [1, 4] },
    { repo: 'travis-ci/dpl', path: 'lib/dpl/provider/pypi.rb', ref: 'b965fe895161814f093a93223cec3f5262bf4660', lines: [66, 75] },
    { repo: 'modm-io/lbuild', path: 'issues/59' },
  ],
} as const satisfies ErrorEntry;
