import type { TableDeclaration } from '../declaration.ts';
import { caseloadTable } from './caseload.ts';
import { cohortTable } from './cohort.ts';
import { contactsTable } from './contacts.ts';
import { fundsTable } from './funds.ts';
import { inBijstandTable } from './in-bijstand.ts';
import { inTrajectoryTable } from './in-trajectory.ts';
import { ladderRiseTable } from './ladder-rise.ts';
import { ladderTable } from './ladder.ts';
import { languageBuddyTable } from './language-buddy.ts';
import { nationalityTable } from './nationality.ts';
import { outflowPerQuarterTable } from './outflow-per-quarter.ts';
import { outflowPerYearTable } from './outflow-per-year.ts';
import { outflowTable } from './outflow.ts';
import { ownLevelTable } from './own-level.ts';
import { returnsTable } from './returns.ts';
import { routesTable } from './routes.ts';
import { sustainedOutflowTable } from './sustained-outflow.ts';
import { trajectoriesTable } from './trajectories.ts';
import { trajectoryCostsTable } from './trajectory-costs.ts';
import { waitingTimesTable } from './waiting-times.ts';
import { workDropoutTable } from './work-dropout.ts';
import { personTables } from './person-tables.ts';

/** Every table that a report can ask for; first those of the evaluation, in the order in which it is read. */
export const allTables: readonly TableDeclaration[] = [
  caseloadTable,
  outflowTable,
  ladderTable,
  trajectoriesTable,
  trajectoryCostsTable,
  fundsTable,
  languageBuddyTable,
  nationalityTable,
  cohortTable,
  outflowPerYearTable,
  outflowPerQuarterTable,
  sustainedOutflowTable,
  returnsTable,
  workDropoutTable,
  ownLevelTable,
  routesTable,
  inTrajectoryTable,
  waitingTimesTable,
  contactsTable,
  inBijstandTable,
  ladderRiseTable,
  ...personTables,
];

/** By id, for what names a table of the report. */
export const declaredTables: ReadonlyMap<string, TableDeclaration> = new Map(
  allTables.map((table) => [table.id, table]),
);
