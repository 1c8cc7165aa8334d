import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-audience-missing',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [{ text: 'id: error: the following arguments are required: audience' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'id: error: the following arguments are required: audience',
  name: { en: 'The command that asks for an OIDC token names no audience', 'zh-CN': '申请 OIDC 令牌的命令没有写受众' },
  meaning: {
    en: '`python -m id` was called without the audience of the token. It stopped with exit status 2 before it asked for one.',
    'zh-CN': '调用 `python -m id` 时没有写令牌的受众。它还没有申请令牌就停下了，退出码是 2。',
  },
  causes: [
    {
      en: 'The command lacks its argument.',
      'zh-CN': '命令缺少参数。',
    },
    {
      en: 'The argument comes from a variable that is empty or unset in this job, without quotes around it.',
      'zh-CN': '参数取自一个变量，而它在这个作业里是空的或没有设置，两边又没有加引号。',
    },
    {
      en: 'The audience is in `ID_OIDC_AUDIENCE`. The program names this variable in its code, but asks for the argument all the same.',
      'zh-CN': '受众写在 `ID_OIDC_AUDIENCE` 里。程序的代码里有这个变量，却仍然要求写参数。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'My workflow calls `python -m id`', 'zh-CN': '我的工作流调用了 `python -m id`' },
      steps: [
        {
          en: 'Write the audience behind the command: `python -m id pypi` for PyPI, `python -m id testpypi` for TestPyPI.',
          'zh-CN': '在命令后面写上受众：PyPI 用 `python -m id pypi`，TestPyPI 用 `python -m id testpypi`。',
        },
        {
          en: 'For another index it is what the address `/_/oidc/audience` on the host of its upload URL names.',
          'zh-CN': '其他索引的受众，是它的上传 URL 所在主机的 `/_/oidc/audience` 返回的那个。',
        },
        {
          en: 'You can leave the whole exchange to a program that does it itself: the action, `twine upload` from 6.1.0 on, or `uv publish`.',
          'zh-CN': '整个令牌交换也可以交给自己会做的程序：action、6.1.0 及以后的 `twine upload`，或者 `uv publish`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The command ends with exit status 0 and prints a token, not `None`: outside of a CI it prints `None` and ends with 0 as well.',
      'zh-CN': '命令以退出码 0 结束，打印出来的是令牌而不是 `None`：不在 CI 里运行时，它打印 `None`，退出码也是 0。',
    },
  ],
  next: ['id-token-request-token-unset', 'id-token-not-a-valid-jwt', 'gitlab-id-token-variable-missing'],
  sources: [
    { repo: 'di/id', path: 'id/__main__.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [34, 84] },
    { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/using-a-publisher.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
