import { chromium } from './puppeteer.ts';
import { runChecks } from './run.ts';

runChecks(chromium);
