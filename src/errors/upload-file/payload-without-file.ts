import type { ErrorEntry } from '../types.ts';

export default {
  id: 'payload-without-file',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Upload payload does not have a file.' },
    { text: 'Unknown protocol version.' },
    { text: 'Invalid value for pyversion. Error: {reason}' },
    { text: 'Error: Include at least one message digest.' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Upload payload does not have a file',
  name: { en: 'The upload form is not complete', 'zh-CN': '上传的表单不完整' },
  meaning: {
    en: 'PyPI takes an upload as a form with fixed fields: `content` with the file, at least one hash, `pyversion`, and `protocol_version` 1 if it is given. One of them is missing or has another value.',
    'zh-CN': 'PyPI 的上传是一个字段固定的表单：`content` 放文件，至少一个哈希，`pyversion`，以及 `protocol_version`（如果给出，必须是 1）。其中有一项缺少，或者值不对。',
  },
  causes: [
    {
      en: 'The request comes from an upload script of your own, for instance with `curl` or `requests`. twine fills in all of these fields.',
      'zh-CN': '请求来自你自己的上传脚本，比如用 `curl` 或 `requests` 写的。twine 会填好所有这些字段。',
    },
    {
      en: 'For `pyversion`: it is empty for a wheel, or something other than `source` for an sdist.',
      'zh-CN': '关于 `pyversion`：wheel 的这一项是空的，或者 sdist 的这一项不是 `source`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'A script of my own uploads the files', 'zh-CN': '文件由我自己的脚本上传' },
      steps: [
        {
          en: 'Replace the script by `twine upload dist/*` or by `uv publish`; in GitHub Actions the action `pypa/gh-action-pypi-publish` does it too.',
          'zh-CN': '把这个脚本换成 `twine upload dist/*` 或 `uv publish`；在 GitHub Actions 里也可以用 `pypa/gh-action-pypi-publish` 这个 action。',
        },
        {
          en: 'If the script has to stay, compare its fields with those of twine, in `twine/repository.py` and `twine/package.py`.',
          'zh-CN': '如果必须保留脚本，就把它的字段与 twine 的对比，见 `twine/repository.py` 和 `twine/package.py`。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
  ],
  verify: [
    {
      en: 'The project page lists the file under [[release-files]]. [Rehearse the upload first](/migrate/#verify)',
      'zh-CN': '项目页面的 [[release-files]] 里列出了这个文件。[先演练一遍上传](/migrate/#verify)',
    },
  ],
  next: ['form-field-invalid-value', 'legacy-endpoint-gone'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [650, 744] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/forms.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [79, 121] },
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [97, 108] },
  ],
} as const satisfies ErrorEntry;
