import { sql, type Kysely } from 'kysely';

/**
 * For which steps the types of the starting catalogue are meant: the top steps go to work, the lower ones
 * are activated, a group rests [evaluation]. The steps themselves are our choice; a team sets its own.
 */
const startingSteps: readonly (readonly [type: string, from: number, until: number])[] = [
  ['Jobcoaching', 4, 6],
  ['Activering 4WD CARE', 1, 3],
  ['Activering 2Switch', 1, 3],
  ['Sollicitatietraining', 3, 5],
  ['Bewegen Werkt', 1, 4],
  ['Wegwijs in de maatschappij', 1, 3],
  ['Versterken van netwerken', 1, 3],
  ['Vrijwilligerswerk', 2, 4],
  ['Voorbereiding studie', 3, 5],
  ['Zorg en rust', 1, 2],
];

/** Types that a team made itself stay without steps. */
export async function setStartingSteps(db: Kysely<unknown>): Promise<void> {
  for (const [type, from, until] of startingSteps) {
    await sql`update trajectory_type set step_from = ${from}, step_until = ${until}
      where name = ${type}`.execute(db);
  }
}
