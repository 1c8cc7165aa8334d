import type { ErrorEntry } from '../types.ts';

/** The workflow shows it, or the reader says so. */
const CALLED = { any: [{ rules: ['publish-in-reusable-workflow'] }, { near: ['workflow_call', 'reusable workflow', 'reusable release.yml', 'reusable-workflow'] }] } as const;

export default {
  id: 'pypi-attestations-refused',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [{ text: 'Invalid attestations supplied during upload' }, { text: 'Invalid attestations supplied' }, { text: '400 Invalid attestations', bare: true }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid attestations supplied during upload',
  name: { en: 'PyPI refused the attestations of a file', 'zh-CN': 'PyPI 拒绝了文件的证明' },
  meaning: {
    en: 'The sign-in worked. PyPI then refused a file because of the attestations that came with it. PyPI always goes on behind this sentence, with a colon and the reason.',
    'zh-CN': '认证已经成功。随后 PyPI 因为随文件发来的证明（attestation）拒绝了文件。这句话后面总有一个冒号和具体原因。',
  },
  causes: [
    {
      en: 'The publish job is in a reusable workflow: the attestation names the calling file, and the publisher the called one. [Its message](/errors/pypi-attestations-build-config-mismatch/) holds `Build Config URI`. This is the usual case.',
      'zh-CN': '发布作业在可复用工作流里：证明里写的是调用方文件，而发布者填的是被调用的文件。[它的错误信息](/errors/pypi-attestations-build-config-mismatch/)里有 `Build Config URI`。这是最常见的情况。',
      applies: { rules: ['publish-in-reusable-workflow'] },
    },
    {
      en: 'The upload was made with an API token, and [PyPI takes attestations with Trusted Publishing only](/errors/pypi-attestations-trusted-publishing-only/).',
      'zh-CN': '上传用的是 API token，而 [PyPI 只在使用可信发布（Trusted Publishing）时接受证明](/errors/pypi-attestations-trusted-publishing-only/)。',
    },
    {
      en: 'The attestation was made for another file, or [the check failed in another way](/errors/pypi-attestations-verification-failed/).',
      'zh-CN': '证明属于另一个文件，或者[检查因为别的原因没有通过](/errors/pypi-attestations-verification-failed/)。',
    },
  ],
  fixes: [
    {
      applies: CALLED,
      certain: true,
      changes: 'file',
      when: { en: 'The publish job is in a reusable workflow, and I want attestations', 'zh-CN': '发布作业在可复用工作流里，而我要保留证明' },
      steps: [
        {
          en: 'Move the publish job out of the called workflow into the one that the event starts, and [register that file on PyPI](/fix-trusted-publishing/#pypi): the attestation names the calling file, and PyPI compares it with the publisher, which names the called one. The build job may stay reusable.',
          'zh-CN': '把发布作业从被调用的工作流移到由事件直接触发的那个工作流里，并[在 PyPI 上为那个文件添加可信发布者](/fix-trusted-publishing/#pypi)：证明里写的是调用方文件，PyPI 拿它与发布者比较，而发布者填的是被调用的文件。构建作业可以继续复用。',
        },
      ],
    },
    {
      applies: { ...CALLED, program: ['action'] },
      certain: true,
      changes: 'file',
      when: { en: 'The publish job is in a reusable workflow, and the release has to go out now', 'zh-CN': '发布作业在可复用工作流里，而我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` under `with:` of the publish step in the called file. Trusted Publishing goes on working as before.',
          'zh-CN': '在被调用的文件里，给发布步骤的 `with:` 加上 `attestations: false`。可信发布照常工作。',
        },
      ],
      tradeoff: {
        en: 'The files carry no attestations.',
        'zh-CN': '文件不带证明。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      applies: { not: CALLED },
      when: { en: 'The reason is another one', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Read the reason behind the colon after `Invalid attestations supplied during upload`; where the text ends before it, it stands in the whole log: paste that here. It is about the attestations, not about the sign-in or the file itself. To release now, send the files without them: with the action by `attestations: false` under `with:` of the publish step.',
          'zh-CN': '看 `Invalid attestations supplied during upload` 的冒号后面，原因就写在那里；如果文字在这之前就断了，就到完整的日志里找，贴到这里。它说的是证明，不是认证，也不是文件本身。要马上发布，就不带证明上传：用 action 时，在发布步骤的 `with:` 里写 `attestations: false`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new API token or another publisher with the same file name: the sign-in has worked already.',
      'zh-CN': '换一个 API token，或者用同样的文件名再添加发布者：认证本来就已经成功。',
    },
  ],
  verify: [
    {
      en: 'Look under [[release-files]] of the release on PyPI which files are there: the refused one is not, and its version number is still free if there is no other. The log of a good run ends with `View at:`.',
      'zh-CN': '在 PyPI 上该版本的 [[release-files]] 里看看已有哪些文件：被拒绝的那个不在里面；如果别的也没有，版本号还能用。成功的运行，日志以 `View at:` 结束。',
    },
  ],
  next: ['pypi-attestations-build-config-mismatch', 'pypi-attestations-verification-failed', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1629, 1654] },
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [155, 198] },
    { repo: 'Teslemetry/python-tesla-fleet-api', path: 'issues/116' },
  ],
} as const satisfies ErrorEntry;
