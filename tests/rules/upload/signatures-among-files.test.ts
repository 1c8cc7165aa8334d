import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const SIGN = (inputs: string, more = '') => `- uses: sigstore/gh-action-sigstore-python@v3.5.0\n  with:\n    inputs: ${inputs}\n${more}`;
const SEND = `- uses: ${USES}`;

test.each([
  ['signed where it is published from', `${SIGN('./dist/*.whl')}${SEND}`, 1],
  ['signed after it', `${SEND}\n${SIGN('./dist/*.whl')}`, 0],
  ['signed elsewhere', `${SIGN('signed/*.whl')}${SEND}`, 0],
  ['signed only at times', `${SIGN('dist/*', "  if: github.event_name == 'release'\n")}${SEND}`, 0],
  ['the signatures are taken away', `${SIGN('dist/*')}- run: rm dist/*.sigstore.json\n${SEND}`, 0],
  ['or moved by an action that nobody knows', `${SIGN('dist/*')}- uses: kepler/tidy@v1\n${SEND}`, 0],
  ['listed only', `${SIGN('dist/*')}- run: ls dist\n${SEND}`, 1],
  ['checksums beside the files', `- run: sha256sum dist/* > dist/SHA256SUMS\n${SEND}`, 1],
  ['from within', `- run: cd dist && sha256sum * | tee SHA256SUMS\n${SEND}`, 1],
  ['a bundle of cosign beside each', `- run: |\n    for f in dist/*; do\n      cosign sign-blob --yes --bundle "$f.bundle" "$f"\n    done\n${SEND}`, 1],
  ['checksums that are not written each time', `- run: |\n    if [ -n "$SUMS" ]; then sha256sum dist/* > dist/SHA256SUMS; fi\n${SEND}`, 0],
  ['checksums elsewhere', `- run: sha256sum dist/* > SHA256SUMS\n${SEND}`, 0],
  ['checksums after it', `${SEND}\n- run: sha256sum dist/* > dist/SHA256SUMS`, 0],
  ['checksums that are taken away', `- run: |\n    sha256sum dist/* > dist/SHA256SUMS\n    mv dist/SHA256SUMS .\n${SEND}`, 0],
  ['what twine takes for a signature', `- run: gpg --armor --output dist/a.whl.asc -b dist/a.whl > dist/a.whl.asc\n${SEND}`, 0],
  ['an output of the step', `- run: echo "v=1" >> $GITHUB_OUTPUT\n${SEND}`, 0],
  ['what is thrown away', `- run: python -m build > /dev/null 2>&1\n${SEND}`, 0],
  ['named by an expression', `${SIGN("'${{ inputs.files }}'")}${SEND}`, 0],
])('%s', (_, steps, count) => {
  expect(places('signatures-among-files', file(steps))).toHaveLength(count);
});

const JOBS = (path: string, name: string, between = '') => `on: push
jobs:
  sign:
    runs-on: ubuntu-latest
    steps:
      - uses: sigstore/gh-action-sigstore-python@v3.5.0
        with: {inputs: ./dist/*.tar.gz ./dist/*.whl}
      - uses: actions/upload-artifact@v7
        with: {name: signed, path: ${path}}
  publish:
    needs: sign
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v8
        with: {name: ${name}, path: dist/}
${between}      - uses: ${USES}
`;

test.each([
  ['all files of the directory are kept', JOBS("'./dist/*.*'", 'signed'), 1],
  ['the directory is kept', JOBS('dist/', 'signed'), 1],
  ['the distributions alone are kept', JOBS("'dist/*.whl'", 'signed'), 0],
  ['another artifact is taken', JOBS('dist/', 'built'), 0],
  ['a script comes between', JOBS('dist/', 'signed', '      - run: find dist -name "*.json" -delete\n'), 0],
])('in a job of its own: %s', (_, text, count) => {
  expect(places('signatures-among-files', text)).toHaveLength(count);
});
