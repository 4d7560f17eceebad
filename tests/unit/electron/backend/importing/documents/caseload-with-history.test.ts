import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addOrderRows } from '../../../../../support/money-rows.ts';
import { asSuggested, csv, readList } from '../lists.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
  const content = csv(
    'klantnummer;bijstandspartij;voornaam;achternaam;datum vestiging;doelgroep;trede start;trede nu;traject;startdatum traject;resultaat traject',
    'K1;BP1;Rima;Nasser;12-09-2017;oudkomer;1;3;Jobcoaching;01-02-2018;lopend',
    'K2;;Samir;Haddad;12-09-2017;;;4;;;',
    'K3;;Sara;Aziz;12-09-2017;;2;;;;',
  );
  await file.backend.ask('importing.commit', asSuggested(await readList(file, content)));
  await addHistory();
});
afterEach(() => file.cleanup());

/** What a list cannot hold, or holds only in part. */
async function addHistory(): Promise<void> {
  const db = file.backend.db();
  const fund = await db
    .insertInto('fund')
    .values({ name: 'Fonds A' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const order = async (start: string, number: string, cancelled: string | null) => {
    const { id } = await db
      .insertInto('trajectory')
      .values({
        client_id: 2,
        type_id: 1,
        start_date: start,
        status: cancelled === null ? 'loopt' : 'geannuleerd',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await addOrderRows(db, {
      number,
      lines: [{ trajectoryId: id, shares: [{ fundId: fund.id, cents: 145_000 }] }],
      cancelledOn: cancelled,
    });
  };
  await order('2018-03-01', '2018-0001', null);
  await order('2018-04-01', '2018-0002', '2018-04-02');
  await db
    .insertInto('outflow')
    .values([
      { client_id: 1, kind: 'parttime-werk', date: '2018-05-01' },
      { client_id: 1, kind: 'betaald-werk', date: '2019-05-01' },
    ])
    .execute();
  await db
    .insertInto('ladder_measurement')
    .values({ client_id: 1, step: 2, measured_on: '2018-01-01' })
    .execute();
  await db
    .insertInto('contact')
    .values({ client_id: 1, date: '2018-01-01', kind: 'gesprek', person: null, note: 'Geheim' })
    .execute();
}

const exported = async () => {
  const document = { kind: 'caseload', format: 'csv' } as const;
  return (await file.backend.ask('importing.document', document)).content;
};

describe('the caseload of a team that has worked with it', () => {
  it('leaves as the list says: the last outflow, the first and last step, the price of an order', async () => {
    const content = await exported();
    const rows = content.split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.replace(/;+$/, ''))).toEqual([
      'K3;;Sara;Aziz;;;;12-09-2017;statushouder;;;2',
      'K2;;Samir;Haddad;;;;12-09-2017;statushouder;;;;4;;;Jobcoaching;;01-03-2018;;loopt;1450,00;Fonds A',
      'K2;;Samir;Haddad;;;;12-09-2017;statushouder;;;;4;;;Jobcoaching;;01-04-2018;;geannuleerd',
      'K1;BP1;Rima;Nasser;;;;12-09-2017;oudkomer;;;1;3;;;Jobcoaching;;01-02-2018;;loopt;;;betaald werk;01-05-2019',
    ]);
    expect(content).not.toContain('Geheim');
  });

  it('adds and changes nothing in its own file', async () => {
    const path = join(file.folder, 'klanten.csv');
    writeFileSync(path, await exported());
    const list = await file.backend.ask('importing.read', { file: file.backend.grant(path) });
    const checked = await file.backend.ask('importing.check', asSuggested(list));
    expect(checked).toMatchObject({ faults: [], changes: [], questions: [] });
    expect(checked.counts).toMatchObject({
      newRows: 0,
      changedRows: 0,
      unchangedRows: 4,
      clients: 0,
      trajectories: 0,
      outflows: 0,
      measurements: 0,
    });
  });
});
