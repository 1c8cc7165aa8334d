import type { ErrorEntry } from '../types.ts';

export default {
  id: 'hatch-skipping-existing',
  stage: 'upload-file',
  emitter: 'hatch',
  severity: 'warning',
  role: 'context',
  messages: [{ text: 'hatch publish\n{file} ... already exists' }, { text: '{file} ... already exists' }],
  release: 'published',
  fixer: 'repository',
  headline: '... already exists',
  name: { en: 'hatch skipped a file that the index has', 'zh-CN': '索引上已有同名文件，hatch 跳过' },
  meaning: {
    en: 'Before it uploads, `hatch publish` asks the index which files it has, and leaves out those whose names are there. It needs no option for that, compares no content, and ends well even if it left out every file: then nothing was published.',
    'zh-CN': '`hatch publish` 上传之前会先问索引已有哪些文件，名称相同的就跳过。这不需要任何选项，也不比较内容；即使全部跳过，它也正常结束：这时什么都没有发布。',
  },
  says: {
    en: 'The index already has `{file}`, so hatch left it out and went on. If this run was to publish a new version, that is why none came: the file has the old one.',
    'zh-CN': '索引上已经有 `{file}`，hatch 跳过它，继续处理下一个。如果这次运行本该发布新版本，没有发布的原因就在这里：文件带的还是旧版本。',
  },
  causes: [
    {
      en: 'The version was not raised: the tag is new, the version in the project is the old one.',
      'zh-CN': '版本号没有提升：标签是新的，项目里的版本还是旧的。',
    },
    {
      en: 'The workflow ran again for a version that is already published. This line is then what you want to see.',
      'zh-CN': '同一个版本已经发布过，工作流又运行了一次。这时出现这一行正合预期。',
    },
    {
      en: 'Files of an older version still lie in `dist`.',
      'zh-CN': '`dist` 里还留着旧版本的文件。',
    },
  ],
  fixes: [
    {
      changes: 'version',
      when: { en: 'I expected a new release', 'zh-CN': '我以为发布了新版本' },
      steps: [
        {
          en: 'Read the version in the file names of the log. If it is the old one, raise it where the build takes it from (`hatch version` prints it), build again and publish.',
          'zh-CN': '看日志里文件名带的版本号。如果还是旧的，就在构建读取版本的地方提升版本号（`hatch version` 会打印它），然后重新构建、发布。',
        },
        {
          en: 'Let the workflow build from an empty `dist`: `hatch build --clean`.',
          'zh-CN': '让工作流从空的 `dist` 开始构建：`hatch build --clean`。',
        },
      ],
    },
    {
      changes: 'nothing',
      when: { en: 'I repeated a release on purpose', 'zh-CN': '我是有意重新运行这次发布' },
      steps: [
        {
          en: 'Nothing has to be done. Look at the project page, under [[release-files]], and see that all files of the version are there.',
          'zh-CN': '什么也不用做。打开项目页面，在 [[release-files]] 里确认这个版本的文件都在。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running it again to replace the file: hatch leaves it out again, and PyPI never takes another file of the same name.',
      'zh-CN': '再运行一次来替换文件：hatch 还是会跳过，而 PyPI 从不接受同名的另一个文件。',
    },
  ],
  verify: [
    {
      en: 'The version you wanted is on the project page, under [[release-files]], and the log has `success` after each of its files.',
      'zh-CN': '项目页面的 [[release-files]] 里有你想发布的版本，日志里它的每个文件后面都是 `success`。',
    },
  ],
  next: ['twine-skipping-existing', 'file-already-exists'],
  sources: [
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [109, 122] },
    { repo: 'pypa/hatch', path: 'src/hatch/index/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [16, 30] },
  ],
} as const satisfies ErrorEntry;
