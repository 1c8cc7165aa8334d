import type { ErrorEntry } from '../types.ts';

export default {
  id: 'organization-inactive',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Organization account owning this project is inactive. This may be due to inactive billing for Company Organizations, or administrator intervention for Community Organizations. Please contact support+orgs@pypi.org.',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'Organization account owning this project is inactive',
  name: { en: 'The PyPI organization of the project is inactive', 'zh-CN': '项目所属的 PyPI 组织已停用' },
  meaning: {
    en: 'The project belongs to an organization on PyPI, and this organization may not upload at present. The credentials are right; the check comes after them. An organization on GitHub is not meant.',
    'zh-CN': '这个项目属于 PyPI 上的一个组织，而该组织目前不能上传。凭据没有问题，这项检查在认证之后。这里说的不是 GitHub 上的组织。',
  },
  causes: [
    {
      en: 'It is a Company organization, and its subscription has lapsed.',
      'zh-CN': '它是 Company 组织，订阅已经中断。',
    },
    {
      en: 'The administrators of PyPI have deactivated the organization. For a Community organization this is the only reason.',
      'zh-CN': 'PyPI 工作人员停用了这个组织。对 Community 组织来说，只有这一种可能。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I know an owner of the organization on PyPI', 'zh-CN': '我能联系到这个 PyPI 组织的所有者' },
      steps: [
        {
          en: 'Ask the owner to open the organization on PyPI and to settle its billing if it is a Company organization.',
          'zh-CN': '请所有者在 PyPI 上打开这个组织；如果是 Company 组织，把账单处理好。',
        },
        {
          en: 'When the organization is active again, run the failed job again, on GitHub with [[re-run-failed-jobs]]. The workflow can stay as it is.',
          'zh-CN': '组织恢复后，重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。工作流不用改。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'It is a Community organization, or I know no owner', 'zh-CN': '它是 Community 组织，或者联系不到所有者' },
      steps: [
        {
          en: 'Write to `support+orgs@pypi.org` with the name of the organization and of the project.',
          'zh-CN': '写信到 `support+orgs@pypi.org`，写明组织名和项目名。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token or another publisher: PyPI checks the organization whatever the credentials.',
      'zh-CN': '换一个 token 或发布者：不管用什么凭据，PyPI 都会检查组织。',
    },
  ],
  verify: [
    {
      en: 'Re-run the publish job. A refused file is not stored, so no version number is used up.',
      'zh-CN': '重新运行发布作业。被拒绝的文件不会保存，也不消耗版本号。',
    },
  ],
  next: [],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [848, 862] },
    { repo: 'pypi/warehouse', path: 'warehouse/organizations/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [438, 459] },
  ],
} as const satisfies ErrorEntry;
