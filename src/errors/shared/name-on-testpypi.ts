import type { Condition, Fix } from '../types.ts';

/** The name is refused on TestPyPI: what is on PyPI under it is another project. */
export const TESTPYPI = { index: ['testpypi'] } as const satisfies Condition;

/** What to do where a name is not to be had on TestPyPI: nobody renames a project for that. */
export const nameOnTestPypi = {
  applies: TESTPYPI,
  certain: true,
  changes: 'file',
  fixer: 'repository',
  when: { en: 'It is TestPyPI that refuses the name', 'zh-CN': '拒绝这个名字的是 TestPyPI' },
  steps: [
    {
      en: 'TestPyPI has projects of its own, and the name on PyPI is not concerned: keep it there. Leave the upload to TestPyPI out, or build what goes there under another name, for instance with your own name behind it.',
      'zh-CN': 'TestPyPI 上的项目是另一套，PyPI 上的名字不受影响，不用改。去掉上传到 TestPyPI 的步骤，或者给 TestPyPI 另外构建一份，用别的名字，比如在后面加上你自己的名字。',
    },
    {
      en: 'With Trusted Publishing that name needs [a pending publisher of its own](/fix-trusted-publishing/#pypi) on TestPyPI.',
      'zh-CN': '用可信发布（Trusted Publishing）时，还要在 TestPyPI 上用那个名字[添加待定发布者](/fix-trusted-publishing/#pypi)。',
    },
  ],
} as const satisfies Fix;
