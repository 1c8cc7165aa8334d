import type { ErrorEntry } from '../types.ts';

export default {
  id: 'devpi-no-permission',
  stage: 'upload-auth',
  emitter: 'devpi',
  severity: 'error',
  messages: [
    { text: '403 FAIL file_upload of {file} to {url}\nno permission to submit' },
    { text: 'no permission to submit' },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'no permission to submit',
  name: { en: 'This user may not upload to this devpi index', 'zh-CN': '这个用户无权上传到这个 devpi 索引' },
  meaning: {
    en: 'devpi took the login, and the user is not in `acl_upload` of the index, the list of those who may upload. The password is right: devpi answers a wrong one with 401. maturin guesses `Username and/or password are possibly wrong` all the same. The file was not taken.',
    'zh-CN':
      'devpi 认可了登录，但这个用户不在索引的 `acl_upload` 里，那是可以上传的用户名单。密码没有错：密码错误时 devpi 返回 401。maturin 仍然会猜测 `Username and/or password are possibly wrong`。文件没有被接收。',
  },
  says: {
    en: 'devpi took the login, and the user is not in `acl_upload` of the index at `{url}`. The file was not taken.',
    'zh-CN': 'devpi 认可了登录，但这个用户不在 `{url}` 这个索引的 `acl_upload` 里。文件没有被接收。',
  },
  causes: [
    {
      en: 'The index belongs to another user. By default nobody but the owner may upload to it.',
      'zh-CN': '这个索引属于另一个用户。默认只有所有者可以上传。',
    },
    {
      en: 'The URL names another index than the one you mean.',
      'zh-CN': 'URL 里写的不是你想用的索引。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'This user is to upload to this index', 'zh-CN': '应当由这个用户上传到这个索引' },
      steps: [
        {
          en: 'Have the owner of the index add this user to `acl_upload`, with all others who may upload: `devpi index alice/dev acl_upload=alice,bob` sets the whole list.',
          'zh-CN': '请索引的所有者把这个用户加进 `acl_upload`，并写上其他所有可以上传的用户：`devpi index alice/dev acl_upload=alice,bob` 设置的是整个名单。',
        },
        {
          en: '`devpi index alice/dev` shows the list as it is.',
          'zh-CN': '`devpi index alice/dev` 会显示现在的名单。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'Another account may upload there already', 'zh-CN': '已经有别的账号可以上传' },
      steps: [
        {
          en: 'Give the step the user name and the password of that account.',
          'zh-CN': '给步骤换上那个账号的用户名和密码。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new password: this user stays without the right.',
      'zh-CN': '换密码：这个用户仍然没有权限。',
    },
  ],
  verify: [
    {
      en: '`devpi index` with the name of the index lists the user in `acl_upload`. The refused run stored nothing, so the version number is still free.',
      'zh-CN': '用 `devpi index` 加索引名查看，`acl_upload` 里有这个用户。被拒绝的那次什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['private-index-credentials-refused', 'devpi-stage-not-found', 'devpi-file-exists'],
  sources: [
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [1283, 1294] },
    { repo: 'devpi/devpi', path: 'client/devpi/upload.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [158, 188] },
    { repo: 'devpi/devpi', path: 'doc/userman/devpi_indices.rst', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [241, 243] },
    { repo: 'devpi/devpi', path: 'doc/userman/devpi_indices.rst', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [365, 380] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [615, 648] },
  ],
} as const satisfies ErrorEntry;
