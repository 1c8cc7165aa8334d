import type { Condition, Fix } from '../types.ts';
import { OLDER } from './older-file.ts';

/** The run is of a tag, and the build made another version. */
export const TAGGED = { index: ['pypi'], values: { tagged: { is: ['other-version'] } }, not: { any: [OLDER, { values: { fallback: { is: ['version', 'zero'] } } }] } } as const satisfies Condition;

/** What to do then, whether the index has the file or had it. */
export const otherTag = {
  applies: TAGGED,
  certain: true,
  changes: 'made-version',
  when: { en: 'The run is of the tag of another version', 'zh-CN': '这次运行的标签是另一个版本的' },
  steps: [
    {
      en: 'The tag of this run and the refused file have different versions: if this package takes its version from the tag, the build did not take that one. If it takes it from git, see with `git tag --points-at HEAD` whether this commit has another tag, too, which mostly wins where it alone has a message (`git tag -a`): put the new one on a commit of its own. If it is written in a file, often `pyproject.toml`, raise it there, commit that, and put the tag on that commit. Its version keeps its number: nothing of it was sent, and `skip-existing` would leave it out.',
      'zh-CN': '这次运行的标签与被拒绝的文件不是同一个版本：如果这个包的版本取自标签，就是构建没有采用它。如果版本来自 git，用 `git tag --points-at HEAD` 看看这个提交上是不是还有别的标签（只有它是用 `git tag -a` 打的，就多半取它）：把新标签打在单独的提交上。如果版本写在文件里（通常是 `pyproject.toml`），在那里提升，提交后让标签指向这个提交。标签的版本号不用换：它的文件都没有发送，`skip-existing` 只会把它们漏掉。',
    },
  ],
} as const satisfies Fix;
