import type { PublishStep } from '../publish-step.ts';
import { readUrl, uploadUrl } from './index-of.ts';
import type { ActionFacts } from './types.ts';

/** The minor number of the 1.x release that a step names, by version, branch or commit; undefined for what moves and what is not on record. */
function minorOf(ref: string, { releases }: ActionFacts): number | undefined {
  const version = releases.find(({ sha }) => sha === ref)?.version ?? ref;
  const minor = /^(?:release\/)?v1\.(\d+)(?:\.\d+)?$/.exec(version)?.[1];
  return minor === undefined ? undefined : Number(minor);
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
  const minor = minorOf(ref, action) ?? Infinity;
  if (minor < 10 || (minor < 11 && input === undefined)) return false;
  if (url !== undefined && readUrl(url).target === undefined) return false;
  if (input?.text.toLowerCase() === 'false') return false;
  return input?.expression || url === undefined ? undefined : true;
}
