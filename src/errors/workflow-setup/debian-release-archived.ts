import type { ErrorEntry } from '../types.ts';

/** The image of an old action of python-semantic-release. */
const OF_SEMANTIC_RELEASE = { any: [{ wording: [1] }, { near: ['bullseye-backports'], any: [{ near: ['python-semantic-release'] }, { uses: ['python-semantic-release/python-semantic-release'] }] }] } as const;

export default {
  id: 'debian-release-archived',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  outranks: ['action-image-build-failed'],
  messages: [
    { text: "E: The repository '{repository}' does not have a Release file." },
    { text: 'apt-get install -y git/bullseye-backports" did not complete successfully: exit code: {code}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'does not have a Release file.',
  name: { en: 'apt finds no packages for this system any more', 'zh-CN': 'apt 找不到这个系统的软件包了' },
  meaning: {
    en: 'An image or a job installs packages with apt, and at the address there are none for its release of Debian or Ubuntu: once a release is old, they are taken from the mirrors. The step stopped there. PyPI has no part in this.',
    'zh-CN': '镜像或作业用 apt 安装软件包，而那个地址上没有它这一版 Debian 或 Ubuntu 的软件包：版本过旧之后，软件包会从镜像站撤下。步骤停在了这里，与 PyPI 无关。',
  },
  says: {
    applies: { wording: [1] },
    en: 'The action of python-semantic-release builds its image in each run, and this old release of it installs git from Debian\'s `bullseye-backports`. That failed, so the job did not begin: no version, no tag and no upload.',
    'zh-CN': 'python-semantic-release 的 action 每次运行都构建自己的镜像，而这个旧版本要从 Debian 的 `bullseye-backports` 安装 git。安装失败，作业没有开始：没有版本号、没有标签，也没有上传。',
  },
  causes: [
    {
      en: 'Releases of python-semantic-release before 9.7.0 install git from `bullseye-backports`, which the mirrors no longer have.',
      'zh-CN': '9.7.0 之前的 python-semantic-release 从 `bullseye-backports` 安装 git，而镜像站上已经没有它了。',
    },
    { en: 'The job or a `Dockerfile` takes an old image, such as one with `buster` in its name.', 'zh-CN': '作业或 `Dockerfile` 用了旧镜像，比如名字里带 `buster` 的。' },
    { en: 'A source that was added, such as a PPA, has no packages for the release of this runner.', 'zh-CN': '添加的软件源（比如 PPA）没有这个运行器系统版本的软件包。' },
  ],
  fixes: [
    {
      applies: OF_SEMANTIC_RELEASE,
      certain: true,
      changes: 'file',
      when: { en: 'It is the image of python-semantic-release', 'zh-CN': '是 python-semantic-release 的镜像' },
      steps: [
        {
          en: 'In the workflow file write a current release of the action, such as `python-semantic-release/python-semantic-release@v10.5.3`: from 9.7.0 on it builds on a newer Debian. Another system in `runs-on:` changes nothing.',
          'zh-CN': '在工作流文件里换成这个 action 的当前版本，比如 `python-semantic-release/python-semantic-release@v10.5.3`：从 9.7.0 起它使用较新的 Debian。换 `runs-on:` 里的系统没有用。',
        },
        {
          en: 'Before that, run `semantic-release --noop version` of that release on your machine: it shows whether it accepts your configuration. From 8 on python-semantic-release uploads nothing to PyPI.',
          'zh-CN': '在这之前，在你的机器上用那个版本运行 `semantic-release --noop version`：可以看出它接不接受你的配置。从第 8 版起，python-semantic-release 不再向 PyPI 上传任何文件。',
        },
      ],
    },
    {
      applies: { not: OF_SEMANTIC_RELEASE },
      changes: 'file',
      when: { en: 'It is an image', 'zh-CN': '出在镜像里' },
      steps: [
        {
          en: 'Take a newer image: in `container:` of the job or in `FROM` of your `Dockerfile`, such as `python:3.13` in place of one for `buster`; for wheels `manylinux_2_28` in place of `manylinux_2_24`, which is Debian 9. If it is the image of an action, take a newer release of that action.',
          'zh-CN': '换较新的镜像：作业的 `container:` 或你的 `Dockerfile` 的 `FROM`，比如用 `python:3.13` 代替基于 `buster` 的镜像；构建 wheel 就用 `manylinux_2_28` 代替 `manylinux_2_24`（它是 Debian 9）。如果是某个 action 的镜像，就换那个 action 的新版本。',
        },
      ],
    },
    {
      applies: { not: OF_SEMANTIC_RELEASE },
      changes: 'file',
      when: { en: 'The job added this source on the runner', 'zh-CN': '是作业在运行器上添加的软件源' },
      steps: [
        {
          en: 'Remove the source that the message names, or add the one for the release of the runner: `lsb_release -cs` prints its name.',
          'zh-CN': '去掉错误信息里的软件源，或者换成适合运行器系统版本的：`lsb_release -cs` 会打印版本名。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running it again: the packages do not come back to that address.',
      'zh-CN': '重新运行：软件包不会再回到那个地址。',
    },
  ],
  verify: [
    {
      en: '`apt-get update` in the step ends without this line.',
      'zh-CN': '步骤里的 `apt-get update` 不再打印这一行。',
    },
  ],
  next: ['action-image-build-failed', 'semantic-release-configuration-invalid', 'semantic-release-does-not-upload'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'Dockerfile', ref: 'v8.0.7', lines: [2, 12] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'Dockerfile', ref: 'v9.7.3' },
    { repo: 'armbian/build', path: 'issues/8436' },
    { repo: 'jbloomAus/SAEDashboard', path: 'issues/65' },
  ],
} as const satisfies ErrorEntry;
