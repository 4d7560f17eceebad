import { costPerOutcomeTable } from './cost-per-outcome.ts';
import { costPerRiseTable } from './cost-per-rise.ts';
import type { DerivedTable } from './derived-table.ts';
import { fundCourseTable } from './fund-course.ts';
import { keyFiguresTable } from './key-figures.ts';
import { housingTargetTable, settledPerYearTable } from './municipality.ts';
import { teamCostsTable } from './team-costs.ts';
import { routesNationallyTable } from './routes-nationally.ts';

/** The tables of a report that are made of published figures, or of what is no secret. */
export const allDerived: readonly DerivedTable[] = [
  keyFiguresTable,
  routesNationallyTable,
  costPerOutcomeTable,
  costPerRiseTable,
  fundCourseTable,
  teamCostsTable,
  settledPerYearTable,
  housingTargetTable,
];

export const derivedTables: ReadonlyMap<string, DerivedTable> = new Map(
  allDerived.map((table) => [table.id, table]),
);
