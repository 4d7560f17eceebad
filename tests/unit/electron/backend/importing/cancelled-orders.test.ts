import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addOrderRows } from '../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
  await importList(withResult('K1;A;B;;;;;;'));
});
afterEach(() => file.cleanup());

const header =
  'klantnummer;voornaam;achternaam;traject;aanbieder;startdatum;resultaat;kosten;fonds';
const withResult = (...rows: string[]): string => csv(header, ...rows);
const row = (result: string) => `K1;A;B;Jobcoaching;;01-02-2018;${result};1.450,00;Fonds A`;

async function importList(content: string) {
  const choices = asSuggested(await readList(file, content));
  const { warnings, changes } = await file.backend.ask('importing.check', choices);
  const { counts } = await file.backend.ask('importing.commit', choices);
  return { counts, warnings, changes };
}

/** The same trajectory as in the list, ordered in Trede and cancelled. */
async function cancelOrder(): Promise<void> {
  const db = file.backend.db();
  const type = await db
    .selectFrom('trajectory_type')
    .select('id')
    .where('name', '=', 'Jobcoaching')
    .executeTakeFirstOrThrow();
  const fund = await db
    .insertInto('fund')
    .values({ name: 'Fonds A' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const trajectory = await db
    .insertInto('trajectory')
    .values({ client_id: 1, type_id: type.id, start_date: '2018-02-01', status: 'geannuleerd' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addOrderRows(db, {
    number: '2018-0001',
    lines: [{ trajectoryId: trajectory.id, shares: [{ fundId: fund.id, cents: 145_000 }] }],
    cancelledOn: '2018-01-20',
  });
}

describe('a trajectory of the list whose order was cancelled in Trede', () => {
  it.each(['', 'lopend'])('is added with its cost when the list has result %j', async (result) => {
    await cancelOrder();
    const { counts, warnings } = await importList(withResult(row(result)));
    expect(counts).toMatchObject({ trajectories: 1, knownTrajectories: 0, costCents: 145_000 });
    expect(warnings).toEqual([]);
    const before = await contentOf(file.backend);
    expect((await importList(withResult(row(result)))).counts.trajectories).toBe(0);
    expect(await contentOf(file.backend)).toEqual(before);
  });

  it('is the cancelled one when the list calls it cancelled too', async () => {
    await cancelOrder();
    const { counts, warnings } = await importList(withResult(row('geannuleerd')));
    expect(counts).toMatchObject({ trajectories: 0, knownTrajectories: 1 });
    expect(warnings).toEqual([]);
  });
});

describe('a trajectory that an earlier list called cancelled', () => {
  it('stays as it is, and shows as a change when the list has it otherwise', async () => {
    await importList(withResult(row('geannuleerd')));
    expect((await importList(withResult(row('geannuleerd')))).warnings).toEqual([]);
    for (const result of ['', 'lopend']) {
      const { counts, warnings, changes } = await importList(withResult(row(result)));
      expect(counts).toMatchObject({ trajectories: 0, knownTrajectories: 1, costCents: 0 });
      expect(warnings).toEqual([]);
      expect(changes).toEqual([
        {
          field: 'trajectoryResult',
          count: 1,
          examples: [{ line: 2, clientNumber: 'K1', from: 'geannuleerd', to: 'loopt' }],
          overwrite: false,
        },
      ]);
    }
  });
});
