import type { PublisherField } from './publisher.ts';

/** The fields of PyPI's form by the ids of their labels. */
export const FORM_LABELS: Readonly<Record<string, PublisherField>> = {
  'project-name': 'project_name',
  owner: 'owner',
  'repository-name': 'repository',
  'workflow-name': 'workflow_filename',
  'environment-name': 'environment',
};
