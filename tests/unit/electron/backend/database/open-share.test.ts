import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../support/team-file.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTeamDatabase();
});
afterAll(() => database.cleanup());

describe('what is open of a share', () => {
  it('is read from the invoices of its line, never from all those of its fund', async () => {
    const { rows } = await sql<{
      detail: string;
    }>`explain query plan select * from open_share`.execute(database.db);
    const plan = rows.map(({ detail }) => detail);
    expect(plan.filter((step) => step.includes('invoice_line_by_line_id'))).not.toEqual([]);
    // With 400 orders and 900 invoices that took seconds.
    expect(plan.filter((step) => step.includes('invoice_share_by_fund_id'))).toEqual([]);
  });
});
