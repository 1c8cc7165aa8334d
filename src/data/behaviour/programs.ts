import type { Text } from '../../errors/types.ts';

/** What shows that a cell is true: a run of `npm run real` with the newest release, or with the one that is named, which the tests look up. */
export interface Proof {
  situation: string;
  release?: string;
  exit?: number;
  says?: string;
  /** What stands in one of its requests, and what in none. */
  asked?: string;
  unasked?: string;
}

export interface Cell {
  text: Text;
  proofs: readonly Proof[];
}

export interface Row {
  program: string;
  release: string;
  /** What its runs call that release, where parts are fixed besides. */
  run?: string;
  cells: Readonly<Record<Column, Cell>>;
}

/** In the order of the table. */
export const COLUMNS = ['trusted', 'decides', 'empty', 'refused', 'exit', 'attestations'] as const;

export type Column = (typeof COLUMNS)[number];

export const columns: Readonly<Record<Column, Text>> = {
  trusted: { en: 'Trusted Publishing', 'zh-CN': '可信发布' },
  decides: { en: 'What decides how it signs in', 'zh-CN': '怎样认证由什么决定' },
  empty: { en: 'With an empty secret', 'zh-CN': 'secret 为空时' },
  refused: { en: 'Refused, it prints', 'zh-CN': '被拒绝时打印' },
  exit: { en: 'Exit status of a failure', 'zh-CN': '失败时的退出码' },
  attestations: { en: 'Attestations', 'zh-CN': '证明' },
};

const NO: Text = { en: 'no', 'zh-CN': '不支持' };
const ONE: Text = { en: '1', 'zh-CN': '1' };
const NONE: Text = { en: 'none; those in `dist/` are left out', 'zh-CN': '没有；`dist/` 里的证明会被略过' };
const STOPS: Text = { en: 'none; one in `dist/` stops it', 'zh-CN': '没有；`dist/` 里有证明就停下' };

/** How many runs the rows rest on, all releases together. */
export const ran = { uv: 335, twine: 549, others: 585 } as const;

