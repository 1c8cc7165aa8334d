import { checkField } from '../../publisher/publisher.ts';
import { startOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { contradictionOf } from '../facts/ran.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { setEnvironment } from '../edits/set-environment.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'environment-mismatch',
  severity: 'breaks',
  page: '/errors/invalid-publisher-not-found/',
  leadsTo: ['invalid-publisher-not-found', 'invalid-publisher-lookup-exhausted', 'check-failed-for-claim'],
  name: { en: 'The environment is not the registered one', 'zh-CN': '环境与发布者里填的不一致' },
  explain: {
    en: 'The publisher is registered with the environment `{expected}`, and this job runs in `{actual}`. PyPI finds such a publisher only for a token that names its environment, upper or lower case, and otherwise answers `invalid-publisher`.',
    'zh-CN': '发布者里填的环境是 `{expected}`，而这个作业的环境是 `{actual}`。只有令牌里写的是同一个环境（不分大小写），PyPI 才能匹配到这个发布者，否则返回 `invalid-publisher`。',
  },
  unsure: {
    en: 'The publisher is registered with the environment `{expected}`. Which one this job runs in is decided by an expression, or in a part that was not pasted, or several jobs publish and any may be meant: compare the `environment` claim in the log.',
    'zh-CN':
      '发布者里填的环境是 `{expected}`。这个作业用哪个环境，要看表达式，或者没有粘贴进来的部分；也可能有几个作业都要发布，分不清说的是哪一个。请核对日志里的 `environment` 声明。',
  },
  repair: { en: 'Set `environment: {expected}`', 'zh-CN': '设为 `environment: {expected}`' },
  detect: (context): Detected[] => {
    const { publishing, publisher } = context;
    const expected = publisher.environment ?? '';
    if (expected === '' || checkField('environment', expected)) return [];
    // What this file has is not what PyPI compared: it is not the one that ran.
    if (contradictionOf(context)) return [];
    const trusted = publishing.filter((publish) => usesTrustedPublishing(publish, context) !== false);
    const jobs = byJob(trusted);
    // The publisher is that of the job which agrees: another job publishes elsewhere, with a publisher of its own.
    if (jobs.some(([{ environment }]) => environment.state === 'named' && environment.name.toLowerCase() === expected.toLowerCase())) return [];
    return jobs.map(([job, steps]): Detected => {
      const { state, name, pair } = job.environment;
      const undecided = jobs.length > 1 || state === 'undecided' || state === 'unseen' || !steps.some((publish) => usesTrustedPublishing(publish, context));
      return { offset: startOf(pair ?? job.pair ?? steps[0]?.step.uses?.pair), job, values: { expected, actual: name || '—' }, ...(undecided && { undecided }) };
    });
  },
  edit: ({ workflow, publisher }, { job }) => setEnvironment(workflow, job, publisher.environment ?? ''),
} as const satisfies Rule;
