import { describe, expect, test } from 'vitest';
import { answered } from './judge.ts';

describe('that nothing was uploaded', () => {
  const closed = "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))";
  const status = 'ValueError: 520 is not a valid HTTPStatus';
  const refusal = "InvalidDistribution: Invalid distribution metadata: 'Proprietary' is invalid for 'license-expression'";
  const uploading = 'Uploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.0-py3-none-any.whl\n';

  test.each([closed, status])('is told by the frame of a script that runs before the upload: %s', (message) => {
    expect(answered(`  File "/app/oidc-exchange.py", line 328, in <module>\n${message}`)?.state).toBe('nothing-uploaded');
    expect(answered(`  File "/app/attestations.py", line 152, in <module>\n${message}`)?.state).toBe('nothing-uploaded');
    expect(answered(message)?.state).toBe('may-be-partial');
    expect(answered(`${uploading}  File "/usr/lib/python3/twine/__main__.py", line 34, in main\n${message}`)?.state).toBe('may-be-partial');
  });

  test('is told by twine, which reads all files first, and not of files that were sent before', () => {
    expect(answered(`Uploading distributions to https://upload.pypi.org/legacy/\nERROR    ${refusal}`)?.state).toBe('nothing-uploaded');
    expect(answered(`${uploading}ERROR    ${refusal}`)?.state).toBe('may-be-partial');
  });

  test('is no longer told by signing, once the upload has begun', () => {
    const signing = 'Notice: Generating and uploading digital attestations\n';
    expect(answered(`${signing}${closed}`)?.state).toBe('nothing-uploaded');
    expect(answered(`${signing}${uploading}${closed}`)?.state).toBe('may-be-partial');
  });
});
