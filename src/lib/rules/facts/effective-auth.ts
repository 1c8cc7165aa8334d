import type { PublishStep } from '../../workflow/publishing.ts';
import { readUrl, uploadUrl } from './index-of.ts';
import type { Context } from '../types.ts';

/** Whether a step uploads to an index that is neither PyPI nor TestPyPI: how it signs in there is not the reader's choice between the two. */
export function isOtherIndex({ step }: PublishStep): boolean {
  const url = uploadUrl(step);
  return url !== undefined && readUrl(url).target === undefined;
}

/**
 * Whether a step signs in by Trusted Publishing, now or once the reader's intent is followed.
 *
 * @returns undefined where an expression decides
 */
export function usesTrustedPublishing(publish: PublishStep, { converting, intent }: Context): boolean | undefined {
  const { auth } = publish;
  if (auth === 'undecided') return undefined;
  // A lone account name means neither way: it goes, and what is left follows the intent.
  const changes = converting || auth === 'user-password';
  return changes && !isOtherIndex(publish) ? intent === 'trusted-publishing' : auth === 'trusted-publishing';
}
