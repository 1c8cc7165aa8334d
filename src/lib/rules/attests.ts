import type { PublishStep } from '../publish-step.ts';
import { readUrl, uploadUrl } from './index-of.ts';
import type { ActionFacts } from './types.ts';

/** The place of the release that a step names among those on record; undefined for a branch, a moving tag and what is unknown. */
function releaseOf(ref: string, { releases }: ActionFacts): number | undefined {
  const index = releases.findIndex(({ version, sha }) => version === ref || (sha !== undefined && sha === ref));
  return index < 0 ? undefined : index;
}

/**
 * Whether a step that signs in by Trusted Publishing leaves attestations beside the files: by default since v1.11.0,
 * where asked to since v1.10.0, and for PyPI and TestPyPI only.
 * Source: pypa/gh-action-pypi-publish v1.12.4 twine-upload.sh:102-117, 198-205; measured with both spellings.
 *
 * @returns undefined where an expression tells
 */
export function attests({ step, ref }: PublishStep, action: ActionFacts): boolean | undefined {
  const input = step.inputs.get('attestations');
  const url = uploadUrl(step);
  const release = releaseOf(ref, action);
  const since = (version: string): boolean => release === undefined || release >= action.releases.findIndex((known) => known.version === version);
  if (!since('v1.10.0') || (!since('v1.11.0') && input === undefined)) return false;
  if (url !== undefined && readUrl(url).target === undefined) return false;
  if (input?.text.toLowerCase() === 'false') return false;
  return input?.expression || url === undefined ? undefined : true;
}
