import type { PublishCall } from '../../workflow/calls.ts';
import type { SetBy } from '../../workflow/variables.ts';
import { replaceText, type Splice } from '../../yaml/splices.ts';
import { ownScript } from '../edits/own-script.ts';
import { isOnlyForCalls } from '../edits/variable.ts';
import type { Context } from '../types.ts';
import { readUrl } from './index-of.ts';

/** An address that a command is given, and the one of PyPI or TestPyPI that is meant by it. */
export interface WrongUrl {
  url: SetBy;
  target: string;
}

/** A host that is written out before what only a run can tell. */
const HOST = /^https?:\/\/[\w.-]+(?::\d+)?\//i;

/** What does no harm: `http`, which twine makes `https`, capitals in the host, its port, a query; with uv, which follows a redirect to the same host, a slash that is lacking. */
function isTaken(text: string, target: string, { program }: PublishCall): boolean {
  const plain = text.trim().split(/[?#]/, 1)[0]!.replace(/^https?:\/\/[^/]*/i, (host) => host.toLowerCase().replace(/^http:/, 'https:').replace(/:\d+$/, ''));
  return plain === target || (program.name === 'uv publish' && `${plain}/` === target);
}

/**
 * The address that a command is given, where it is one of PyPI or TestPyPI and takes no uploads. Of another index nothing is said.
 *
 * @param suspected whether the log says that the address was a wrong one
 * @returns `'open'` where only a run can tell the address, and it may be theirs: most that no file tells are of other indexes
 */
export function wrongUrl(call: PublishCall, suspected = false): WrongUrl | 'open' | undefined {
  const url = call.settings.get('url');
  if (!url || url.kind === 'empty') return undefined;
  if (url.kind !== 'text') return (HOST.test(url.text) ? readUrl(url.text).target !== undefined : suspected) ? 'open' : undefined;
  const { target } = readUrl(url.text);
  return target === undefined || isTaken(url.text, target, call) ? undefined : { url, target };
}

/** Replaces a text that stands once in the script of a step, and whole. */
function inScript({ workflow }: Context, call: PublishCall, text: string, by: string): readonly Splice[] | undefined {
  const { from = 0, script } = ownScript(workflow, call) ?? {};
  if (script === undefined) return undefined;
  const places = Array.from(script.matchAll(new RegExp(`(?<![\\w:/.-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w/.:?#%-])`, 'g')), ({ index }) => index);
  const [start] = places;
  return start === undefined || places.length > 1 ? undefined : [{ start: from + start, end: from + start + text.length, insert: by }];
}

/** Writes the right address where the wrong one stands. @returns undefined where something else may read it, or where it does not stand in this step by itself */
export function correctUrl(context: Context, call: PublishCall): readonly Splice[] | undefined {
  const wrong = wrongUrl(call);
  if (!wrong || wrong === 'open' || call.job.shared) return undefined;
  const { url, target } = wrong;
  if (!url.place) return url.from ? undefined : inScript(context, call, url.text, target);
  const isSame = (other: PublishCall): boolean => other.settings.get('url')?.place?.pair === url.place?.pair;
  return isOnlyForCalls(context, call, [url], isSame) ? [replaceText(context.workflow.source, url.place.map, url.place.pair, target)] : undefined;
}
