import type { Condition, Fix } from '../types.ts';

/** The refused file is left from an earlier build, and the index has one of its name. */
export const OLDER = { status: ['400'], values: { older: { is: ['than-another'] } } } as const satisfies Condition;

/** What to do with it, whatever the index says of it. */
export const olderFile = {
  applies: OLDER,
  certain: true,
  // What the index has is of another version.
  changes: 'made-version',
  when: { en: 'It is a file of an older version, left in `dist/`', 'zh-CN': '这是 `dist/` 里留下的旧版本文件' },
  steps: [
    {
      en: 'The refused file is of an older version than the one that this run built: it still lies in `dist/`. Empty `dist/` before the build, or give the upload the files of the new version alone. The number of the new version is free as long as the index never had a file of it.',
      'zh-CN': '被拒绝的文件比这次构建的版本旧：它还留在 `dist/` 里。构建之前清空 `dist/`，或者只把新版本的文件交给上传命令。只要索引上从来没有过新版本的文件，它的版本号就还能用。',
    },
  ],
} as const satisfies Fix;
