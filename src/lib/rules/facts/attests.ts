import { publishAction } from '../../tools/action.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import type { Yaml } from '../../yaml/yaml.ts';
import { actionRef, isOlder } from './action-ref.ts';
import { readUrl, uploadUrl } from './index-of.ts';
import type { ActionFacts } from '../types.ts';

/**
 * Whether a step that signs in by Trusted Publishing leaves attestations beside the files: by default since v1.11.0,
 * where asked to since v1.10.0, and for PyPI and TestPyPI only.
 * Yaml: pypa/gh-action-pypi-publish v1.12.4 twine-upload.sh:102-117, 198-205; measured with both spellings.
 *
 * @returns undefined where an expression tells, or a release that is not on record
 */
export function attests(source: Yaml, publish: PublishStep, action: ActionFacts): boolean | undefined {
  const { step } = publish;
  const input = step.inputs.get('attestations');
  const url = uploadUrl(step);
  const { version } = actionRef(source, publish, action);
  if (version && isOlder(version, input ? publishAction.since.attestations : publishAction.since.attestationsByDefault)) return false;
  if (url !== undefined && readUrl(url).target === undefined) return false;
  if (input?.text.toLowerCase() === 'false') return false;
  return input?.expression || url === undefined || !version ? undefined : true;
}
