import type { ErrorEntry } from '../types.ts';

export default {
  id: 'private-classifier-refused',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'Private :: Do Not Upload' is not a valid classifier. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'Private :: {text}' is not a valid classifier. See https://packaging.python.org/specifications/core-metadata for more information." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "'Private :: Do Not Upload' is not a valid classifier",
  name: { en: 'The project is marked as private', 'zh-CN': '这个项目被标记为私有' },
  meaning: {
    en: 'The package carries the classifier `Private :: Do Not Upload`, or another that begins with `Private ::`. PyPI always refuses such a package: the mark is there to keep it from being published, and it did its work.',
    'zh-CN': '这个包带有 classifier `Private :: Do Not Upload`，或者另一个以 `Private ::` 开头的。PyPI 一律拒绝这样的包：这个标记就是为了防止它被公开发布，这次它起了作用。',
  },
  says: {
    applies: { near: ['in a workspace', 'uv workspace', 'monorepo', 'other packages', 'packages that'] },
    release: 'may-be-partial',
    en: 'One of several packages is marked as private, and PyPI refused it. The upload stopped there: files of the others that came before it are stored, and those after it were not sent.',
    'zh-CN': '几个包里有一个被标记为私有，PyPI 拒绝了它。上传就停在这里：在它之前发送的其他包的文件已经存下，之后的没有发送。',
  },
  causes: [
    {
      en: 'Somebody marked the project as private, and the run uploads it to PyPI by mistake: the address of the private index is missing in the workflow or in the settings.',
      'zh-CN': '有人把项目标记为私有，而这次运行误把它往 PyPI 上传：工作流或设置里缺了私有索引的地址。',
    },
    {
      en: 'The project is to become public, and the mark is left over.',
      'zh-CN': '项目准备公开，标记还留着。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The package is not meant for the public', 'zh-CN': '这个包不打算公开' },
      steps: [
        {
          en: 'Keep the classifier: the refusal is the guard against this very upload. Ask who set it, and whether this run should publish at all.',
          'zh-CN': '保留这个 classifier：这次拒绝正是为了防止这样的上传。先问清是谁加的，以及这次运行究竟该不该发布。',
        },
        {
          en: 'Give the publish step the address of the private index: `repository-url` for the action, `--repository-url` for twine, `--publish-url` for uv. If there is none, remove the publish step.',
          'zh-CN': '给发布步骤写上私有索引的地址：action 用 `repository-url`，twine 用 `--repository-url`，uv 用 `--publish-url`。如果没有私有索引，就去掉发布步骤。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Other packages of the repository are to be published', 'zh-CN': '仓库里的其他包要发布' },
      steps: [
        {
          en: 'Keep the classifier, and the files of this package out of the upload: build it into another directory, or name the files of the others in the command, as `uv publish "dist/NAME-*"`. Look on the index which of their files are up already.',
          'zh-CN': '保留这个 classifier，不要把这个包的文件一起上传：把它构建到别的目录，或者在命令里只写其他包的文件，例如 `uv publish "dist/NAME-*"`。先看看索引上已经有它们的哪些文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The owners have decided to publish it', 'zh-CN': '项目的所有者已经决定公开它' },
      steps: [
        {
          en: 'Let those who decide about the project agree first. A file on PyPI is public at once and is copied by mirrors; deleting it later does not take it back.',
          'zh-CN': '先让能决定此事的人同意。文件一上 PyPI 就立即公开，还会被镜像复制，之后删除也收不回来。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The refused file is not on PyPI: the version is missing under [[release-history]] on the project page, or the project has no page.',
      'zh-CN': '被拒绝的文件不在 PyPI 上：项目页面的 [[release-history]] 里没有这个版本，或者项目根本没有页面。',
    },
  ],
  next: ['classifier-invalid', 'repository-url-wrong'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/classifiers.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [29, 29] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [162, 166] },
  ],
} as const satisfies ErrorEntry;
