import { readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Caught } from './fault.ts';

/** A test that failed. */
export interface Failure {
  /** Its file below `tests/`. */
  file: string;
  /** Its title, with those of the groups around it. */
  title: string;
  /** What it says, differences included. */
  message: string;
  /** The project of a browser test. */
  project?: string;
}

const plain = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

/** Reads what `vitest-reporter.ts` wrote. */
export const vitestFailures = (report: string): Failure[] => JSON.parse(readFileSync(report, 'utf8')) as Failure[];

/** Reads the report of Playwright's JSON reporter. */
export function playwrightFailures(report: string): Failure[] {
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as JSONReport;
  if (errors.length > 0 && suites.length === 0) throw new Error(errors.map(({ message = '' }) => plain(message)).join('\n'));
  const inside = ({ suites: inner = [], specs }: JSONReportSuite, before: readonly string[]): Failure[] => [
    ...specs.flatMap(({ title: own, file, tests }) =>
      tests.flatMap(({ projectName, results }) => {
        const messages = results.flatMap((result) => result.errors.map(({ message = '' }) => plain(message)));
        return messages.length > 0 ? [{ file: `e2e/${file.replace(/^.*e2e\//, '')}`, title: [...before, own].join(' '), message: messages.join('\n'), project: projectName }] : [];
      }),
    ),
    ...inner.flatMap((suite) => inside(suite, [...before, suite.title])),
  ];
  return suites.flatMap((suite) => inside(suite, []));
}

/** @returns the failure that catches the fault for its own reason, and the words that show it; undefined if there is none */
export function catching({ by, says, only, on = 'desktop' }: Caught, failures: readonly Failure[]): { failure: Failure; words: string } | undefined {
  for (const failure of failures) {
    if (failure.file !== by || (failure.project ?? on) !== on || (only && !only.test(failure.title))) continue;
    const words = says.exec(`${failure.title}\n${failure.message}`)?.[0];
    if (words !== undefined) return { failure, words };
  }
  return undefined;
}
