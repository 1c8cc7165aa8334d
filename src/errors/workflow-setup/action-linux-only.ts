import { FOREIGN, onLinux } from '../shared/linux-only.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'action-linux-only',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [{ text: 'This action is only able to run under GNU/Linux environments', since: 'v1.12.0' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'This action is only able to run under GNU/Linux environments',
  name: { en: 'The publish job runs on macOS or Windows', 'zh-CN': '发布作业在 macOS 或 Windows 上运行' },
  meaning: {
    en: 'The first step of the action stops on every runner that is not Linux. This job uploaded nothing; if it is one job of a matrix, the Linux job may have uploaded its files.',
    'zh-CN': 'action 的第一步会在所有非 Linux 的运行器上停下。这个作业什么都没有上传；如果它是矩阵中的一个，Linux 上的那个作业可能已经上传了自己的文件。',
  },
  says: {
    applies: { values: { cells: { is: ['one'] } } },
    release: 'nothing-uploaded',
    en: 'The first step of the action stops on every runner that is not Linux, and this job has no matrix: nothing was uploaded. What it did before, such as a release on GitHub, is done.',
    'zh-CN': 'action 的第一步会在所有非 Linux 的运行器上停下，而这个作业没有矩阵：什么都没有上传。它在这之前做的事（比如 GitHub 上的发行版）已经完成了。',
  },
  causes: [
    {
      en: 'The publish step stands in the job that builds the wheels, and its matrix also names `macos-latest` or `windows-latest`.',
      'zh-CN': '发布步骤写在构建 wheel 的作业里，而它的矩阵中还有 `macos-latest` 或 `windows-latest`。',
    },
    {
      en: '`runs-on:` of the publish job names a macOS or Windows runner, perhaps because the project is for that system only.',
      'zh-CN': '发布作业的 `runs-on:` 写的是 macOS 或 Windows 运行器，也许因为项目只面向那个系统。',
    },
  ],
  fixes: [
    {
      applies: FOREIGN.builds,
      changes: 'file',
      when: { en: 'The job that failed also builds, on macOS or Windows', 'zh-CN': '失败的作业也负责在 macOS 或 Windows 上构建' },
      steps: [
        {
          en: 'In the build job replace the publish step by `actions/upload-artifact`. Each entry of a matrix needs an artifact name of its own, for instance `dist-${{ matrix.os }}`.',
          'zh-CN': '在构建作业里，用 `actions/upload-artifact` 代替发布步骤。矩阵的每一项都要给构建产物起不同的名字，比如 `dist-${{ matrix.os }}`。',
        },
        {
          en: 'Add a publish job with `runs-on: ubuntu-latest` that fetches the files with `actions/download-artifact`. For several artifacts write `pattern: dist-*` and `merge-multiple: true` instead of `name: dist`.',
          'zh-CN':
            '另加一个 `runs-on: ubuntu-latest` 的发布作业，用 `actions/download-artifact` 取回文件。构建产物有多个时，把 `name: dist` 换成 `pattern: dist-*` 和 `merge-multiple: true`。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'runs-on: ubuntu-latest', 'actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    onLinux,
  ],
  notAFix: [
    {
      en: 'An older release of the action: before v1.12.0 it stopped there too, with [other words](/errors/container-action-linux-only/).',
      'zh-CN': '换用更旧的版本：v1.12.0 之前同样会停下，只是[措辞不同](/errors/container-action-linux-only/)。',
    },
  ],
  verify: [
    {
      en: 'Look at [[release-history]] and [[release-files]] of the project on PyPI. If files of this version are there already, set `skip-existing: true` for the next run, so that only the missing ones are uploaded.',
      'zh-CN':
        '在 PyPI 上查看项目的 [[release-history]] 和 [[release-files]]。如果已经有这个版本的文件，下一次运行时设置 `skip-existing: true`，只上传缺少的文件。',
    },
  ],
  next: ['file-already-exists', 'twine-no-files', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'README.md', ref: 'v1.14.0' },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [248, 274] },
    { repo: 'loonghao/photoshop-python-api-mcp-server', path: 'issues/7' },
  ],
} as const satisfies ErrorEntry;
