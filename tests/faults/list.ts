import type { Fault } from './fault.ts';
import { access } from './list/access.ts';
import { commands } from './list/commands.ts';
import { doctor } from './list/doctor.ts';
import { engines } from './list/engines.ts';
import { generator } from './list/generator.ts';
import { languages } from './list/languages.ts';
import { library } from './list/library.ts';
import { logs } from './list/logs.ts';
import { machines } from './list/machines.ts';
import { pages } from './list/pages.ts';
import { reach } from './list/reach.ts';
import { search } from './list/search.ts';
import { state } from './list/state.ts';
import { workflow } from './list/workflow.ts';

/** Every fault that is seeded, and what is to catch it. */
export const faults: readonly Fault[] = [...library, ...logs, ...workflow, ...commands, ...pages, ...languages, ...machines, ...access, ...reach, ...search, ...doctor, ...state, ...generator, ...engines];
