import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportField } from '#shared/importing/schema.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, csv, manyRows, readList, trajectoryHeader } from '../lists.ts';
import { dumpOf } from './dump.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const header =
  'klantnummer;partij;voornaam;achternaam;geboortedatum;doelgroep;kandidaatgroep;klantmanager;trede start;trede nu;taalniveau;taalmaatje;traject;aanbieder;start;eind;resultaat;kosten;fonds;uitstroom;uitstroomdatum';
const first = csv(
  header,
  '10023;P1;Salma;Haddad;01-01-1990;oudkomer;groei;Iris;2;3;A1;nee;Jobcoaching;Op Stap;01-02-2018;;;100,00;Fonds A;parttime werk;01-05-2018',
  '10024;;Rami;Bos;;;;;;;;;Taalstage;;01-03-2018;;;;;;',
);
const second = csv(
  header,
  '10023;P2;Selma;Hadad;02-01-1990;statushouder;werk;Bram;1;4;A2;ja;Jobcoaching;Op Stap;01-02-2018;01-04-2018;afgerond;120,00;Fonds B;parttime werk;02-05-2018',
  '10024;;Rami;Bos;;;werk;;2;;;;Taalstage;;01-03-2018;;;75,00;Fonds B;;',
  '10025;P2;Noë;Çelik;;;;;;;;;Zwemles;De Plons;01-06-2018;;;50,00;Fonds B;studie;01-07-2018',
);
const everything = [
  'householdNumber',
  'firstName',
  'lastName',
  'birthDate',
  'targetGroup',
  'track',
  'caseManager',
  'ladderAtStart',
  'ladderNow',
  'languageLevel',
  'languageBuddy',
  'trajectoryEnd',
  'trajectoryResult',
  'cost',
  'fund',
  'outflowKind',
  'outflowDate',
] as const satisfies readonly ImportField[];

async function importList(content: string, overwrite: readonly ImportField[] = []) {
  const choices = {
    ...asSuggested(await readList(file, content)),
    referenceDate: '2018-12-31',
    overwrite: [...overwrite],
  };
  const { importId, counts } = await file.backend.ask('importing.commit', choices);
  if (importId === null) throw new Error('nothing was imported');
  return { importId, counts };
}
const undo = (importId: number) => file.backend.ask('importing.undo', { importId });
const plan = (importId: number) => file.backend.ask('importing.planUndo', { importId });

