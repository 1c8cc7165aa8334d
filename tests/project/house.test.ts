import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms of the house: each imports only from those above it, and from itself. */
const ROOMS = [
  // The versions that workflows and texts name.
  'data/action/actions.ts',
  'errors/observed.ts',
  'errors/types.ts',
  'errors/',
  'lib/text/',
  'lib/catalogue/',
  'lib/search/',
  'lib/publisher/',
  'lib/yaml/',
  'lib/tools/',
  'lib/workflow/',
  'lib/rules/',
  'lib/generator/',
  'lib/doctor/',
  'locales.ts',
  'links.ts',
  'content/',
  'data/',
  'components/',
  'site/',
  'pages/',
  'content.config.ts',
] as const;

/** What may grow without end, as a folder has one file for each thing of one kind. */
const GROWS = /^(?:errors\/[^/]+|data\/rules\/examples|content\/docs(?:\/zh-cn)?)$/;

const files = globSync('src/**/*.{ts,js,astro,mdx,css,json,yml}').map((file) => file.replaceAll('\\', '/').replace(/^src\//, ''));
const known = new Set(files);
const roomOf = (file: string): number => ROOMS.findIndex((room) => file === room || (room.endsWith('/') && file.startsWith(room)));

/** The code of a file that imports: of a component its frontmatter and its scripts. */
function codeOf(file: string): string {
  const text = readFileSync(`src/${file}`, 'utf8');
  if (file.endsWith('.mdx')) return [...text.matchAll(/^import .*$/gm)].join('\n');
  if (!file.endsWith('.astro')) return text;
  const scripts = Array.from(text.matchAll(/<script>([^]*?)<\/script>/g), ([, code]) => code);
  return [/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/** The files of `src` that a file imports, types included. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file)).importedFiles.flatMap(({ fileName }) => {
    const path = fileName.startsWith('@components/') ? fileName.replace('@', '') : /^\.{1,2}\//.test(fileName) ? posix.join(posix.dirname(file), fileName) : undefined;
    return path === undefined ? [] : (['', '.ts', '.astro'].map((ending) => path.replace(/\?.*$/, '') + ending).find((name) => known.has(name)) ?? []);
  });
}

const imports = new Map(files.filter((file) => /\.(?:ts|js|astro|mdx)$/.test(file)).map((file) => [file, importsOf(file)]));

/** Calls of `import()` in a file that wait for ever for what never comes. */
function waitingForEver(file: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !(ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'within')) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true));
  return found;
}

test('what the doctor loads later is given up after a time, and that is said', () => {
  expect(files.filter((file) => file.startsWith('components/doctor/') && file.endsWith('.ts')).flatMap(waitingForEver)).toEqual([]);
});

test('what a component asks for is asked for anew once it has not come for long', () => {
  const asking = files.filter((file) => file.startsWith('components/')).flatMap((file) => (codeOf(file).match(/\bfetch\(.*/g) ?? []).map((call) => `${file}: ${call}`));
  expect(asking.length).toBeGreaterThan(4);
  expect(asking.filter((call) => !call.includes('signal: AbortSignal.timeout('))).toEqual([]);
});

test('every file has its room, and imports only from rooms above it', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(700);
  expect([...imports.keys()].filter((file) => roomOf(file) < 0 && file !== 'env.d.ts' && !file.startsWith('content/'))).toEqual([]);
  // Guides are written with components; what is below reads their addresses, not them.
  const upward = [...imports].flatMap(([file, of]) => (file.endsWith('.mdx') ? [] : of.filter((other) => roomOf(other) > roomOf(file)).map((other) => `${file} imports ${other}`)));
  expect(upward).toEqual([]);
});

test('the logic has the catalogue given to it: of `errors` it knows the words alone', () => {
  const read = [...imports].flatMap(([file, of]) => (file.startsWith('lib/') ? of.filter((other) => other.startsWith('errors/') && other !== 'errors/types.ts') : []));
  expect(read).toEqual([]);
});

test('no imports go in a circle', () => {
  const done = new Set<string>();
  const circle = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    const found = (imports.get(file) ?? []).map((other) => circle(other, [...way, file])).find((each) => each !== undefined);
    done.add(file);
    return found;
  };
  expect([...imports.keys()].flatMap((file) => circle(file, [])?.join(' > ') ?? [])).toEqual([]);
});

test('no folder is a crowd', () => {
  const inside = new Map<string, Set<string>>();
  for (const file of files) {
    for (let path = file; path !== '.'; path = posix.dirname(path)) {
      const folder = posix.dirname(path);
      inside.set(folder, (inside.get(folder) ?? new Set()).add(path));
    }
  }
  expect([...inside].filter(([folder, { size }]) => size > 24 && !GROWS.test(folder)).map(([folder, { size }]) => `${folder}: ${size}`)).toEqual([]);
});
