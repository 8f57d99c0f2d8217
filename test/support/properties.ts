import fc from 'fast-check';

/** How many times as many examples a property is tried with: 1 in `npm test`, N in `npm run fuzz N`. */
const TIMES = Number(process.env.FUZZ ?? 1);

/** How many examples to try, where a property is too slow for the hundred it gets otherwise, or cheap enough for more. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * TIMES });

// `npm test` tries the same examples every time, so that it passes or fails by the code alone; `npm run fuzz` looks for new ones.
fc.configureGlobal({ ...runs(100), ...(process.env.FUZZ === undefined ? { seed: 20_261_122 } : {}) });
