import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-skipping-existing',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'warning',
  role: 'context',
  outranks: ['file-already-exists'],
  messages: [{ text: 'Skipping {file} because it appears to already exist' }],
  release: 'published',
  fixer: 'repository',
  headline: 'because it appears to already exist',
  name: { en: 'A file was skipped because the index has it', 'zh-CN': '索引上已有同名文件，跳过' },
  meaning: {
    en: '`skip-existing` is on and the index already has this file, so twine left it as it is and went on with the next one. The job ends green even if every file was skipped.',
    'zh-CN': '打开了 `skip-existing`，而索引上已经有这个文件，于是 twine 原样保留它，继续处理下一个。即使所有文件都被跳过，作业也是绿的。',
  },
  says: {
    en: 'The index already has `{file}`, so twine left it as it is and went on. If this run was to publish a new version, that is why none came: the file has the old one.',
    'zh-CN': '索引上已经有 `{file}`，twine 原样保留它，继续处理下一个。如果这次运行本该发布新版本，没有发布的原因就在这里：文件带的还是旧版本。',
  },
  causes: [
    {
      en: 'The workflow ran again for a version that is already published. This warning is then what you want to see.',
      'zh-CN': '同一个版本已经发布过，工作流又运行了一次。这时出现这条警告正合预期。',
    },
    {
      en: 'The version was not raised: the tag is new, the version in the project is the old one.',
      'zh-CN': '版本号没有提升：标签是新的，项目里的版本还是旧的。',
    },
    {
      en: 'An earlier run uploaded some of the files and then failed. This run adds those that were missing.',
      'zh-CN': '之前的一次运行传了一部分文件后失败了，这次运行在补传缺少的文件。',
    },
    {
      en: 'Files of an older version still lie in the packages directory.',
      'zh-CN': '要发布的目录里还留着旧版本的文件。',
    },
  ],
  fixes: [
    {
      changes: 'nothing',
      when: { en: 'I repeated a release on purpose', 'zh-CN': '我是有意重新运行这次发布' },
      steps: [
        {
          en: 'Nothing has to be done. Look at the project page on PyPI, under [[release-files]], and see that all files of the version are there.',
          'zh-CN': '什么也不用做。打开 PyPI 上的项目页面，在 [[release-files]] 里确认这个版本的文件都在。',
        },
      ],
    },
    {
      changes: 'version',
      when: { en: 'I expected a new release', 'zh-CN': '我以为发布了新版本' },
      steps: [
        {
          en: 'Raise the version where your build takes it from, often `pyproject.toml`, build again and publish: the skipped file names carry the old version.',
          'zh-CN': '在构建读取版本的地方提升版本号，通常是 `pyproject.toml`，然后重新构建、发布：被跳过的文件名带的是旧版本。',
        },
        {
          en: 'Remove `skip-existing: true` from the step that publishes to PyPI, so that the next forgotten version fails loudly.',
          'zh-CN': '从发布到 PyPI 的步骤里删掉 `skip-existing: true`，下次再忘记提升版本时会直接失败。',
        },
      ],
      tradeoff: {
        en: 'Without it a repeated run of a published version fails with `File already exists`.',
        'zh-CN': '去掉之后，对已发布的版本重新运行会以 `File already exists` 失败。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Waiting for `skip-existing` to replace the file: it only skips, it never overwrites.',
      'zh-CN': '指望 `skip-existing` 替换文件：它只会跳过，从不覆盖。',
    },
  ],
  verify: [
    {
      en: 'The version you wanted is on the project page on PyPI, under [[release-files]]. The log ends with `View at:` and its address, unless every file was skipped.',
      'zh-CN': 'PyPI 项目页面的 [[release-files]] 里有你想发布的版本。只要不是全部跳过，日志末尾就会有 `View at:` 和它的网址。',
    },
  ],
  next: ['file-already-exists', 'filename-previously-used'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [185, 225] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [49, 64] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1225] },
  ],
} as const satisfies ErrorEntry;
