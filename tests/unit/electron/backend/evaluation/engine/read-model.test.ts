import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { TeamDatabase } from '../../../../../../electron/backend/database/schema.ts';
import {
  readModelOf,
  type ReadModel,
} from '../../../../../../electron/backend/evaluation/engine/read-model.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

type TablesOf<Database> = Database extends Kysely<infer Schema> ? keyof Schema : never;

/** The compiler wants each view here that a query of the evaluation may name, and no other name. */
const views: Record<TablesOf<ReadModel>, true> = {
  eval_benefit: true,
  eval_contact: true,
  eval_cost: true,
  eval_fund: true,
  eval_job: true,
  eval_kept: true,
  eval_ladder: true,
  eval_language_level: true,
  eval_language_skill: true,
  eval_other_cost: true,
  eval_outflow: true,
  eval_person: true,
  eval_plan: true,
  eval_provider: true,
  eval_trajectory: true,
  eval_trajectory_type: true,
  eval_year_count: true,
};

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

describe('what the evaluation can read', () => {
  it('is each view of the read model in the file, and no table', async () => {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master
      where type = 'view' and name like 'eval\\_%' escape '\\' order by name`.execute(file.db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(views));
    expectTypeOf<'client' | 'trajectory'>().toExtend<TablesOf<TeamDatabase>>();
    expectTypeOf<Extract<TablesOf<ReadModel>, 'client' | 'trajectory' | 'team'>>().toBeNever();
  });

  it('is read within the transaction that is given', async () => {
    const count = (db: ReadModel) => db.selectFrom('eval_fund').selectAll().execute();
    const stop = new Error('stop');
    const work = file.db.transaction().execute(async (trx) => {
      await trx.insertInto('fund').values({ name: 'Fonds' }).execute();
      expect(await count(readModelOf(trx))).toHaveLength(1);
      throw stop;
    });
    await expect(work).rejects.toBe(stop);
    expect(await count(readModelOf(file.db))).toEqual([]);
  });
});
