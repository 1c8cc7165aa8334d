import { removeEntry } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { stepCondition } from '../facts/runs-for.ts';
import { publishInOwnJob } from '../edits/own-job.ts';
import { replaceScalar } from '../edits/replace-scalar.ts';
import { runnersOf } from '../../workflow/runners.ts';
import type { Context, Detected, Rule } from '../types.ts';
import { MOVABLE } from './non-linux-runner.ts';

const SLIM = 'ubuntu-slim';

const CONTAINER = 'container';

/** What is said of a job's own container once the log shows what it does to the action. */
const INSIDE = {
  name: { en: 'The publish job runs in a container of its own', 'zh-CN': '发布作业在自己的容器里运行' },
  explain: {
    en: 'The action starts a script by its path on the runner, and in the container of this job that path does not exist: the log shows it. Publish from a job without `container:`. What has to be built in the container stays there: hand the files over with `actions/upload-artifact` and `actions/download-artifact`.',
    'zh-CN': 'action 会按运行器上的路径启动一个脚本，而这个作业的容器里没有这个路径：日志里已经看到了。请在不写 `container:` 的作业里发布。必须在容器里构建的可以留在那里，再用 `actions/upload-artifact` 和 `actions/download-artifact` 把文件交给发布作业。',
  },
  repair: { en: 'Publish without `container:`', 'zh-CN': '发布时不用 `container:`' },
} as const;

/** Whether the log shows the error that comes of a container; of several jobs that publish in one it does not say which. */
const isShown = ({ cause, publishing }: Context): boolean =>
  cause === 'create-docker-action-not-found' && new Set(publishing.flatMap(({ job }) => (pairOf(job.map, CONTAINER) ? [job] : []))).size === 1;

export default {
  id: 'runner-without-docker',
  severity: 'breaks',
  page: '/errors/create-docker-action-not-found/',
  leadsTo: ['create-docker-action-not-found', 'generated-action-not-found', 'docker-command-not-found'],
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
  detect: (context): Detected[] =>
    byJob(context.publishing).flatMap(([job, steps]): Detected[] => {
      const { workflow } = context;
      const [label] = job.runsOn;
      const { runners, matrix } = runnersOf(workflow, job);
      const slim = runners.some((labels) => labels.includes(SLIM)) && !(matrix && steps.every(({ step }) => stepCondition(workflow, step) !== ''));
      const container = pairOf(job.map, CONTAINER);
      return [
        ...(slim && label ? [{ offset: startOf(label.pair), job }] : []),
        ...(container ? [{ offset: startOf(container), job, key: CONTAINER, ...(isShown(context) ? { says: INSIDE } : { undecided: true }) }] : []),
      ];
    }),
  edit: (context, { job, key }) => {
    const { workflow, publishing } = context;
    if (key === CONTAINER) {
      const container = pairOf(job?.map, CONTAINER);
      const publish = publishing.find((other) => other.job === job);
      if (!job?.map || !container || !publish || job.shared) return undefined;
      // What else the job does may need what the container has.
      if (!job.steps.every(({ action }) => MOVABLE.test(action ?? ''))) return publishInOwnJob(context, publish);
      const splice = removeEntry(workflow.source, job.map, container);
      return splice && [splice];
    }
    const [label] = job?.runsOn ?? [];
    return job?.runsOn.length === 1 && label?.text === SLIM ? replaceScalar(label, 'ubuntu-latest') : undefined;
  },
} as const satisfies Rule;
