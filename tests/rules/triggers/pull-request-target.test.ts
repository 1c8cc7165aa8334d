import { expect, test } from 'vitest';
import { file, places, USES } from '../inline.ts';

const ID = 'pull-request-target';
const text = (job: string, inputs = '') => file(`- uses: ${USES}${inputs && `\n  with: ${inputs}`}`, `permissions: {id-token: write}${job && `\n${job}`}`, 'on: [push, pull_request_target]');

test('is found once, however many steps publish', () => {
  expect(places(ID, text(''))).toEqual(['1:12']);
  expect(places(ID, file(`- uses: ${USES}\n- uses: ${USES}`, '', 'on:\n  "pull_request_target":'))).toEqual(['2:3']);
});

// Unlike a pull request's, its run has the ref of the branch that it would be merged into.
test.each([
  ["if: github.ref == 'refs/heads/main'", ['1:12?']],
  ["if: github.event_name == 'push'", []],
  ["if: github.event.action == 'published'", []],
])('with “%s” it is found at %j', (job, expected) => {
  expect(places(ID, text(job))).toEqual(expected);
});

test('a token would be taken: the file leaves open whether that is meant', () => {
  expect(places(ID, text('', "{password: '${{ secrets.X }}'}"))).toEqual(['1:12?']);
});

test('where nothing else starts the workflow, no condition leaves it open', () => {
  const alone = (job: string) => text(job).replace('[push, pull_request_target]', 'pull_request_target');
  expect(places(ID, alone('if: github.event.pull_request.merged'))).toEqual(['1:5']);
  expect(places(ID, alone("if: github.event_name == 'push'"))).toEqual([]);
});
