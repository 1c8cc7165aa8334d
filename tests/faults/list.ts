import type { Fault } from './fault.ts';
import { access } from './list/access.ts';
import { machines, pages, refused } from './list/built.ts';
import { doctor } from './list/doctor.ts';
import { generator } from './list/generator.ts';
import { library } from './list/library.ts';
import { reach } from './list/reach.ts';
import { search } from './list/search.ts';
import { workflow } from './list/workflow.ts';

/** Every fault that is seeded, and what is to catch it. */
export const faults: readonly Fault[] = [...library, ...workflow, ...pages, ...machines, ...refused, ...access, ...reach, ...search, ...doctor, ...generator];
