import { nameOnTestPypi, TESTPYPI } from '../shared/name-on-testpypi.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-payload-project-cannot-be-created',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  outranks: [
    'project-name-conflict',
    'project-name-invalid',
    'project-name-not-allowed',
    'project-name-stdlib',
    'project-name-too-similar',
  ],
  messages: [
    {
      text: "Token request failed: the server refused the request for the following reasons:\n\n* `invalid-payload`: The name '{project}' is too similar to an existing project. See https://{index}/help/#project-name for more information.",
    },
    {
      text: "`invalid-payload`: The name '{project}' is too similar to an existing project. See https://{index}/help/#project-name for more information.",
    },
    { text: "`invalid-payload`: The name '{project}' isn't allowed. See https://{index}/help/#project-name for more information." },
    {
      text: "`invalid-payload`: The name '{project}' isn't allowed (conflict with Python Standard Library module name). See https://{index}/help/#project-name for more information.",
    },
    {
      text: "`invalid-payload`: The name '{project}' conflicts with an existing project. See https://{index}/help/#project-name for more information.",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'for the following reasons: invalid-payload: The name',
  name: { en: 'The project of the pending publisher cannot be created', 'zh-CN': '待定发布者的项目无法创建' },
  meaning: {
    en: 'The token is good and a pending publisher matches it. PyPI then wanted to create its project and refused the name. The code says `invalid-payload`, but the request is in order. If `New project registration temporarily disabled` stands behind the code, the name is fine: [wait](/errors/new-project-registration-disabled/).',
    'zh-CN': '令牌没有问题，也匹配上了待定发布者（pending publisher）。PyPI 随后要创建对应的项目，却拒绝了这个名字。错误代码是 `invalid-payload`，但请求本身没有错。如果错误代码后面是 `New project registration temporarily disabled`，名字没有问题：[等恢复就好](/errors/new-project-registration-disabled/)。',
  },
  says: {
    en: 'A pending publisher matches this job, but the index does not create its project: it refuses the name `{project}`.',
    'zh-CN': '待定发布者（pending publisher）匹配上了，但索引没有创建对应的项目：它拒绝了 `{project}` 这个名字。',
  },
  causes: [
    {
      en: 'The name has become unavailable since you registered: a pending publisher does not reserve it. Somebody created a project with a similar name, or PyPI prohibited the name.',
      'zh-CN': '添加待定发布者之后，这个名字不能用了：待定发布者并不保留名字。别人创建了名字相似的项目，或者 PyPI 禁用了这个名字。',
    },
  ],
  fixes: [
    nameOnTestPypi,
    {
      applies: { not: TESTPYPI },
      changes: 'file',
      when: { en: 'The message names my project', 'zh-CN': '错误信息里写着我的项目名' },
      steps: [
        {
          en: 'Choose another name and write it under `name` in `pyproject.toml`.',
          'zh-CN': '换一个名字，写进 `pyproject.toml` 的 `name`。',
        },
        {
          en: 'On the index open your account, [[publishing]], remove the old pending publisher and [add one with the new name](/fix-trusted-publishing/#pypi).',
          'zh-CN': '在索引上打开账号里的 [[publishing]]，删除旧的待定发布者，[用新名字添加一个](/fix-trusted-publishing/#pypi)。',
        },
        { en: 'Start the release again from a commit that holds the new name.', 'zh-CN': '从包含新名字的提交重新发布。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The form for a pending publisher checks the name as well: when it takes the new one, the name is available.',
      'zh-CN': '什么都没有上传，版本号还能用。待定发布者的表单也会检查名字：新名字能提交，就说明可用。',
    },
  ],
  next: ['project-name-too-similar', 'project-name-not-allowed', 'new-project-registration-disabled'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [222, 237] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [487, 592] },
  ],
} as const satisfies ErrorEntry;
