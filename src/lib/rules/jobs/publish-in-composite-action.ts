import { startOf } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from '../facts/action-ref.ts';
import type { Detected, Rule } from '../types.ts';

/** The release that turned the action into a composite one around a container image. */
const SINCE = 'v1.12.0';

export default {
  id: 'publish-in-composite-action',
  severity: 'breaks',
  page: '/errors/image-of-own-repository/',
  leadsTo: ['image-of-own-repository', 'create-docker-action-not-found', 'generated-action-not-found'],
  name: { en: 'Published from inside a composite action', 'zh-CN': '在复合 action 里发布' },
  explain: {
    en: 'Since v1.12.0 the publish action cannot be called from another composite action: it looks for its image or its script under the name of the outer one and stops. Move this step into a job of a workflow in `.github/workflows`; the build may stay here.',
    'zh-CN':
      '从 v1.12.0 起，发布 action 不能在另一个复合 action（composite action）里调用：它会按外层 action 的名字去找镜像或脚本，找不到就停下。请把这个步骤移到 `.github/workflows` 下某个工作流的作业里；构建可以留在这里。',
  },
  unsure: {
    en: 'From v1.12.0 on the publish action cannot be called from another composite action. Which release this is cannot be told from what comes after `@`. Either way the step is better off in a job of a workflow.',
    'zh-CN': '从 v1.12.0 起，发布 action 不能在另一个复合 action（composite action）里调用。从 `@` 后面的内容看不出这是哪个版本。无论如何，把这个步骤放进工作流的作业里更稳妥。',
  },
  detect: ({ workflow, publishing, action }) =>
    publishing.flatMap((publish): Detected[] => {
      if (workflow.shape !== 'action') return [];
      const { version } = actionRef(workflow.source, publish, action);
      if (version && isOlder(version, SINCE)) return [];
      const { job, step } = publish;
      return [{ offset: startOf(step.uses?.pair), job, step, ...(!version && { undecided: true }) }];
    }),
} as const satisfies Rule;
