import { describe, expect, test } from 'vitest';
import { errors } from '../../src/errors/index.ts';
import { doctor } from '../../src/lib/doctor/diagnose.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import runs from '../fixtures/stopped-runs.json' with { type: 'json' };

const diagnose = doctor(known(errors));

/** What the doctor says first of a log. */
function said(log: string) {
  const { findings, release } = diagnose(log);
  const entry = errors.find(({ id }) => id === findings[0]?.id);
  return { finding: entry?.id, release: release ?? entry?.release, step: entry?.fixes[0]?.steps[0]?.en ?? '' };
}

// Outputs of the real programs, without most frames of their tracebacks; most stopped before they sent a file.
describe('the cause, the state of the release and the first step', () => {
  test.each(runs.map((run) => [`${run.program}, ${run.situation}`, run] as const))('%s', (_, { log, finding, release, step }) => {
    const first = said(log);
    expect(first).toMatchObject({ finding, release });
    expect(first.step).toContain(step);
  });
});

describe('that nothing was uploaded', () => {
  const closed = "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))";
  const status = 'ValueError: 520 is not a valid HTTPStatus';
  const refusal = "InvalidDistribution: Invalid distribution metadata: 'Proprietary' is invalid for 'license-expression'";
  const uploading = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.0-py3-none-any.whl\n';

  test.each([closed, status])('is told by the frame of a script that runs before the upload: %s', (message) => {
    expect(said(`  File "/app/oidc-exchange.py", line 328, in <module>\n${message}`).release).toBe('nothing-uploaded');
    expect(said(`  File "/app/attestations.py", line 152, in <module>\n${message}`).release).toBe('nothing-uploaded');
    expect(said(message).release).toBe('may-be-partial');
    expect(said(`${uploading}  File "/usr/lib/python3/twine/__main__.py", line 34, in main\n${message}`).release).toBe('may-be-partial');
  });

  test('is told by twine, which reads all files first, and not of files that were sent before', () => {
    expect(said(`Uploading distributions to https://upload.pypi.org/legacy/\nERROR    ${refusal}`).release).toBe('nothing-uploaded');
    expect(said(`${uploading}ERROR    ${refusal}`).release).toBe('may-be-partial');
  });

  test('is no longer told by signing, once the upload has begun', () => {
    const signing = 'Notice: Generating and uploading digital attestations\n';
    expect(said(`${signing}${closed}`).release).toBe('nothing-uploaded');
    expect(said(`${signing}${uploading}${closed}`).release).toBe('may-be-partial');
  });
});
