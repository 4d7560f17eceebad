import type { TableDeclaration } from '../declaration.ts';
import { caseloadTable } from './caseload.ts';
import { cohortTable } from './cohort.ts';
import { fundsTable } from './funds.ts';
import { ladderTable } from './ladder.ts';
import { languageBuddyTable } from './language-buddy.ts';
import { nationalityTable } from './nationality.ts';
import { outflowPerYearTable } from './outflow-per-year.ts';
import { outflowTable } from './outflow.ts';
import { trajectoriesTable } from './trajectories.ts';
import { trajectoryCostsTable } from './trajectory-costs.ts';

/** The evaluation, in the order in which it is read. */
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
];

/** By id, for what names a table of the report. */
export const declaredTables: ReadonlyMap<string, TableDeclaration> = new Map(
  allTables.map((table) => [table.id, table]),
);
