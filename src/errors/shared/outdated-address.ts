import type { Condition, Fix, Saying } from '../types.ts';

/** The files go to an address of PyPI or TestPyPI at which uploads were switched off. */
export const OUTDATED = {
  any: [
    { values: { target: { holds: ['pypi.python.org', 'upload.pypi.io'] } } },
    { near: ['distributions to https://pypi.python.org', 'distributions to https://testpypi.python.org', 'distributions to https://upload.pypi.io'] },
  ],
} as const satisfies Condition;

export const outdatedAddress = {
  applies: OUTDATED,
  certain: true,
  changes: 'file',
  when: { en: 'The address is an old one', 'zh-CN': '地址是旧的' },
  steps: [
    {
      en: 'Remove the old address of PyPI from what the job reads: the line `repository` in `.pypirc`, `server:` in `.travis.yml`, or `--repository-url` in the command. A current twine then uploads to `https://upload.pypi.org/legacy/`. For TestPyPI write `https://test.pypi.org/legacy/` in its place.',
      'zh-CN': '从作业读取的配置里去掉 PyPI 的旧地址：`.pypirc` 里的 `repository` 行、`.travis.yml` 里的 `server:`，或者命令里的 `--repository-url`。较新的 twine 就会上传到 `https://upload.pypi.org/legacy/`。TestPyPI 则改写成 `https://test.pypi.org/legacy/`。',
    },
  ],
} as const satisfies Fix;

export const toOutdated = {
  applies: OUTDATED,
  stage: 'upload-file',
  name: { en: 'The files go to an old address of PyPI', 'zh-CN': '文件发往 PyPI 的旧地址' },
  en: 'The files are sent to an old address of PyPI or TestPyPI, which takes no uploads any more.',
  'zh-CN': '文件发往 PyPI 或 TestPyPI 的旧地址，它已经不接收上传。',
} as const satisfies Saying;
