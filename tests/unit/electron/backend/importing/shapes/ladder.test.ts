import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { checkRows, importRows } from './shape-lists.ts';
import { addSmallCaseload } from './small-caseload.ts';

let file: TestDatabase;

beforeEach(async () => {
  file = await makeTeamDatabase();
  await addSmallCaseload(file.db);
});
afterEach(() => file.cleanup());

const steps = () =>
  file.db
    .selectFrom('ladder_measurement')
    .innerJoin('client', 'client.id', 'client_id')
    .select(['client_number', 'step', 'measured_on'])
    .orderBy('ladder_measurement.id')
    .execute();

describe('a list of ladder steps', () => {
  const rows = [
    { clientNumber: 'K1', ladderStep: 'trede 2', measuredOn: '01-03-2018' },
    { clientNumber: 'K1', ladderStep: '3', measuredOn: '01-03-2019' },
    { clientNumber: 'K2', ladderStep: '1', measuredOn: '01-03-2018' },
  ];

  it('adds measurements, and adds nothing when imported again', async () => {
    const { counts } = await importRows(file.db, 'ladder', rows);
    expect(counts).toMatchObject({ rows: 3, newRows: 3, measurements: 3, knownClients: 2 });
    expect(await steps()).toEqual([
      { client_number: 'K1', step: 2, measured_on: '2018-03-01' },
      { client_number: 'K1', step: 3, measured_on: '2019-03-01' },
      { client_number: 'K2', step: 1, measured_on: '2018-03-01' },
    ]);
    const again = await importRows(file.db, 'ladder', rows);
    expect(again.counts).toMatchObject({ newRows: 0, unchangedRows: 3, measurements: 0 });
    expect(await steps()).toHaveLength(3);
  });

  it('says everything that is wrong at once', async () => {
    const { faults } = await checkRows(file.db, 'ladder', [
      ...rows,
      { clientNumber: 'K1', ladderStep: '2', measuredOn: '1-3-2018' },
      { clientNumber: 'K2', ladderStep: '2', measuredOn: '1-3-2018' },
      { clientNumber: 'K9', ladderStep: '2', measuredOn: '1-3-2018' },
      { clientNumber: '123', ladderStep: '2', measuredOn: '1-3-2018' },
      { clientNumber: 'K1', ladderStep: '7', measuredOn: '01-01-2020' },
      {},
    ]);
    expect(faults).toEqual([
      'regel 5, kolom "hele regel": Deze meting staat ook al op regel 2. Sla deze rij over.',
      'regel 6, kolom "ladderStep": Op regel 4 staat trede 1 voor dezelfde klant op dezelfde dag. Laat er één staan.',
      'regel 7, kolom "clientNumber": Klant K9 staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.',
      'regel 8, kolom "clientNumber": Klant 123 staat niet in Trede, wel klant 00123. Is dat dezelfde? Maak het nummer dan gelijk.',
      'regel 9, kolom "ladderStep": ‘7’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.',
      'regel 9, kolom "measuredOn": 01-01-2020 ligt in de toekomst. Vul de dag in waarop de trede gemeten is.',
      'regel 10, kolom "clientNumber": Het klantnummer ontbreekt. Vul het in: zonder nummer weet Trede niet over wie dit gaat.',
      'regel 10, kolom "ladderStep": De trede ontbreekt. Vul 1, 2, 3, 4, 5 of 6 in.',
      'regel 10, kolom "measuredOn": De dag van de meting ontbreekt. Vul hem in als dd-mm-jjjj.',
    ]);
  });

  it('overwrites another step on the same day only when the user wants it', async () => {
    await importRows(file.db, 'ladder', rows);
    const other = [{ clientNumber: 'K1', ladderStep: '4', measuredOn: '01-03-2019' }];
    const kept = await importRows(file.db, 'ladder', other);
    expect(kept.counts).toMatchObject({ differingRows: 1, changedRows: 0, changedValues: 0 });
    expect(kept.changes).toEqual([
      {
        field: 'ladderStep',
        count: 1,
        examples: [{ line: 2, clientNumber: 'K1', from: '3', to: '4' }],
        overwrite: false,
      },
    ]);
    expect((await steps())[1]).toMatchObject({ step: 3 });
    const { counts } = await importRows(file.db, 'ladder', other, { overwrite: ['ladderStep'] });
    expect(counts).toMatchObject({ changedRows: 1, changedValues: 1, measurements: 0 });
    expect((await steps())[1]).toMatchObject({ step: 4 });
    const again = await checkRows(file.db, 'ladder', other, { overwrite: ['ladderStep'] });
    expect(again.counts).toMatchObject({ unchangedRows: 1, changedRows: 0 });
  });
});

describe('a long list of ladder steps', () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => ({
    clientNumber: 'K1',
    ladderStep: '2',
    measuredOn: new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
  }));

  it('reports each thousand rows, and can be stopped there', async () => {
    const done: number[] = [];
    await importRows(file.db, 'ladder', rows, { report: (progress) => done.push(progress.done) });
    expect(done).toEqual([1_000, 2_000, 2_500]);
    const corrected = rows.map((row) => ({ ...row, ladderStep: '3' }));
    const stopped = importRows(file.db, 'ladder', corrected, {
      overwrite: ['ladderStep'],
      pause: () => Promise.reject(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect((await steps()).every(({ step }) => step === 2)).toBe(true);
  });
});
