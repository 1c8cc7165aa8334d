import { afterAll, inject } from 'vitest';
import type { Order } from './runner.ts';

/** What the switches in the code read and count. */
interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number> };
}

declare module 'vitest' {
  interface ProvidedContext {
    order: Order | undefined;
  }
  interface TaskMeta {
    /** How often each mutant's place was reached. */
    hits?: Record<string, number>;
  }
}

const order = inject('order');
const switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});
switches.activeMutant = order?.mutant.id;
switches.hitLimit = order?.hitLimit;
switches.hitCount ??= 0;

// Vitest hands the suite over as the second argument, and wants a pattern as the first.
afterAll(({}, suite) => {
  suite.meta.hits = switches.mutantCoverage?.static;
});
