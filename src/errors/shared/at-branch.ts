import type { Condition, Fix } from '../types.ts';

/** The log or the workflow beside it shows that the action is used at a branch that moves along. */
export const AT_BRANCH = { values: { at_ref: { is: ['branch'] } } } as const satisfies Condition;

/**
 * What stands in an entry of old releases of the action instead of another pin, where `release/v1` stands there already.
 *
 * @param message what else the message has to tell
 */
export const atBranch = (message: Condition, rest: Fix['steps'][number]): Fix => ({
  // Which release the branch was in that run decides what is left to do.
  applies: { ...message, program: ['action'], values: { ...message.values, ...AT_BRANCH.values } },
  certain: true,
  when: { en: 'The action is used at `release/v1` already', 'zh-CN': 'action 用的已经是 `release/v1`' },
  steps: [
    {
      en: 'The action is used at a branch that moves along already, so no other pin is needed. If the run is an old one, run it again: the branch has v1.14.2 by now. If the message comes again, go on with the next step.',
      'zh-CN': 'action 用的已经是会跟着更新的分支，不用再改版本。如果这次运行是以前的，就重新运行：这个分支现在已经是 v1.14.2。如果还是这条信息，就看下一步。',
    },
    rest,
  ],
});
