import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-required-field',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Specify GitHub repository owner (username or organization)' },
    { text: 'Specify repository name' },
    { text: 'Specify workflow filename' },
    { text: 'Specify project name' },
    { text: '指定 GitHub 存储库所有者（用户名或组织）', lang: 'zh-CN' },
    { text: '指定存储库名称', lang: 'zh-CN' },
    { text: '指定工作流文件名', lang: 'zh-CN' },
    { text: '指定项目名称', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Specify GitHub repository owner (username or organization)',
  name: { en: 'A required field of the form is empty', 'zh-CN': '表单里有必填项没有填' },
  meaning: {
    en: "A field of PyPI's publisher form arrived empty, and nothing was registered. Only [[environment-name]] may stay empty.",
    'zh-CN': 'PyPI 发布者表单里有一项是空的，什么也没有添加。只有 [[environment-name]] 可以不填。',
  },
  causes: [
    {
      en: 'The field was not filled in. The grey words in it, such as `owner`, `repository` and `workflow.yml`, are placeholders and not values.',
      'zh-CN': '这一项没有填。框里灰色的 `owner`、`repository`、`workflow.yml` 只是占位文字，不是值。',
    },
    {
      en: 'The form came from a script or a link that leaves out a value.',
      'zh-CN': '表单来自脚本或链接，少带了一个值。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2, 4, 5, 6] },
      changes: 'setting',
      when: { en: 'Owner, repository or workflow is empty', 'zh-CN': '所有者、仓库或工作流没有填' },
      steps: [
        {
          en: 'Take the values from the address of the workflow file on GitHub. For `github.com/octo-org/sampleproject/blob/main/.github/workflows/release.yml` they are [[owner]] `octo-org`, [[repository-name]] `sampleproject`, [[workflow-name]] `release.yml`.',
          'zh-CN':
            '从 GitHub 上工作流文件的网址里取值。对 `github.com/octo-org/sampleproject/blob/main/.github/workflows/release.yml` 来说，[[owner]] 是 `octo-org`，[[repository-name]] 是 `sampleproject`，[[workflow-name]] 是 `release.yml`。',
        },
        {
          en: 'Click [[add]].',
          'zh-CN': '点 [[add]]。',
        },
      ],
    },
    {
      applies: { wording: [3, 7] },
      changes: 'setting',
      when: { en: 'The project name is empty', 'zh-CN': '项目名没有填' },
      steps: [
        {
          en: 'Enter under [[project-name]] the name that stands under `[project]` in `pyproject.toml`, and click [[add]].',
          'zh-CN': '在 [[project-name]] 里填 `pyproject.toml` 的 `[project]` 下的名称，然后点 [[add]]。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with your values. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 列出了带有这些值的发布者。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-workflow-extension', 'form-owner-invalid', 'form-could-not-register'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [20, 47] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [30, 37] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [28, 103] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
