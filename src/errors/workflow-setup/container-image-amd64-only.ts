import type { ErrorEntry } from '../types.ts';

export default {
  id: 'container-image-amd64-only',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: "WARNING: The requested image's platform ({platform}) does not match the detected host platform ({host}) and no specific platform was requested\nexec /app/twine-upload.sh: exec format error",
      since: 'v1.12.0',
    },
    { text: 'exec /app/twine-upload.sh: exec format error' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'exec /app/twine-upload.sh: exec format error',
  name: { en: 'The publish job runs on an ARM runner', 'zh-CN': '发布作业在 ARM 运行器上运行' },
  meaning: {
    en: 'The image of the action is made for x86 (`amd64`) only, and this job runs on ARM: the script in it does not start. This job uploaded nothing; if it is one job of a matrix, the x86 jobs may have uploaded their files.',
    'zh-CN': 'action 的镜像只有 x86（`amd64`）版，而这个作业在 ARM 上运行：镜像里的脚本启动不了。这个作业什么都没有上传；如果它是矩阵中的一个，x86 上的作业可能已经上传了自己的文件。',
  },
  says: {
    en: 'The image of the action is made for `{platform}` only, and this job runs on `{host}`: the script in it does not start. This job uploaded nothing; if it is one job of a matrix, the x86 jobs may have uploaded their files.',
    'zh-CN': 'action 的镜像只有 `{platform}` 版，而这个作业在 `{host}` 上运行：镜像里的脚本启动不了。这个作业什么都没有上传；如果它是矩阵中的一个，x86 上的作业可能已经上传了自己的文件。',
  },
  causes: [
    {
      en: 'The publish step stands in the job that builds the wheels, and its matrix also names an ARM runner such as `ubuntu-24.04-arm`.',
      'zh-CN': '发布步骤写在构建 wheel 的作业里，而它的矩阵中还有 ARM 运行器，比如 `ubuntu-24.04-arm`。',
    },
    {
      en: 'The runner is your own, has an ARM processor, and cannot emulate x86. Where it can, the warning about the platform stands alone and the upload works.',
      'zh-CN': '运行器是你自己的，用的是 ARM 处理器，又不能模拟 x86。能模拟时，只会有关于平台的那条警告，上传照常进行。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I build on ARM', 'zh-CN': '我在 ARM 上构建' },
      steps: [
        {
          en: 'In the workflow file, take the publish step out of this job and publish from one job with `runs-on: ubuntu-latest`, which is x86. It fetches the wheels of all runners with `actions/download-artifact`; it can publish ARM wheels too.',
          'zh-CN': '在工作流文件里，把发布步骤从这个作业里移出来，只用一个 `runs-on: ubuntu-latest`（x86）的作业发布。它用 `actions/download-artifact` 取回所有运行器构建的 wheel；ARM 的 wheel 也能由它发布。',
        },
        {
          en: 'In the build job keep the files with `actions/upload-artifact`, in a matrix under names of their own such as `wheels-${{ matrix.os }}`. Download them with `pattern: wheels-*` and `merge-multiple: true`.',
          'zh-CN': '在构建作业里用 `actions/upload-artifact` 保存文件，用矩阵时名字要各不相同，比如 `wheels-${{ matrix.os }}`。下载时写 `pattern: wheels-*` 和 `merge-multiple: true`。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'runs-on: ubuntu-latest', 'actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
  ],
  notAFix: [
    {
      en: 'Making the script executable: it is, for another processor.',
      'zh-CN': '给脚本加执行权限：它本来就能执行，只是为另一种处理器准备的。',
    },
  ],
  verify: [
    {
      en: 'Look at [[release-history]] and [[release-files]] of the project on PyPI. If files of this version are there already, set `skip-existing: true` for the next run, so that only the missing ones are uploaded.',
      'zh-CN':
        '在 PyPI 上查看项目的 [[release-history]] 和 [[release-files]]。如果已经有这个版本的文件，下一次运行时设置 `skip-existing: true`，只上传缺少的文件。',
    },
  ],
  next: ['file-already-exists', 'artifact-name-conflict', 'action-linux-only'],
  sources: [
    { repo: 'mliezun/caddy-snake', path: 'issues/166' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/382' },
    { repo: 'canonical/craft-application', path: 'issues/604' },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [248, 274] },
  ],
} as const satisfies ErrorEntry;