describe('overwriting', () => {
  it('changes a client in place, and adds a row to what has a history', async () => {
    await importList(first);
    const { counts } = await importList(second, everything);
    expect(counts).toMatchObject({
      newRows: 1,
      changedRows: 2,
      unchangedRows: 0,
      // Of the first client all seventeen but none twice; of the second, track, step, cost and fund.
      changedValues: 20,
      measurements: 2,
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
    await importList(first);
    const before = await dumpOf(file.backend);
    const emptied = csv(header, '10023;;Salma;Haddad;;;;;;;;;;;;;;;;;');
    const nothing = asSuggested(await readList(file, emptied));
    const overwrite = [...everything];
    await file.backend.ask('importing.commit', { ...nothing, overwrite });
    expect(await dumpOf(file.backend)).toEqual(before);
    await importList(second, ['caseManager']);
    const after = await dumpOf(file.backend);
    expect(after['client']?.get(1)).toEqual(before['client']?.get(1));
    expect(after['client_case_manager']?.size).toBe(2);
  });
});

describe('undoing an import', () => {
  it('puts back exactly what was before, and leaves its place in the log', async () => {
    await importList(first);
    const before = await dumpOf(file.backend);
    const { importId, counts } = await importList(second, everything);
    const planned = await plan(importId);
    expect(planned).toMatchObject({
      removes: { clients: 1, trajectories: 1, outflows: 1, measurements: 2 },
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
        importedAt: '2019-12-31T12:00:00.000Z',
        importedBy: testAccount,
        shape: 'clients',
        rowCount: 3,
        counts,
        undoneAt: '2019-12-31T12:00:00.000Z',
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

  it('makes the same file one that was not imported before', async () => {
    const { importId } = await importList(first);
    expect((await readList(file, first)).importedBefore).toMatchObject({ id: importId });
    await undo(importId);
    const read = await readList(file, first);
    expect(read.importedBefore).toBeNull();
    expect((await importList(first)).importId).toBe(2);
    expect((await readList(file, first)).importedBefore).toMatchObject({ id: 2 });
  });

  it('is done once', async () => {
    const { importId } = await importList(first);
    await undo(importId);
    expect(await file.backend.refused('importing.undo', { importId })).toMatchObject({
      code: 'conflict',
    });
    expect((await plan(importId)).obstacles).toEqual([
      { clientId: null, message: 'Deze import is al ongedaan gemaakt.' },
    ]);
    expect(await file.backend.refused('importing.undo', { importId: 77 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('goes back through later imports one by one, the latest first', async () => {
    const empty = await dumpOf(file.backend);
    await importList(first);
    const one = await dumpOf(file.backend);
    await importList(second, everything);
    expect((await plan(1)).obstacleCount).toBeGreaterThan(0);
    await undo(2);
    expect(await dumpOf(file.backend)).toEqual(one);
    await undo(1);
    expect(await dumpOf(file.backend)).toEqual(empty);
  });

  it('reports, and stops when the user wants it to, with nothing changed', async () => {
    const { importId } = await importList(csv(trajectoryHeader, ...manyRows(4000)));
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

describe('a later change that stands in the way', () => {
  const db = () => file.backend.db();
  const messages = async (importId: number) =>
    (await plan(importId)).obstacles.map(({ message }) => message);

  it.each([
    [
      'a contact',
      () => db().insertInto('contact').values({ client_id: 1, date: '2019-01-01' }).execute(),
      ['Klant 10023: na deze import is een contact toegevoegd.'],
    ],
    [
      'another name',
      () => db().updateTable('client').set({ last_name: 'Smit' }).where('id', '=', 2).execute(),
      ['Klant 10024: na deze import is iets in de gegevens veranderd.'],
    ],
    [
      'another amount',
      () => db().updateTable('imported_cost').set({ amount_cents: 1 }).execute(),
      ['Klant 10023: na deze import is een bedrag veranderd.'],
    ],
    [
      'a fund with an amount',
      () => db().updateTable('fund').set({ amount_cents: 1 }).execute(),
      ['Na deze import is een fonds veranderd.'],
    ],
    [
      'a row that is gone',
      () => db().deleteFrom('outflow').execute(),
      ['Na deze import is de uitstroom weggehaald.'],
    ],
    [
      'an order with an invoice',
      async () => {
        await db()
          .insertInto('purchase_order')
          .values({
            id: 1,
            order_number: '1',
            trajectory_id: 2,
            fund_id: 1,
            price_cents: 5,
            vat_rate: '0',
            ordered_on: '2019-01-01',
          })
          .execute();
      },
      [
        'Klant 10024: na deze import is een order geplaatst.',
        'Klant 10024: na deze import is een order geplaatst met een fonds van deze import.',
      ],
    ],
    [
      'a product of its provider',
      async () => {
        const { id } = await db()
          .selectFrom('provider')
          .select('id')
          .where('name', '=', 'Op Stap')
          .executeTakeFirstOrThrow();
        const product = { type_id: 3, provider_id: id, vat_rate: '0' } as const;
        await db().insertInto('product').values(product).execute();
      },
      ['Na deze import is een traject in de catalogus gezet met een aanbieder van deze import.'],
    ],
    [
      'someone else in its household',
      async () => {
        await db()
          .insertInto('client')
          .values({ client_number: '9', household_id: 1, first_name: 'A', last_name: 'B' })
          .execute();
      },
      ['Klant 9: na deze import is deze klant toegevoegd bij een bijstandspartij van deze import.'],
    ],
  ])('is named: %s', async (_name, change, expected) => {
    const { importId } = await importList(first);
    await change();
    const before = await dumpOf(file.backend);
    expect(await messages(importId)).toEqual(expected);
    const refused = await file.backend.refused('importing.undo', { importId });
    expect(refused.code).toBe('conflict');
    expect(refused.message).toContain(expected[0]);
    expect(await dumpOf(file.backend)).toEqual(before);
    expect(file.backend.unexpected).toEqual([]);
  });

  it('is a value that was overwritten, and is another by now', async () => {
    await importList(first);
    const { importId } = await importList(second, ['lastName']);
    await db().updateTable('client').set({ last_name: 'Smit' }).where('id', '=', 1).execute();
    expect(await messages(importId)).toEqual([
      'Klant 10023: na deze import is iets in de gegevens veranderd.',
    ]);
  });

  it('is a later import that made a value what it was, or added to the same history', async () => {
    await importList(first);
    const { importId } = await importList(second, ['lastName', 'track']);
    await importList(first.replace('Haddad', 'Smit').replace('groei', 'zorg'), [
      'lastName',
      'track',
    ]);
    await importList(second, ['lastName']);
    expect(await messages(importId)).toEqual([
      'Klant 10023: een latere import heeft iets in de gegevens veranderd. Maak die eerst ongedaan.',
      'Klant 10023: na deze import is een andere kandidaatgroep toegevoegd.',
    ]);
  });

  it('is counted when there are more than fifty', async () => {
    const { importId } = await importList(csv(trajectoryHeader, ...manyRows(80)));
    await db().updateTable('client').set({ sex: 'vrouw' }).execute();
    const { obstacles, obstacleCount } = await plan(importId);
    expect([obstacles.length, obstacleCount]).toEqual([50, 80]);
    const { message } = await file.backend.refused('importing.undo', { importId });
    expect(message).toMatch(
      /^Deze import kan niet meer.*Klant K100000: .*En nog 79 andere redenen/,
    );
  });

  it('is nothing that stands apart from the import', async () => {
    const { importId } = await importList(first);
    await file.backend.ask('budget.saveFund', {
      id: null,
      name: 'Fonds Later',
      amountCents: 100,
      spendFrom: null,
      spendUntil: null,
      targetGroup: null,
    });
    expect(await messages(importId)).toEqual([]);
    await undo(importId);
    const { fund } = await dumpOf(file.backend);
    expect([...(fund?.values() ?? [])]).toMatchObject([{ id: 2, name: 'Fonds Later' }]);
  });
});
