import { firefox } from './puppeteer.ts';
import { runChecks } from './run.ts';

runChecks(firefox);
