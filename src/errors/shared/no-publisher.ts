import type { Saying } from '../types.ts';

/** What both wordings of PyPI mean: a token that it reads, and no publisher that fits. */
export const noPublisher = [
  {
    applies: { index: ['testpypi'] },
    en: 'This job signed in to TestPyPI as `{repository}` with the workflow file `{called}`, and no publisher there fits it. TestPyPI has publishers of its own: one on `pypi.org` does not count there.',
    'zh-CN': '这个作业向 TestPyPI 认证，仓库是 `{repository}`，工作流文件是 `{called}`，那里没有与它匹配的发布者。TestPyPI 的发布者是单独的：在 `pypi.org` 上添加的，在那里不算数。',
  },
  {
    applies: { index: ['testpypi'] },
    en: 'TestPyPI accepted the signature of the token, and none of its publishers has the same owner, repository, workflow file and environment as the job. TestPyPI has publishers of its own: one on `pypi.org` does not count there.',
    'zh-CN': 'TestPyPI 认可令牌的签名，但它的发布者里，没有一个的所有者、仓库、工作流文件和环境都与这个作业一致。TestPyPI 的发布者是单独的：在 `pypi.org` 上添加的，在那里不算数。',
  },
  {
    en: 'This job signed in as `{repository}` with the workflow file `{called}`, and no publisher on the index fits it.',
    'zh-CN': '这个作业的仓库是 `{repository}`，工作流文件是 `{called}`，索引上没有与它匹配的发布者。',
  },
  {
    applies: { values: { calls: { is: ['this-repository'] } } },
    en: 'The publish job stands in a workflow that another one calls. PyPI looks for a publisher with the name of the called file, and none fits.',
    'zh-CN': '发布作业在一个被其他工作流调用的文件里。PyPI 按被调用的文件名查找发布者，没有找到匹配的。',
  },
] as const satisfies readonly Saying[];
