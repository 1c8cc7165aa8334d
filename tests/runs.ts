const thorough = process.env['THOROUGH'] !== undefined;

/** How many random cases a test draws: the first few of a fixed seed show what they have to. `THOROUGH=1 npm run unit` draws them all. */
export const runs = (few: number, all: number): number => (thorough ? all : few);
