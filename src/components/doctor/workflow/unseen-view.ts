import type { Unseen } from '../../../lib/rules/unseen.ts';
import type { Translate } from '../../../lib/text/fill.ts';
import { inline } from '../../text/inline.ts';
import { make, type Child } from '../../text/make.ts';

interface Said {
  t: Translate;
  root: string;
  /** A button that leads to a line of the file. */
  goTo: (line: number) => Child;
  /** Whether the file publishes by what the rules are about. */
  publishes: boolean;
  /** Whether a rule leaves something open. */
  undecided: boolean;
  /** Whether the log beside it shows a failure: then nothing is said to be without a fault. */
  failed: boolean;
  /** Whether no log stands beside it. */
  alone: boolean;
}

export const isSecret = ({ kind }: Unseen): boolean => kind === 'secret' || kind === 'variable' || kind === 'inline';

/** Whether it stands in the file, or in the log beside it, what is amiss: then the file is not said to be without a fault. */
export const isShown = ({ kind }: Unseen): boolean => kind === 'empty' || kind === 'renames' || kind === 'copies' || kind === 'path';

/** What is said where no fault was found: for what of the file that holds, and what decides besides. */
export function unseenNote(unseen: readonly Unseen[], { t, root, goTo, publishes, undecided, failed, alone }: Said): Child[] {
  const isOnlySecrets = publishes && !failed && !undecided && unseen.length > 0 && unseen.every(isSecret);
  const say = (tag: 'li' | 'p', each: Unseen): Child => {
    const { kind, name, variable = '', line } = each;
    const shown = isSecret(each) ? t(`shown.${kind}`, { variable }) + (kind === 'variable' && variable === 'TWINE_PASSWORD' ? t('shown.twine') : '') : '';
    const words = isOnlySecrets ? shown : t(`unseen.${kind}`, { name, variable, shown });
    return make(tag, { 'data-unseen': kind }, ...(name === '' ? [] : [goTo(line), ' ']), ...inline(words, root));
  };
  // What stands in the file itself, and bears on the files that are published or on what publishes them.
  const empty = unseen.filter(isShown).map((each) => say('p', each));
  const open = unseen.filter((each) => !isShown(each) && (publishes || isSecret(each)));
  const list = open.length > 0 ? [make('ul', {}, ...open.map((each) => say('li', each)))] : [];
  // What decides besides is in a log: whoever has none here is told where it goes.
  const paste = publishes && alone ? [make('p', { 'data-paste': '' }, ...inline(t('paste'), root))] : [];
  const begin = (key: string, values?: Readonly<Record<string, string>>): Child[] => [...empty, make('p', {}, ...inline(t(key, values), root)), ...list, ...paste];
  if (!publishes) return open.length > 0 ? begin('clean.else') : empty;
  if (open.length === 0) return empty.length > 0 ? [...empty, ...paste] : begin(failed ? 'clean.log' : undecided ? 'clean.spoken' : 'clean');
  if (failed) return begin(empty.length > 0 ? 'clean.else' : 'clean.log.seen');
  // Nothing but the secret decides: then it can be said what the file is if it arrives.
  if (isOnlySecrets) return begin('clean.secret', { name: [...new Set(open.map(({ name }) => name))].join('`, `') });
  return begin(empty.length > 0 ? 'clean.else' : 'clean.seen');
}
