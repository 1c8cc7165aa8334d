import type { Program, Setting } from '../../tools/program.ts';
import { PROGRAMS, type PublishCall } from '../../workflow/calls.ts';

/** Those that people come from first. */
const OTHERS: readonly Program[] = [...PROGRAMS].sort((a, b) => Number(b.name === 'twine upload') - Number(a.name === 'twine upload'));

const takes = ({ options, others, plain }: Program, option: string): boolean => options[option] !== undefined || others.has(option) || plain.has(option);

/**
 * An option that a call does not have, and another program has. What the lists of `lib/tools` lack was given to the newest release of
 * each program and to an old one: both refused it.
 */
export interface Foreign {
  option: string;
  other: Program;
  /** What it sets there. */
  setting?: Setting;
}

/** The options of a call that are those of other programs. */
export const foreignIn = ({ program, unseen }: PublishCall): Foreign[] =>
  unseen.flatMap((word): Foreign[] => {
    const [, option] = /^(-[A-Za-z]|--[a-z][a-z-]+)(?:=.*)?$/s.exec(word) ?? [];
    const other = option === undefined ? undefined : OTHERS.find((each) => each.name.split(' ')[0] !== program.name.split(' ')[0] && takes(each, option));
    if (option === undefined || !other) return [];
    const setting = other.options[option];
    return [{ option, other, ...(setting && { setting }) }];
  });

/** Whether a call is meant to be told one of some settings by an option that it does not have. */
export const means = (call: PublishCall, settings: readonly Setting[]): boolean => foreignIn(call).some(({ setting }) => setting !== undefined && settings.includes(setting));
