import type { SetBy } from '../../workflow/variables.ts';
import { startOf } from '../../yaml/yaml.ts';
import type { Check } from '../check.ts';
import { authOf, isForPypi, secretOf } from '../facts/calls.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';

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
  // Who has Trusted Publishing already, and a token besides, has both for a reason, or a card of their own.
  if (after.intent !== 'trusted-publishing' || before.intent === 'trusted-publishing') return [];
  const { source } = before.workflow;
  const lineOf = (offset: number): number => source.position(offset).line;
  const steps = after.publishing.flatMap((publish, at): StillSecret[] => {
    const pair = before.publishing[at]?.password?.pair;
    const isSecret = publish.auth === 'api-token' || (publish.auth === 'user-password' && publish.password !== undefined);
    return pair && isSecret && !isOtherIndex(publish) ? [{ command: publish.tool.name, by: 'password', line: lineOf(startOf(pair)), trusted: true }] : [];
  });
  const calls = after.calls.flatMap((call, at): StillSecret[] => {
    const [given, secret] = [before.calls[at], secretOf(call)];
    if (!given || !secret || secret.kind === 'empty' || !isForPypi(call) || !['token', 'user-password'].includes(authOf(call))) return [];
    const place = secretOf(given)?.place;
    return [{ command: call.program.name, by: named(secret), line: lineOf(place ? startOf(place.pair) : given.offset), trusted: call.program.trusted }];
  });
  return [...steps, ...calls];
}
