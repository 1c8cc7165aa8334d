import type { Program, Setting } from '../../tools/program.ts';
import { PROGRAMS, type PublishCall } from '../../workflow/calls.ts';

/** Those that people come from first. */
const OTHERS: readonly Program[] = [...PROGRAMS].sort((a, b) => Number(b.name === 'twine upload') - Number(a.name === 'twine upload'));

const takes = ({ options, others, plain }: Program, option: string): boolean => options[option] !== undefined || others.has(option) || plain.has(option);

/** What a program takes where it builds, and not where it publishes: maturin 1.16.0 and 1.5.1 refuse it. */
const OF_BUILD: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> = { 'maturin publish': { '--sdist': { name: 'maturin build' } } };

/**
 * An option that a call does not have, and another program has. What the lists of `lib/tools` lack was given to the newest release of
 * each program and to an old one: both refused it.
 */
export interface Foreign {
  option: string;
  other: { name: string };
  /** What it sets there. */
  setting?: Setting;
}

/** The options of a call that are those of other programs. */
export const foreignIn = ({ program, unseen }: PublishCall): Foreign[] =>
  unseen.flatMap((word): Foreign[] => {
    const [, option] = /^(-[A-Za-z]|--[a-z][a-z-]+)(?:=.*)?$/s.exec(word) ?? [];
    const other = option === undefined ? undefined : OTHERS.find((each) => each.name.split(' ')[0] !== program.name.split(' ')[0] && takes(each, option));
    const build = option && OF_BUILD[program.name]?.[option];
    if (build) return [{ option, other: build }];
    if (option === undefined || !other) return [];
    const setting = other.options[option];
    return [{ option, other, ...(setting && { setting }) }];
  });

/** Whether a call is meant to be told one of some settings by an option that it does not have. */
export const means = (call: PublishCall, settings: readonly Setting[]): boolean => foreignIn(call).some(({ setting }) => setting !== undefined && settings.includes(setting));
