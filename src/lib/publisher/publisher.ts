import { holdsToken } from '../text/holds-token.ts';

/**
 * The five values PyPI's form asks for, under PyPI's own parameter names.
 * Source: pypi/warehouse@6b62157 warehouse/oidc/forms/github.py and forms/_core.py, `__params__`.
 */
export interface Publisher {
  project_name: string;
  owner: string;
  repository: string;
  workflow_filename: string;
  environment: string;
}

export type PublisherField = keyof Publisher;

/** The order in which PyPI's form for a new project shows its fields. */
export const PUBLISHER_FIELDS = [
  'project_name',
  'owner',
  'repository',
  'workflow_filename',
  'environment',
] as const satisfies readonly PublisherField[];

export type Index = 'pypi' | 'testpypi';

const HOSTS: Record<Index, string> = { pypi: 'https://pypi.org', testpypi: 'https://test.pypi.org' };

export type FieldIssue =
  | 'token'
  | 'outer-whitespace'
  | 'project-required'
  | 'project-invalid'
  | 'owner-required'
  | 'owner-invalid'
  | 'repository-required'
  | 'repository-invalid'
  | 'repository-git'
  | 'workflow-required'
  | 'workflow-extension'
  | 'workflow-directories'
  | 'workflow-characters'
  | 'environment-too-long'
  | 'environment-characters'
  | 'environment-expression';

