import type { Job } from '../../workflow/workflow.ts';
import { insertEntry, replaceValue, type NewEntry } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { ownPermissions } from '../facts/own-permissions.ts';
import { releaseMakers } from '../facts/release-makers.ts';
import type { Detected, Rule } from '../types.ts';

const WRITE: NewEntry = ['contents', 'write'];

/** Whether a block is certain to keep the token of a job from writing to the repository. Without one the settings of the repository decide. */
function lacks({ permissions: { from, level } }: Job): boolean {
  const contents = level('contents');
  return (from === 'job' || from === 'workflow') && (contents === 'none' || contents === 'read');
}

export default {
  id: 'release-needs-contents-write',
  severity: 'breaks',
  page: '/errors/github-token-permission-missing/',
  leadsTo: ['github-token-permission-missing', 'git-push-permission-denied'],
  name: { en: 'A release on GitHub without `contents: write`', 'zh-CN': '要创建 GitHub 的 release，却没有 `contents: write`' },
  explain: {
    en: 'Here {maker} makes a tag or a release on GitHub, or adds files to one, with the token of the job, and its `permissions` lack `contents: write`: GitHub refuses that with a 403. A block takes away all that it does not name. PyPI has no part in it: what a step before it published stays published.',
    'zh-CN': '这里由 {maker} 用作业的 token 在 GitHub 上创建标签或 release，或者给 release 添加文件，而作业的 `permissions` 里没有 `contents: write`，GitHub 会以 403 拒绝。一旦写了 `permissions`，没列出来的权限就都没有了。这与 PyPI 无关：前面的步骤已经发布的文件不受影响。',
  },
  repair: { en: 'Add `contents: write`', 'zh-CN': '加上 `contents: write`' },
  detect: ({ workflow }): Detected[] => {
    const places = releaseMakers(workflow).flatMap(({ name, token, job }): Detected[] => {
      const { pair } = job.permissions;
      return pair && token === 'own' && lacks(job) ? [{ offset: startOf(pair), job, values: { maker: name } }] : [];
    });
    // A job is mended once, whatever it makes.
    return places.filter(({ job }, index) => places.findIndex((other) => other.job === job) === index);
  },
  edit: ({ workflow }, { job }) => {
    const { source } = workflow;
    const pair = job?.permissions.pair;
    const map = source.map(pair?.value);
    // Of `read-all` a block would take away what it does not name.
    if (!pair || job.shared || !map || map !== pair.value || map.anchor) return undefined;
    if (job.permissions.from === 'workflow') {
      const splice = ownPermissions(workflow, job, WRITE);
      return splice && [splice];
    }
    const given = pairOf(map, 'contents');
    if (given) return [replaceValue(source, given, 'write')];
    if (map.items.length === 0) return [replaceValue(source, pair, [WRITE])];
    const splice = insertEntry(source, map, WRITE);
    return splice && [splice];
  },
} as const satisfies Rule;