export const programs: readonly Row[] = [
  {
    program: 'uv publish',
    release: '0.13.9',
    cells: {
      trusted: { text: { en: 'yes; the oldest release run, 0.7.22, too', 'zh-CN': '支持，运行过的最旧版本 0.7.22 也支持' }, proofs: [{ situation: 'signed-in', release: '0.7.22', exit: 0, asked: 'minted token' }] },
      decides: {
        text: { en: 'no token, user name or password: Trusted Publishing', 'zh-CN': 'token、用户名和密码都没有，就用可信发布' },
        proofs: [{ situation: 'signed-in', exit: 0, asked: 'minted token' }, { situation: 'token-and-permission', exit: 0, asked: 'as __token__ with the token' }, { situation: 'username-empty', exit: 2 }],
      },
      empty: {
        text: { en: '`UV_PUBLISH_TOKEN` is sent as an empty password: 403, Trusted Publishing is not tried', 'zh-CN': '空的 `UV_PUBLISH_TOKEN` 当作空密码发送：403，不会尝试可信发布' },
        proofs: [{ situation: 'token-empty', exit: 2, says: '403', asked: 'as __token__ with an empty password' }],
      },
      refused: {
        text: { en: '`is trusted publishing correctly configured?`, the reason, all claims', 'zh-CN': '`is trusted publishing correctly configured?`、原因和全部声明' },
        proofs: [{ situation: 'refused', exit: 2, says: 'is trusted publishing correctly configured?' }, { situation: 'refused', says: 'job_workflow_ref' }],
      },
      exit: {
        text: { en: '2; but 0 of a dry run whose exchange failed, and where a file was left out', 'zh-CN': '2；但令牌交换失败的试运行、以及跳过了文件时是 0' },
        proofs: [{ situation: 'refused', exit: 2 }, { situation: 'dry-run-refused', exit: 0 }, { situation: 'capitals', exit: 0, says: 'skipping' }],
      },
      attestations: {
        text: { en: 'sends those beside the files, makes none', 'zh-CN': '会发送文件旁边的证明，自己不生成' },
        proofs: [{ situation: 'attestations-beside', exit: 0, asked: 'and attestations' }, { situation: 'signed-in', exit: 0, unasked: 'and attestations' }],
      },
    },
  },
  {
    program: 'twine upload',
    release: '7.0.0',
    cells: {
      trusted: {
        text: { en: 'since 6.1.0; older ones ask for a token', 'zh-CN': '从 6.1.0 起；更旧的版本会要你输入 token' },
        proofs: [{ situation: 'signed-in', release: '6.1.0', exit: 0, asked: 'minted token' }, { situation: 'signed-in', release: '6.0.1', exit: 1, says: 'EOFError' }],
      },
      decides: {
        text: { en: 'no password, and the user name unset, empty or `__token__`: Trusted Publishing', 'zh-CN': '没有密码，并且用户名没有设置、为空或是 `__token__`，就用可信发布' },
        proofs: [{ situation: 'username-token', exit: 0, asked: 'minted token' }, { situation: 'username-empty', exit: 0, asked: 'minted token' }, { situation: 'username-own', exit: 1, says: 'EOFError' }],
      },
      empty: {
        text: { en: '`TWINE_PASSWORD` is sent as it is: 403, Trusted Publishing is not tried', 'zh-CN': '空的 `TWINE_PASSWORD` 照样发送：403，不会尝试可信发布' },
        proofs: [{ situation: 'password-empty', exit: 1, says: '403', asked: 'as __token__ with an empty password' }],
      },
      refused: {
        text: { en: '`The token request failed`, the reason; no claims', 'zh-CN': '`The token request failed` 和原因，没有声明' },
        proofs: [{ situation: 'refused', exit: 1, says: 'The token request failed' }],
      },
      exit: { text: { en: '1; 2 where the command itself is wrong', 'zh-CN': '1；命令本身有错时是 2' }, proofs: [{ situation: 'refused', exit: 1 }, { situation: 'option-unknown-twine', exit: 2 }] },
      attestations: {
        text: { en: 'sends those beside the files with `--attestations`, makes none', 'zh-CN': '加 `--attestations` 会发送文件旁边的证明，自己不生成' },
        proofs: [{ situation: 'attestations-asked', exit: 0, asked: 'and attestations' }, { situation: 'attestations-beside', exit: 0, unasked: 'and attestations' }, { situation: 'attestations-missing', exit: 1 }],
      },
    },
  },
  {
    program: 'pdm publish',
    release: '2.29.4',
    run: '2.29.4 with hishel 1.4.0',
    cells: {
      trusted: {
        text: { en: 'yes; the oldest release run, 2.20.1, too', 'zh-CN': '支持，运行过的最旧版本 2.20.1 也支持' },
        proofs: [{ situation: 'signed-in', exit: 0, asked: 'minted token' }, { situation: 'signed-in', release: '2.20.1 with unearth 0.17.2', exit: 0, asked: 'minted token' }],
      },
      decides: {
        text: { en: 'no password: Trusted Publishing, whatever the user name', 'zh-CN': '没有密码就用可信发布，不管用户名是什么' },
        proofs: [{ situation: 'username-own', exit: 0, asked: 'as __token__ with the minted token' }, { situation: 'password-alone', exit: 0, asked: 'as __token__ with the token' }],
      },
      empty: { text: { en: 'as if there were none: Trusted Publishing', 'zh-CN': '当作没有：用可信发布' }, proofs: [{ situation: 'token-empty', exit: 0, asked: 'minted token' }] },
      refused: { text: { en: '`Failed to get PyPI token via OIDC`, no reason', 'zh-CN': '`Failed to get PyPI token via OIDC`，没有原因' }, proofs: [{ situation: 'refused', exit: 1, says: 'Failed to get PyPI token via OIDC' }] },
      exit: { text: { en: '1; but 0 with an empty `dist/`', 'zh-CN': '1；但 `dist/` 为空时是 0' }, proofs: [{ situation: 'refused', exit: 1 }, { situation: 'nothing', exit: 0 }] },
      attestations: { text: STOPS, proofs: [{ situation: 'attestations-beside', exit: 1, says: 'Unknown distribution file type' }, { situation: 'signed-in', exit: 0, unasked: 'and attestations' }] },
    },
  },
  {
    program: 'maturin upload',
    release: '1.16.0',
    cells: {
      trusted: {
        text: { en: 'yes; the oldest release run, 1.5.1, too', 'zh-CN': '支持，运行过的最旧版本 1.5.1 也支持' },
        proofs: [{ situation: 'signed-in', exit: 0, asked: 'minted token' }, { situation: 'signed-in', release: '1.5.1', exit: 0, asked: 'minted token' }],
      },
      decides: {
        text: { en: '`MATURIN_PYPI_TOKEN`; without it Trusted Publishing, even beside a user name or a password', 'zh-CN': '先看 `MATURIN_PYPI_TOKEN`；没有就用可信发布，给了用户名或密码也一样' },
        proofs: [{ situation: 'token-and-permission', exit: 0, asked: 'as __token__ with the token' }, { situation: 'username-own', exit: 0, asked: 'minted token' }, { situation: 'password-alone', exit: 0, asked: 'minted token' }],
      },
      empty: {
        text: { en: 'an empty `MATURIN_PYPI_TOKEN` is sent: 403; an empty `MATURIN_PASSWORD` is none', 'zh-CN': '空的 `MATURIN_PYPI_TOKEN` 照样发送：403；空的 `MATURIN_PASSWORD` 等于没有' },
        proofs: [{ situation: 'token-empty', exit: 1, says: '403', asked: 'as __token__ with an empty password' }, { situation: 'password-empty', exit: 0, asked: 'minted token' }],
      },
      refused: { text: { en: '`json: missing field`, no reason', 'zh-CN': '`json: missing field`，没有原因' }, proofs: [{ situation: 'refused', exit: 1, says: 'json: missing field `token`' }] },
      exit: { text: ONE, proofs: [{ situation: 'refused', exit: 1 }, { situation: 'token-unknown', exit: 1 }, { situation: 'nothing', exit: 1 }] },
      attestations: { text: STOPS, proofs: [{ situation: 'attestations-beside', exit: 1, says: 'unknown distribution type' }, { situation: 'signed-in', exit: 0, unasked: 'and attestations' }] },
    },
  },
  {
    program: 'poetry publish',
    release: '2.5.1',
    cells: {
      trusted: { text: NO, proofs: [{ situation: 'signed-in', exit: 1, asked: 'without Authorization', unasked: '/_/oidc/' }] },
      decides: {
        text: { en: 'the token of that repository’s name, such as `POETRY_PYPI_TOKEN_PYPI`', 'zh-CN': '以该仓库命名的 token，比如 `POETRY_PYPI_TOKEN_PYPI`' },
        proofs: [{ situation: 'token', exit: 0, asked: 'as __token__ with the token' }, { situation: 'index-other-token', exit: 1, asked: 'without Authorization' }],
      },
      empty: {
        text: { en: 'sends without credentials: 403, the same as with a wrong token', 'zh-CN': '不带凭据发送：403，与 token 错误时一样' },
        proofs: [{ situation: 'token-empty', exit: 1, says: 'HTTP Error 403: Invalid or non-existent authentication information', asked: 'without Authorization' }, { situation: 'token-unknown', exit: 1, says: 'HTTP Error 403: Invalid or non-existent authentication information' }],
      },
      refused: { text: { en: '`HTTP Error 403:` with the whole answer', 'zh-CN': '`HTTP Error 403:` 和完整的返回内容' }, proofs: [{ situation: 'token-unknown-plain', exit: 1, says: 'HTTP Error 403:' }, { situation: 'token-unknown-plain', says: '#invalid-auth' }] },
      exit: {
        text: { en: '1; but 0 where a file was left out, as its name has capitals', 'zh-CN': '1；但文件名里有大写字母、文件因此没有上传时是 0' },
        proofs: [{ situation: 'token-unknown', exit: 1 }, { situation: 'capitals-token', exit: 0, unasked: '.whl' }],
      },
      attestations: { text: NONE, proofs: [{ situation: 'attestations-beside-token', exit: 0, unasked: 'attestation' }] },
    },
  },
  {
    program: 'hatch publish',
    release: '1.18.2',
    cells: {
      trusted: { text: NO, proofs: [{ situation: 'signed-in', exit: 1, says: 'Missing required option: user', unasked: '/_/oidc/' }] },
      decides: {
        text: { en: '`HATCH_INDEX_USER` and `HATCH_INDEX_AUTH`, or the keyring', 'zh-CN': '`HATCH_INDEX_USER` 和 `HATCH_INDEX_AUTH`，或者密钥环' },
        proofs: [{ situation: 'token', exit: 0, asked: 'as __token__ with the token' }, { situation: 'username-own', exit: 1, says: 'NoKeyringError' }],
      },
      empty: { text: { en: 'asks the keyring: `NoKeyringError`', 'zh-CN': '去问密钥环：`NoKeyringError`' }, proofs: [{ situation: 'token-empty', exit: 1, says: 'NoKeyringError' }] },
      refused: {
        text: { en: '`Error uploading to repository`, the status, and the reason only in its phrase', 'zh-CN': '`Error uploading to repository` 和状态码，原因只有写在状态短语里时才有' },
        proofs: [{ situation: 'token-unknown', exit: 1, says: 'Error uploading to repository' }, { situation: 'exists-plain', exit: 1, says: "Error uploading to repository: https://upload.pypi.org/legacy/ - Client error '400 Bad Request'" }],
      },
      exit: { text: ONE, proofs: [{ situation: 'token-unknown', exit: 1 }, { situation: 'nothing-token', exit: 1 }] },
      attestations: { text: NONE, proofs: [{ situation: 'attestations-beside-token', exit: 0, unasked: 'attestation' }] },
    },
  },
  {
    program: 'flit publish',
    release: '4.2.0',
    cells: {
      trusted: { text: NO, proofs: [{ situation: 'signed-in', exit: 1, says: 'Could not find username for upload.', unasked: '/_/oidc/' }] },
      decides: {
        text: { en: '`FLIT_USERNAME`, then `FLIT_PASSWORD`', 'zh-CN': '先看 `FLIT_USERNAME`，再看 `FLIT_PASSWORD`' },
        proofs: [{ situation: 'password-alone', exit: 1, says: 'Could not find username for upload.' }, { situation: 'username-own', exit: 1, says: 'Could not find password for upload.' }, { situation: 'token', exit: 0, asked: 'as __token__ with the token' }],
      },
      empty: { text: { en: '`Could not find password for upload.`', 'zh-CN': '`Could not find password for upload.`' }, proofs: [{ situation: 'token-empty', exit: 1, says: 'Could not find password for upload.' }] },
      refused: {
        text: { en: 'a traceback whose last line has status and phrase; for 400 that line alone', 'zh-CN': '一段 traceback，最后一行有状态码和状态短语；400 时只有这一行' },
        proofs: [{ situation: 'token-unknown', exit: 1, says: 'requests.exceptions.HTTPError: 403' }, { situation: 'exists-plain', exit: 1, says: 'I-flit.upload 400 Client Error: Bad Request for url' }],
      },
      exit: { text: ONE, proofs: [{ situation: 'token-unknown', exit: 1 }] },
      attestations: { text: NONE, proofs: [{ situation: 'attestations-beside-token', exit: 0, unasked: 'attestation' }] },
    },
  },
];
