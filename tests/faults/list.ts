import type { Fault } from './fault.ts';
import { machines, pages, refused } from './list/built.ts';
import { everywhere } from './list/everywhere.ts';
import { library } from './list/library.ts';
import { tools } from './list/tools.ts';
import { workflow } from './list/workflow.ts';

/** Every fault that is seeded, and what is to catch it. */
export const faults: readonly Fault[] = [...library, ...workflow, ...pages, ...machines, ...refused, ...everywhere, ...tools];
