import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, csv, manyRows, readList, trajectoryHeader } from '../lists.ts';
import { dumpOf } from './dump.ts';
import { everything, first, header, importList, second } from './two-lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

/** Noon on the day of the test's clock, wherever the test runs. */
const testTime = new Date(2019, 11, 31, 12).toISOString();

const undo = (importId: number) => file.backend.ask('importing.undo', { importId });
const plan = (importId: number) => file.backend.ask('importing.planUndo', { importId });

describe('overwriting', () => {
  it('changes a client in place, and adds a row to what has a history', async () => {
    await importList(file, first);
    const { counts } = await importList(file, second, everything);
    expect(counts).toMatchObject({
      newRows: 1,
      changedRows: 2,
      unchangedRows: 0,
      // Of the first client all but none twice; of the second, who had none, track, step, cost and fund.
      changedValues: 15,
      filledValues: 5,
      measurements: 3,
      clients: 1,
      trajectories: 1,
      outflows: 1,
      households: 1,
    });
    const dump = await dumpOf(file.backend);
    const rows = (table: string) => [...(dump[table]?.values() ?? [])];
    expect(rows('client')).toMatchObject([
      {
        first_name: 'Selma',
        last_name: 'Hadad',
        birth_date: '1990-01-02',
        target_group: 'statushouder',
        language_buddy: 1,
        household_id: 3,
        import_id: 1,
      },
      { household_id: 2 },
      { household_id: 3, import_id: 2 },
    ]);
    expect(rows('client_track')).toMatchObject([
      { track: 'groei', since: null },
      { track: 'werk', since: '2018-12-31' },
      { client_id: 2, track: 'werk', since: '2018-12-31' },
    ]);
    expect(rows('ladder_measurement')).toMatchObject([
      { step: 1, measured_on: null },
      { step: 3, measured_on: '2018-12-31' },
      { client_id: 1, step: 4, measured_on: '2018-12-31' },
      { client_id: 2, step: 2, measured_on: null },
    ]);
    expect(rows('trajectory')).toMatchObject([
      { end_date: '2018-04-01', status: 'afgerond' },
      {},
      {},
    ]);
    expect(rows('imported_cost')).toMatchObject([
      { trajectory_id: 1, amount_cents: 12000, fund_id: 2 },
      { trajectory_id: 2, amount_cents: 7500, fund_id: 2 },
      { trajectory_id: 3, amount_cents: 5000, fund_id: 2 },
    ]);
    const again = { ...asSuggested(await readList(file, second)), referenceDate: '2018-12-31' };
    const { changes, counts: nothing } = await file.backend.ask('importing.check', again);
    expect([changes, nothing.unchangedRows]).toEqual([[], 3]);
  });

  it('takes only the fields that were chosen, and never erases', async () => {
    await importList(file, first);
    const before = await dumpOf(file.backend);
    const emptied = csv(header, '10023;;Salma;Haddad;;;;;;;;;;;;;;;;;');
    const nothing = asSuggested(await readList(file, emptied));
    const overwrite = [...everything];
    await file.backend.ask('importing.commit', { ...nothing, overwrite });
    expect(await dumpOf(file.backend)).toEqual(before);
    await importList(file, second, ['caseManager']);
    const after = await dumpOf(file.backend);
    expect(after['client']?.get(1)).toEqual(before['client']?.get(1));
    expect(after['client_case_manager']?.size).toBe(2);
  });
});

it('proposes the day that was chosen for the very same file, also after undoing it', async () => {
  // The day that stands in the list; `importList` chooses another.
  expect(await readList(file, first)).toMatchObject({
    suggestedReferenceDate: '2018-05-01',
    suggestedReferenceDateBy: 'list',
  });
  const { importId } = await importList(file, first);
  await undo(importId);
  const again = await readList(file, first);
  expect(again).toMatchObject({
    suggestedReferenceDate: '2018-12-31',
    suggestedReferenceDateBy: 'before',
  });
  expect(await readList(file, second)).toMatchObject({
    suggestedReferenceDate: '2018-07-01',
    suggestedReferenceDateBy: 'list',
  });
  // Who starts afresh gets what the list itself says.
  await file.backend.ask('importing.forgetLayout', { layoutId: again.layout?.id ?? 0 });
  expect(await readList(file, first)).toMatchObject({ suggestedReferenceDateBy: 'list' });
});

