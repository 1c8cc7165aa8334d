import { pairOf, startOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { stepCondition } from '../facts/runs-for.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import { runnersOf } from '../facts/runner-labels.ts';
import type { Detected, Rule } from '../types.ts';

const SLIM = 'ubuntu-slim';

export default {
  id: 'runner-without-docker',
  severity: 'breaks',
  page: '/errors/create-docker-action-not-found/',
  leadsTo: ['create-docker-action-not-found', 'generated-action-not-found'],
  name: { en: 'The runner has no docker', 'zh-CN': '运行器上没有 Docker' },
  explain: {
    en: 'The publish action runs in a docker container, and on `ubuntu-slim` no docker daemon runs: the step ends before it signs in, in `failed to connect to the docker API`, or on older images in `docker: command not found`. Publish on `ubuntu-latest`.',
    'zh-CN': '发布 action 要在 Docker 容器里运行，而 `ubuntu-slim` 上没有运行 Docker 守护进程：还没开始认证，步骤就会报 `failed to connect to the docker API` 而失败，较旧的镜像上则报 `docker: command not found`。请改在 `ubuntu-latest` 上发布。',
  },
  unsure: {
    en: 'This job runs in a container of its own. Since v1.12.0 the action starts a script by its path on the runner, and from a job with `container:` it was reported not to be found. Publish from a job without `container:`.',
    'zh-CN': '这个作业在自己的容器里运行。从 v1.12.0 起，action 会按运行器上的路径启动一个脚本；有人报告，在写了 `container:` 的作业里找不到这个脚本。请换到不写 `container:` 的作业里发布。',
  },
  repair: { en: 'Publish on `ubuntu-latest`', 'zh-CN': '改在 `ubuntu-latest` 上发布' },
  detect: ({ workflow, publishing }): Detected[] =>
    byJob(publishing).flatMap(([job, steps]): Detected[] => {
      const [label] = job.runsOn;
      const { runners, matrix } = runnersOf(workflow, job);
      const slim = runners.some((labels) => labels.includes(SLIM)) && !(matrix && steps.every(({ step }) => stepCondition(workflow, step) !== ''));
      const container = pairOf(job.map, 'container');
      return [
        ...(slim && label ? [{ offset: startOf(label.pair), job }] : []),
        ...(container ? [{ offset: startOf(container), job, key: 'container', undecided: true }] : []),
      ];
    }),
  edit: (_, { job }) => {
    const [label] = job?.runsOn ?? [];
    return job?.runsOn.length === 1 && label?.text === SLIM ? replaceScalar(label, 'ubuntu-latest') : undefined;
  },
} as const satisfies Rule;
