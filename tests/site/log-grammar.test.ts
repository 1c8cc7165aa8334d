import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { expect, test } from 'vitest';
import { logGrammar } from '../../src/site/code/log-grammar.ts';
import { CODE, themes } from '../../src/site/code/theme.ts';

const OF: Readonly<Record<string, string>> = { [CODE.dark.ink]: 'ink', [CODE.dark.dim]: 'dim', [CODE.dark.value]: 'command', [CODE.dark.wrong]: 'wrong' };

const highlighter = createHighlighterCoreSync({ themes, langs: [logGrammar], engine: createJavaScriptRegexEngine() });
const pieces = (line: string) => highlighter.codeToTokensBase(line, { lang: 'actions-log', theme: 'paper-dark' }).flat().map(({ content, color = '' }) => [OF[color.toLowerCase()] ?? color, content]);

test('in a log the time before a line is dim; errors, commands and groups are told apart, and nothing else is', () => {
  expect(pieces('2026-01-02T03:04:05.1234567Z ##[group]Run pypa/gh-action-pypi-publish@release/v1')).toEqual([['dim', '2026-01-02T03:04:05.1234567Z ##[group]Run pypa/gh-action-pypi-publish@release/v1']]);
  expect(pieces('2026-01-02T03:04:05.1234567Z ##[error]Trusted publishing exchange failure: ')).toEqual([['dim', '2026-01-02T03:04:05.1234567Z '], ['wrong', '##[error]'], ['ink', 'Trusted publishing exchange failure: ']]);
  expect(pieces('2026-01-02T03:04:05Z $ uv publish')).toEqual([['dim', '2026-01-02T03:04:05Z '], ['command', '$ uv publish']]);
  expect(pieces('ERROR    HTTPError: 403 Forbidden')).toEqual([['wrong', 'ERROR    HTTPError:'], ['ink', ' 403 Forbidden']]);
  expect(pieces('requests.exceptions.HTTPError: 400')).toEqual([['wrong', 'requests.exceptions.HTTPError:'], ['ink', ' 400']]);
  expect(pieces('The upload failed: Error: none')).toEqual([['ink', 'The upload failed: Error: none']]);
});