it('signs an import and its undoing with the name of the user, not with the account', async () => {
  const named = await file.backend
    .db()
    .updateTable('app_user')
    .set({ name: 'Sanne de Wit' })
    .where('account', '=', testAccount)
    .executeTakeFirstOrThrow();
  expect(named.numUpdatedRows).toBe(1n);
  const { importId } = await importList(file, first);
  expect((await plan(importId)).run).toMatchObject({ importedBy: 'Sanne de Wit' });
  const again = await readList(file, first);
  expect(again.importedBefore).toMatchObject({ importedBy: 'Sanne de Wit' });
  expect((await undo(importId)).run).toMatchObject({ undoneBy: 'Sanne de Wit' });
  const [run] = await file.backend.ask('importing.runs', {});
  expect(run).toMatchObject({ importedBy: 'Sanne de Wit', undoneBy: 'Sanne de Wit' });
});

describe('undoing an import', () => {
  it('puts back exactly what was before, and leaves its place in the log', async () => {
    await importList(file, first);
    const before = await dumpOf(file.backend);
    const { importId, counts } = await importList(file, second, everything);
    const planned = await plan(importId);
    expect(planned).toMatchObject({
      removes: {
        clients: 1,
        trajectories: 1,
        outflows: 1,
        // Two steps and a language level.
        measurements: 3,
        households: 1,
        orders: 0,
        // Fonds B, De Plons, Zwemles, and its place in the catalogue.
        names: 4,
        // Two groups, a case manager, and the cost of a trajectory that stays.
        otherFacts: 4,
      },
      obstacles: [],
      obstacleCount: 0,
    });
    const undone = await undo(importId);
    expect(undone.run).toMatchObject({ undoneBy: testAccount, canUndo: false });
    expect(await dumpOf(file.backend)).toEqual(before);
    const runs = await file.backend.ask('importing.runs', {});
    expect(runs).toMatchObject([
      {
        id: 2,
        importedAt: testTime,
        importedBy: testAccount,
        shape: 'clients',
        rowCount: 3,
        counts,
        undoneAt: testTime,
        undoneBy: testAccount,
        canUndo: false,
      },
      { id: 1, undoneAt: null, canUndo: true },
    ]);
    for (const table of ['import_added', 'import_changed'] as const) {
      const left = await file.backend.db().selectFrom(table).selectAll().execute();
      expect(left.filter(({ import_id: id }) => id === importId)).toEqual([]);
    }
  });

  it('says what goes of an import that only tells of groups, case managers or language levels', async () => {
    await importList(file, first);
    const groups = csv(
      'klantnummer;voornaam;achternaam;kandidaatgroep;klantmanager',
      '10024;Rami;Bos;werk;Bram',
    );
    const { importId, counts } = await importList(file, groups);
    expect(counts.measurements).toBe(0);
    expect((await plan(importId)).removes).toMatchObject({ clients: 0, otherFacts: 2 });
    const levels = csv('klantnummer;voornaam;achternaam;taalniveau', '10024;Rami;Bos;A2');
    const language = await importList(file, levels);
    expect(language.counts.measurements).toBe(1);
    expect((await plan(language.importId)).removes).toMatchObject({ measurements: 1 });
  });

  it('makes the same file one that was not imported before', async () => {
    const { importId } = await importList(file, first);
    expect((await readList(file, first)).importedBefore).toMatchObject({ id: importId });
    await undo(importId);
    const read = await readList(file, first);
    expect(read.importedBefore).toBeNull();
    expect((await importList(file, first)).importId).toBe(2);
    expect((await readList(file, first)).importedBefore).toMatchObject({ id: 2 });
  });

  it('is done once', async () => {
    const { importId } = await importList(file, first);
    await undo(importId);
    expect(await file.backend.refused('importing.undo', { importId })).toMatchObject({
      code: 'conflict',
    });
    expect((await plan(importId)).obstacles).toMatchObject([
      {
        clientId: null,
        because: 'lasting',
        message: 'Deze import is al ongedaan gemaakt. U hoeft niets te doen.',
      },
    ]);
    expect(await file.backend.refused('importing.undo', { importId: 77 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('goes back through later imports one by one, the latest first', async () => {
    const empty = await dumpOf(file.backend);
    await importList(file, first);
    const one = await dumpOf(file.backend);
    await importList(file, second, everything);
    expect((await plan(1)).obstacleCount).toBeGreaterThan(0);
    await undo(2);
    expect(await dumpOf(file.backend)).toEqual(one);
    await undo(1);
    expect(await dumpOf(file.backend)).toEqual(empty);
  });

  it('reports, and stops when the user wants it to, with nothing changed', async () => {
    const { importId } = await importList(file, csv(trajectoryHeader, ...manyRows(4000)));
    const before = await dumpOf(file.backend);
    const reports = file.backend.progress.length;
    const running = file.backend.call('importing.undo', { importId });
    while (file.backend.progress.length < reports + 3) await new Promise(setImmediate);
    await file.backend.ask('importing.cancel', {});
    expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await dumpOf(file.backend)).toEqual(before);
    await undo(importId);
    const last = file.backend.progress.at(-1);
    expect(last?.done).toBe(last?.total);
  });
});
