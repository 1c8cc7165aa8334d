import { startOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { setEnvironment } from '../edits/set-environment.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'no-environment',
  severity: 'tidy',
  page: '/fix-trusted-publishing/#environment',
  leadsTo: [],
  name: { en: 'The publish job names no environment', 'zh-CN': '发布作业没有指定环境' },
  explain: {
    en: 'Without `environment:` it works, as long as the publisher on PyPI names no environment either; a block without `name:` GitHub refuses. With one, GitHub can ask for an approval and admit only certain branches or tags, and PyPI accepts only jobs in it once the publisher names it too: write the same name on both sides.',
    'zh-CN':
      '没有 `environment:` 时，只要 PyPI 上的发布者也没填环境，就能用；如果写了 `environment:`，下面却没有 `name:`，GitHub 会拒绝这个文件。有了环境，就可以在 GitHub 上要求审批，或者只放行指定的分支和标签；发布者也填上环境之后，PyPI 就只接受这个环境里的作业。两边的名字要一致。',
  },
  repair: { en: 'Add the environment', 'zh-CN': '加上环境' },
  detect: (context): Detected[] => {
    const { publishing, publisher } = context;
    if (publisher.environment) return [];
    return byJob(publishing.filter((publish) => usesTrustedPublishing(publish, context))).flatMap(([job, [first]]): Detected[] =>
      job.environment.state === 'none' ? [{ offset: startOf(job.environment.pair ?? job.pair ?? first?.step.uses?.pair), job }] : [],
    );
  },
  // The name is the reader's: only what stands on PyPI too would be right.
  edit: ({ workflow, environment }, { job }) => (environment ? setEnvironment(workflow, job, environment) : undefined),
} as const satisfies Rule;
