import type { Readers } from '../../../lib/doctor/circumstances.ts';
import { within } from '../input/within.ts';

/** Whether a log may hold claims: few do, and what reads them is loaded for them only. */
export const mayHoldClaims = (log: string): boolean => log.includes('repository_owner') || log.includes('job_workflow_ref');

/** What readers say whose run is green all the same, what in a script makes it so whatever its command ends in, and a step that follows on one that was refused. */
export const GREEN = /\|\||HTTPError: 4[^]{0,1500}?##\[group\]Run [^#]|semantic-release|continue-on-error|\b(?:green|successful\b|succeeded|silent|misleading)|绿|成功/i;

export const loadUploads = (log: string): Promise<Readers['uploading']> => within(import('../uploads.ts')).then(({ reading }) => reading(log));

export const loadClaims = (): Promise<typeof import('../claims.ts')> => within(import('../claims.ts'));

/** What only few entries ask for. */
export const loadCloser = (): Promise<typeof import('../../../lib/doctor/rare/closer.ts')> => within(import('../../../lib/doctor/rare/closer.ts'));

/** Without it all is answered, with fewer words. */
export const loadAside = (): Promise<typeof import('../../../lib/doctor/rare/aside.ts') | undefined> => within(import('../../../lib/doctor/rare/aside.ts')).catch(() => undefined);

/** GitHub's own parser, as heavy as all the rest that reads a file. */
export const loadParser = (): Promise<typeof import('../../../lib/workflow/refusals.ts')> => within(import('../../../lib/workflow/refusals.ts'));
