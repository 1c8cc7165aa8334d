import type { ErrorEntry } from '../types.ts';

export default {
  id: 'workflow-unexpected-value',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: ".github/workflows/{workflow} (Line: {line}, Col: {column}): Unexpected value '{value}'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '): Unexpected value',
  name: { en: 'The workflow file has a word that GitHub does not know at this place', 'zh-CN': '工作流文件里有一个 GitHub 在这个位置不认识的词' },
  meaning: {
    en: 'GitHub refuses the workflow file because of one word: it is misspelt, or stands at a depth where it does not belong. No job ran, and nothing was uploaded.',
    'zh-CN': 'GitHub 因为一个词拒绝了工作流文件：它拼错了，或者写在了不该在的层级。没有任何作业运行过，什么都没有上传。',
  },
  says: {
    en: 'GitHub refuses `{workflow}` because of the word `{value}` in line `{line}`, which it does not know at this place. No job ran, and nothing was uploaded.',
    'zh-CN': 'GitHub 因为第 `{line}` 行的 `{value}` 拒绝了 `{workflow}`：它在这个位置不认识这个词。没有任何作业运行过，什么都没有上传。',
  },
  causes: [
    {
      en: 'A permission is misspelt: `content` for `contents`, `id_token` or `id-tokens` for `id-token`.',
      'zh-CN': '权限拼错了：把 `contents` 写成 `content`，或者把 `id-token` 写成 `id_token` 或 `id-tokens`。',
    },
    {
      en: 'A key stands one level too deep or too high: `permissions:` or `environment:` at a step and not at the job, an input beside `with:` and not below it.',
      'zh-CN': '键的层级深了或浅了一层：`permissions:` 或 `environment:` 写在步骤上而不是作业上，输入写在 `with:` 旁边而不是下面。',
    },
    {
      en: 'The value is none that the key takes, such as `write` for a permission that can only be read.',
      'zh-CN': '值不是这个键能用的，比如给只能读的权限写 `write`。',
    },
  ],
  fixes: [
    {
      applies: { values: { value: { is: ['content', 'id_token', 'id-tokens', 'id_tokens', 'idtoken', 'oidc', 'attestation', 'pull-request', 'pull_requests', 'package', 'workflows'] } } },
      changes: 'file',
      when: { en: 'The word stands in `permissions:`', 'zh-CN': '这个词写在 `permissions:` 里' },
      steps: [
        {
          en: 'In the workflow file, correct the name in `permissions:` at the line in the message. The names are `contents`, `id-token`, `attestations`, `packages`, `pull-requests` and some more, spelt exactly so.',
          'zh-CN': '在工作流文件里，改正错误信息所指那一行 `permissions:` 里的名字。可用的名字有 `contents`、`id-token`、`attestations`、`packages`、`pull-requests` 等，必须一字不差。',
        },
        {
          en: 'A publish job with Trusted Publishing needs two of them: `id-token: write` and, where it checks the repository out, `contents: read`.',
          'zh-CN': '使用可信发布的发布作业需要其中两个：`id-token: write`，以及在检出仓库时要用的 `contents: read`。',
        },
      ],
    },
    {
      applies: { values: { value: { is: ['permissions', 'environment', 'runs-on', 'needs', 'steps', 'strategy', 'container', 'defaults', 'concurrency', 'on', 'jobs'] } } },
      changes: 'file',
      when: { en: 'The word is a key of a job or of the workflow', 'zh-CN': '这个词是作业或工作流的键' },
      steps: [
        {
          en: 'In the workflow file, move the key at the line in the message to its level: `permissions:`, `environment:` and `needs:` stand at the job, beside `runs-on:` and `steps:`, and not at a step.',
          'zh-CN': '在工作流文件里，把错误信息所指那一行的键移到它该在的层级：`permissions:`、`environment:` 和 `needs:` 写在作业上，与 `runs-on:` 和 `steps:` 平级，不写在步骤上。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is another word', 'zh-CN': '是别的词' },
      steps: [
        {
          en: 'Open the workflow file at the line and column in the message, and correct the spelling of the word there or its indentation. Inputs of an action stand below `with:`, two blanks deeper.',
          'zh-CN': '打开工作流文件，找到错误信息所指的行和列，改正那里的拼写或缩进。action 的输入写在 `with:` 下面，再缩进两个空格。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running it again: GitHub reads the same file of the same commit.',
      'zh-CN': '重新运行：GitHub 读的还是同一个提交里的同一个文件。',
    },
  ],
  verify: [
    {
      en: 'After the push, a run of this workflow shows its jobs again. Nothing was uploaded, so the version number is still free; a tag has to be made anew on the repaired commit.',
      'zh-CN': '推送之后，这个工作流的运行又会列出各个作业。什么都没有上传，版本号还能用；标签要在修好的提交上重新打。',
    },
  ],
  next: ['workflow-not-valid', 'id-token-request-token-unset'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/ObjectTemplating/TemplateStrings.resx', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [184, 186] },
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/workflow-v1.0.json', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [1807, 1880] },
    { repo: 'kjd/idna', path: 'issues/163' },
    { repo: 'hpi-schul-cloud/schulcloud-server', path: 'issues/3790' },
  ],
} as const satisfies ErrorEntry;
