import type { Dimension } from './dimension.ts';

/**
 * Populations of what came of the guidance; their queries are in the engine's `outcome-populations.ts`:
 * - `contacten`: contacts dated in the period.
 */
export type OutcomePopulation = 'contacten';

/** By what the facts of the outcomes are told apart. */
export const outcomeDimensions = {} as const satisfies Record<string, Dimension>;
