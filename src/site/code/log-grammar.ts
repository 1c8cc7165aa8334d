import type { LanguageRegistration } from 'shiki';

const TIME = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z ?)?`;
const MARK = String.raw`(##\[(?:error|warning)\]|::(?:error|warning)(?: [^:]*)?::)`;
/** `Error:`, `ERROR   HTTPError:`, `error: subprocess-exited-with-error`, `requests.exceptions.HTTPError:`, `× Build failed`. */
const SAID = String.raw`((?:ERROR|WARNING)\b:?(?:\s+[\w.]+Error:)?|[\w.]*(?:Error|Exception|InvalidDistribution):|(?:error|[Ff]atal|[Ww]arning):|[×✖✗❌](?= ))`;

const [dim, wrong, command] = [{ name: 'comment.log' }, { name: 'invalid.log' }, { name: 'string.command.log' }];

/**
 * A grammar for logs of GitHub Actions, as raw files and as the page shows them: the time before each line, groups, commands, what GitHub
 * marks as an error or a warning, and what programs call one at a line's beginning. Nothing else is coloured: what it means is said beside it.
 */
export const logGrammar: LanguageRegistration = {
  name: 'actions-log',
  scopeName: 'text.actions-log',
  repository: {},
  patterns: [
    { match: String.raw`^${TIME}((?:##\[(?:end)?group\]|##\[section\]|::(?:end)?group::).*)$`, captures: { 1: dim, 2: dim } },
    { match: String.raw`^${TIME}((?:(?:##)?\[command\]|Run |\$ |\+ ).+)$`, captures: { 1: dim, 2: command } },
    { match: String.raw`^${TIME}${MARK}?\s*${SAID}`, captures: { 1: dim, 2: wrong, 3: wrong } },
    { match: `^${TIME}${MARK}`, captures: { 1: dim, 2: wrong } },
    { match: `^${TIME.slice(0, -1)}`, captures: { 1: dim } },
  ],
};
