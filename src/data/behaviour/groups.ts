import type { Text } from '../../errors/types.ts';

/** Runs beside the matrix, in rows that a reader can find. Each cell names the runs that it speaks of; they must have one outcome. */
export interface Group {
  /** The heading of the first column. */
  what: Text;
  columns: readonly Text[];
  rows: readonly { label: Text; cells: readonly (readonly string[])[] }[];
  /** Whether the rows differ in what is tried, not only in how it ends. */
  method?: true;
}

const same = (text: string): Text => ({ en: text, 'zh-CN': text });
const trustedPublishing: Text = { en: 'Trusted Publishing', 'zh-CN': '可信发布' };
const apiToken: Text = { en: 'API token', 'zh-CN': 'API token' };
const result: Text = { en: 'Result', 'zh-CN': '结果' };

const noPassword = (attestations: string, idToken = 'yes'): string => `matrix/__token__/unset/id-token-${idToken}/att-${attestations}/pypi`;
const withToken = (attestations: string, idToken = 'yes'): string => `matrix/__token__/pypi-validlooking/id-token-${idToken}/att-${attestations}/pypi`;
/** A token's shape, measured with the defaults and with `attestations: false` and no permission. */
const shape = (name: string): string[] => [`token/${name}`, `token/${name}/attestations-false/no-id-token`];
const modern = (name: string): string[] => ['6.1.0', '6.2.0', '7.0.0'].map((version) => `twine-${version}/${name}`);
const twine = (...names: string[]): string[][] => [names.flatMap(modern), names.map((name) => `twine-debian/${name}`)];

