import type { Source } from '../errors/types.ts';
import type { Label } from '../lib/catalogue/labels.ts';

/** PyPI's templates and its Chinese translation (`warehouse/locale/zh_Hans`), as of 2026-08-21. */
const PYPI = '6b62157124ab7865029afeeadf282bce27d601d9';

/** GitHub's pages are in English only; their labels were read in its documentation, in the page named here or in a part that it includes. */
const GITHUB = { 'manage-environments.md': '2f266f04ecff699d4a3556a069445b7d1bb6864c', 'review-deployments.md': '159bd1b02c0465b685f397f3f667fc20cfdf3f67' };

const template = (path: string, line: number): Source => ({ repo: 'pypi/warehouse', path: `warehouse/templates/${path}`, ref: PYPI, lines: [line, line] });
const pypi = (path: string, line: number, en: string, chinese?: string): Label => ({ en, ...(chinese && { 'zh-CN': chinese }), source: template(path, line) });
const documented = (path: string, ref: string, en: string): Label => ({ en, source: { repo: 'github/docs', path, ref } });
const deployment = (file: keyof typeof GITHUB, en: string): Label => documented(`content/actions/how-tos/deploy/configure-and-manage-deployments/${file}`, GITHUB[file], en);
const environment = (en: string): Label => deployment('manage-environments.md', en);
const secret = (en: string): Label => documented('content/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67', en);
const rerun = (en: string): Label => documented('content/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs.md', '159bd1b02c0465b685f397f3f667fc20cfdf3f67', en);
const manual = (en: string): Label => documented('content/actions/how-tos/manage-workflow-runs/manually-run-a-workflow.md', '813c8fd8e41cf2b007b5e615238b9c1aa2a40cc3', en);
const general = (en: string): Label =>
  documented(
    'content/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository.md',
    '0460e4095b136e687f3647e7c2420427b90ae4dc',
    en,
  );
const ruleset = (en: string): Label =>
  documented('content/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets.md', '051718f297e11fadbf357da1e8e756991eb2ed89', en);

const PROJECT_FORM = 'manage/project/publishing.html';
const ACCOUNT_FORM = 'manage/account/publishing.html';
const ACCOUNT = 'manage/account.html';
const TOKEN = 'manage/account/token.html';
const BASE = 'manage/manage_base.html';
const MENU = 'includes/manage/manage-project-menu.html';

