import { actions } from '../../data/action/actions.ts';
import type { ErrorEntry } from '../types.ts';

const { version, sha } = actions['pypa/gh-action-pypi-publish'];

export default {
  id: 'image-manifest-unknown',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: "Unable to find image 'ghcr.io/pypa/gh-action-pypi-publish:{ref}' locally\ndocker: Error response from daemon: manifest unknown",
      since: 'v1.12.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'docker: Error response from daemon: manifest unknown',
  name: { en: 'No image exists for the pinned commit', 'zh-CN': '固定的提交没有对应的镜像' },
  meaning: {
    en: 'The action runs a container image whose tag is what comes after `@` in `uses:`. For this value there is no image, so the step ended before it signed in anywhere.',
    'zh-CN': 'action 运行的容器镜像，以 `uses:` 中 `@` 后面的内容命名。这个值没有对应的镜像，所以步骤在认证之前就结束了。',
  },
  says: {
    en: 'The action runs a container image whose tag is what comes after `@` in `uses:`. For `{ref}` there is no image, so the step ended before it signed in anywhere.',
    'zh-CN': 'action 运行的容器镜像，以 `uses:` 中 `@` 后面的内容命名。`{ref}` 没有对应的镜像，所以步骤在认证之前就结束了。',
  },
  causes: [
    {
      en: 'The pin is the SHA of the tag object, not of the commit. The release tags are annotated: they have a SHA of their own, and only the commit has an image. `6733eb7d741f0b11ec6a39b58540dab7590f9b7d` is such a tag object.',
      'zh-CN':
        '固定的是标签对象的 SHA，而不是提交的 SHA。发布标签是附注标签，自己也有一个 SHA，但只有提交才有镜像。`6733eb7d741f0b11ec6a39b58540dab7590f9b7d` 就是这样的标签对象。',
    },
    {
      en: 'The pin is the commit of v1.12.0, `61da13deb5f5124fb1536194f82ed3d9bbc7e8f3`, or another commit for which no image was published.',
      'zh-CN': '固定的是 v1.12.0 的提交 `61da13deb5f5124fb1536194f82ed3d9bbc7e8f3`，或者其他没有发布镜像的提交。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I pin by SHA and want to keep doing so', 'zh-CN': '我按 SHA 固定，并想继续这样做' },
      steps: [
        {
          en: `In the workflow file, write \`pypa/gh-action-pypi-publish@${sha}\`, the commit of ${version}: the commit of a release has an image, the SHA of its tag has none.`,
          'zh-CN': `在工作流文件里写 \`pypa/gh-action-pypi-publish@${sha}\`，即 ${version} 的提交：版本的提交有镜像，标签自己的 SHA 没有。`,
        },
        {
          en: `For another release ask for the commit behind its tag: \`git ls-remote https://github.com/pypa/gh-action-pypi-publish "refs/tags/${version}^{}"\`. The \`^{}\` makes the difference.`,
          'zh-CN': `其他版本，查出标签背后的提交：\`git ls-remote https://github.com/pypa/gh-action-pypi-publish "refs/tags/${version}^{}"\`。关键就在 \`^{}\`。`,
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I do not need a pin by SHA', 'zh-CN': '我不需要按 SHA 固定' },
      steps: [
        {
          en: 'In the workflow file, write `pypa/gh-action-pypi-publish@release/v1`.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`。',
        },
      ],
      tradeoff: {
        en: 'The branch moves: a later run may use newer code than the one you looked at.',
        'zh-CN': '分支会移动：以后运行的代码可能比你看过的更新。',
      },
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
  ],
  notAFix: [
    {
      en: 'Giving up pins by SHA: they work as long as the SHA is that of the commit.',
      'zh-CN': '放弃按 SHA 固定：只要是提交的 SHA，就能用。',
    },
    {
      en: 'Running the job again: the image does not exist for this value.',
      'zh-CN': '重新运行作业：这个值没有对应的镜像。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The line `Unable to find image` stands in every normal run too; what must be gone is `manifest unknown`.',
      'zh-CN': '什么都没有上传，版本号还能用。正常运行时也会有 `Unable to find image` 这一行；应当消失的是 `manifest unknown`。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [8, 20] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/290' },
    { repo: 'JSONbored/metagraphed', path: 'issues/423' },
  ],
} as const satisfies ErrorEntry;
