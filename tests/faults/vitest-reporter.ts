import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Failure } from './failures.ts';

/** Writes the tests that failed, with the differences that they show: Vitest's own JSON leaves these out. */
export default class FailureReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failures = modules.flatMap((module): Failure[] => {
      const file = relative('tests', module.moduleId).replaceAll('\\', '/');
      const tests = [...module.children.allTests('failed')].map((test) => {
        const { errors = [] } = test.result();
        return { file, title: test.fullName, message: errors.map(({ message, diff = '' }) => `${message}\n${diff}`).join('\n') };
      });
      return [...tests, ...module.errors().map(({ message }) => ({ file, title: '', message }))];
    });
    writeFileSync(process.env['FAULTS_REPORT'] ?? 'failures.json', JSON.stringify(failures));
  }
}
