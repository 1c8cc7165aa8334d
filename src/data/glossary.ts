/** A term of the field, in both languages, with what the Chinese pages do not call it. */
export interface Term {
  en: string;
  'zh-CN': string;
  meaning: { en: string; 'zh-CN': string };
  avoid: readonly string[];
  /** What PyPI's Chinese pages and GitHub's Chinese documentation call it: readers come with these words. */
  also?: readonly string[];
}

/** One term per concept: the Chinese pages are held to it by a test. */
export const glossary: readonly Term[] = [
  {
    en: 'Trusted Publishing',
    'zh-CN': '可信发布',
    meaning: { en: 'Publishing without a stored token: PyPI trusts one workflow.', 'zh-CN': '不存 token 的发布方式：PyPI 信任某一个工作流。' },
    avoid: ['受信发布', '信任发布', '受信任的发布'],
    also: ['受信任发布', '受信任的发布'],
  },
  {
    en: 'Trusted Publisher',
    'zh-CN': '可信发布者',
    meaning: { en: 'The entry on PyPI that says which workflow may publish a project.', 'zh-CN': 'PyPI 上的一条记录，写明哪个工作流可以发布某个项目。' },
    avoid: ['受信发布者', '受信任的发布者', '可信发布商'],
    also: ['受信任发布者', '受信任的发布者'],
  },
  {
    en: 'pending publisher',
    'zh-CN': '待定发布者',
    meaning: { en: 'A Trusted Publisher for a project that does not exist yet.', 'zh-CN': '为还不存在的项目添加的可信发布者。' },
    avoid: ['待处理发布者', '挂起的发布者', '待发布者'],
  },
  {
    en: 'OIDC token',
    'zh-CN': 'OIDC 令牌',
    meaning: { en: 'What GitHub issues to a job, to prove where it runs.', 'zh-CN': 'GitHub 发给作业的凭证，证明它在哪里运行。' },
    avoid: ['OIDC 凭据', 'OIDC 凭证', 'OIDC token（'],
  },
  {
    en: 'API token',
    'zh-CN': 'API token',
    meaning: { en: 'A long-lived secret from PyPI that may upload.', 'zh-CN': 'PyPI 签发的长期有效的上传凭据。' },
    avoid: ['API 令牌', 'API令牌', 'API 密钥'],
    also: ['API 令牌'],
  },
  {
    en: 'claim',
    'zh-CN': '声明',
    meaning: { en: 'One statement in an OIDC token, such as its repository.', 'zh-CN': 'OIDC 令牌里的一项内容，比如它来自哪个仓库。' },
    avoid: ['断言', '权利要求'],
  },
  {
    en: 'environment',
    'zh-CN': '环境',
    meaning: { en: 'A named place for deployments on GitHub, with rules and secrets of its own.', 'zh-CN': 'GitHub 上有名字的部署目标，可以有自己的规则和 secret。' },
    avoid: [],
  },
  {
    en: 'workflow, job, step',
    'zh-CN': '工作流、作业、步骤',
    meaning: { en: 'A file in .github/workflows, a part that runs on one machine, one command or action in it.', 'zh-CN': '.github/workflows 下的一个文件，其中在一台机器上运行的一部分，以及其中的一条命令或一个 action。' },
    avoid: ['工作流程', '任务步骤'],
  },
  {
    en: 'reusable workflow',
    'zh-CN': '可复用工作流',
    meaning: { en: 'A workflow that another one calls.', 'zh-CN': '由其他工作流调用的工作流。' },
    avoid: ['可重用工作流', '可重用的工作流', '复用工作流程'],
    also: ['可重用工作流'],
  },
  {
    en: 'pull request',
    'zh-CN': '拉取请求',
    meaning: { en: 'A proposed change; from a fork it runs without secrets.', 'zh-CN': '提议合并的修改；来自 fork 时，运行中没有 secret。' },
    avoid: ['合并请求', '拉请求'],
  },
  {
    en: 'attestation',
    'zh-CN': '证明',
    meaning: { en: 'A signed statement of which workflow published a file.', 'zh-CN': '签名的说明，写明文件由哪个工作流发布。' },
    avoid: ['鉴证', '认证证明'],
  },
  {
    en: 'index',
    'zh-CN': '索引',
    meaning: { en: 'A server that packages are uploaded to, such as PyPI or TestPyPI.', 'zh-CN': '接收上传的软件包服务器，比如 PyPI 或 TestPyPI。' },
    avoid: ['包索引源'],
  },
  {
    en: 'runner',
    'zh-CN': '运行器',
    meaning: { en: 'The program on the machine that carries out a job.', 'zh-CN': '在机器上执行作业的程序。' },
    avoid: ['执行器', '跑步者'],
  },
  {
    en: 'artifact',
    'zh-CN': '构建产物',
    meaning: { en: 'Files that one job stores for the other jobs of its run.', 'zh-CN': '一个作业存下来、供同一次运行里其他作业使用的文件。' },
    avoid: ['构件', '工件'],
    also: ['工件'],
  },
  {
    en: 'message',
    'zh-CN': '错误信息',
    meaning: { en: 'What a program prints or a page shows when something is wrong.', 'zh-CN': '出问题时，程序打印或页面显示的那段文字。' },
    avoid: ['消息', '讯息'],
  },
  {
    en: 'traceback',
    'zh-CN': 'traceback',
    meaning: { en: 'What Python prints when a program breaks off; its last line names the error.', 'zh-CN': 'Python 程序中断时打印的内容，最后一行写着是什么错误。' },
    avoid: ['回溯'],
  },
  {
    en: 'response',
    'zh-CN': '响应',
    meaning: { en: 'What a server sends back to a request.', 'zh-CN': '服务器对一次请求发回的内容；动词用“返回”。' },
    avoid: ['回应', '应答', '回答'],
  },
  {
    en: 'error code',
    'zh-CN': '错误代码',
    meaning: { en: 'The short name of a refusal, such as invalid-publisher.', 'zh-CN': '一次拒绝的简短名称，比如 invalid-publisher。' },
    avoid: ['错误码'],
  },
  {
    en: 'the doctor',
    'zh-CN': '诊断工具',
    meaning: { en: 'The page of this site that reads a log or a workflow.', 'zh-CN': '本站读取日志或工作流的那个页面。' },
    avoid: ['诊断会', '诊断不会', '诊断指出', '诊断里'],
  },
  {
    en: 'two-factor authentication (2FA)',
    'zh-CN': '双因素认证',
    meaning: { en: 'A second proof beside the password; PyPI asks it of every account that uploads.', 'zh-CN': '密码之外的第二重验证，PyPI 要求每个上传的账号都启用；PyPI 的中文界面叫“双因素身份验证”。' },
    avoid: ['两步验证', '双重验证', '双因子'],
  },
  {
    en: 'reviewer',
    'zh-CN': '审批人',
    meaning: { en: 'A person whose approval a job with an environment waits for.', 'zh-CN': '作业用到环境时，要等其同意的人。' },
    avoid: ['审核人', '评审人', '审批者'],
  },
  {
    en: 'distribution file',
    'zh-CN': '发布文件',
    meaning: { en: 'A wheel or an sdist: what is uploaded.', 'zh-CN': 'wheel 或 sdist，也就是要上传的文件。' },
    avoid: ['发布包', '分发包', '分发文件'],
  },
  {
    en: 'owner',
    'zh-CN': '所有者',
    meaning: { en: 'On PyPI, a role that may add publishers to a project; on GitHub, the user or organization that a repository belongs to.', 'zh-CN': '在 PyPI 上，是可以给项目添加发布者的角色；在 GitHub 上，是仓库所属的用户或组织。' },
    avoid: ['拥有者', '属主'],
  },
  {
    en: 'PyPI staff',
    'zh-CN': 'PyPI 工作人员',
    meaning: { en: 'The people who run PyPI.', 'zh-CN': '运营 PyPI 的人。' },
    avoid: ['管理人员', 'PyPI 管理员', 'PyPI 的管理员', '索引的管理员'],
  },
  {
    en: 're-run',
    'zh-CN': '重新运行',
    meaning: { en: 'To run the jobs of an old run again, from the same commit.', 'zh-CN': '把旧的一次运行里的作业再运行一遍，用的还是同一个提交。' },
    avoid: ['重跑'],
  },
  {
    en: 'to add a publisher',
    'zh-CN': '添加发布者',
    meaning: { en: 'To fill in the form on PyPI that says which workflow may publish.', 'zh-CN': '在 PyPI 的表单里填写哪个工作流可以发布。' },
    avoid: ['登记发布者', '登记工作流', '登记这个', '登记待定发布者'],
  },
  {
    en: 'repository',
    'zh-CN': '仓库',
    meaning: { en: 'The project on GitHub that holds the code and the workflows.', 'zh-CN': 'GitHub 上存放代码和工作流的项目。' },
    avoid: ['存储库'],
    also: ['存储库'],
  },
  {
    en: 'secret',
    'zh-CN': 'secret',
    meaning: { en: 'A value that GitHub keeps encrypted and gives to jobs.', 'zh-CN': 'GitHub 加密保存、提供给作业使用的值。' },
    avoid: [],
    also: ['机密'],
  },
  {
    en: 'account',
    'zh-CN': '账号',
    meaning: { en: 'What one signs in to PyPI or GitHub with.', 'zh-CN': '登录 PyPI 或 GitHub 用的身份。' },
    avoid: ['账户'],
    also: ['账户'],
  },
  {
    en: 'issuer',
    'zh-CN': '签发方',
    meaning: { en: 'Who signs an OIDC token; for GitHub Actions that is GitHub.', 'zh-CN': '签署 OIDC 令牌的一方；在 GitHub Actions 里就是 GitHub。' },
    avoid: ['颁发者'],
    also: ['颁发者'],
  },
];
