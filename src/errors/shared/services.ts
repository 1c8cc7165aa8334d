import type { Fix } from '../types.ts';

/** What the registries of the three clouds take as user name and password: the guides of uv for each, `docs/guides/integration` at astral-sh/uv@26a9dd4b. */
export const ofServices = [
  {
    applies: { index: ['other'], values: { host: { holds: ['-python.pkg.dev'] } } },
    certain: true,
    changes: 'file',
    when: { en: 'It is Google Artifact Registry', 'zh-CN': '索引是 Google Artifact Registry' },
    steps: [
      {
        en: 'Make `oauth2accesstoken` the user name, and what `gcloud auth print-access-token` prints in this job the password: any other user name is refused, `__token__` too. The account has to have the right to upload to this repository.',
        'zh-CN': '用户名写 `oauth2accesstoken`，密码用这个作业里 `gcloud auth print-access-token` 打印的值：其他用户名都会被拒绝，`__token__` 也一样。账号要有向这个仓库上传的权限。',
      },
    ],
  },
  {
    applies: { index: ['other'], values: { host: { holds: ['.codeartifact.'] } } },
    certain: true,
    changes: 'file',
    when: { en: 'It is AWS CodeArtifact', 'zh-CN': '索引是 AWS CodeArtifact' },
    steps: [
      {
        en: 'Make `aws` the user name, and the token that `aws codeartifact get-authorization-token` prints in this job the password: such a token expires after some hours, so that a stored one is refused.',
        'zh-CN': '用户名写 `aws`，密码用这个作业里 `aws codeartifact get-authorization-token` 打印的 token：它几个小时后就失效，事先存好的会被拒绝。',
      },
    ],
  },
  {
    applies: { index: ['other'], values: { host: { holds: ['pkgs.dev.azure.com', '.pkgs.visualstudio.com'] } } },
    certain: true,
    changes: 'setting',
    when: { en: 'It is Azure Artifacts', 'zh-CN': '索引是 Azure Artifacts' },
    steps: [
      {
        en: 'Give a personal access token with the right to write packages as the password, in a pipeline `$(System.AccessToken)`; the user name may be anything, and must not be empty. The feed has to let its owner, or the build service, publish.',
        'zh-CN': '密码用有包写入权限的个人访问令牌，在流水线里可以用 `$(System.AccessToken)`；用户名可以随便写，但不能为空。订阅源（feed）要允许令牌的所有者或构建服务发布。',
      },
    ],
  },
] as const satisfies readonly Fix[];
