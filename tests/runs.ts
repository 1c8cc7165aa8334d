const { THOROUGH, QUICK } = process.env;

/**
 * How many random cases a test draws: the first few of a fixed seed show what they have to. `THOROUGH=1 npm run unit` draws them all; in the edit
 * loop a quarter of the few has to do.
 */
export const runs = (few: number, all: number): number => (THOROUGH ? all : QUICK ? Math.ceil(few / 4) : few);
