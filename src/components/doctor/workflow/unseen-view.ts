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
  /** Whether what it leaves open may be where that failure comes from. */
  explained: boolean;
  /** Whether the log beside it shows a failure: then nothing is said to be without a fault. */
  failed: boolean;
  /** Whether no log stands beside it. */
  alone: boolean;
}

export const isSecret = ({ kind }: Unseen): boolean => kind === 'secret' || kind === 'variable' || kind === 'inline';

/** Whether it stands in the file, or in the log beside it, what is amiss: then the file is not said to be without a fault. */
export const isShown = ({ kind }: Unseen): boolean => kind === 'empty' || kind === 'renames' || kind === 'copies' || kind === 'path' || kind === 'missing' || kind === 'unset';

/** What stands in the file itself, in a sentence each. */
export const amissIn = (unseen: readonly Unseen[], { t, root, goTo }: Pick<Said, 't' | 'root' | 'goTo'>): Child[] =>
  unseen.filter(isShown).map(({ kind, name, variable = '', line }) => make('p', { 'data-unseen': kind }, goTo(line), ' ', ...inline(t(`unseen.${kind}`, { name, variable }), root)));

/** What is said where no fault was found: for what of the file that holds, and what decides besides. */
export function unseenNote(unseen: readonly Unseen[], { t, root, goTo, publishes, undecided, explained, failed, alone }: Said): Child[] {
  const isOnlySecrets = publishes && !failed && !undecided && unseen.length > 0 && unseen.every(isSecret);
  const say = (each: Unseen): Child => {
    const { kind, name, variable = '', line } = each;
    const shown = isSecret(each) ? t(`shown.${kind}`, { variable }) + (kind === 'variable' && variable === 'TWINE_PASSWORD' ? t('shown.twine') : '') : '';
    const words = isOnlySecrets ? shown : t(`unseen.${kind}`, { name, variable, shown });
    return make('li', { 'data-unseen': kind }, ...(name === '' ? [] : [goTo(line), ' ']), ...inline(words, root));
  };
  const empty = amissIn(unseen, { t, root, goTo });
  const open = unseen.filter((each) => !isShown(each) && (publishes || isSecret(each)));
  const list = open.length > 0 ? [make('ul', {}, ...open.map(say))] : [];
  // What decides besides is in a log: whoever has none here is told where it goes.
  const paste = publishes && alone ? [make('p', { 'data-sentence': '' }, ...inline(t('paste'), root))] : [];
  const begin = (key: string, values?: Readonly<Record<string, string>>): Child[] => [...empty, make('p', {}, ...inline(t(key, values), root)), ...list, ...paste];
  if (!publishes) return open.length > 0 ? begin('clean.else') : empty;
  if (open.length === 0) return explained ? empty : empty.length > 0 ? [...empty, ...paste] : begin(failed ? 'clean.log' : undecided ? 'clean.spoken' : 'clean');
  if (failed) return begin(empty.length > 0 || explained ? 'clean.else' : 'clean.log.seen');
  // Nothing but the secret decides: then it can be said what the file is if it arrives.
  if (isOnlySecrets) return begin('clean.secret', { name: [...new Set(open.map(({ name }) => name))].join('`, `') });
  return begin(empty.length > 0 ? 'clean.else' : 'clean.seen');
}
