import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-signature',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid API Token: signatures do not match' },
    { text: 'Invalid API Token: unknown error' },
    { text: "Invalid API Token: InvalidMacaroonError('invalid macaroon signature')", since: '2021-10', until: '2022-04' },
    { text: "Invalid API Token: InvalidMacaroon('invalid macaroon signature')", until: '2021-10' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Invalid API Token: signatures do not match',
  name: { en: 'The token was altered', 'zh-CN': 'token 被改动过' },
  meaning: {
    en: 'PyPI knows the id in this token, but the signature at its end does not fit the rest: characters of the token were changed. `unknown error` stands for every other failure of the same check. Until April 2022 `invalid macaroon signature` was the answer to a token of another project, too, and to trouble at PyPI.',
    'zh-CN': 'PyPI 认识这个 token 里的 id，但末尾的签名与其余内容不符，说明 token 的字符被改动过。`unknown error` 代表同一检查里的其他失败。2022 年 4 月以前，token 属于其他项目，或者 PyPI 出了故障，得到的也是 `invalid macaroon signature`。',
  },
  causes: [
    {
      en: 'The token was typed or edited by hand, and a character is wrong. A token that is cut off mostly gets `Invalid or non-existent authentication information`.',
      'zh-CN': 'token 是手工输入或修改过的，有字符不对。被截断的 token 得到的多半是 `Invalid or non-existent authentication information`。',
    },
    {
      en: 'In logs from before April 2022: `invalid macaroon signature` was also the answer to a token of another project.',
      'zh-CN': '2022 年 4 月以前的日志：token 属于其他项目时，得到的也是 `invalid macaroon signature`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [2, 3] },
      certain: true,
      changes: 'setting',
      when: { en: 'The log is from before April 2022', 'zh-CN': '日志是 2022 年 4 月以前的' },
      steps: [
        {
          en: 'Look which file the last `Uploading` before these words names: they were also the answer to a token of another project, so a file of another project in `dist/` is refused although others went through with the same token. Keep it out, or give it a token of its own. If the file is of the project of the token, run the job once more, as PyPI itself had trouble at times; if the words come again, make a new token for this very project on the index that you upload to.',
          'zh-CN': '先看这句话之前最后一个 `Uploading` 写的是哪个文件：那时 token 属于别的项目，得到的也是同一句话，所以 `dist/` 里混进了别的项目的文件，即使其他文件都用同一个 token 传上去了，它也会被拒绝。把它拿掉，或者给它单独的 token。如果文件正是 token 所属项目的，就把作业再运行一次，那时 PyPI 自己出故障也会这样；如果再次出现，就在你要上传到的索引上为这个项目新建 token。',
        },
      ],
    },
    {
      applies: { wording: [0, 1] },
      changes: 'setting',
      when: { en: 'I stay with an API token', 'zh-CN': '我继续用 API token' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[account-settings > api-tokens > add-api-token]], choose the project as the scope, and put the new token into the secret that the upload reads.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[account-settings > api-tokens > add-api-token]]，范围选这个项目，把新 token 存进上传时读取的 secret。',
        },
        {
          en: 'Copy it with the button, not by hand. On GitHub it is the secret that the publish job reads: [where it can be stored](/fix-api-token/). Delete the old token on PyPI.',
          'zh-CN': '用按钮复制，不要手工输入。在 GitHub 上，就是发布作业读取的 secret：[可以存在哪里](/fix-api-token/)。在 PyPI 上删除旧 token。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I no longer want to look after tokens', 'zh-CN': '我不想再管 token' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to, then remove `password:` and give the publish job `id-token: write`.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，然后删掉 `password:`，给发布作业加上 `id-token: write`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Re-run the publish job. As long as the token is refused, no file is stored and no version number is used up.',
      'zh-CN': '重新运行发布作业。token 被拒绝时不会保存任何文件，也不消耗版本号。',
    },
  ],
  next: ['invalid-authentication-information', 'api-token-wrong-project'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [195, 235] },
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats.py', ref: 'acc258d3033484829fa7cde22ecd8f7fa63100c9', lines: [84, 93] },
    { repo: 'pypi/warehouse', path: 'issues/10821' },
    { repo: 'pypi/warehouse', path: 'issues/8565' },
  ],
} as const satisfies ErrorEntry;
