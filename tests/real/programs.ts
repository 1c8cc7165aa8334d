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
  address: '--publish-url {}',
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
  address: '--repository-url {}',
  variables: { token: { TWINE_USERNAME: '__token__', TWINE_PASSWORD: '{}' }, username: { TWINE_USERNAME: '{}' }, password: { TWINE_PASSWORD: '{}' } },
  options: { attestations: '--attestations', 'skip-existing': '--skip-existing', verbose: '--verbose' },
};

export const programs: readonly Program[] = [uv, twine];
