import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-refused-by-firewall',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  outranks: ['private-index-credentials-refused', 'upload-status-without-reason'],
  messages: [
    { text: 'The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: {support}<br' },
    { text: 'The requested URL was rejected. Please consult with your administrator.<br/><br/>Your support ID is: {support}<br' },
    { text: 'The requested URL was rejected. Please consult with your administrator.' },
  ],
  release: 'may-be-partial',
  fixer: 'organization-admin',
  headline: 'The requested URL was rejected. Please consult with your administrator.',
  name: { en: 'A firewall between the job and the index refuses the upload', 'zh-CN': '作业与索引之间的防火墙拒绝了上传' },
  meaning: {
    en: 'This page is not from the index: an application firewall (this one is of F5) stands before it, or at the edge of your network, and holds the upload for an attack or for something that is not allowed. The index saw neither the file nor the password.',
    'zh-CN': '这个页面不是索引返回的：在索引前面，或者在你的网络出口，有一道应用防火墙（这是 F5 的），它把上传当成了攻击，或者不允许这样的请求。文件和密码都没有到达索引。',
  },
  says: {
    en: 'A firewall between the job and the index refused the upload, and noted it under the support ID `{support}`. The index saw neither the file nor the password.',
    'zh-CN': '作业与索引之间的防火墙拒绝了上传，记录编号（support ID）是 `{support}`。文件和密码都没有到达索引。',
  },
  causes: [
    {
      en: 'A rule of the firewall takes this request for an attack, or forbids it. The page does not say which rule; the support ID leads to it.',
      'zh-CN': '防火墙的某条规则把这个请求当成攻击，或者禁止它。页面没有说明是哪条规则，凭 support ID 可以查到。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I can reach those who run the firewall', 'zh-CN': '我能联系到管理防火墙的人' },
      steps: [
        {
          en: 'Give the support ID in the log, the time of the run and the address of the upload to those who run the firewall before the index (or, for PyPI, that of your network): with the ID they find the rule that refused the request, and can allow uploads to this path.',
          'zh-CN': '把日志里的 support ID、运行的时间和上传的地址交给管理索引前面那道防火墙的人（如果上传到 PyPI，就是管理你自己网络的人）：凭这个编号，他们能查到是哪条规则拒绝了请求，并放行向这个路径的上传。',
        },
        {
          en: 'Where only some files are refused, say which: it helps to find what the rule looks at.',
          'zh-CN': '如果只有一部分文件被拒绝，也说明是哪些：这有助于查出规则看的是什么。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another user name, password or token: the firewall answers before anybody looks at them.',
      'zh-CN': '换用户名、密码或 token：防火墙在检查这些之前就已经拒绝了。',
    },
    {
      en: '`--skip-existing`: a `403` of the firewall says nothing of a file that exists.',
      'zh-CN': '`--skip-existing`：防火墙返回的 `403` 并不表示文件已存在。',
    },
  ],
  verify: [
    {
      en: 'Look which files of the version the index has, as those before the refused one went up. After the next run it has all of them, and no page with a support ID stands in the log.',
      'zh-CN': '看看索引上已经有这个版本的哪些文件：排在被拒绝的文件之前的已经传上去了。下一次运行之后应当全部都有，日志里也不再出现带 support ID 的页面。',
    },
  ],
  next: ['private-index-credentials-refused', 'upload-address-not-found', 'private-index-file-exists'],
  sources: [
    { repo: 'ariya/phantomjs', path: 'issues/14601' },
    { repo: 'f5devcentral/ps-convert', path: 'issues/9' },
    { repo: 'pulibrary/princeton_ansible', path: 'issues/3589' },
  ],
} as const satisfies ErrorEntry;
