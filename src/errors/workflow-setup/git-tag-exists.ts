import type { ErrorEntry } from '../types.ts';

export default {
  id: 'git-tag-exists',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'a release with the same tag name already exists: {tag}' },
    { text: 'hint: Updates were rejected because the tag already exists in the remote.' },
    { text: "fatal: tag '{tag}' already exists" },
    { text: '"code":"already_exists","field":"tag_name"' },
    { text: 'Release.tag_name already exists' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'a release with the same tag name already exists',
  name: { en: 'The tag or the release is there already', 'zh-CN': '标签或发行版已经存在' },
  meaning: {
    en: 'The release tool wanted to make a tag or a release on GitHub, and one of that name is there, mostly from an earlier try. This is about GitHub: whether PyPI has the files of this version stands on the page of the project there.',
    'zh-CN': '发布工具要在 GitHub 上创建标签或发行版，而同名的已经存在，多半是上次尝试留下的。这是 GitHub 上的事：PyPI 有没有这个版本的文件，要看那里的项目页面。',
  },
  causes: [
    { en: 'An earlier run made it, and failed later.', 'zh-CN': '之前的某次运行已经创建了它，后来才失败。' },
    {
      en: 'You made the release by hand, and the workflow, which it started, wants to make it again.',
      'zh-CN': '你手动创建了发行版，而由它触发的工作流又要创建一次。',
    },
    { en: 'The version in the files was not raised.', 'zh-CN': '文件里的版本号没有提升。' },
  ],
  fixes: [
    {
      // Where nothing is shown of it, the other cases may be the reader's as well.
      applies: { not: { values: { arrived: { is: ['rehearsed'] } } }, any: [{ values: { arrived: { is: ['told', 'seen'] } } }, { near: ['View at:'] }] },
      changes: 'nothing',
      when: { en: 'PyPI has all files of this version', 'zh-CN': 'PyPI 上已有这个版本的全部文件' },
      steps: [
        {
          en: 'Nothing is missing on PyPI. Complete the release on GitHub by hand if it lacks files.',
          'zh-CN': 'PyPI 上什么都不缺。如果 GitHub 的发行版缺文件，手动补上即可。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The release itself starts this workflow', 'zh-CN': '这个工作流就是由发行版触发的' },
      steps: [
        {
          en: 'In the workflow file take out the step that makes the release or the tag, or let it add files to the one that is there: `gh release upload "$GITHUB_REF_NAME" dist/*`.',
          'zh-CN': '在工作流文件里去掉创建发行版或标签的步骤，或者改为给已有的发行版添加文件：`gh release upload "$GITHUB_REF_NAME" dist/*`。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'An earlier try left it, and PyPI has nothing of this version', 'zh-CN': '是上次尝试留下的，而 PyPI 上没有这个版本的任何文件' },
      steps: [
        {
          en: 'Delete the release and the tag on GitHub (`git push --delete origin` with the name of the tag), and start a new run. Where PyPI has a file of this version, raise the version.',
          'zh-CN': '删除 GitHub 上的发行版和标签（`git push --delete origin` 加上标签名），再新开一次运行。如果 PyPI 上已经有这个版本的文件，就提升版本号。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Compare the page of the version on PyPI with the tag: `git show` with the name of the tag shows its commit.',
      'zh-CN': '把 PyPI 上这个版本的页面与标签核对：`git show` 加上标签名会显示它的提交。',
    },
  ],
  next: ['file-already-exists', 'git-push-behind', 'semantic-release-no-tags'],
  sources: [
    { repo: 'bluefireteam/melos-action', path: 'issues/18' },
    { repo: 'cli/cli', path: 'pkg/cmd/release/create/create.go', ref: '44ee17760709bedf1cad7e452e61751489b81a33', lines: [465, 473] },
    { repo: 'softprops/action-gh-release', path: 'src/github.ts', ref: '2bc819c87a4e63a4ac4e581a02085318bd49975a', lines: [935, 972] },
    { repo: 'wayfind/intent-engine', path: 'issues/43' },
    { repo: 'DiamondLightSource/python-copier-template', path: 'issues/349' },
    { repo: 'broadinstitute/gnomad_methods', path: 'issues/451' },
    { repo: 'vivekchand/clawmetry', path: 'issues/166' },
    { repo: 'GloriousEggroll/proton-ge-custom', path: 'issues/275' },
  ],
} as const satisfies ErrorEntry;
