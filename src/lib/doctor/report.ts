import type { ReleaseState } from '../../errors/types.ts';
import type { Diagnosis, Finding } from './diagnose.ts';
import type { DoctorEntry } from '../catalogue/words.ts';
import { fill } from '../text/fill.ts';

/** What the report needs from the page it is made on. */
export interface ReportContext {
  entries: ReadonlyMap<string, DoctorEntry>;
  /** Translates a key. */
  t: (key: string) => string;
  /** The full address of an entry's page. */
  address: (id: string) => string;
}

/** What a log proves, as sentences. */
export function evidenceLines({ evidence }: Diagnosis, t: ReportContext['t']): string[] {
  const { action, version, auth, password, variable, index, started, accepted, page } = evidence;
  return [
    ...(action ? [fill(t('doctor.evidence.action'), { ref: action })] : []),
    ...(version ? [fill(t('doctor.evidence.version'), { version })] : []),
    ...(password ? [t(`doctor.evidence.password.${password}`)] : []),
    ...(variable ? [fill(t('doctor.evidence.variable'), { variable })] : []),
    ...(auth ? [t(`doctor.evidence.auth.${auth}`)] : []),
    ...(index ? [fill(t('doctor.evidence.index'), { index })] : []),
    ...(page
      ? [fill(t('doctor.evidence.page'), { page })]
      : started > 0
        ? [fill(t('doctor.evidence.uploads'), { started: String(started), accepted: String(accepted) })]
        : []),
  ];
}

/** What the place of a finding is called. A mere notice is no cause, not even where it is all that was found. */
export const placeKey = ({ place }: Finding, { role }: Pick<DoctorEntry, 'role'>): string => `doctor.place.${place === 'primary' && role === 'context' ? 'noise' : place}`;

/** The state of the release at one finding: what the uploads prove says more than what the message does by itself. */
export const releaseAt = ({ release }: Diagnosis, { place }: Finding, entry: DoctorEntry): ReleaseState =>
  (place === 'primary' ? release : undefined) ?? entry.release;

/** A sentence with its inline links as text: a report is read elsewhere. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/**
 * Writes a diagnosis as Markdown for an issue thread. It holds nothing of the log but what its evidence names: the
 * action's ref, the index, counts and the release's page.
 */
export function report(diagnosis: Diagnosis, { entries, t, address }: ReportContext): string {
  const findings = diagnosis.findings.flatMap((finding) => {
    const { id, place } = finding;
    const entry = entries.get(id);
    if (!entry) return [];
    const lines = [
      `- **${entry.name}** (${t(placeKey(finding, entry))})`,
      `  ${t(`release.${releaseAt(diagnosis, finding, entry)}`)} · ${t(`fixer.${entry.fixer}`)}`,
      ...(place === 'primary' || place === 'also' ? [`  ${t('doctor.step')}${withoutLinks(entry.step)}`] : []),
      `  ${address(id)}`,
    ];
    return [lines.join('  \n')];
  });
  const evidence = evidenceLines(diagnosis, t).map((line) => `- ${withoutLinks(line)}`);
  return [
    `### ${t('doctor.report.title')}`,
    findings.join('\n'),
    ...(evidence.length > 0 ? [`${t('doctor.evidence')}\n\n${evidence.join('\n')}`] : []),
  ].join('\n\n') + '\n';
}
