import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { enter, refusal, template, variable } from '../../.ci/new-error.ts';
import { errors } from '../../src/errors/index.ts';
import { STAGES, type ErrorEntry, type Stage } from '../../src/errors/types.ts';
import { problems } from '../catalogue/problems.ts';

const at = (file: string): string => fileURLToPath(new URL(`../../src/errors/${file}`, import.meta.url));
const indexOf = (stage: Stage): string => readFileSync(at(`${stage}/index.ts`), 'utf8');
const listedIn = (stage: Stage): string[] => errors.filter((error) => error.stage === stage).map(({ id }) => id);
const importOf = (id: string): string => `import ${variable(id)} from './${id}.ts';`;

test.each([
  ['twine-new', 'upload-file', undefined],
  ['Twine-New', 'upload-file', /^The id has to be/],
  ['../../evil-file', 'upload-file', /^The id has to be/],
  ['index', 'upload-file', /^The id has to be/],
  ['', '', /^The id has to be/],
  ['twine-new', 'upload', /^The stage has to be one of workflow-setup, /],
  ['twine-no-files', 'upload-file', /^There is an error twine-no-files already/],
] as const)('%s at %s', (id, stage, says) => {
  const refused = refusal(id, stage, (name) => errors.some((error) => error.id === name));
  if (says) expect(refused).toMatch(says);
  else expect(refused).toBeUndefined();
});

describe('an error taken out of the list and entered again', () => {
  // The last of a stage goes back to where it was, wherever its import stands.
  const last = STAGES.flatMap((stage) => errors.findLast((error) => error.stage === stage) ?? []);

  test.each(last.map(({ id, stage }) => [stage, id] as const))('at %s leaves the list as it is: %s', (stage, id) => {
    const index = indexOf(stage);
    const without = index.replace(`${importOf(id)}\n`, '').replace(`\n  ${variable(id)},\n`, '\n');
    expect(without).not.toContain(variable(id));
    expect(enter(without, id, listedIn(stage).filter((other) => other !== id))).toBe(index);
  });

  test('is imported last when it is last in the alphabet', () => {
    const entered = enter(indexOf('upload-file'), 'zz-last', listedIn('upload-file'));
    expect(entered.split('\n').filter((line) => line.startsWith('import ') && !line.startsWith('import type')).at(-1)).toBe(importOf('zz-last'));
    expect(entered.match(/zzLast/g)).toHaveLength(2);
  });
});

describe('the file that is made', () => {
  const text = template('twine-new', 'upload-file');

  test('has the type of an error, and one of an unknown stage has not', { timeout: 60_000 }, () => {
    const made = new Map([
      [at('upload-file/twine-new.ts'), text],
      [at('upload-file/twine-wrong.ts'), template('twine-wrong', 'nowhere')],
    ]);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const readFile = host.readFile.bind(host);
    host.readFile = (name) => made.get(name) ?? readFile(name);
    const program = ts.createProgram([...made.keys()], options, host);
    const wrong = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()].map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, ' ')]);
    expect(wrong).toEqual([[at('upload-file/twine-wrong.ts'), expect.stringContaining('"nowhere"')]]);
  });

  test('is refused by the tests until it is filled in: every empty text is named', async () => {
    const entry = (await import(`data:text/javascript,${encodeURIComponent(ts.transpile(text, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext }))}`)) as { default: ErrorEntry };
    const found = problems(entry.default, 'twine-new', new Set());
    for (const place of ['headline', 'name.en', 'name.zh-CN', 'meaning.zh-CN', 'causes[0].en', 'fixes[0].steps[0].zh-CN', 'verify[0].en', 'source repository', 'source version']) {
      expect(found.some((problem) => problem.startsWith(place)), place).toBe(true);
    }
  });
});
