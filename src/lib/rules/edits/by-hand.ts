import type { Text } from '../../../errors/types.ts';
import { isPlainSecret } from '../../tools/secret.ts';
import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { startOf } from '../../yaml/yaml.ts';
import type { Check } from '../check.ts';
import { idTokenOf } from '../facts/called.ts';
import { authOf, isForPypi, mayBeGivenElsewhere, notAlone, secretOf, targetOf } from '../facts/calls.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';
import { isKnownIndex } from '../facts/index-of.ts';

/** What signs in to PyPI with a secret, though the reader wants Trusted Publishing in its place. */
export interface StillSecret {
  /** As its own documentation writes it. */
  command: string;
  /** The option, input or variable that hands the secret over. */
  by: string;
  /** The line of the file as it was given, counted from 1. */
  line: number;
  /** Whether it knows Trusted Publishing: if not, something else has to publish. */
  trusted: boolean;
  /** Whether an expression decides: it may come to nothing, and then Trusted Publishing is used. */
  open: boolean;
  /** Whether a command for another index takes it from the same place. */
  shared?: true;
  /** Why it is not to be taken out as it stands. */
  hides?: Text;
}

/** An option may only hand on what a variable holds, which then does the same without it. */
const named = ({ by, from }: SetBy): string => (from && from.by !== by ? `${by}, ${from.by}` : by);

/**
 * What a repaired file leaves to the reader's hands: no edit takes a secret out of a script, or out of what an alias shares.
 *
 * @param before the file as it was given and as it means to sign in: its lines are named
 * @param after the same once repaired, with the reader's choice; no repair adds or takes away what publishes
 */
export function stillWithSecret(before: Check, after: Check): StillSecret[] {
  if (after.intent !== 'trusted-publishing') return [];
  const { source } = before.workflow;
  const lineOf = (offset: number): number => source.position(offset).line;
  const steps = after.publishing.flatMap((publish, at): StillSecret[] => {
    const pair = before.publishing[at]?.password?.pair;
    const { auth, password, tool } = publish;
    if (!pair || !password || password.text === '' || auth === 'trusted-publishing' || isOtherIndex(publish)) return [];
    const open = password.expression && !isPlainSecret(password.text);
    // A file may keep one step with a token beside those with Trusted Publishing: what an expression comes to is told in any case.
    return open || before.intent === 'api-token' ? [{ command: tool.name, by: 'password', line: lineOf(startOf(pair)), trusted: true, open }] : [];
  });
  // Who has Trusted Publishing already, and a token in a command besides, has both for a reason, or a card of their own.
  if (before.intent === 'trusted-publishing') return steps;
  const calls = after.calls.flatMap((call, at): StillSecret[] => {
    const [given, secret] = [before.calls[at], secretOf(call)];
    if (!given || !secret || secret.kind === 'empty' || !isForPypi(call) || !['token', 'user-password'].includes(authOf(call))) return [];
    const place = secretOf(given)?.place;
    const shared = place !== undefined && before.calls.some((other) => targetOf(other) === 'other' && secretOf(other)?.place?.pair === place.pair);
    const [hides] = notAlone(call);
    return [{ command: call.program.name, by: named(secret), line: lineOf(place ? startOf(place.pair) : given.offset), trusted: call.program.trusted, open: false, ...(shared && { shared: true as const }), ...(hides && { hides }) }];
  });
  return [...steps, ...calls];
}

/** A command that may be given a token where no file shows it, though the reader wants Trusted Publishing. */
export type MayHaveSecret = Pick<StillSecret, 'command' | 'line' | 'trusted'>;

/**
 * What may sign in to PyPI with a token from a file, a keyring, a container or a script, in a job without `id-token: write`: there is no repair for that, and it
 * is not as it should be. With the permission it may be.
 *
 * @param before, after as for {@link stillWithSecret}
 */
export function mayHaveSecret(before: Check, after: Check, others: readonly Workflow[] = []): MayHaveSecret[] {
  if (after.intent !== 'trusted-publishing') return [];
  const { workflow, calls } = after;
  return calls.flatMap((call, at): MayHaveSecret[] => {
    const { trusted, name } = call.program;
    const [auth, level] = [authOf(call), idTokenOf({ workflow, others }, call.job)];
    const isOpen = auth === 'undecided' || (['trusted-publishing', 'none', 'keyring'].includes(auth) && mayBeGivenElsewhere(workflow, call));
    if (!isOpen || !isForPypi(call) || call.settings.has('dry-run') || (trusted && level !== 'none' && level !== 'read')) return [];
    return [{ command: name, line: before.workflow.source.position(before.calls[at]?.offset ?? call.offset).line, trusted }];
  });
}

/** Whether a call names an index that is neither PyPI nor TestPyPI: a name out of another file is taken for another index's unless it is one that those two go by. */
function isElsewhere(call: PublishCall): boolean {
  const target = targetOf(call);
  if (target) return target === 'other';
  const url = call.settings.get('url');
  const given = url && url.kind !== 'empty' ? url : call.settings.get('index');
  return given?.kind === 'text' && !isKnownIndex(given.text);
}

/** Whether a file uploads, and nowhere to PyPI or TestPyPI: their Trusted Publishing is not for it. */
export const isAllElsewhere = ({ publishing, calls }: Check): boolean => publishing.length + calls.length > 0 && publishing.every(isOtherIndex) && calls.every(isElsewhere);
