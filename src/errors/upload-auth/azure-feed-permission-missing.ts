import type { ErrorEntry } from '../types.ts';

export default {
  id: 'azure-feed-permission-missing',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  outranks: ['uv-upload-rejected'],
  messages: [{ text: "lacks permission to complete this action. You need to have '{right}'" }],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'lacks permission to complete this action',
  name: { en: 'This account may not publish to the feed of Azure Artifacts', 'zh-CN': '这个账号无权发布到 Azure Artifacts 的订阅源' },
  meaning: {
    en: 'Azure Artifacts knows the account, and its role on this feed lacks the right that the message names: `AddPackage` is the right to publish. The password was taken, and the file was not. PyPI has no part in it.',
    'zh-CN': 'Azure Artifacts 认识这个账号，但它在这个订阅源（feed）上的角色缺少错误信息里的那项权限：`AddPackage` 就是发布的权限。密码没有问题，文件没有被接收。这与 PyPI 无关。',
  },
  causes: [
    {
      en: 'In a pipeline the build service uploads, and by default it may only read the feed.',
      'zh-CN': '在流水线里上传的是构建服务，它默认只能读取订阅源。',
    },
    {
      en: 'The personal access token is of an account that may not publish there.',
      'zh-CN': '个人访问令牌所属的账号没有发布到那里的权限。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'This account is to publish to this feed', 'zh-CN': '应当由这个账号发布到这个订阅源' },
      steps: [
        {
          en: 'Ask an owner of the feed to give the account in the message the role `Feed Publisher (Contributor)`, in the settings of the feed under Permissions. For a pipeline they are two: `Project Collection Build Service` and the `Build Service` of the project.',
          'zh-CN': '请订阅源的所有者在它的设置里打开 Permissions，把 `Feed Publisher (Contributor)` 角色给错误信息里的那个账号。流水线要给两个：`Project Collection Build Service` 和项目的 `Build Service`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run names no status after `Uploading`. The refused run stored nothing, so the version number is still free.',
      'zh-CN': '下一次运行里，`Uploading` 之后不再出现状态码。被拒绝的那次什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['private-index-credentials-refused', 'private-index-file-refused'],
  sources: [
    { repo: 'MicrosoftDocs/azure-devops-docs', path: 'docs/artifacts/feeds/feed-permissions.md', ref: '038e1312f09e446e4fcbd3d2213457f41cad7e81' },
    { repo: 'NuGet/Home', path: 'issues/9259' },
  ],
} as const satisfies ErrorEntry;
