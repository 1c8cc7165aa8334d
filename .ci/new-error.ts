// `npm run new-error -- <id> <stage>`: makes the file of an error, enters it into the list and says what is left to do.
import { readFileSync, writeFileSync } from 'node:fs';
import { errors } from '../src/errors/index.ts';
import { STAGES } from '../src/errors/types.ts';

/** What is wrong with a wish for a new error, as a sentence, or undefined. */
export function refusal(id: string, stage: string, taken: (id: string) => boolean): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) return `The id has to be two or more words of a-z and 0-9, joined by hyphens: ${id || '(nothing)'}`;
  if (!STAGES.some((known) => known === stage)) return `The stage has to be one of ${STAGES.join(', ')}: ${stage || '(nothing)'}`;
  return taken(id) ? `There is an error ${id} already.` : undefined;
}

/** The name an error has in the list: `twine-no-files` is `twineNoFiles`. */
export const variable = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The file of an error with nothing said yet: it has the right type, and the tests name every text that is empty. Only the
 * message is not, for no search can be made of nothing; a log that holds it is asked for by a test of its own.
 */
export const template = (id: string, stage: string): string => `import type { ErrorEntry } from '../types.ts';

export default {
  id: '${id}',
  stage: '${stage}',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [{ text: 'the message of ${id}, word for word' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '',
  name: { en: '', 'zh-CN': '' },
  meaning: { en: '', 'zh-CN': '' },
  causes: [{ en: '', 'zh-CN': '' }],
  fixes: [
    {
      when: { en: '', 'zh-CN': '' },
      steps: [{ en: '', 'zh-CN': '' }],
    },
  ],
  verify: [{ en: '', 'zh-CN': '' }],
  next: [],
  sources: [{ repo: '', path: '', ref: '', lines: [1, 1] }],
} as const satisfies ErrorEntry;
`;

/**
 * The list of a stage with one more error: its import in the order of the alphabet, its name at the end.
 *
 * @param index the text of the stage's `index.ts`
 * @param listed the ids in it
 */
export function enter(index: string, id: string, listed: readonly string[]): string {
  const line = (of: string): string => `import ${variable(of)} from './${of}.ts';\n`;
  const later = listed.filter((other) => other > id).sort()[0];
  const imported = later ? index.replace(line(later), line(id) + line(later)) : index.replace('import type ', `${line(id)}import type `);
  return imported.replace(/^\] as const/m, (end) => `  ${variable(id)},\n${end}`);
}

if (import.meta.main) {
  const [id = '', stage = ''] = process.argv.slice(2);
  const refused = refusal(id, stage, (name) => errors.some((error) => error.id === name));
  if (refused) {
    console.error(`${refused}\nnpm run new-error -- <id> <stage>`);
    process.exit(1);
  }
  const folder = new URL(`../src/errors/${stage}/`, import.meta.url);
  const index = new URL('index.ts', folder);
  const listed = errors.filter((error) => error.stage === stage).map((error) => error.id);
  writeFileSync(new URL(`${id}.ts`, folder), template(id, stage));
  writeFileSync(index, enter(readFileSync(index, 'utf8'), id, listed));
  console.log(`Made src/errors/${stage}/${id}.ts and listed it in src/errors/${stage}/index.ts.
Next: put in the message and every empty text, in both languages (src/errors/types.ts says what belongs where), put lines of a real log under
"${id}" into tests/fixtures/samples.json, and run npm run unit, which names what is missing. .github/CONTRIBUTING.md has the rest.`);
}
