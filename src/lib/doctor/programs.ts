import type { Uploader } from '../../errors/types.ts';
import { last } from './last.ts';

/** What only one program prints, or the command that runs it. twine runs inside the action too, so what it prints is no sign. */
const PROGRAMS: readonly (readonly [Uploader, RegExp])[] = [
  ['action', /(?:Run |ghcr\.io\/)pypa\/gh-action-pypi-publish|\/app\/(?:oidc-exchange|attestations|print-hash|print-pkg-names)\.py|[Tt]rusted publishing exchange|Showing hash values of files to be uploaded|The workflow was run with (?:the )?'attestations|Trusted Publishers allows publishing packages to PyPI from automated|Generating and uploading digital attestations|Transparency log entry created with index|saved publish attestation|Docker Action run completed|It looks like there are no Python distribution packages to publish/g],
  ['uv', /\buv publish\b|\buv version ["'$\d-]|\b(?:Caused by|cause): (?:Server returned|Upload failed with) status code|Publishing \d{1,6} files?(?: to)? https?:|Checking \d{1,6} files? against https?:|[Nn]ote: (?:Trusted publishing|Neither credentials)|Failed to obtain token for trusted publishing|error: Failed to publish [`"']|is trusted publishing correctly configured\?/g],
  ['pdm', /\bpdm publish\b|\[Pdm\w{1,30}\]|\[PublishError\]|pdm-publish-/g],
  ['poetry', /\bpoetry publish\b|\bpoetry config (?:repositories|pypi-token|http-basic)\.|\[UploadError\]|^\W{0,8}Publishing \S{1,200} \([^()\n]{1,100}\) to \S|\bUploading \S{1,200} \d{1,3}%/gm],
  ['hatch', /\bhatch publish\b|\bError uploading to repository: /g],
  ['flit', /\bflit publish\b|[IWE]-flit\.upload/g],
  ['maturin', /\bmaturin (?:upload|publish)\b|💥 maturin failed|🚀 Uploading \d/g],
  ['twine', /\btwine upload\b|python3? -m twine\b|site-packages\/twine\/|Uploading distributions to\s{1,9}https?:|^PyPI upload failed\.|\bINFO {5}Response from https?:|\b\d{1,3}% ?━{8}|\bEnter your (?:username|password|API token):|\bNOTE: Try --verbose to see response content|\bERROR {4}(?:HTTPError\b|\w+(?:Distribution|PublishingFailure|Configuration|Detected|UploadURL):)/gm],
];

/**
 * The program that printed what stands at a place of a log.
 *
 * @param before what stands before it, and itself
 * @param after what follows
 * @returns nothing where the log does not show it
 */
export function programIn(before: string, after: string): Uploader | undefined {
  let [best, nearest] = [undefined as Uploader | undefined, -1];
  for (const [name, pattern] of PROGRAMS) {
    const at = last(pattern, before)?.index ?? -1;
    if (at > nearest) [best, nearest] = [name, at];
  }
  if (best) {
    if (best !== 'twine') return best;
    // The action runs twine: unless another step began in between, what twine printed is the action's.
    const action = last(PROGRAMS[0]![1], before)?.index ?? -1;
    return action >= 0 && !/(?:##\[group\]|^)Run (?!pypa\/)/m.test(before.slice(action)) ? 'action' : 'twine';
  }
  return PROGRAMS.map(([name, pattern]) => [name, new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(after)?.index ?? Infinity] as const)
    .filter(([, at]) => at < Infinity)
    .sort((a, b) => a[1] - b[1])[0]?.[0];
}