export const groups = {
  rescue: {
    what: { en: 'Situation', 'zh-CN': '情形' },
    columns: [
      { en: 'left out, or `true`', 'zh-CN': '不写，或 `true`' },
      { en: '`attestations: false`', 'zh-CN': '`attestations: false`' },
    ],
    rows: [
      {
        label: { en: 'No password, permission missing', 'zh-CN': '没有密码，也没有权限' },
        cells: [[noPassword('default', 'no'), noPassword('true', 'no')], [noPassword('false', 'no')]],
      },
      {
        label: { en: 'The same in a pull request from a fork', 'zh-CN': '同上，在来自 fork 的拉取请求里' },
        cells: [['fork-pr/oidc'], ['fork-pr/oidc-attestations-false']],
      },
      {
        label: { en: 'A valid API token', 'zh-CN': '有效的 API token' },
        cells: [[withToken('default'), withToken('true')], [withToken('false')]],
      },
      {
        label: { en: 'An API token, and the file exists', 'zh-CN': 'API token，文件已存在' },
        cells: [['upload/exists/token'], ['upload/exists/token/attestations-false']],
      },
      {
        label: { en: 'Trusted Publishing works', 'zh-CN': '可信发布成功' },
        cells: [[noPassword('default'), noPassword('true')], [noPassword('false')]],
      },
      {
        label: { en: 'GitHub refuses the second token, the one to sign with', 'zh-CN': 'GitHub 拒发第二个（签名用的）令牌' },
        cells: [['id-token/sigstore-request-fails'], ['id-token/sigstore-request-fails-attestations-false']],
      },
      {
        label: { en: 'Attestation files are already in `dist/`', 'zh-CN': '`dist/` 里已有证明文件' },
        cells: [['dist/attestations-already-there/tp'], ['dist/attestations-already-there/tp/attestations-false']],
      },
      {
        label: { en: 'Another index that offers Trusted Publishing', 'zh-CN': '支持可信发布的其他索引' },
        cells: [['other-index-with-oidc'], ['other-index-with-oidc/attestations-false']],
      },
    ],
  },
  spelling: {
    what: { en: 'Value', 'zh-CN': '写法' },
    columns: [trustedPublishing, apiToken],
    rows: [
      {
        label: { en: 'left out, `true`', 'zh-CN': '不写、`true`' },
        cells: [
          [noPassword('default'), noPassword('true')],
          [withToken('default'), withToken('true')],
        ],
      },
      { label: same('`false`'), cells: [[noPassword('false')], [withToken('false')]] },
      {
        label: { en: '`False`, `FALSE`', 'zh-CN': '`False`、`FALSE`' },
        cells: ['tp', 'token'].map((auth) => ['False', 'FALSE'].map((value) => `attestations-spelling/${value}/${auth}`)),
      },
      {
        label: { en: '`no`, `off`, `0`, empty', 'zh-CN': '`no`、`off`、`0`、空' },
        cells: ['tp', 'token'].map((auth) => ['no', 'off', '0', 'empty-string'].map((value) => `attestations-spelling/${value}/${auth}`)),
      },
    ],
  },
  user: {
    what: same('`user`'),
    columns: [
      { en: 'with a valid token', 'zh-CN': '用有效的 token' },
      { en: 'without a password', 'zh-CN': '没有密码' },
    ],
    method: true,
    rows: [
      {
        label: { en: '`__token__`, the default', 'zh-CN': '`__token__`（默认值）' },
        cells: [[withToken('default', 'no')], [noPassword('default', 'no')]],
      },
      {
        label: { en: '`username:` written instead', 'zh-CN': '写成了 `username:`' },
        cells: [['user/username-input-name/token'], ['user/username-input-name/no-password']],
      },
      { label: { en: 'empty', 'zh-CN': '空' }, cells: [['user/empty-string/token'], ['user/empty-string/no-password']] },
      {
        label: { en: '`__TOKEN__`, `_token_`, `@token`, or a line break after it', 'zh-CN': '`__TOKEN__`、`_token_`、`@token`，或末尾有换行' },
        cells: [['user/uppercase', 'user/single-underscore', 'user/@token', 'user/trailing-newline'], []],
      },
      { label: { en: 'a user name', 'zh-CN': '用户名' }, cells: [['user/guido/api-token-as-password'], ['matrix/guido/unset/id-token-yes/att-default/pypi']] },
    ],
  },
  token: {
    what: same('`password`'),
    columns: [result],
    rows: [
      {
        label: { en: 'a valid token', 'zh-CN': '有效的 token' },
        cells: [['default', 'true', 'false'].flatMap((value) => [withToken(value), withToken(value, 'no')])],
      },
      {
        label: { en: 'a line break (LF or CRLF) or a space after it', 'zh-CN': '末尾多了换行（LF 或 CRLF）或空格' },
        cells: [['trailing-newline', 'trailing-crlf', 'trailing-space'].flatMap(shape)],
      },
      { label: { en: 'a line break or a space before it', 'zh-CN': '开头多了换行或空格' }, cells: [['leading-newline', 'leading-space'].flatMap(shape)] },
      { label: { en: 'in double quotes', 'zh-CN': '带双引号' }, cells: [shape('double-quoted')] },
      {
        label: { en: 'deleted, or from another index', 'zh-CN': '已删除，或来自另一个索引' },
        cells: [[...shape('deleted-token'), ...shape('deleted-token-trailing-newline'), 'testpypi-token-on-pypi']],
      },
      { label: { en: 'cut off, or only `pypi-`', 'zh-CN': '被截断，或只有 `pypi-`' }, cells: [['truncated', 'prefix-only'].flatMap(shape)] },
      {
        label: { en: 'blanks, or only a line break', 'zh-CN': '只有空格或换行' },
        cells: [[...shape('only-newline'), 'matrix/__token__/whitespace/id-token-no/att-default/pypi']],
      },
      {
        label: { en: '`secrets.PYPI_API_TOKEN` without `${{ }}`', 'zh-CN': '`secrets.PYPI_API_TOKEN`，没写 `${{ }}`' },
        cells: [shape('literal-expression')],
      },
    ],
  },
  url: {
    what: same('`repository-url`'),
    columns: [trustedPublishing, apiToken],
    rows: [
      {
        label: same('`https://test.pypi.org/legacy`'),
        cells: [['repository-url/testpypi-no-trailing-slash/tp'], ['repository-url/testpypi-no-trailing-slash/token']],
      },
      { label: same('`https://upload.pypi.org/legacy`'), cells: [[], ['repository-url/pypi-legacy-no-trailing-slash/token']] },
      { label: { en: 'an address at `pypi.org` that answers 405', 'zh-CN': '`pypi.org` 上返回 405 的地址' }, cells: [['repository-url/pypi.org-not-upload/tp'], ['repository-url/pypi.org-not-upload/token']] },
      { label: same('`testpypi`'), cells: [['repository-url/nickname-testpypi/tp'], ['repository-url/nickname-testpypi/token']] },
      {
        label: same('`https://pypi.org.example.org/legacy/`'),
        cells: [['repository-url/lookalike-host/tp'], ['repository-url/lookalike-host/token']],
      },
      { label: { en: '`repository_url`, its old name, empty', 'zh-CN': '旧名 `repository_url` 为空' }, cells: [['repository-url/empty-string/tp'], ['repository-url/empty-string/token']] },
    ],
  },
  dist: {
    what: same('`dist/`'),
    columns: [trustedPublishing, apiToken],
    rows: [
      {
        label: { en: 'empty', 'zh-CN': '空目录' },
        cells: [
          ['dist/empty/tp', 'dist/empty/tp/verify-metadata-false', 'dist/empty/tp/verify-metadata-false/attestations-false'],
          ['dist/empty/token', 'dist/empty/token/attestations-false'],
        ],
      },
      { label: { en: 'empty, and the permission missing', 'zh-CN': '空目录，并且没有权限' }, cells: [['dist/empty/tp/no-permission'], []] },
      {
        label: { en: 'missing', 'zh-CN': '不存在' },
        cells: [
          ['dist/missing/tp', 'dist/missing/tp/no-permission', 'dist/missing/tp/verify-metadata-false', 'dist/missing/tp/verify-metadata-false/attestations-false'],
          ['dist/missing/token'],
        ],
      },
      { label: { en: 'files in a folder below it', 'zh-CN': '文件在子目录里' }, cells: [['dist/nested-directory/tp'], []] },
      { label: { en: 'a stray `notes.txt`', 'zh-CN': '混进了 `notes.txt`' }, cells: [['dist/stray-file/tp'], []] },
      {
        label: { en: 'attestation files of an earlier step', 'zh-CN': '有之前步骤留下的证明文件' },
        cells: [['dist/attestations-already-there/tp'], ['dist/attestations-already-there/token']],
      },
      { label: { en: 'a README that PyPI cannot render', 'zh-CN': 'PyPI 渲染不了的 README' }, cells: [['verify-metadata/true/bad-readme'], []] },
      { label: { en: 'the same, `verify-metadata: false`', 'zh-CN': '同上，`verify-metadata: false`' }, cells: [['verify-metadata/false/bad-readme'], []] },
    ],
  },
  skip: {
    what: { en: 'Already on the index', 'zh-CN': '索引上已有' },
    columns: [
      { en: 'without `skip-existing`', 'zh-CN': '不写 `skip-existing`' },
      { en: '`skip-existing: true`', 'zh-CN': '`skip-existing: true`' },
    ],
    rows: [
      { label: { en: 'nothing', 'zh-CN': '什么都没有' }, cells: [[noPassword('default')], ['upload/ok/skip-existing']] },
      {
        label: { en: 'both files, other contents (Trusted Publishing)', 'zh-CN': '两个文件，内容不同（可信发布）' },
        cells: [['upload/exists', 'upload/exists/not-verbose'], ['upload/exists/skip-existing', 'upload/exists/skip-existing/testpypi']],
      },
      { label: { en: 'both files, other contents (API token)', 'zh-CN': '两个文件，内容不同（API token）' }, cells: [['upload/exists/token'], ['upload/exists/skip-existing/token']] },
      { label: { en: 'only the wheel', 'zh-CN': '只有 wheel' }, cells: [['upload/exists/one-of-two'], ['upload/exists/skip-existing/one-of-two']] },
      { label: { en: 'the name of a deleted file', 'zh-CN': '已删除文件的文件名' }, cells: [['upload/filename-reuse'], ['upload/filename-reuse/skip-existing']] },
      {
        label: { en: 'on an index other than PyPI and TestPyPI', 'zh-CN': '在 PyPI 和 TestPyPI 以外的索引上' },
        cells: [['upload/409/other'], ['upload/409/other/skip-existing', 'upload/exists/skip-existing/other']],
      },
      {
        label: { en: 'both files, and `pypi.python.org` out of reach', 'zh-CN': '两个文件，并且连不上 `pypi.python.org`' },
        cells: [[], ['upload/exists/skip-existing/pypi.python.org-unresolvable']],
      },
    ],
  },
  events: {
    what: { en: 'Started by', 'zh-CN': '由什么触发' },
    columns: [result],
    rows: [
      {
        label: { en: 'a pull request from a fork', 'zh-CN': '来自 fork 的拉取请求' },
        cells: [['fork-pr/oidc', 'fork-pr/oidc-attestations-false', 'fork-pr/secret-empty']],
      },
      { label: { en: 'a pull request from the repository itself, permission missing', 'zh-CN': '来自本仓库的拉取请求，没有权限' }, cells: [['same-repo-pr/oidc-no-permission']] },
      { label: { en: '`pull_request_target`, with the permission', 'zh-CN': '`pull_request_target`，有权限' }, cells: [['pull_request_target/oidc']] },
      { label: { en: 'a reusable workflow that the index accepts', 'zh-CN': '可复用工作流，索引接受' }, cells: [['reusable-workflow/mint-ok']] },
      { label: { en: 'a reusable workflow that is not registered', 'zh-CN': '可复用工作流，没有发布者' }, cells: [['reusable-workflow/invalid-publisher']] },
    ],
  },
  twine: {
    what: { en: 'Situation', 'zh-CN': '情形' },
    columns: [
      { en: 'twine 6.1.0, 6.2.0, 7.0.0', 'zh-CN': 'twine 6.1.0、6.2.0、7.0.0' },
      { en: 'twine 4.0.2', 'zh-CN': 'twine 4.0.2' },
    ],
    method: true,
    rows: [
      { label: { en: 'no password, permission given', 'zh-CN': '没有密码，有权限' }, cells: twine('ci-ok') },
      { label: { en: 'no password, permission missing', 'zh-CN': '没有密码，也没有权限' }, cells: twine('ci-no-permission', 'fork-pr') },
      { label: { en: '`TWINE_PASSWORD` set but empty, permission given', 'zh-CN': '设了 `TWINE_PASSWORD` 但为空，有权限' }, cells: twine('empty-password-env/ci-with-permission') },
      { label: { en: 'a valid token, also with a line break after it', 'zh-CN': '有效的 token，末尾有换行也一样' }, cells: twine('token-ok/ci-no-permission', 'token-trailing-newline') },
      { label: { en: 'a user name and no password', 'zh-CN': '有用户名，没有密码' }, cells: twine('username-guido/ci') },
      { label: { en: 'no publisher registered', 'zh-CN': '没有添加发布者' }, cells: twine('mint/invalid-publisher:not-found') },
      { label: { en: 'another index, no password', 'zh-CN': '其他索引，没有密码' }, cells: twine('other/ci') },
      { label: { en: 'outside GitHub Actions, `--non-interactive`', 'zh-CN': '不在 GitHub Actions 里，`--non-interactive`' }, cells: twine('not-ci/non-interactive') },
      { label: { en: '`--attestations` without attestation files', 'zh-CN': '`--attestations`，但没有证明文件' }, cells: twine('ci-ok/attestations-flag') },
    ],
  },
} as const satisfies Record<string, Group>;

export type GroupName = keyof typeof groups;
