import { targetGroupBySettlement, targetGroups } from '../../kernel/target-group.ts';
import type { Filter, Population } from '../declaration.ts';
import type { DimensionName } from '../dimensions.ts';
import type { CountedUnit } from '../schema.ts';
import { fullOutflowNames } from '../words.ts';

/** A set that the report counts. */
export interface CountedSet {
  readonly unit: CountedUnit;
  readonly population: Population;
  readonly where: Filter;
}

/** Sets that together count as much as other sets together. Only told where all of them are printed. */
export interface KnownSum {
  readonly one: readonly CountedSet[];
  /** A set that stands here twice counts twice. */
  readonly other: readonly CountedSet[];
  /** It is so by what the words mean, and `one` need not be printed: then it ties other figures to these. */
  readonly always?: true;
}

const leftInCaseload: Filter = { leftFully: ['ja'] };
/** Of the outflow, who left fully. */
export const leftByOutflow: Filter = { outflowKind: Object.keys(fullOutflowNames) };

/**
 * Sets of different populations that are mostly the same people, so that a reader takes the two figures
 * to be one. Where they are equal, the protection must publish them as one.
 */
export const likelyEqual: readonly (readonly [CountedSet, CountedSet])[] = [
  [
    { unit: 'personen', population: 'caseload', where: { inTrajectory: ['ja'] } },
    { unit: 'personen', population: 'trajecten', where: {} },
  ],
];

/** Reasons of leaving that are one kind of outflow; all other kinds are one reason. */
export const reasonsOfOneKind = ['betaald-werk', 'studie'] as const;

/** A set that is mostly the same people as several lines of a table together. */
export interface LikelySum {
  readonly total: CountedSet;
  /** The set that the table counts by this dimension, and which of its lines (`null` is unknown). */
  readonly parts: CountedSet;
  readonly by: DimensionName;
  readonly includes: (value: string | null) => boolean;
  /** Those of the total who stand in the line of the unknown, where that is not among the lines. */
  readonly unknown?: CountedSet;
}

/** Everybody of one year is of one group, for the line between the groups lies between two years. */
const groupOfYear = (year: string | null) =>
  year === null ? null : targetGroupBySettlement(`${year}-01-01`);

/**
 * The group follows from the date of settlement, unless it was set by hand. So the years of settlement on
 * one side of the line are together a group: in the caseload, and of those who left bijstand fully.
 */
export const likelySums: readonly LikelySum[] = [...targetGroups, null].flatMap((group) => {
  const ofGroup: Filter = { targetGroup: group === null ? [] : [group] };
  const includes = (year: string | null) => groupOfYear(year) === group;
  const byYear = (total: CountedSet, where: Filter): LikelySum => {
    const parts = { unit: 'personen', population: 'caseload', where } as const;
    const unknown = { ...parts, where: { ...where, ...ofGroup, settlementYear: [] } };
    return { total, parts, by: 'settlementYear', includes, ...(group === null ? {} : { unknown }) };
  };
  const stayed: Filter = { leftFully: ['nee'] };
  return [
    byYear({ unit: 'personen', population: 'caseload', where: ofGroup }, {}),
    byYear({ unit: 'personen', population: 'caseload', where: { ...stayed, ...ofGroup } }, stayed),
    byYear(
      { unit: 'personen', population: 'uitstroom', where: { ...leftByOutflow, ...ofGroup } },
      leftInCaseload,
    ),
    ...reasonsOfOneKind.map((kind) =>
      byYear(
        { unit: 'personen', population: 'uitstroom', where: { outflowKind: [kind], ...ofGroup } },
        { leftFullyReason: [kind] },
      ),
    ),
  ];
});
