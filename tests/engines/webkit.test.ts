import { webkit } from './webkit.ts';
import { runChecks } from './run.ts';

runChecks(webkit);
