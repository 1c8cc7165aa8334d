import type { ErrorEntry } from '../types.ts';

/** The actions that attest. The input `attestations` of the publish action, which its log prints, is none. */
const ATTEST = ['actions/attest', 'attest-build-provenance', 'attest-sbom'] as const;

export default {
  id: 'actions-id-token-env-missing',
  stage: 'identity-token',
  emitter: 'github-actions',
  severity: 'error',
  among: ['attest', 'sigstore', 'cosign'],
  messages: [
    { text: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable' },
    { text: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
  name: { en: 'An action may not ask for an identity token', 'zh-CN': '某个 action 不能申请身份令牌' },
  meaning: {
    en: 'An action of this job, such as one that signs or attests the files, wanted an identity token of GitHub, and the job lacks the permission. PyPI was not asked by this step.',
    'zh-CN': '这个作业里的某个 action（比如给文件签名或做证明的）要向 GitHub 申请身份令牌，而作业没有这个权限。这一步没有请求 PyPI。',
  },
  causes: [
    {
      en: '`permissions:` of the job or the workflow do not name `id-token: write`.',
      'zh-CN': '作业或工作流的 `permissions:` 里没有 `id-token: write`。',
    },
    { en: 'The run belongs to a pull request from a fork, which gets no such token.', 'zh-CN': '运行来自 fork 的拉取请求，拿不到这种令牌。' },
  ],
  fixes: [
    {
      applies: { near: ATTEST },
      certain: true,
      changes: 'file',
      when: { en: 'The step attests the files', 'zh-CN': '这个步骤为文件做证明' },
      steps: [
        {
          en: 'In the workflow file add `id-token: write` and `attestations: write` under `permissions:` of this job.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `id-token: write` 和 `attestations: write`。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      applies: { not: { near: ATTEST } },
      changes: 'file',
      when: { en: 'Another action asks for it', 'zh-CN': '申请的是别的 action' },
      steps: [
        {
          en: 'In the workflow file add `id-token: write` under `permissions:` of the job in which this step stands.',
          'zh-CN': '在工作流文件里，在这个步骤所在作业的 `permissions:` 下加上 `id-token: write`。',
        },
        { en: 'Keep what stands there already: a permission that is not named is none.', 'zh-CN': '那里原有的权限要保留：没有写出的权限就是没有。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
  ],
  next: ['id-token-request-url-unset', 'id-token-fork-pull-request', 'github-token-permission-missing'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/core/src/oidc-utils.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [27, 44] },
    { repo: 'github/docs', path: 'data/reusables/actions/github-token-scope-descriptions.md', ref: '0afe69c8e8a3af3b94d55f3bf2c92041ad1c1384' },
    { repo: 'Yeraze/eeroVista', path: 'issues/8' },
  ],
} as const satisfies ErrorEntry;
