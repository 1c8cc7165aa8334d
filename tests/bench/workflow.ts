import { publishAction } from '../../src/data/action/publish-action.ts';
import { check } from '../../src/lib/rules/check.ts';
import { repair } from '../../src/lib/rules/repair.ts';
import { MS, quantile, row, type Row } from './rows.ts';

const JOB = (name: string): string => `  ${name}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false # as the guides do
      - run: |
          python -m pip install build
          python -m build
`;

/** A workflow of about so many lines, whose last job publishes without the permission it needs. */
function workflowOf(lines: number): string {
  let text = 'on: push\njobs:\n';
  for (let job = 0; text.split('\n').length < lines - 6; job++) text += JOB(`job${job}`);
  return `${text}  publish:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`;
}

const milliseconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How long a workflow takes to check and to repair, in milliseconds: the first time in this process, and the median of twenty checks and of five repairs. */
export function workflow(): Row[] {
  const surroundings = { action: publishAction };
  return [100, 1_000, 3_000].flatMap((lines) => {
    const text = workflowOf(lines);
    const first = milliseconds(() => check(text, surroundings));
    const checks = Array.from({ length: 20 }, () => milliseconds(() => check(text, surroundings)));
    const repairs = Array.from({ length: 5 }, () => milliseconds(() => repair(text, surroundings)));
    const times = { 'first check': first, check: quantile(checks, 0.5), repair: quantile(repairs, 0.5) };
    return Object.entries(times).map(([name, time]) => row('workflow', `${lines} lines`, name, MS, time));
  });
}
