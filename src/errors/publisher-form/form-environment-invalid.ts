import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-environment-invalid',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Environment name may not end with whitespace' },
    { text: 'Environment name may not start with whitespace' },
    { text: 'Environment name must not contain non-printable characters or the characters "\'", """, "`", ",", ";", "\\"' },
    { text: 'Environment name is too long (maximum is 255 characters)' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Environment name may not end with whitespace',
  name: { en: 'The environment name is not one GitHub allows', 'zh-CN': '环境名的写法不对' },
  meaning: {
    en: 'The field [[environment-name]] begins or ends with a blank, holds a quote, a comma, a semicolon or a backslash, or is longer than 255 characters. Nothing was registered.',
    'zh-CN': '[[environment-name]] 的开头或结尾有空格，含有引号、逗号、分号或反斜杠，或者超过 255 个字符。什么也没有添加。',
  },
  causes: [
    {
      en: 'The name was copied together with a blank, or with the quotes that stand around it in the workflow.',
      'zh-CN': '复制名称时带上了空格，或者带上了工作流里包着它的引号。',
    },
    {
      en: 'Several environments were entered, with commas. A publisher takes one.',
      'zh-CN': '用逗号填了几个环境。一个发布者只能填一个。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The publish job names an environment', 'zh-CN': '发布作业写了环境' },
      steps: [
        {
          en: 'Copy the name after `environment:` in the publish job, or after `name:` below it, without quotes and blanks, and click [[add]]. Capitals do not matter.',
          'zh-CN': '复制发布作业里 `environment:` 后面的名称，或者它下面 `name:` 后面的，不带引号和空格，然后点 [[add]]。大小写无所谓。',
        },
        {
          en: 'For several environments add one publisher for each.',
          'zh-CN': '有几个环境，就添加几个发布者。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The publish job names no environment', 'zh-CN': '发布作业没有写环境' },
      steps: [
        {
          en: 'Leave the field empty. PyPI then shows `Any` as the environment.',
          'zh-CN': '这一栏留空。PyPI 会把环境显示为 `Any`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with the environment in lower case. [What to compare with the workflow](/fix-trusted-publishing/#environment)',
      'zh-CN': 'PyPI 列出的发布者里，环境名是小写的。[与工作流核对什么](/fix-trusted-publishing/#environment)',
    },
  ],
  next: ['form-could-not-register', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [145, 180] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/manage_base.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [566, 576] },
  ],
} as const satisfies ErrorEntry;