const PROJECT = /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
const OWNER = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/;
const REPOSITORY = /^[a-zA-Z0-9-_.]+$/;
const CONTROL = /[\x00-\x1f\x7f]/;
const FORBIDDEN_IN_ENVIRONMENT = /[\x00-\x1f\x7f'"`,;\\]/;
/** What nobody sees, or what turns the text around it: in a name it can only deceive. */
const UNSEEN = /[\p{Cf}\p{Co}\u180e]/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The file name as PyPI stores it: this is the one field that its form trims (forms/github.py:36-42). */
export const workflowFilename = (value: string): string => value.trim();

function checkWorkflow(value: string): FieldIssue | undefined {
  const name = workflowFilename(value);
  if (name === '') return 'workflow-required';
  if (!/\.ya?ml$/.test(name)) return 'workflow-extension';
  // A path of Windows, too: in a repository no file is called so.
  if (/[/\\]/.test(name)) return 'workflow-directories';
  // A bare `.yml` passes the form but can never match: PyPI wants a character before the dot (models/github.py:38-45).
  if (/^\.ya?ml$/.test(name) || CONTROL.test(name) || UNSEEN.test(name) || LONE_SURROGATE.test(name)) return 'workflow-characters';
  return undefined;
}

function checkEnvironment(value: string): FieldIssue | undefined {
  if ([...value].length > 255) return 'environment-too-long';
  if (/^\s|\s$/.test(value)) return 'outer-whitespace';
  if (FORBIDDEN_IN_ENVIRONMENT.test(value) || UNSEEN.test(value) || LONE_SURROGATE.test(value)) return 'environment-characters';
  // GitHub evaluates `${{ }}` inside any string, so such a name would not reach it as typed.
  if (value.includes('${{')) return 'environment-expression';
  return undefined;
}

/**
 * Checks one value as PyPI's publisher form does, and rejects the few values that the form takes
 * but that no workflow could ever send.
 *
 * @param field the field's parameter name
 * @param value what the reader typed, not trimmed
 * @returns what is wrong, or undefined
 * Source: pypi/warehouse@6b62157 warehouse/oidc/forms/github.py:12-14, 117-176; utils/project.py:38-40.
 * @example checkField('workflow_filename', '.github/workflows/publish.yml') // 'workflow-directories'
 */
export function checkField(field: PublisherField, value: string): FieldIssue | undefined {
  if (holdsToken(value)) return 'token';
  const issue = checkNamed(field, value);
  // A blank that nobody sees is named, where it is all that is wrong.
  return issue && value !== value.trim() && value.trim() !== '' && checkNamed(field, value.trim()) === undefined ? 'outer-whitespace' : issue;
}

function checkNamed(field: PublisherField, value: string): FieldIssue | undefined {
  switch (field) {
    case 'project_name':
      if (value === '') return 'project-required';
      return PROJECT.test(value) ? undefined : 'project-invalid';
    case 'owner':
      if (value === '') return 'owner-required';
      return OWNER.test(value) ? undefined : 'owner-invalid';
    case 'repository':
      if (value === '') return 'repository-required';
      if (!REPOSITORY.test(value) || /^\.{1,2}$/.test(value)) return 'repository-invalid';
      // The form takes it, and no token has it in its claim: it belongs to the address to clone from.
      return /\.git$/i.test(value) ? 'repository-git' : undefined;
    case 'workflow_filename':
      return checkWorkflow(value);
    case 'environment':
      return checkEnvironment(value);
  }
}

/** Where GitHub has pages of its own: nobody's login. */
const PAGES =
  /^(?:about|account|apps|codespaces|collections|contact|customer-stories|dashboard|enterprise|enterprises|events|explore|features|issues|join|login|marketplace|new|notifications|organizations|orgs|pricing|pulls|search|security|sessions|settings|site|sponsors|stars|topics|trending|users)$/i;

export interface Repository {
  owner: string;
  repository: string;
}

const GITHUB_URL =
  /^(?:(?:https?|git|ssh):\/\/(?:[^@/\s]+@)?(?:www\.)?github\.com\/|git@github\.com:|(?:www\.)?github\.com\/)([^/\s]+)\/([^/\s?#]+)(?:[/?#]\S*)?$/i;

/**
 * Reads owner and repository out of an address copied from GitHub, web or clone.
 *
 * @param text what was pasted
 * @returns both names, or undefined when the text is no GitHub repository address
 * @example parseRepository('git@github.com:octo-org/sampleproject.git') // { owner: 'octo-org', repository: 'sampleproject' }
 */
export function parseRepository(text: string): Repository | undefined {
  const match = GITHUB_URL.exec(text.trim());
  const owner = match?.[1];
  const repository = match?.[2]?.replace(/\.git$/, '');
  if (!owner || !repository || PAGES.test(owner)) return undefined;
  if (checkField('owner', owner) || checkField('repository', repository)) return undefined;
  return { owner, repository };
}

/** What a reader has to open and enter on one index. */
export interface PublisherPage {
  index: Index;
  url: string;
  /** The fields the page's form has, with the values to enter. */
  fields: readonly (readonly [PublisherField, string])[];
}

/**
 * The page that registers a publisher, and what to enter there. A project that exists has its own page,
 * which takes the values from its address; the account's page for pending publishers does not.
 *
 * @param publisher checked values: see {@link checkField}
 * @param project whether the project exists on that index already
 * Source: pypi/warehouse@6b62157 warehouse/manage/views/oidc_publishers.py:134-152; accounts/views.py:1704-1811.
 */
export function publisherPage(publisher: Publisher, index: Index, project: 'new' | 'existing'): PublisherPage {
  const values = { ...publisher, workflow_filename: workflowFilename(publisher.workflow_filename) };
  const fields = PUBLISHER_FIELDS.filter((field) => project === 'new' || field !== 'project_name').map(
    (field) => [field, values[field]] as const,
  );
  if (project === 'new') return { index, url: `${HOSTS[index]}/manage/account/publishing/`, fields };
  const query = new URLSearchParams([['provider', 'github'], ...fields.filter(([, value]) => value !== '')] as [string, string][]);
  return { index, url: `${HOSTS[index]}/manage/project/${values.project_name}/settings/publishing/?${query}`, fields };
}

/**
 * The page that creates an API token, with the project preselected where it exists.
 * Source: pypi/warehouse@6b62157 warehouse/manage/views/__init__.py:1005-1008 (compares normalized names).
 */
export function tokenPage(project_name: string, index: Index, project: 'new' | 'existing'): string {
  const page = `${HOSTS[index]}/manage/account/token/`;
  if (project === 'new') return page;
  return `${page}?selected_project=${project_name.toLowerCase().replace(/[-_.]+/g, '-')}`;
}

/** A project's public page on an index, in the short form that PyPI's documentation uses for environments. */
export const projectPage = (project_name: string, index: Index): string => `${HOSTS[index]}/p/${project_name}`;
