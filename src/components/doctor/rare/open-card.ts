import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Finding } from '../../../lib/doctor/diagnose.ts';
import { releaseKey } from '../../../lib/doctor/lines.ts';
import { inline } from '../../text/inline.ts';
import { make, type Child } from '../../text/make.ts';
import { excerpt, pageLink, runAgain, steps, type ViewContext } from '../doctor-view.ts';

/** The names of more entries nobody compares: the list of errors has them all. */
const MAX_OPEN = 8;

/** A message that may be any of several: what is to be done is said as far as it is the same for all. */
export function openCard({ id, open = [], ...finding }: Finding, answer: Answer, log: string, context: ViewContext): HTMLElement {
  const { entries, t, root } = context;
  const names = [id, ...open].flatMap((each) => entries.get(each) ?? []);
  const others = (): Child[] => [
    make('p', {}, t(finding.probable ? 'doctor.left.of' : 'doctor.beginning.of')),
    make('ul', {}, ...names.slice(0, MAX_OPEN).map((entry) => make('li', {}, pageLink(entry.id, entry.name.replaceAll('`', ''), context)))),
    ...(names.length > MAX_OPEN ? [make('p', {}, make('a', { href: `${root}errors/` }, t('doctor.beginning.all')))] : []),
  ];
  return make(
    'article',
    { 'data-finding': id, 'data-place': finding.place, 'data-line': String(context.ownLine(finding.line)), 'data-open': '' },
    ...(answer.proved ? [make('h3', {}, ...inline(answer.name!, root)), make('p', { 'data-sentence': '' }, ...inline(answer.sentence, root))] : [make('h3', {}, t(finding.probable ? 'doctor.left' : 'doctor.beginning'))]),
    // What became of the release is the same whichever it is, or is not told.
    ...(new Set(names.map(({ release }) => release)).size === 1 ? [make('p', { 'data-release': answer.state }, make('strong', {}, t(releaseKey(answer))))] : []),
    ...steps(answer, context),
    ...runAgain(answer, context),
    ...(answer.proved ? [make('p', {}, pageLink(id, t('doctor.page'), context))] : others()),
    excerpt(log, finding, context),
  );
}
