import type { ErrorEntry } from '../types.ts';

export default {
  id: 'job-output-with-secret-dropped',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  messages: [{ text: "Skip output '{name}' since it may contain secret." }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'since it may contain secret',
  name: { en: 'A secret does not pass from job to job', 'zh-CN': 'secret 不会从一个作业传到另一个作业' },
  meaning: {
    en: 'A job output holds a value that the runner knows as a secret, so the runner drops it. In the next job `needs` gives an empty text, and with an empty `password` the action tries Trusted Publishing.',
    'zh-CN': '某个作业输出里含有运行器认识的 secret，所以被丢弃了。下一个作业从 `needs` 拿到的是空文本，而 `password` 为空时，action 就会改用可信发布（Trusted Publishing）。',
  },
  says: {
    en: 'The job output `{name}` holds a value that the runner knows as a secret, so the runner drops it. In the next job `needs` gives an empty text, and with an empty `password` the action tries Trusted Publishing.',
    'zh-CN': '作业输出 `{name}` 里含有运行器认识的 secret，所以被丢弃了。下一个作业从 `needs` 拿到的是空文本，而 `password` 为空时，action 就会改用可信发布（Trusted Publishing）。',
  },
  causes: [
    {
      en: 'One job reads or fetches the token and hands it on, and the publish job says `password: ${{ needs.prepare.outputs.token }}`.',
      'zh-CN': '一个作业读取或获取 token 再往下传，发布作业里写着 `password: ${{ needs.prepare.outputs.token }}`。',
    },
    {
      en: 'An output that is no secret happens to contain the value of one, for instance a short one.',
      'zh-CN': '输出本身不是 secret，却恰好含有某个 secret 的值，比如一个很短的值。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The output is the token for publishing', 'zh-CN': '这个输出就是发布用的 token' },
      steps: [
        {
          en: 'In the workflow file read the secret in the publish job itself: `password: ${{ secrets.PYPI_API_TOKEN }}`.',
          'zh-CN': '在工作流文件里，让发布作业自己读取 secret：`password: ${{ secrets.PYPI_API_TOKEN }}`。',
        },
        {
          en: 'Remove the token from `outputs:` of the other job.',
          'zh-CN': '把 token 从另一个作业的 `outputs:` 里删掉。',
        },
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
  ],
  verify: [
    {
      en: 'Unfold the publish step in the log: `password: ***` means that the token arrived.',
      'zh-CN': '在日志里展开发布步骤：有 `password: ***`，说明 token 传到了。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/JobExtension.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [810, 814] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
  ],
} as const satisfies ErrorEntry;
