import { otherPython } from '../shared/old-tls.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-skip-existing-lookup-failed',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['audience-invalid-json-traceback'],
  messages: [
    {
      text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='pypi.python.org', port=443): Max retries exceeded with url: /pypi/{project}/json",
    },
    {
      text: "requests.exceptions.RetryError: HTTPSConnectionPool(host='pypi.python.org', port=443): Max retries exceeded with url: /pypi/{project}/json (Caused by ResponseError('too many {status} error responses'))",
    },
    { text: 'in package_is_uploaded{traceback}requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "HTTPSConnectionPool(host='pypi.python.org', port=443): Max retries exceeded",
  name: { en: 'skip-existing cannot reach the old host name', 'zh-CN': 'skip-existing 连不上旧的主机名' },
  meaning: {
    en: 'With `skip-existing`, twine asks `pypi.python.org` which files PyPI has before it uploads the first file of a project. That old host name could not be reached, and twine ends with a traceback.',
    'zh-CN': '打开 `skip-existing` 时，twine 在上传一个项目的第一个文件之前，会向 `pypi.python.org` 查询 PyPI 上已有哪些文件。这个旧主机名连不上，twine 就以一段 traceback 结束。',
  },
  says: [
    {
      applies: { wording: [1] },
      en: 'With `skip-existing`, twine asks `pypi.python.org` which files PyPI has before it uploads the first one. The answer was `{status}` each time, and twine ended with a traceback. Nothing was uploaded.',
      'zh-CN': '打开 `skip-existing` 时，twine 在上传第一个文件之前，会向 `pypi.python.org` 查询 PyPI 上已有哪些文件。每次得到的都是 `{status}`，twine 就以一段 traceback 结束。什么都没有上传。',
    },
    {
      applies: { wording: [2] },
      en: 'With `skip-existing`, twine asks `pypi.python.org` which files PyPI has before it uploads the first one. The answer was a page and not JSON, and twine ended with a traceback. Nothing was uploaded.',
      'zh-CN': '打开 `skip-existing` 时，twine 在上传第一个文件之前，会向 `pypi.python.org` 查询 PyPI 上已有哪些文件。返回的是网页，不是 JSON，twine 就以一段 traceback 结束。什么都没有上传。',
    },
  ],
  causes: [
    {
      en: '`too many 503 error responses`: PyPI, or what stands before it, is down for a moment.',
      'zh-CN': '`too many 503 error responses`：PyPI 或它前面的服务暂时故障。',
      applies: { wording: [1] },
    },
    {
      en: 'A firewall of the runner allows `pypi.org` and `upload.pypi.org` only. For TestPyPI twine does not ask, so the rehearsal there succeeds.',
      'zh-CN': '运行器的防火墙只放行 `pypi.org` 和 `upload.pypi.org`。发布到 TestPyPI 时 twine 不做这个查询，所以在那里演练是成功的。',
    },
    {
      en: 'The name could not be resolved for a moment.',
      'zh-CN': '域名解析一时失败。',
    },
  ],
  fixes: [
    otherPython,
    {
      applies: { wording: [0, 2] },
      changes: 'setting',
      when: { en: 'My runner filters outgoing connections', 'zh-CN': '我的运行器限制了对外连接' },
      steps: [
        {
          en: 'Add `pypi.python.org:443` to the list of allowed addresses. [The other hosts](/how-it-works/#network)',
          'zh-CN': '把 `pypi.python.org:443` 加进允许访问的地址列表。[其他主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { wording: [0, 2] },
      changes: 'file',
      when: { en: 'I cannot change what the runner may reach', 'zh-CN': '我改不了运行器能访问的地址' },
      steps: [
        {
          en: 'Remove `skip-existing` from the step that publishes to PyPI, or `--skip-existing` from the command: without it twine does not ask `pypi.python.org`.',
          'zh-CN': '从发布到 PyPI 的步骤里删掉 `skip-existing`，或从命令里删掉 `--skip-existing`：没有它，twine 就不查询 `pypi.python.org`。',
        },
      ],
      tradeoff: {
        en: 'Without `skip-existing` a file that exists with other content stops the run. An identical file is accepted either way.',
        'zh-CN': '去掉 `skip-existing` 之后，如果文件已存在而内容不同，运行会停下。完全相同的文件两种情况下都会被接受。',
      },
    },
    {
      applies: { wording: [0] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The runner usually reaches that host', 'zh-CN': '运行器平时连得上这台主机' },
      steps: [
        {
          en: 'Run the failed job again. Nothing was uploaded.',
          'zh-CN': '重新运行失败的作业。什么也没有上传。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The host answered with a server error', 'zh-CN': '这台主机返回了服务器错误' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/), wait a few minutes, and run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it comes again, remove `skip-existing`: without it twine does not ask `pypi.python.org`.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/)，等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果再次出现，就删掉 `skip-existing`：没有它，twine 就不查询 `pypi.python.org`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Put `run: curl -sSIL https://pypi.python.org/pypi/pip/json` before the publish step: it prints a status and no error.',
      'zh-CN': '在发布步骤前加一步 `run: curl -sSIL https://pypi.python.org/pypi/pip/json`：它会打印状态码，不报错。',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [183, 210] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [185, 195] },
  ],
} as const satisfies ErrorEntry;
