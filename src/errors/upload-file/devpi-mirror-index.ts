import type { ErrorEntry } from '../types.ts';

export default {
  id: 'devpi-mirror-index',
  stage: 'upload-file',
  emitter: 'devpi',
  severity: 'error',
  messages: [
    { text: 'cannot submit to mirror index' },
  ],
  outranks: ['upload-address-not-found'],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'cannot submit to mirror index',
  name: { en: 'A mirror on devpi takes no uploads', 'zh-CN': 'devpi 的镜像索引不接收上传' },
  meaning: {
    en: 'The upload URL names a devpi index of the type mirror. It passes on the files of another index and stores none of its own, so nobody can upload to it, with any password.',
    'zh-CN': '上传 URL 里写的是 devpi 的镜像索引（mirror）。它只转发另一个索引的文件，自己不保存，所以无论用什么密码都不能上传。',
  },
  says: {
    en: 'The index at `{target}` is a mirror on devpi: it passes on the files of another index and takes no uploads.',
    'zh-CN': '`{target}` 是 devpi 的镜像索引：它只转发另一个索引的文件，不接收上传。',
  },
  causes: [
    {
      en: 'The URL from which `pip` or uv installs stands in place of the one for uploads.',
      'zh-CN': '把 `pip` 或 uv 安装用的 URL 写成了上传用的 URL。',
    },
    {
      en: 'The index was created with `type=mirror` where a stage was meant.',
      'zh-CN': '创建索引时用了 `type=mirror`，而本来要的是 stage。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I upload to a mirror', 'zh-CN': '我在向镜像上传' },
      steps: [
        {
          en: 'Put the URL of a stage index in place of that of the mirror, for instance `https://devpi.example.org/alice/dev/`. If there is none, create one that has the mirror among its bases: `devpi index -c dev bases=alice/mirror`.',
          'zh-CN': '把镜像的 URL 换成普通索引（stage）的 URL，比如 `https://devpi.example.org/alice/dev/`。如果没有这样的索引，就创建一个，把镜像列为它的 base：`devpi index -c dev bases=alice/mirror`。',
        },
        {
          en: 'Install from the stage, too: it serves its own files and, through its bases, those of the mirror.',
          'zh-CN': '安装也用这个 stage：它提供自己的文件，也通过 base 提供镜像里的文件。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`devpi index` with the name of the index says `type=stage`. Nothing was stored, so the version number is still free.',
      'zh-CN': '用 `devpi index` 加索引名查看，显示 `type=stage`。什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['devpi-stage-not-found', 'devpi-no-permission'],
  sources: [
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [1283, 1287] },
    { repo: 'devpi/devpi', path: 'doc/userman/devpi_indices.rst', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [247, 259] },
  ],
} as const satisfies ErrorEntry;
