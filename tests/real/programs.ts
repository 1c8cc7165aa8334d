import type { Program, Release } from './types.ts';

const release = (program: string, version: string, ...others: readonly string[]): Release => ({
  name: others.length > 0 ? `${version} with ${others.join(', ').replaceAll('==', ' ')}` : version,
  version,
  install: [`${program}==${version}`, ...others],
});

/** The newest of the lines that changed how signing in works or what is printed. */
const uv: Program = {
  name: 'uv',
  releases: ['0.7.22', '0.9.30', '0.11.33', '0.12.24', '0.13.9'].map((version) => release('uv', version)),
  command: ['uv publish'],
  address: { words: '--publish-url {}' },
  variables: { token: { UV_PUBLISH_TOKEN: '{}' }, username: { UV_PUBLISH_USERNAME: '{}' }, password: { UV_PUBLISH_PASSWORD: '{}' } },
  options: { 'dry-run': '--dry-run', 'only-trusted-publishing': '--trusted-publishing always', 'skip-existing': '--check-url https://pypi.org/simple/' },
};

/** With what `pip` takes for them today; where that does not start, with parts of their time too; and with what the action pins. */
const twine: Program = {
  name: 'twine',
  releases: [
    { ...release('twine', '4.0.2'), broken: 'twine-old-release-broken' },
    release('twine', '4.0.2', 'importlib-metadata==7.2.1'),
    release('twine', '5.1.1'),
    release('twine', '6.0.1'),
    release('twine', '6.1.0'),
    release('twine', '6.1.0', 'id==1.5.0', 'packaging==25.0'),
    release('twine', '6.2.0'),
    release('twine', '7.0.0'),
    release('twine', '7.0.0', 'id==1.5.0', 'packaging==26.2'),
  ],
  command: ['twine upload', 'dist/*'],
  address: { words: '--repository-url {}' },
  variables: { token: { TWINE_USERNAME: '__token__', TWINE_PASSWORD: '{}' }, username: { TWINE_USERNAME: '{}' }, password: { TWINE_PASSWORD: '{}' } },
  options: { attestations: '--attestations', 'skip-existing': '--skip-existing', verbose: '--verbose' },
};

const NAMED = '[project]\nname = "demo"\nversion = "1.0"\nrequires-python = ">=3.9"\n';

/** The newest as `pip` takes it today, which does not start; with the part of its time; and one that started only so. */
const pdm: Program = {
  name: 'pdm',
  releases: [
    release('pdm', '2.20.1', 'unearth==0.17.2'),
    { ...release('pdm', '2.29.4'), broken: 'program-dependency-incompatible' },
    release('pdm', '2.29.4', 'hishel==1.4.0'),
  ],
  command: ['pdm publish --no-build'],
  address: { words: '--repository {}' },
  variables: { token: { PDM_PUBLISH_USERNAME: '__token__', PDM_PUBLISH_PASSWORD: '{}' }, username: { PDM_PUBLISH_USERNAME: '{}' }, password: { PDM_PUBLISH_PASSWORD: '{}' } },
  options: { 'skip-existing': '--skip-existing', verbose: '-v' },
  files: { 'pyproject.toml': NAMED },
};

/** Before 2.0 the wheel went first. */
const poetry: Program = {
  name: 'poetry',
  releases: ['1.8.5', '2.5.1'].map((version) => release('poetry', version)),
  command: ['poetry publish'],
  address: { words: '-r other', variables: { POETRY_REPOSITORIES_OTHER_URL: '{}' } },
  variables: { token: { POETRY_PYPI_TOKEN_PYPI: '{}' }, username: { POETRY_HTTP_BASIC_PYPI_USERNAME: '{}' }, password: { POETRY_HTTP_BASIC_PYPI_PASSWORD: '{}' } },
  options: { 'dry-run': '--dry-run', 'skip-existing': '--skip-existing', verbose: '-v' },
  files: { 'pyproject.toml': '[tool.poetry]\nname = "demo"\nversion = "1.0"\ndescription = "A demo"\nauthors = ["Octocat <octocat@example.org>"]\n' },
};

/** It skips what the index lists without being told. */
const hatch: Program = {
  name: 'hatch',
  releases: ['1.12.0', '1.18.2'].map((version) => release('hatch', version)),
  command: ['hatch publish -n'],
  address: { words: '-r {}' },
  variables: { token: { HATCH_INDEX_USER: '__token__', HATCH_INDEX_AUTH: '{}' }, username: { HATCH_INDEX_USER: '{}' }, password: { HATCH_INDEX_AUTH: '{}' } },
  options: { 'skip-existing': '' },
  files: { 'pyproject.toml': NAMED },
};

/** It sends what it builds itself, and looks at nothing in `dist/`. Before 4 a refused file was a traceback; today's part stops that release. */
const flit: Program = {
  name: 'flit',
  releases: [{ ...release('flit', '3.12.0'), broken: 'program-dependency-incompatible' }, release('flit', '3.12.0', 'flit_core==3.12.0'), release('flit', '4.2.0')],
  command: ['flit publish'],
  address: { variables: { FLIT_INDEX_URL: '{}' } },
  variables: { token: { FLIT_USERNAME: '__token__', FLIT_PASSWORD: '{}' }, username: { FLIT_USERNAME: '{}' }, password: { FLIT_PASSWORD: '{}' } },
  options: {},
  files: { 'pyproject.toml': `${NAMED}description = "A demo"\n\n[build-system]\nrequires = ["flit_core >=3.12"]\nbuild-backend = "flit_core.buildapi"\n`, 'demo.py': '"""A demo."""\n' },
};

/** 1.5.1 is the oldest that was run with Trusted Publishing. */
const maturin: Program = {
  name: 'maturin',
  releases: ['1.5.1', '1.16.0'].map((version) => release('maturin', version)),
  command: ['maturin upload', 'dist/*'],
  address: { words: '--repository-url {}' },
  variables: { token: { MATURIN_PYPI_TOKEN: '{}' }, username: { MATURIN_USERNAME: '{}' }, password: { MATURIN_PASSWORD: '{}' } },
  options: { 'skip-existing': '--skip-existing', verbose: '-v' },
};

export const programs: readonly Program[] = [uv, twine, pdm, poetry, hatch, flit, maturin];
