import type { ErrorEntry } from '../types.ts';

/** The plugin of the old name: `poetry-dynamic-versioning` alone stands in this one, too. */
const OLD_NAME = ['poetry-dynamic-versioning-plugin'];

export default {
  id: 'poetry-plugin-incompatible',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  // What is missing may be Poetry itself, or more of it: that is another case. A name that Poetry no longer has tells as much as the part that had it.
  among: ['poetry.core.semver', 'poetry.repositories', "name 'Pool' from 'poetry.", "name 'module_name' from 'poetry.", "name 'InvalidVersion' from 'poetry."],
  messages: [
    { text: "ModuleNotFoundError\n\n  No module named 'poetry.core.semver'\n\n  at {path}:{line} in <module>" },
    { text: "No module named 'poetry.core.semver'" },
    { text: "No module named 'poetry.repositories.http'" },
    { text: "cannot import name 'Pool' from 'poetry.repositories'" },
    { text: "cannot import name 'module_name' from 'poetry.utils.helpers'" },
    { text: "cannot import name 'InvalidVersion' from 'poetry.core.version.exceptions'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "No module named 'poetry.core.semver'",
  name: { en: 'A plugin does not fit this release of Poetry', 'zh-CN': '某个插件与这一版 Poetry 不兼容' },
  meaning: {
    en: 'Poetry loads its plugins before every command. One of them is written for an older Poetry and asks for a part that this release no longer has. No command of Poetry runs then, not even `poetry --version`, and none builds or uploads.',
    'zh-CN': 'Poetry 在每条命令之前都会加载插件。其中一个是为旧版 Poetry 写的，要用的部分在这一版里已经没有了。这时 Poetry 的任何命令都运行不了，连 `poetry --version` 也不行，也就不会构建或上传。',
  },
  causes: [
    {
      en: 'The job installs the newest Poetry, and the plugin stayed at an old release.',
      'zh-CN': '作业安装的是最新的 Poetry，插件却停在旧版。',
    },
    {
      applies: { wording: [0, 1] },
      en: '`poetry.core.semver` is gone since poetry-core 1.7, which came with Poetry 1.6.',
      'zh-CN': '从 poetry-core 1.7 起就没有 `poetry.core.semver` 了，它随 Poetry 1.6 一起发布。',
    },
    {
      applies: { near: OLD_NAME },
      en: '`poetry-dynamic-versioning-plugin` is the old name of `poetry-dynamic-versioning`, and 0.4.0 is its last release.',
      'zh-CN': '`poetry-dynamic-versioning-plugin` 是 `poetry-dynamic-versioning` 的旧名字，最后一版是 0.4.0。',
    },
  ],
  fixes: [
    {
      applies: { near: OLD_NAME },
      certain: true,
      changes: 'file',
      when: { en: 'It is `poetry-dynamic-versioning-plugin`', 'zh-CN': '插件是 `poetry-dynamic-versioning-plugin`' },
      steps: [
        {
          en: 'Where the workflow names the plugin, write `poetry-dynamic-versioning` in its place: that package is kept up, and fits Poetry 1.6 and later from 1.0.1 on. In a command: `poetry self add "poetry-dynamic-versioning[plugin]"`.',
          'zh-CN': '在工作流里写插件名的地方，改成 `poetry-dynamic-versioning`：这个包还在维护，从 1.0.1 起支持 Poetry 1.6 及以后的版本。用命令安装是：`poetry self add "poetry-dynamic-versioning[plugin]"`。',
        },
      ],
    },
    {
      applies: { not: { near: OLD_NAME } },
      changes: 'file',
      when: { en: 'It is another plugin', 'zh-CN': '是别的插件' },
      steps: [
        {
          en: 'Find out which plugin it is: `poetry -v` prints the file that asks for the missing part, and the folder below `site-packages` is the plugin. Install a newer release of it, or leave it out if the release does not need it.',
          'zh-CN': '先查明是哪个插件：`poetry -v` 会打印是哪个文件要用缺少的部分，`site-packages` 下面的那个目录就是插件。安装它的新版；发布用不到的话，就去掉它。',
        },
      ],
    },
    {
      aside: true,
      applies: { wording: [0, 1] },
      changes: 'file',
      when: { en: 'The plugin has no newer release', 'zh-CN': '这个插件没有新版' },
      steps: [
        {
          en: 'Install a Poetry that it fits: `pipx install poetry==1.5.1`, or `poetry_version: "==1.5.1"` for `JRubics/poetry-publish`. That Poetry is old; it only gets this release out.',
          'zh-CN': '安装与它兼容的 Poetry：`pipx install poetry==1.5.1`；用 `JRubics/poetry-publish` 的话写 `poetry_version: "==1.5.1"`。这一版 Poetry 已经很旧，只适合先把这次发布做完。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Adding `poetry-core` or `semver` to the dependencies of the project: the plugin runs in the environment of Poetry, not in that of the project. A new token: Poetry did not get as far as that.',
      'zh-CN': '把 `poetry-core` 或 `semver` 加进项目的依赖：插件运行在 Poetry 自己的环境里，不在项目的环境里。换 token：Poetry 还没有走到那一步。',
    },
  ],
  verify: [
    {
      en: '`poetry --version` prints the release again. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '`poetry --version` 又能打印版本了。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['poetry-configuration-invalid', 'poetry-no-files'],
  sources: [
    { repo: 'JRubics/poetry-publish', path: 'issues/41' },
    { repo: 'jvllmr/poetry-types', path: 'issues/81' },
    { repo: 'mtkennerly/poetry-dynamic-versioning', path: 'issues/152' },
    { repo: 'tiangolo/poetry-version-plugin', path: 'issues/27' },
  ],
} as const satisfies ErrorEntry;
