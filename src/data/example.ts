import type { Options } from '../lib/generator/options.ts';

/** The project whose failed release this site grew from: the worked example of every guide and the generator's first content. */
export const example: Options = {
  project_name: 'davybot-market-cli',
  owner: 'geluzhiwei1',
  repository: 'davybot-market-cli',
  workflow_filename: 'publish.yml',
  environment: 'pypi',
  auth: 'trusted-publishing',
  index: 'pypi',
  trigger: ['release'],
  uploader: 'action',
  tool: 'build',
  project: 'existing',
  testpypi_project: 'new',
  attestations: 'true',
  skip_existing: 'false',
  pin: 'release',
  scope: 'workflow',
  secret: 'PYPI_API_TOKEN',
};
