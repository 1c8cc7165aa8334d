import { startOf } from '../../yaml/yaml.ts';
import { onTheWay } from '../conditions/path.ts';
import { runnersOf } from '../../workflow/runners.ts';
import type { Detected, Rule } from '../types.ts';

/** Labels of images that GitHub has taken away: Keats/tera#825, eclipse-ecal/ecal#2114, actions/runner-images#13046, actions/runner-images#12045. Whoever has runners of their own names them otherwise. */
const RETIRED = /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11|12|13)(?:-(?:large|xlarge))?|windows-20(?:16|19))$/i;

export default {
  id: 'retired-runner',
  severity: 'breaks',
  page: '/errors/runner-image-retired/',
  leadsTo: ['runner-image-retired'],
  name: { en: 'GitHub has no such runner any more', 'zh-CN': 'GitHub 已经没有这种运行器' },
  explain: {
    en: 'GitHub has retired `{label}`. The job waits in vain or is cancelled before its first step, and a publish job that waits for it does not run. Write `ubuntu-latest` or `windows-latest`; for macOS `macos-latest`, or `macos-15-intel` for wheels of Intel Macs.',
    'zh-CN': 'GitHub 已经停用 `{label}`。作业会白等，或者在第一个步骤之前就被取消，等着它的发布作业也就不会运行。请改成 `ubuntu-latest` 或 `windows-latest`；macOS 改成 `macos-latest`，要构建 Intel Mac 的 wheel 就用 `macos-15-intel`。',
  },
  detect: ({ workflow }): Detected[] =>
    [...onTheWay(workflow).jobs].flatMap((job): Detected[] => {
      const [first] = job.runsOn;
      const labels = new Set(runnersOf(workflow, job).runners.flatMap((each) => (each.length === 1 && RETIRED.test(each[0] ?? '') ? each : [])));
      return first && labels.size > 0 ? [{ offset: startOf(first.pair), job, values: { label: [...labels].join(', ') } }] : [];
    }),
} as const satisfies Rule;
