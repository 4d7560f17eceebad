import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { checkRows, importRows } from './shape-lists.ts';
import { addOrder, addSmallCaseload, addTrajectory } from './small-caseload.ts';

let file: TestDatabase;
let k1: number;
let fundId: number;

beforeEach(async () => {
  file = await makeTeamDatabase();
  const caseload = await addSmallCaseload(file.db);
  k1 = caseload.clients.get('K1') ?? 0;
  fundId = caseload.fundId;
});
afterEach(() => file.cleanup());

const coaching = {
  clientNumber: 'K1',
  trajectoryType: 'Jobcoaching',
  provider: 'Op Stap',
  trajectoryStart: '01-02-2018',
  trajectoryEnd: '01-08-2018',
  cost: '1.450,00',
  fund: 'Fonds A',
};

const stored = () =>
  file.db
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'type_id')
    .leftJoin('imported_cost', 'trajectory_id', 'trajectory.id')
    .select(['trajectory_type.name', 'start_date', 'end_date', 'status', 'amount_cents'])
    .orderBy('trajectory.id')
    .execute();

describe('a list of trajectories', () => {
  const rows = [
    coaching,
    { ...coaching, clientNumber: 'K2', trajectoryType: 'Zwemles', cost: '', fund: 'Fonds Nieuw' },
  ];

  it('adds trajectories with their names and cost, and adds nothing when imported again', async () => {
    const { counts, questions } = await importRows(file.db, 'trajectories', rows);
    expect(questions).toEqual([]);
    expect(counts).toMatchObject({
      rows: 2,
      newRows: 2,
      clients: 0,
      households: 0,
      trajectories: 2,
      costCents: 1_450_00,
      knownClients: 2,
      newFunds: ['Fonds Nieuw'],
      newTrajectoryTypes: ['Zwemles'],
    });
    const content = await stored();
    expect(content).toEqual([
      {
        name: 'Jobcoaching',
        start_date: '2018-02-01',
        end_date: '2018-08-01',
        status: 'geeindigd',
        amount_cents: 1_450_00,
      },
      {
        name: 'Zwemles',
        start_date: '2018-02-01',
        end_date: '2018-08-01',
        status: 'geeindigd',
        amount_cents: 0,
      },
    ]);
    const again = await importRows(file.db, 'trajectories', rows);
    expect(again.counts).toMatchObject({
      newRows: 0,
      unchangedRows: 2,
      trajectories: 0,
      knownTrajectories: 2,
    });
    expect(again.changes).toEqual([]);
    expect(await stored()).toEqual(content);
    const clients = await file.db.selectFrom('client').selectAll().execute();
    expect(clients).toHaveLength(3);
  });

  it('says everything that is wrong at once', async () => {
    const { faults } = await checkRows(file.db, 'trajectories', [
      coaching,
      coaching,
      { ...coaching, clientNumber: 'K9' },
      { ...coaching, clientNumber: 'K9', trajectoryStart: '01-03-2018' },
      { ...coaching, clientNumber: 'K2', trajectoryType: 'Coaching van Salma Ali K1' },
      { ...coaching, trajectoryStart: '01-09-2018' },
      { clientNumber: 'K1' },
      { ...coaching, clientNumber: '' },
    ]);
    expect(faults).toEqual([
      'regel 3, kolom "hele regel": Dit traject staat ook al op regel 2, met dezelfde gegevens. Sla deze rij over.',
      'regel 4, kolom "clientNumber": Klant K9 staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.',
      'regel 5, kolom "clientNumber": Klant K9 staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.',
      'regel 6, kolom "trajectoryType": In de naam van dit traject staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.',
      'regel 7, kolom "trajectoryEnd": Het einde (01-08-2018) ligt vóór de start (01-09-2018). Verbeter een van de twee.',
      'regel 8, kolom "trajectoryType": Het soort traject ontbreekt. Vul het in, of sla deze rij over.',
      'regel 9, kolom "clientNumber": Het klantnummer ontbreekt. Vul het in: zonder nummer weet Trede niet over wie dit gaat.',
    ]);
  });

  it('changes what differs only when the user wants it, and never what was bought in Trede', async () => {
    await importRows(file.db, 'trajectories', [coaching]);
    const other = [{ ...coaching, trajectoryResult: 'afgerond', cost: '1.500,00' }];
    const kept = await importRows(file.db, 'trajectories', other);
    expect(kept.changes.map(({ field, count }) => [field, count])).toEqual([
      ['trajectoryResult', 1],
      ['cost', 1],
    ]);
    expect(kept.counts).toMatchObject({ differingRows: 1, changedRows: 0 });
    const { counts } = await importRows(file.db, 'trajectories', other, {
      overwrite: ['trajectoryResult', 'cost'],
    });
    expect(counts).toMatchObject({ changedRows: 1, changedValues: 2, costCents: 0 });
    expect(await stored()).toMatchObject([{ status: 'afgerond', amount_cents: 1_500_00 }]);

    const bought = await addTrajectory(file.db, { clientId: k1, start: '2018-10-01' });
    await addOrder(file.db, { trajectoryId: bought, fundId, number: 'A', priceCents: 700_00 });
    const ofBought = await checkRows(file.db, 'trajectories', [
      { ...coaching, trajectoryStart: '01-10-2018', trajectoryEnd: '' },
    ]);
    expect(ofBought.changes).toEqual([]);
    expect(ofBought.warnings).toEqual([
      'regel 2, kolom "cost": Dit traject is in Trede ingekocht, met een ander bedrag of fonds. Trede laat staan wat in de order staat.',
    ]);
  });
});
