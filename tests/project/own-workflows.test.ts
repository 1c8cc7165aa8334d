import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { actionlintFindings, githubFindings } from '../github.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).sort();

interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}

test('there is one for tests, one for the site and one for versions', () => {
  expect(files).toEqual(['ci.yml', 'pages.yml', 'versions.yml']);
});

describe.each(files)('%s', (file) => {
  const yaml = readFileSync(new URL(file, folder), 'utf8');
  const { permissions, jobs } = parse(yaml) as { permissions: unknown; jobs: Record<string, Job> };

  test('is accepted by GitHub’s validator and by actionlint', async () => {
    expect(await githubFindings(yaml)).toEqual([]);
    expect(await actionlintFindings(yaml)).toEqual([]);
  });

  test('is read by the doctor, which finds nothing that publishes', () => {
    const result = check(yaml, { action: publishAction });
    expect(result).toMatchObject({ publishing: [], findings: [] });
  });

  test('grants nothing to all jobs and something to each, and lets none run for hours', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      expect(Object.keys(job.permissions ?? {}).length, name).toBeGreaterThan(0);
      expect(job.uses === undefined ? job['timeout-minutes'] : 0, name).toBeLessThanOrEqual(60);
    }
  });

  test('pins every action to a commit and says which release it is', () => {
    const uses = yaml.split('\n').filter((line) => /\buses:/.test(line) && !line.includes('uses: ./'));
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('puts no expression into a script, where its value would be run', () => {
    const scripts = [...yaml.matchAll(/run: (?:\|\n((?: {10,}.*\n)+)|(.*))/g)].map(([, block, line]) => block ?? line ?? '');
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

test('only the job that deploys may write to Pages, and only the one that reports to issues', () => {
  const writers = files.flatMap((file) => {
    const { jobs } = parse(readFileSync(new URL(file, folder), 'utf8')) as { jobs: Record<string, Job> };
    return Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [`${file} ${job}: ${scope}`] : [])),
    );
  });
  expect(writers).toEqual(['pages.yml deploy: pages', 'pages.yml deploy: id-token', 'versions.yml report: issues']);
});
