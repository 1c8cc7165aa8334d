import { createHash } from 'node:crypto';
import { errors } from './catalogue.ts';
import { strings } from './strings.ts';

/** Changes with all that the doctor loads besides scripts, so that no answer is put together from two deployments. */
export const doctorVersion = createHash('sha256').update(JSON.stringify([errors, strings])).digest('hex').slice(0, 8);
