import { createHash } from 'node:crypto';
import chinese from '../content/i18n/zh-CN.json' with { type: 'json' };
import english from '../content/i18n/en.json' with { type: 'json' };
import { errors } from '../errors/index.ts';
import { bundles } from './bundles.ts';
import { publishAction } from './publish-action.ts';

/** Changes with all that the doctor loads besides scripts, so that no answer is put together from two deployments. */
export const doctorVersion = createHash('sha256').update(JSON.stringify([errors, bundles, publishAction.releases, english, chinese])).digest('hex').slice(0, 8);
