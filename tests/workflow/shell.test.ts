import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, isOpenWord, readScript, variableIn } from '../../src/lib/tools/shell.ts';
import { runs } from '../runs.ts';

const commands = (script: string) => readScript(script)?.commands ?? [];
/** The words of each command, with a variable as `<NAME>`. */
const words = (script: string): string[] => commands(script).map((command) => command.words.map((word) => word.replace(/\uE000([^\uE001]*)\uE001/g, '<$1>')).join(' '));

describe('a script is read as a shell reads it', () => {
  test.each([
    ['one command a line', 'a\nb c', ['a', 'b c']],
    ['signs between commands', 'a && b || c; d | e & f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a line that goes on', 'twine upload \\\n  --skip-existing \\\r\n  dist/*', ['twine upload --skip-existing dist/*']],
    ['a backslash that is one itself', 'a \\\\\nb', ['a \\', 'b']],
    ['quotes', `a "b c" 'd e' f\\ g`, ['a b c d e f g']],
    ['a quote over two lines', 'a "b\nc" d\ne', ['a b\nc d', 'e']],
    ['a comment', 'a # b\n# c \\\nd # it is "open', ['a', 'd']],
    ['a hash within a word', 'a#b c', ['a#b c']],
    ['what stands around commands', 'if a; then\n  b\nelif ! c; then d; else e; fi\nwhile f; do g; done', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['what a loop goes through', 'for f in dist/*; do\n  a "$f"\ndone', ['', 'a <f>']],
    ['cases', 'case "$X" in\n  a) b ;;\n  *) c ;;\nesac', ['a', 'b', '*', 'c']],
    ['groups', '(a; b)\n{ c; }', ['a', 'b', 'c']],
    ['where output goes', 'a > b 2>&1\nc >> "$GITHUB_ENV" d', ['a 2', 'c d']],
    ['what is written for a command', 'cat > a <<EOF\ntwine upload\nEOF\nb', ['cat', 'b']],
    ['what is written in tabs', "cat <<-'END' > a\n\tx\n\tEND\nb", ['cat', 'b']],
    ['what a command prints', 'a --token "$(cat b)" c\nd $(e f | g) h', ['a --token <(cat b)> c', 'd <(e f | g)> h']],
    ['what a command prints over lines', 'a=$(\n  b # it is "open\n)\nc', ['', 'c']],
    ['a quote within what is written for a command', "cat <<EOF\nit's\nEOF\nb", ['cat', 'b']],
    ['a list', 'a=(b c)\nd "${a[@]}"', ['', 'd <a[@]>']],
    ['variables', `a $B "\${C}" '$D' \\$E \${F:-g}`, ['a <B> <C> $D $E <F:-g>']],
    ['expressions', 'a ${{ secrets.B }} "${{ c && \'d e\' }}" x-${{ f }}', ["a ${{ secrets.B }} ${{ c && 'd e' }} x-${{ f }}"]],
    ['expressions over lines', 'a ${{\n  b }} c\nd', ['a ${{\n  b }} c', 'd']],
  ])('%s', (_, script, expected) => {
    expect(words(script)).toEqual(expected);
  });
});

test('what is assigned stands before the words, or alone', () => {
  expect(commands('A=1 B="$C" d e=f\nG=h').map(({ words, assigned }) => [words, [...assigned.keys()]])).toEqual([
    [['d', 'e=f'], ['A', 'B']],
    [[], ['G']],
  ]);
});

test('a command that is fed, or that something decides about, is marked', () => {
  expect(commands('a | b\nc < d\ne <<< "f"\ng').map(({ fed }) => fed)).toEqual([false, true, true, true, false]);
  expect(commands('a\nif b; then c; fi\nd && e\nf').map(({ conditional }) => conditional)).toEqual([false, true, true, false, true, false]);
  expect(commands('\n# x\na \\\n b\n\nc').map(({ line }) => line)).toEqual([2, 5]);
});

test('what is run first for a command stands in it, with its line', () => {
  const inner = (script: string) => commands(script).map((command) => command.inner.map(({ words, line }) => `${line} ${words.join(' ')}`));
  expect(inner('a "$(b c; d)" `e`')).toEqual([['0 b c', '0 d', '0 e']]);
  expect(inner("a\nb=$(\n  c\n)\nd '$(e)' $((1 + 2)) # $(f)")).toEqual([[], ['2 c'], []]);
  expect(commands('a "$(b "$(c)")"')[0]?.inner[0]?.inner[0]?.words).toEqual(['c']);
  expect(inner('a <<EOF\nb\n$(c)\nEOF\nd <<"EOF"\n$(e)\nEOF')).toEqual([['2 c'], []]);
});

test('what is written for a command, and where its output goes, are kept', () => {
  expect(commands('a <<EOF\nb\nEOF\nc >> "$D"').map(({ input, into }) => [input, into && variableIn(into)])).toEqual([['b', undefined], [undefined, 'D']]);
  expect(commands('(a; (b)); c').map(({ depth }) => depth)).toEqual([1, 2, 0]);
});

test('a word is shown as the script has it', () => {
  expect((commands('$A "${B}c" ${D:-e} "$(f g)" $1 h')[0]?.words ?? []).map(asWritten)).toEqual(['$A', '${B}c', '${D:-e}', '$(f g)', '$1', 'h']);
});

test.each(['source a.sh', '. a.sh', 'eval "$A"', 'f() { a; }\nf', 'a "b', 'a $(b'])('%s hides what follows', (script) => {
  expect(readScript(script)?.hidden).toBe(true);
  for (const script of ['a; b "source"', 'source .venv/bin/activate\na']) expect(readScript(script)?.hidden).toBe(false);
});

test('a word that is a variable is told from one that only has one in it', () => {
  const all = commands('a $B "$B" $B-c $1 `d`')[0]?.words ?? [];
  expect(all.map(variableIn)).toEqual([undefined, 'B', 'B', undefined, undefined, undefined]);
  expect(all.map(isOpenWord)).toEqual([false, true, true, true, true, true]);
});

test('whatever a script holds, it is read, but for one that is too long', () => {
  const part = fc.constantFrom('"', "'", '\\', '\n', '$', '$(', '`', '(', ')', '<<A', '<(', '>', '|', '&&', ';', '#', ' ', 'if', 'fi', 'do', 'x=', '${{', '}}', '${', '}', '\uE000', '\uE002', 'twine upload', '\r', '=', '{', '*');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      expect(readScript(parts.join(''))?.commands.every(({ words }) => words.every((word) => !/[\uE002-\uE006]/.test(word)))).toBe(true);
    }),
    { seed: 20261129, numRuns: runs(300, 5000) },
  );
  for (const text of ['"', "'", '\\', '$(', '${', '`', '(', '<<A ', '\\\n', "$'", '#', '=', '{', '[[', 'a=', '${{', '$(\n', '`\n', '"$(']) readScript(text.repeat(9_000).slice(0, 20_000));
  expect(readScript('x'.repeat(20_001))).toBeUndefined();
});
