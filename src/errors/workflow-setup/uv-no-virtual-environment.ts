import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-no-virtual-environment',
  stage: 'workflow-setup',
  emitter: 'uv',
  severity: 'error',
  among: ['twine', 'publish', 'upload', 'release', 'uv build', 'uv version'],
  messages: [
    { text: 'No virtual environment found; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment' },
    { text: 'No virtual environment found for {python}; run `uv venv` to create an environment, or pass `--system` to install into a non-virtual environment' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'No virtual environment found',
  name: { en: 'uv finds no virtual environment to install into', 'zh-CN': 'uv 找不到可以安装的虚拟环境' },
  meaning: {
    en: '`uv pip install` installs into a virtual environment, and this job has none. It has nothing to do with an environment of GitHub. The step stopped there and uploaded nothing.',
    'zh-CN': '`uv pip install` 要安装到虚拟环境里，而这个作业没有。它和 GitHub 的 environment 没有关系。步骤停在了这里，它什么都没有上传。',
  },
  causes: [
    {
      en: '`pip install` was replaced by `uv pip install`, which does not install into the Python of the system unless it is told to.',
      'zh-CN': '`pip install` 换成了 `uv pip install`，而后者不会主动装进系统的 Python。',
    },
    {
      en: 'The environment was made in another job, or in another directory than the one in which this step runs.',
      'zh-CN': '虚拟环境是在别的作业里，或者在别的目录里创建的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The job has no virtual environment', 'zh-CN': '作业里没有虚拟环境' },
      steps: [
        {
          en: 'In the workflow file, write `uv pip install --system` in this step, or call the programs without installing them: `uv build`, and `uvx twine upload dist/*` or `uv publish`.',
          'zh-CN': '在工作流文件里，把这一步改成 `uv pip install --system`；或者不安装，直接调用：`uv build`，以及 `uvx twine upload dist/*` 或 `uv publish`。',
        },
        {
          en: 'If the system\'s Python refuses that as externally managed, run `uv venv` before it, and call the programs with `uv run`.',
          'zh-CN': '如果系统的 Python 以“externally managed”为由拒绝，就先运行 `uv venv`，再用 `uv run` 调用这些程序。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded by it, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['program-not-installed', 'uv-missing-credentials'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5' },
  ],
} as const satisfies ErrorEntry;
