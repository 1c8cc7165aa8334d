import type { Condition, Fix, Saying } from '../types.ts';

/** The certificate is for another name: Python's ssl and rustls. Python/cpython@v3.11.7 Lib/ssl.py and runs; rustls/rustls@v/0.23.20 rustls/src/error.rs. */
export const OTHER_NAME = { near: ['Hostname mismatch, certificate', 'IP address mismatch, certificate', 'NotValidForName', 'certificate not valid for name'] } as const satisfies Condition;

/** Its time is over. */
export const EXPIRED = { near: ['certificate has expired', 'peer certificate: Expired', 'peer certificate: certificate expired'] } as const satisfies Condition;

/** No CA of the reader's is missing then. */
export const NO_CA = { any: [OTHER_NAME, EXPIRED] } as const satisfies Condition;

export const certificateSays = [
  {
    applies: OTHER_NAME,
    name: { en: 'The certificate of the server is for another name', 'zh-CN': '服务器的证书不是给这个主机名的' },
    en: 'The server showed a certificate that does not list the host in the address. The program broke off before it sent the file.',
    'zh-CN': '服务器出示的证书里，没有地址中的这个主机名。程序在发送文件之前就中断了。',
  },
  {
    applies: EXPIRED,
    name: { en: 'The certificate of the server has expired', 'zh-CN': '服务器的证书已过期' },
    en: 'A certificate that the server showed, its own or one above it, is past its last day. The program broke off before it sent the file.',
    'zh-CN': '服务器出示的证书（它自己的，或上一级的）已经过了有效期。程序在发送文件之前就中断了。',
  },
] as const satisfies readonly Saying[];

export const certificateFixes = [
  {
    applies: OTHER_NAME,
    certain: true,
    changes: 'file',
    when: { en: 'The certificate names another host', 'zh-CN': '证书写的是别的主机' },
    steps: [
      {
        en: 'Compare the host in the upload address with the names in the certificate: `openssl s_client -connect HOST:443 -servername HOST` shows it. Correct the address, or have those who run the server give it a certificate that lists this host under `subjectAltName`. A CA bundle does not help: the name is refused, not the signer.',
        'zh-CN': '把上传地址里的主机和证书里的名字对照：`openssl s_client -connect HOST:443 -servername HOST` 会显示证书。改正地址；或者请管理服务器的人换一张 `subjectAltName` 里有这个主机的证书。指定 CA 文件没有用：被拒绝的是名字，不是签发者。',
      },
    ],
  },
  {
    applies: EXPIRED,
    certain: true,
    changes: 'setting',
    fixer: 'organization-admin',
    when: { en: 'The certificate has expired', 'zh-CN': '证书已过期' },
    steps: [
      {
        en: 'See its dates with `openssl s_client -connect HOST:443 -servername HOST`: if they are over, have those who run this server, or the proxy before it, renew the certificate. If they are not, the runner is at fault: its clock is wrong, or its list of CAs is old, so raise `certifi` and the image of the job.',
        'zh-CN': '用 `openssl s_client -connect HOST:443 -servername HOST` 看证书的日期：如果已经过期，请管理这台服务器（或它前面的代理）的人更新证书。如果没有过期，问题在运行器：时钟不准，或者 CA 列表太旧，那就升级 `certifi` 和作业的镜像。',
      },
    ],
  },
] as const satisfies readonly Fix[];
