import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { askAtOnce } from '../../src/site/assets/bundle.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;

/** What is called by its command, or is types only. */
const COMMANDS: Readonly<Record<string, RegExp>> = { '@astrojs/check': /astro\.mjs check/, 'npm-run-all2': /\brun-[ps]\b/ };

test('every dependency is used', () => {
  const files = [...globSync(['src/**/*.{ts,astro,mdx,css}', 'tests/**/*.ts', '.ci/*', 'findings/*.mjs', 'tsconfig.json']), 'astro.config.mjs'];
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const scripts = Object.values(manifest.scripts).join('\n');
  const isUsed = (name: string): boolean => {
    const of = /^@types\/(.*)/.exec(name)?.[1];
    if (of) return of === 'node' || code.includes(`'${of}`);
    // The name of a font is put together.
    if (name.startsWith('@fontsource-variable/')) return code.includes('@fontsource-variable/') && code.includes(name.replace(/.*\//, ''));
    return COMMANDS[name]?.test(scripts) ?? new RegExp(`['"\`/]${name}['"\`/]`).test(code);
  };
  expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !isUsed(name))).toEqual([]);
});

test('JSON that is none ends the build, which names the file, and leaves the home folder alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'supply-'));
  mkdirSync(join(folder, 'src/content'), { recursive: true });
  cpSync('.ci/astro.mjs', join(folder, '.ci/astro.mjs'));
  writeFileSync(join(folder, 'src/content/en.json'), '{\n  "a": "b",,\n}\n');
  const run = promisify(execFile)(process.execPath, ['.ci/astro.mjs', 'build'], { cwd: folder });
  await expect(run).rejects.toThrow(/src.content.en\.json: .*JSON/);
  rmSync(folder, { recursive: true });
  expect(readFileSync('.ci/astro.mjs', 'utf8')).toContain("ASTRO_TELEMETRY_DISABLED ??= '1'");
  expect(Object.values(manifest.scripts).filter((script) => /(?:^|& )astro /.test(script))).toEqual([]);
});

test('a bundle in which what loads later is looked up in another way ends the build', () => {
  expect(askAtOnce('const m=i=>i.map(i=>d[i]);', 'x.js')).toContain('import("./"+');
  expect(() => askAtOnce('const m=i=>i.map(o=>e[o]);', 'x.js')).toThrow('x.js: Vite no longer looks up');
});
