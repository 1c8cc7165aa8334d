import type { Fix } from '../types.ts';

/** The server refused what the program offered: it speaks TLS 1.0 or 1.1 alone, and PyPI takes 1.2 and later. */
export const otherPython = {
  applies: { near: ['TLSV1_ALERT_PROTOCOL_VERSION'] },
  certain: true,
  changes: 'file',
  when: { en: 'The Python that uploads is too old for TLS 1.2', 'zh-CN': '上传用的 Python 太旧，不支持 TLS 1.2' },
  steps: [
    {
      en: 'Upload with another Python than the one of this command: its OpenSSL is too old for TLS 1.2, without which PyPI and TestPyPI take no connection. `python3 -c "import ssl; print(ssl.OPENSSL_VERSION)"` has to print 1.0.1 or later. Install twine there, and call it as `python3 -m twine`; what the old Python built can be sent by it, also from a later job. Starting the job again changes nothing.',
      'zh-CN': '换一个 Python 来上传：这条命令用的 Python 所带的 OpenSSL 太旧，不支持 TLS 1.2，而 PyPI 和 TestPyPI 没有它就不接受连接。`python3 -c "import ssl; print(ssl.OPENSSL_VERSION)"` 打印的版本至少要是 1.0.1。在那个 Python 里安装 twine，用 `python3 -m twine` 调用；旧 Python 构建的文件也可以由它上传，放到后面的作业里也行。重新启动作业没有用。',
    },
  ],
} as const satisfies Fix;
