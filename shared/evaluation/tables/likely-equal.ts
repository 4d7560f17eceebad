import type { Filter, Population } from '../declaration.ts';
import type { Unit } from '../schema.ts';
import { fullOutflowNames } from '../words.ts';

/** A set that the report counts. */
export interface CountedSet {
  readonly unit: Unit;
  readonly population: Population;
  readonly where: Filter;
}

/**
 * Sets of different populations that are mostly the same people, so that a reader takes the two figures
 * to be one. Where they are equal, the protection must publish them as one.
 */
export const likelyEqual: readonly (readonly [CountedSet, CountedSet])[] = [
  [
    { unit: 'personen', population: 'caseload', where: { leftFully: ['ja'] } },
    {
      unit: 'personen',
      population: 'uitstroom',
      where: { outflowKind: Object.keys(fullOutflowNames) },
    },
  ],
];
