import type { ErrorEntry } from '../types.ts';

export default {
  id: 'dependency-from-testpypi',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  // uv says so of any package that it cannot build.
  among: ['test.pypi.org/simple', '--index testpypi', '--index=testpypi', '--default-index testpypi', '--default-index=testpypi'],
  messages: [
    { text: 'Failed to download and build {package}' },
    // pip 26.3, by a run of it.
    { text: "Failed to build '{package}' when getting requirements" },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Failed to download and build',
  name: { en: 'A dependency was taken from TestPyPI', 'zh-CN': '依赖是从 TestPyPI 取来的' },
  meaning: {
    en: 'uv or pip installed the package back from TestPyPI to try it, and took one of its dependencies from there, too: on TestPyPI anybody may have uploaded anything under that name. The upload itself is not concerned, and PyPI is not, either.',
    'zh-CN': 'uv 或 pip 为了试用，从 TestPyPI 装回刚上传的包，连它的某个依赖也从那里取了：在 TestPyPI 上，谁都可能用那个名字上传过任何东西。这与上传本身无关，也与 PyPI 无关。',
  },
  says: [
    {
      en: '`{package}` was taken from TestPyPI, where anybody may have uploaded it, and could not be built. The upload before it is not concerned, and PyPI is not, either.',
      'zh-CN': '`{package}` 是从 TestPyPI 取来的（那里谁都可能上传过它），构建不了。这与之前的上传无关，也与 PyPI 无关。',
    },
  ],
  causes: [
    {
      en: 'uv takes each name from the first index that has it, and asks `--extra-index-url` before PyPI. pip takes the highest version of all indexes.',
      'zh-CN': 'uv 对每个名字只用第一个有它的索引，而 `--extra-index-url` 排在 PyPI 之前。pip 则取所有索引里最高的版本。',
    },
  ],
  fixes: [
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'pip installs from TestPyPI', 'zh-CN': '由 pip 从 TestPyPI 安装' },
      steps: [
        {
          en: 'pip takes the highest version of all indexes that it is given, in whatever order. Install your own package alone from TestPyPI, `pip install --index-url https://test.pypi.org/simple/ --no-deps demo==1.2.3`, and in a second command what it needs from PyPI: `pip install demo==1.2.3` finds your package there already.',
          'zh-CN': 'pip 会在给它的所有索引里取最高的版本，与先后顺序无关。只从 TestPyPI 安装自己的包：`pip install --index-url https://test.pypi.org/simple/ --no-deps demo==1.2.3`；它的依赖用第二条命令从 PyPI 安装：`pip install demo==1.2.3`，自己的包这时已经装好了。',
        },
        {
          en: 'The next run uploads to TestPyPI again: give that step `skip-existing: true`, or a version of its own for each run, else it is refused.',
          'zh-CN': '下一次运行还会上传到 TestPyPI：给那个步骤加上 `skip-existing: true`，或者每次运行用不同的版本号，否则会被拒绝。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'A step installs from TestPyPI', 'zh-CN': '有步骤从 TestPyPI 安装' },
      steps: [
        {
          en: 'Install the dependencies from PyPI first, and then your own package alone from TestPyPI: `uv pip install --index-url https://test.pypi.org/simple/ --no-deps demo==1.2.3`. Or add `--index-strategy unsafe-best-match` to the command, with your own version written out.',
          'zh-CN': '先从 PyPI 安装依赖，再只从 TestPyPI 安装自己的包：`uv pip install --index-url https://test.pypi.org/simple/ --no-deps demo==1.2.3`。或者给命令加上 `--index-strategy unsafe-best-match`，并写明自己的版本号。',
        },
        {
          en: 'The next run uploads to TestPyPI again: give that step `skip-existing: true`, or a version of its own for each run, else it is refused.',
          'zh-CN': '下一次运行还会上传到 TestPyPI：给那个步骤加上 `skip-existing: true`，或者每次运行用不同的版本号，否则会被拒绝。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Pinning that one dependency: the next one is taken from TestPyPI all the same.',
      'zh-CN': '只固定这一个依赖的版本：下一个依赖还是会从 TestPyPI 取。',
    },
  ],
  verify: [
    {
      en: '`uv pip install --dry-run` with the same words lists each package with a version that is on PyPI.',
      'zh-CN': '给同样的命令加上 `uv pip install --dry-run`：列出的每个包，版本都是 PyPI 上有的。',
    },
  ],
  next: ['file-already-exists', 'pip-requirement-not-found'],
  sources: [
    { repo: 'gijzelaerr/python-snap7', path: 'issues/601' },
    { repo: 'GClunies/noaa_coops', path: 'issues/82' },
    { repo: 'astral-sh/uv', path: 'issues/7554' },
    { repo: 'awslabs/cli-agent-orchestrator', path: 'issues/298' },
  ],
} as const satisfies ErrorEntry;
