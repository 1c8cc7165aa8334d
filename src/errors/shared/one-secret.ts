import type { Condition, Fix } from '../types.ts';

/** The workflow beside the log has what uploads to PyPI and to TestPyPI read one secret. */
export const SHARED = { values: { shared: { is: ['one-secret'] } } } as const satisfies Condition;

const ONE_SECRET = {
  ...SHARED,
  index: ['pypi', 'testpypi'],
  not: { any: [{ values: { credential: { is: ['empty'] } } }, { values: { signs_in: { is: ['account'] } } }, { values: { meant: { is: ['trusted-publishing'] } } }] },
} as const satisfies Condition;

/** Whose token is replaced there would take the other one's from it. */
export const oneSecret = {
  applies: ONE_SECRET,
  certain: true,
  changes: 'file',
  fixer: 'repository',
  when: { en: 'PyPI and TestPyPI read one secret', 'zh-CN': 'PyPI 和 TestPyPI 读取同一个 secret' },
  steps: [
    {
      en: 'PyPI and TestPyPI read one secret here, and neither knows the tokens of the other. On the index that refused open [[account-settings > api-tokens > add-api-token]], store the new token as a secret of its own, such as `TEST_PYPI_API_TOKEN` for TestPyPI, and let what uploads there read that; the old one is left to the other.',
      'zh-CN': '工作流让 PyPI 和 TestPyPI 共用一个 secret，而两边都不认识对方的 token。在这次拒绝的索引上打开 [[account-settings > api-tokens > add-api-token]]，把新 token 存成单独的 secret（TestPyPI 用 `TEST_PYPI_API_TOKEN` 之类），只让上传到那里的步骤读取；原来的留给另一边。',
    },
  ],
} as const satisfies Fix;
