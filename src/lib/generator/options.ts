import { holdsToken } from '../text/holds-token.ts';
import { PUBLISHER_FIELDS, checkField, type FieldIssue, type Index, type Publisher, type PublisherField } from '../publisher/publisher.ts';

/** The generator's choices and their values, under the names they have in the form and in a link. */
export const CHOICES = {
  auth: ['trusted-publishing', 'api-token'],
  index: ['pypi', 'testpypi', 'testpypi-then-pypi'],
  uploader: ['action', 'uv', 'twine', 'rehearsal'],
  tool: ['build', 'uv', 'hatch', 'poetry', 'pdm'],
  project: ['existing', 'new'],
  testpypi_project: ['new', 'existing'],
  attestations: ['true', 'false'],
  skip_existing: ['false', 'true'],
  pin: ['release', 'sha'],
  scope: ['workflow', 'job', 'step'],
} as const;

export const TRIGGERS = ['release', 'tag', 'manual'] as const;

export type Choice = keyof typeof CHOICES;
export type Trigger = (typeof TRIGGERS)[number];

/** Everything the generator can be asked for. */
export type Options = Publisher & { [C in Choice]: (typeof CHOICES)[C][number] } & {
  /** In the order of {@link TRIGGERS}, each at most once. */
  trigger: readonly Trigger[];
  /** The name of the secret that holds the API token. */
  secret: string;
};

export type OptionField = PublisherField | 'secret' | 'trigger';
export type OptionIssue = FieldIssue | 'secret-required' | 'secret-characters' | 'secret-prefix' | 'trigger-required';

/** Whether the project is on an index already. TestPyPI is another site: where a release goes there first, it is asked for by itself. */
export const onIndex = (options: Options, index: Index): Options['project'] =>
  index === 'testpypi' && options.index === 'testpypi-then-pypi' ? options.testpypi_project : options.project;

/** What is written. Two indexes need two jobs, each with its own environment, and no one job can hold the steps for both. */
export const scopeOf = ({ scope, index }: Pick<Options, 'scope' | 'index'>): Options['scope'] => (scope === 'step' && index === 'testpypi-then-pypi' ? 'job' : scope);

export const TEXT_FIELDS = [...PUBLISHER_FIELDS, 'secret'] as const;

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

/**
 * Reads options from a query or hash. A name that is not given keeps its default; a name or value that
 * is not known is left out and reported, so that an old or hand-made link still opens.
 *
 * @param params for instance from a page's hash
 * @param defaults the options of an empty link
 * @returns the options, and the names that were ignored, each once
 * @example readOptions(new URLSearchParams('auth=api-token&colour=red'), defaults).ignored // ['colour']
 */
export function readOptions(params: URLSearchParams, defaults: Options): { options: Options; ignored: string[] } {
  const options: Options = { ...defaults };
  const ignored = new Set<string>();
  for (const name of new Set(params.keys())) {
    const value = params.get(name) ?? '';
    if (isOneOf(TEXT_FIELDS, name)) {
      options[name] = value;
    } else if (name === 'trigger') {
      const given = params.getAll('trigger').flatMap((list) => list.split(',')).filter((trigger) => trigger !== '');
      options.trigger = TRIGGERS.filter((trigger) => given.includes(trigger));
      if (given.some((trigger) => !isOneOf(TRIGGERS, trigger))) ignored.add(name);
    } else if (Object.hasOwn(CHOICES, name) && isOneOf(CHOICES[name as Choice], value)) {
      Object.assign(options, { [name]: value });
    } else if (!(name === 'provider' && value === 'github')) {
      // PyPI's own links carry `provider=github`; it says nothing new here.
      ignored.add(name);
    }
  }
  return { options, ignored: [...ignored] };
}

/** Whether a value is written nowhere: a token in any field, and whatever else was put in the place of a secret's name. */
export const isWithheld = (field: (typeof TEXT_FIELDS)[number], value: string): boolean => holdsToken(value) || (field === 'secret' && value !== '' && checkSecret(value) !== undefined);

/**
 * Writes all options, defaults included, so that a link means the same when defaults change. What may be a token is left out: a link is kept
 * in the browser's history, and handed on.
 *
 * @returns parameters that {@link readOptions} reads back
 */
export function writeOptions(options: Options): URLSearchParams {
  const params = new URLSearchParams();
  for (const field of TEXT_FIELDS) if (!isWithheld(field, options[field])) params.set(field, options[field]);
  for (const choice of Object.keys(CHOICES) as Choice[]) params.set(choice, options[choice]);
  for (const trigger of options.trigger.length > 0 ? options.trigger : ['']) params.append('trigger', trigger);
  return params;
}

/**
 * Checks a secret's name by GitHub's rule.
 * Source: github/docs@24462ae data/reusables/actions/actions-secrets-and-variables-naming.md.
 */
function checkSecret(name: string): OptionIssue | undefined {
  if (name === '') return 'secret-required';
  if (holdsToken(name)) return 'token';
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return 'secret-characters';
  if (/^github_/i.test(name)) return 'secret-prefix';
  return undefined;
}

/**
 * Checks every option. Owner and repository are needed only where PyPI asks for them.
 *
 * @returns one issue for each field that has one; an empty record means that the workflow can be made
 */
export function checkOptions(options: Options): Partial<Record<OptionField, OptionIssue>> {
  const issues: Partial<Record<OptionField, OptionIssue>> = {};
  const withToken = options.auth === 'api-token';
  for (const field of PUBLISHER_FIELDS) {
    const optional = withToken && (field === 'owner' || field === 'repository') && options[field] === '';
    const issue = optional ? undefined : checkField(field, options[field]);
    if (issue) issues[field] = issue;
  }
  const secret = withToken ? checkSecret(options.secret) : undefined;
  if (secret) issues.secret = secret;
  if (options.scope === 'workflow' && options.trigger.length === 0) issues.trigger = 'trigger-required';
  return issues;
}
