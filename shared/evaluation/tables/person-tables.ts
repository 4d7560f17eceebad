import type { TableDeclaration } from '../declaration.ts';
import { ageTable } from './age.ts';
import { cohortReasonsTable, cohortYearsTable } from './cohort-outflow.ts';
import { familyReunionTable } from './family-reunion.ts';
import { householdTypeTable } from './household-type.ts';
import { ladderMovementTable, ladderTrajectoriesTable } from './ladder-movement.ts';
import { languageLevelTable } from './language-level.ts';
import { menAndWomenTable } from './men-and-women.ts';
import { couplesTable, partnersTable } from './partners.ts';
import { sexTable } from './sex.ts';
import { spokenTable } from './spoken.ts';
import { trackTable } from './track.ts';
import { trajectoryProvidersTable } from './trajectory-providers.ts';

/** Who the clients are, who is guided, and how each cohort fares. */
export const personTables: readonly TableDeclaration[] = [
  sexTable,
  ageTable,
  trackTable,
  languageLevelTable,
  familyReunionTable,
  householdTypeTable,
  couplesTable,
  partnersTable,
  menAndWomenTable,
  spokenTable,
  ladderMovementTable,
  ladderTrajectoriesTable,
  trajectoryProvidersTable,
  cohortYearsTable,
  cohortReasonsTable,
];
