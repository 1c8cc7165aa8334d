import type { Job } from '../../workflow/workflow.ts';
import { insertEntry, replaceValue, type NewEntry } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { ownPermissions } from '../facts/own-permissions.ts';
import type { Detected, Rule } from '../types.ts';

const OWN_ACCESS = ['token', 'ssh-key', 'repository'];

const READ: NewEntry = ['contents', 'read'];

/** Whether a job checks its own repository out by the token that it has, and a block keeps that token from reading it. */
function lacks({ permissions: { from, level }, steps }: Job): boolean {
  const checkout = steps.some(({ action, inputs }) => action === 'actions/checkout' && !OWN_ACCESS.some((name) => inputs.has(name)));
  return checkout && (from === 'job' || from === 'workflow') && level('contents') === 'none';
}

export default {
  id: 'checkout-needs-contents-read',
  severity: 'tidy',
  page: '/fix-trusted-publishing/#workflow',
  leadsTo: ['checkout-repository-not-found'],
  name: { en: '`actions/checkout` without `contents: read`', 'zh-CN': '用了 `actions/checkout`，却没有 `contents: read`' },
  explain: {
    en: 'A `permissions` block takes away all that it does not name, `contents: read` included. In a public repository the checkout works without it; in a private one, a private fork included, it ends in `repository … not found`.',
    'zh-CN': '一旦写了 `permissions`，没列出来的权限就都没有了，`contents: read` 也不例外。公开仓库照样能检出；私有仓库（包括私有的 fork）则会报 `repository … not found`。',
  },
  repair: { en: 'Add `contents: read`', 'zh-CN': '加上 `contents: read`' },
  optional: true,
  detect: ({ workflow }): Detected[] => {
    const places = workflow.jobs.flatMap((job): Detected[] => {
      const { pair } = job.permissions;
      return pair && lacks(job) ? [{ offset: startOf(pair), job }] : [];
    });
    // Jobs that share the block of the workflow share its repair.
    return places.filter(({ offset }, index) => places.findIndex((other) => other.offset === offset) === index);
  },
  edit: ({ workflow }, { job }) => {
    const { source, jobs } = workflow;
    const pair = job?.permissions.pair;
    const map = source.map(pair?.value);
    if (!pair || job.shared || (map && map !== pair.value)) return undefined;
    const empty = !map || map.items.length === 0;
    if (empty && job.permissions.from === 'workflow') {
      // Nothing for all jobs is meant: only those that check out get more.
      const added = jobs.filter((other) => other.permissions.pair === pair && lacks(other)).map((other) => ownPermissions(workflow, other, READ));
      return added.every((splice) => splice !== undefined) ? added : undefined;
    }
    const given = pairOf(map, 'contents');
    if (given) return [replaceValue(source, given, 'read')];
    if (empty) return [replaceValue(source, pair, [READ])];
    const splice = insertEntry(source, map, READ);
    return splice && [splice];
  },
} as const satisfies Rule;
