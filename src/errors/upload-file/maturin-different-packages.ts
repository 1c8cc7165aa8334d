import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-different-packages',
  stage: 'upload-file',
  emitter: 'maturin',
  severity: 'error',
  messages: [{ text: 'Attempting to upload wheel and/or source distribution files that belong to different python packages.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Attempting to upload wheel and/or source distribution files that belong to different python packages.',
  name: { en: 'An old maturin takes the files for different packages', 'zh-CN': '旧版 maturin 认为这些文件属于不同的包' },
  meaning: {
    en: 'Before it sends anything, maturin 0.10.3 and 0.10.4 compare the metadata of all files with that of the first, field by field, and stop at any difference but the description. Files of one package and version may differ so, and nothing is wrong with them. Nothing was uploaded.',
    'zh-CN': '在发送之前，maturin 0.10.3 和 0.10.4 会把所有文件的元数据与第一个文件逐项比较，除了项目说明，只要有一处不同就停下。同一个包、同一个版本的文件也可能有这样的差异，文件本身并没有问题。什么都没有上传。',
  },
  causes: [
    {
      en: 'The files are of one package and version, and some field of their metadata differs, or stands in another place: a false alarm of these releases.',
      'zh-CN': '文件属于同一个包、同一个版本，只是元数据里某一项不同，或者顺序不同：这是这些版本的误报。',
    },
    {
      en: 'The pattern caught files of another package, or of an earlier version that were left in the folder. Then the alarm is right.',
      'zh-CN': '通配符匹配到了另一个包的文件，或者文件夹里残留的旧版本文件。这时报错是对的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'All file names begin with the same name and version', 'zh-CN': '所有文件名开头的名称和版本都相同' },
      steps: [
        {
          en: 'Upload the same files with a newer maturin, from 0.10.5 on, where the comparison is gone, or with `twine upload`: raise maturin where this job installs it, and keep the wheels.',
          'zh-CN': '换用 0.10.5 或更新的 maturin（已经没有这项比较），或者用 `twine upload`，上传同样的文件：在这个作业安装 maturin 的地方升级它，wheel 不用重新构建。',
        },
        {
          en: 'Current releases of maturin call their own upload deprecated: `twine upload` or `uv publish` will last longer.',
          'zh-CN': '当前版本的 maturin 已经弃用自带的上传命令：`twine upload` 或 `uv publish` 更长久。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The names or versions differ', 'zh-CN': '名称或版本不同' },
      steps: [
        {
          en: 'Give `maturin upload` only the files of this version: clear `target/wheels` before the build, or narrow the pattern to the name and the version.',
          'zh-CN': '只把这个版本的文件交给 `maturin upload`：构建之前清空 `target/wheels`，或者把通配符收窄到包名和版本。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints `Uploading` for the files. The refused run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行会打印 `Uploading`。被拒绝的这次什么也没有发送，版本号仍然可用。',
    },
  ],
  next: ['maturin-upload-directory', 'maturin-unknown-distribution-type', 'maturin-credentials-missing'],
  sources: [
    { repo: 'PyO3/maturin', path: 'src/main.rs', ref: 'v0.10.4', lines: [602, 645] },
    { repo: 'PyO3/maturin', path: 'issues/518' },
    { repo: 'PyO3/maturin', path: 'issues/544' },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [60, 75] },
  ],
} as const satisfies ErrorEntry;
