import type { Condition, ErrorEntry } from '../../errors/types.ts';

/** What can be read of a log besides the values of a message, and few entries ask for: see `values` of a {@link Condition}. */
export const CLOSE = ['arrived', 'asked', 'built', 'deploys', 'fallback', 'hyphen', 'kept', 'local', 'named', 'pin', 'pypirc', 'reason', 'sdist', 'secret', 'separators', 'signs_in', 'token', 'url_given', 'works_in'] as const;

export type Close = (typeof CLOSE)[number];

const isClose = (name: string): boolean => CLOSE.some((each) => each === name);

const asks = ({ values = {}, inputs, uses, from, before, any = [], not }: Condition): boolean =>
  Boolean(inputs ?? uses ?? from ?? before) || Object.keys(values).some(isClose) || [...any, ...(not ? [not] : [])].some(asks);

/**
 * Whether an answer to an entry needs what is read by a closer look: the inputs of the step, the actions in use, the release of the program, or one of the
 * values above. That is told with the messages, so that what reads it is asked for at the same time as the words of the answer.
 */
export const needsCloser = ({ stage, release, says, fixes }: ErrorEntry): boolean =>
  // Of a job in which no file is sent, see `answer`.
  (stage === 'workflow-setup' && release === 'may-be-partial') ||
  fixes.some(({ applies, aside }) => applies && !aside && asks(applies)) ||
  [...(says?.en ?? '').matchAll(/\{([a-z_]+)\}/g)].some(([, name]) => isClose(name!));
