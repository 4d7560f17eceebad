import type { Kysely } from 'kysely';
import type { TeamDatabase, TeamSchema } from '../../database/schema.ts';

type ReadModelView = Extract<keyof TeamSchema, `eval_${string}`>;

/** The views that were made for the evaluation; a query on any other table does not compile. */
export type ReadModel = Kysely<Pick<TeamSchema, ReadModelView>>;

/** The read model of a team file, within the transaction or connection that is given. */
export const readModelOf = (db: TeamDatabase): ReadModel => db.$pickTables<ReadModelView>();
