import type { Answer } from './answer.ts';
import type { othersThan } from './jobs/others.ts';
import type { Diagnosis, Finding } from './diagnose.ts';
import type { NamedEntry } from '../catalogue/words.ts';
import { fill, withoutLinks } from '../text/fill.ts';
import { againLines, evidenceLines, placeKey, releaseKey, stepLines } from './lines.ts';

/** What the report needs from the page it is made on. */
export interface ReportContext {
  entries: ReadonlyMap<string, NamedEntry>;
  /** The answers to the findings that have one. */
  answers: ReadonlyMap<Finding, Answer>;
  /** The uploads besides the one that is answered, where what tells of them is there. */
  others?: typeof othersThan | undefined;
  /** Translates a key. */
  t: (key: string) => string;
  /** The full address of an entry's page. */
  address: (id: string) => string;
}

/**
 * Writes a diagnosis as Markdown for an issue thread, or for whoever can mend it, without links: it is read elsewhere. Of the log it holds what decides: the values of its answers, the
 * names of the files and jobs, the action's ref, the index, counts and the release's page. Secrets were blanked before.
 */
export function report(diagnosis: Diagnosis, { entries, answers, others, t, address }: ReportContext): string {
  const findings = diagnosis.findings.flatMap((finding) => {
    const { id, open, probable } = finding;
    const entry = entries.get(id);
    if (!entry) return [];
    if (open && !answers.get(finding)?.proved) {
      const names = [id, ...open].flatMap((each) => entries.get(each) ?? []).map(({ id: of, name }) => `  - ${name}: ${address(of)}`);
      const said = answers.get(finding);
      const first = said?.steps.length ? [...stepLines(said, t), t('doctor.again') + againLines(said, t).join(' ')].map((line) => `  ${withoutLinks(line)}`) : [];
      return [[`- **${t(probable ? 'doctor.left' : 'doctor.beginning')}**`, ...first, `  ${t(probable ? 'doctor.left.of' : 'doctor.beginning.of')}`, ...names].join('  \n')];
    }
    const answer = answers.get(finding);
    const { job, jobs = job === undefined ? [] : [job] } = finding;
    const lines = [
      `- **${answer?.name ?? entry.name}** (${[t(placeKey(finding, entry, answer, others !== undefined)), ...jobs.map((each) => `\`${each}\``)].join(', ')})`,
      ...(probable ? [`  ${t('doctor.probable')}`] : []),
      ...(answer ? [`  ${answer.sentence}`] : []),
      // What is only printed along says nothing of the release.
      ...(answer ? [`  ${t(releaseKey(answer))}${answer.mixed ? '' : ` · ${t(`fixer.${answer.fixer}`)}`}`] : []),
      ...(answer ? answer.files.map(([file, state]) => `  - \`${file}\`: ${t(`doctor.file.${state}`)}`) : []),
      ...(answer ? stepLines(answer, t).map((line, place) => `  ${answer.steps.length > 1 ? '- ' : place === 0 ? t('doctor.step') : `${place + 1}. `}${line}`) : []),
      ...(answer?.unversioned ? [`  ${fill(t('doctor.unversioned'), { file: answer.unversioned })}`] : []),
      ...(answer?.besides ?? []).map((each) => `  ${t(`doctor.${each}`)}`),
      ...(answer && answer.again.length > 0 ? [`  ${t('doctor.again')}${againLines(answer, t).join(' ')}`] : []),
      `  ${address(id)}`,
    ];
    return [lines.map(withoutLinks).join('  \n')];
  });
  const evidence = evidenceLines(diagnosis, t).map((line) => `- ${withoutLinks(line)}`);
  const uploads = (others?.(diagnosis.findings[0] && answers.get(diagnosis.findings[0]), diagnosis) ?? []).map(({ job, host = '', state }) => `- ${[host, ...(job === undefined ? [] : [`\`${job}\``])].join(', ')}: ${t(`release.${state}`)}`);
  return [
    `### ${t('doctor.report.title')}`,
    findings.join('\n'),
    ...(uploads.length > 0 ? [`${t('jobs.elsewhere')}\n\n${uploads.join('\n')}`] : []),
    ...(evidence.length > 0 ? [`${t('doctor.evidence')}\n\n${evidence.join('\n')}`] : []),
  ].join('\n\n') + '\n';
}

/** What the form of a publisher asks for, as far as claims tell it. */
const NAMES = { repository: 'doctor.note-to.repository', workflow: 'doctor.note-to.workflow', environment: 'doctor.note-to.environment' };

/**
 * Writes a note to whoever can mend it: what happened, what is needed, and the values for it.
 */
export function note(answer: Answer, entry: NamedEntry, { t, address }: Pick<ReportContext, 't' | 'address'>): string {
  const names = Object.entries(NAMES).flatMap(([name, label]) => (answer.case.own[name] ? [`- ${t(label)}: \`${answer.case.own[name]}\``] : []));
  const { host, index } = answer.case;
  const lines = [
    fill(t('doctor.note-to.title'), { index: host ?? (index === 'testpypi' ? 'test.pypi.org' : 'pypi.org') }),
    withoutLinks(answer.sentence),
    ...(names.length > 0 ? [names.join('\n')] : []),
    `${t('doctor.note-to.needed')}\n\n${stepLines(answer, t).map((line) => `- ${withoutLinks(line)}`).join('\n')}`,
    `${t('doctor.note-to.after')} ${t(releaseKey(answer))}.`,
    address(entry.id),
  ];
  return `${lines.join('\n\n')}\n`;
}
