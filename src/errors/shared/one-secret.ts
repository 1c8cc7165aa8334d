import type { Condition, Fix } from '../types.ts';

/** The workflow beside the log has what uploads to PyPI and to TestPyPI read one secret. */
const ONE_SECRET = {
  index: ['pypi', 'testpypi'],
  values: { shared: { is: ['one-secret'] } },
  not: { any: [{ values: { credential: { is: ['empty'] } } }, { values: { signs_in: { is: ['account'] } } }, { values: { meant: { is: ['trusted-publishing'] } } }] },
} as const satisfies Condition;

/** Whose token is replaced there would take the other one's from it. */
const oneSecret = {
  applies: ONE_SECRET,
  certain: true,
  changes: 'file',
  fixer: 'repository',
  when: { en: 'PyPI and TestPyPI read one secret', 'zh-CN': 'PyPI 和 TestPyPI 读取同一个 secret' },
  steps: [
    {
      en: 'The workflow gives PyPI and TestPyPI one secret, and neither knows the tokens of the other. Leave it to the index whose token it holds. On the other, which refused here, open [[account-settings > api-tokens > add-api-token]], store the new token as a secret of its own, such as `TEST_PYPI_API_TOKEN` for TestPyPI, and let what uploads there, and nothing else, read that one.',
      'zh-CN': '工作流把同一个 secret 给了 PyPI 和 TestPyPI，而两边都不认识对方的 token。原来的 secret 留给它的 token 所属的索引。在另一个，也就是这次拒绝上传的索引上，打开 [[account-settings > api-tokens > add-api-token]]，把新 token 存成单独的 secret，比如 TestPyPI 用 `TEST_PYPI_API_TOKEN`，只让上传到那里的步骤读取它。',
    },
  ],
} as const satisfies Fix;

/** The same where the message may be about a file: that is no 403. */
const refused = { ...oneSecret, applies: { ...ONE_SECRET, status: ['403'] } } as const satisfies Fix;

/** By entry that has a token replaced, which may be the other index's. */
export const REPLACED: Readonly<Record<string, Fix>> = { 'invalid-authentication-information': oneSecret, 'potentially-invalid-token': oneSecret, 'upload-status-without-reason': refused };