/** Every label of PyPI's and GitHub's pages that the site tells readers to look for: one line where one is renamed. */
export const screen = {
  'your-projects': pypi('includes/current-user-indicator.html', 32, 'Your projects', '你的项目'),
  manage: pypi('manage/projects.html', 47, 'Manage', '管理'),
  publishing: pypi(MENU, 49, 'Publishing', '自动发布'),
  collaborators: pypi(MENU, 18, 'Collaborators', '协作者'),
  releases: pypi(MENU, 9, 'Releases', '发行版'),
  'security-history': pypi(MENU, 31, 'Security history', '历史安全记录'),
  'project-settings': pypi(MENU, 57, 'Settings', '设置'),
  'unarchive-project': pypi('manage/project/settings.html', 208, 'Unarchive project', '取消项目存档'),
  'release-options': pypi('manage/project/releases.html', 56, 'Options', '选项'),
  delete: pypi('manage/project/releases.html', 116, 'Delete', '删除'),
  yank: pypi('manage/project/releases.html', 108, 'Yank', 'Yank'),

  'project-name': pypi(ACCOUNT_FORM, 24, 'PyPI Project Name'),
  owner: pypi(PROJECT_FORM, 30, 'Owner', '所有者'),
  'repository-name': pypi(PROJECT_FORM, 43, 'Repository name', '存储库名称'),
  'workflow-name': pypi(PROJECT_FORM, 62, 'Workflow name', '工作流名称'),
  'environment-name': pypi(PROJECT_FORM, 79, 'Environment name', '环境名称'),
  'github-tab': pypi(ACCOUNT_FORM, 458, 'GitHub'),
  add: pypi(PROJECT_FORM, 106, 'Add', '添加'),
  'remove-publisher': pypi(BASE, 613, 'Remove', '删除'),
  publishers: pypi(BASE, 531, 'Trusted Publisher Management', '受信任发布者管理'),
  any: pypi(BASE, 575, 'Any', '任意'),

  'account-settings': pypi('includes/current-user-indicator.html', 46, 'Account settings', '账户设置'),
  'api-tokens': pypi(ACCOUNT, 614, 'API tokens', 'API 令牌'),
  'add-api-token': pypi(ACCOUNT, 636, 'Add API token', '添加 API 令牌'),
  'token-options': pypi(ACCOUNT, 165, 'Options', '选项'),
  'remove-token': pypi(ACCOUNT, 174, 'Remove token', '删除令牌'),
  'token-name': pypi(TOKEN, 125, 'Token name', '令牌名称'),
  scope: pypi(TOKEN, 150, 'Scope', '范围'),
  'entire-account': pypi(TOKEN, 164, 'Entire account (all projects)', '整个账户（所有项目）'),
  'create-token': pypi(TOKEN, 183, 'Create token', '创建令牌'),
  'account-emails': pypi(ACCOUNT, 324, 'Account emails', '账户电子邮件'),
  'email-options': pypi(ACCOUNT, 72, 'Options', '选项'),
  verified: pypi(ACCOUNT, 23, 'Verified', '已验证'),
  'resend-verification-email': pypi(ACCOUNT, 91, 'Resend verification email', '重新发送验证邮件'),
  'set-as-primary': pypi(ACCOUNT, 107, 'Set as primary', '设为主邮箱地址'),
  'two-factor': pypi(BASE, 12, 'Two factor authentication (2FA)', '双要素身份验证 （2FA）'),
  'recovery-codes': pypi(BASE, 147, 'Generate recovery codes', '生成恢复代码'),
  'add-2fa-application': pypi(BASE, 191, 'Add 2FA with authentication application', '使用身份验证程序添加2FA'),
  'add-2fa-device': pypi(BASE, 199, 'Add 2FA with security device (e.g. USB key)', '添加 双因素身份验证 ，方法为安全设备（如，USB 安全密钥）'),

  // The new names are those of the branch that was merged as this pull request; the merged text itself was not read.
  'release-files': {
    en: 'Release files',
    was: { en: 'Download files', 'zh-CN': '下载文件' },
    source: { repo: 'pypi/warehouse', path: 'issues/20447' },
  },
  'file-details': {
    en: 'Details',
    was: { en: 'view details', 'zh-CN': '查看详情' },
    source: { repo: 'pypi/warehouse', path: 'issues/20447' },
  },
  'uploaded-trusted': pypi('includes/file-details.html', 49, 'Uploaded using Trusted Publishing? Yes', '是否使用受信任发布上传？Yes'),
  'release-history': pypi('includes/packaging/project-navigation.html', 64, 'Release history', '发行版'),

  settings: documented('data/reusables/repositories/sidebar-settings.md', '25c455f9241e2bf919e42d79ef3927490c371d24', 'Settings'),
  environments: documented('data/reusables/actions/sidebar-environment.md', 'e9ca799f4255119b5521455fc337e87b64b9f815', 'Environments'),
  'new-environment': environment('New environment'),
  'required-reviewers': environment('Required reviewers'),
  'prevent-self-review': environment('Prevent self-review'),
  'deployment-branches': environment('Deployment branches and tags'),
  'selected-branches': environment('Selected branches and tags'),
  'ref-type-tag': environment('Tag'),
  'environment-secrets': secret('Environment secrets'),
  'review-deployments': deployment('review-deployments.md', 'Review deployments'),
  'approve-and-deploy': deployment('review-deployments.md', 'Approve and deploy'),
  reject: deployment('review-deployments.md', 'Reject'),
  'secrets-and-variables': documented('data/reusables/actions/sidebar-secrets-and-variables.md', '697a57204434dcea82424fa8d2b43f8e60e07651', 'Secrets and variables'),
  'actions-secrets': documented('data/reusables/actions/sidebar-secrets-and-variables.md', '697a57204434dcea82424fa8d2b43f8e60e07651', 'Actions'),
  actions: documented('data/reusables/repositories/actions-tab.md', '05e50059a997abfbc203046043463659752b2356', 'Actions'),
  'run-workflow': manual('Run workflow'),
  're-run-jobs': rerun('Re-run jobs'),
  're-run-failed-jobs': rerun('Re-run failed jobs'),
  're-run-all-jobs': rerun('Re-run all jobs'),
  'actions-settings': general('Actions'),
  general: general('General'),
  'actions-permissions': general('Actions permissions'),
  'restrict-creations': ruleset('Restrict creations'),
} as const satisfies Record<string, Label>;
