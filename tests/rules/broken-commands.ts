import fc from 'fast-check';

const SECRET = '${{ secrets.PYPI_API_TOKEN }}';

/** Commands that publish, as people write them. */
const COMMANDS = [
  'uv publish',
  'uv publish --trusted-publishing always',
  'uv publish --token "$UV_PUBLISH_TOKEN"',
  'uv publish --publish-url https://example.org/legacy/',
  'uv publish --index testpypi',
  'twine upload dist/*',
  'twine upload -r testpypi dist/*',
  'twine upload --repository-url https://example.org/legacy/ dist/*',
  'twine upload -u "$TWINE_USERNAME" -p "$TWINE_PASSWORD" dist/*',
  'uvx twine==4.0.2 upload dist/*',
  'out=$(twine upload dist/*)',
  'poetry publish --build',
  'hatch publish -n',
  'flit publish',
  'pdm publish',
  'maturin upload dist/*',
] as const;

/** What may stand under `env:`. */
const VARIABLES = [
  `UV_PUBLISH_TOKEN: ${SECRET}`,
  'UV_PUBLISH_TOKEN: ${{ secrets.UV_PUBLISH_TOKEN }}',
  "UV_PUBLISH_TOKEN: ''",
  'UV_PUBLISH_USERNAME: __token__',
  `UV_PUBLISH_PASSWORD: ${SECRET}`,
  'UV_KEYRING_PROVIDER: subprocess',
  'TWINE_USERNAME: someone',
  'TWINE_USERNAME: "__token__" # as PyPI wants it',
  `TWINE_PASSWORD: ${SECRET}`,
  `POETRY_PYPI_TOKEN_PYPI: ${SECRET}`,
  `HATCH_INDEX_AUTH: ${SECRET}`,
  'FLIT_USERNAME: someone',
  `PDM_PUBLISH_PASSWORD: ${SECRET}`,
  `MATURIN_PYPI_TOKEN: ${SECRET}`,
  'OTHER: 1',
] as const;

/** Steps beside it that read a variable, or may, or do not. */
const OTHERS = [
  'run: echo "${TWINE_PASSWORD:0:1}"',
  'run: ./ci/check.sh',
  "run: echo done\n        if: env.UV_PUBLISH_TOKEN != ''",
  'uses: example/check@v1\n        with:\n          user: ${{ env.TWINE_USERNAME }}',
  'run: curl -u "$TWINE_USERNAME:$TWINE_PASSWORD" https://example.org/',
  'run: printenv UV_PUBLISH_USERNAME',
  'run: python -m build',
  'uses: actions/checkout@v7',
] as const;

const CONDITIONS = ["if: env.UV_PUBLISH_TOKEN != ''", "if: ${{ env.TWINE_PASSWORD }}", "if: github.ref_type == 'tag'"] as const;

const block = (variables: readonly string[], indent: string): string[] => {
  const named = [...new Map(variables.map((each) => [each.split(':', 1)[0], each])).values()];
  return named.length === 0 ? [] : [`${indent}env:`, ...named.map((each) => `${indent}  ${each}`)];
};

const variables = fc.array(fc.constantFrom(...VARIABLES), { maxLength: 3 });
const step = fc.record({ run: fc.constantFrom(...COMMANDS), variables, condition: fc.option(fc.constantFrom(...CONDITIONS), { freq: 4 }) });

/** A workflow that publishes by commands, with what keeps them from it, and what else reads their variables. */
export const brokenCommands = fc
  .record({
    ofFile: variables,
    ofJob: variables,
    permissions: fc.constantFrom([], ['    permissions:', '      id-token: write'], ['    permissions: # none yet', '      contents: read']),
    others: fc.array(fc.constantFrom(...OTHERS), { maxLength: 2 }),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
    elsewhere: fc.option(fc.constantFrom(...OTHERS), { freq: 4 }),
  })
  .map(({ ofFile, ofJob, permissions, others, steps, elsewhere }) =>
    [
      'on: push',
      ...block(ofFile, ''),
      'jobs:',
      ...(elsewhere === null ? [] : ['  check:', '    runs-on: ubuntu-latest', '    steps:', `      - ${elsewhere}`]),
      '  publish:',
      '    runs-on: ubuntu-latest',
      ...permissions,
      ...block(ofJob, '    '),
      '    steps:',
      ...others.map((each) => `      - ${each}`),
      ...steps.flatMap(({ run, variables, condition }) => [`      - run: ${run}`, ...(condition === null ? [] : [`        ${condition}`]), ...block(variables, '        ')]),
      '',
    ].join('\n'),
  );
