import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainFund } from '../../../../../support/money-calls.ts';
import { addAmountRow, addOrderRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { csv, manyRows, trajectoryHeader } from '../lists.ts';
import { dumpOf } from './dump.ts';
import { first, importList, second } from './two-lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const undo = (importId: number) => file.backend.ask('importing.undo', { importId });
const plan = (importId: number) => file.backend.ask('importing.planUndo', { importId });

describe('a later change that stands in the way', () => {
  const db = () => file.backend.db();
  const messages = async (importId: number) =>
    (await plan(importId)).obstacles.map(({ message }) => message);

  /** Buys a trajectory of the catalogue for a client, from the fund and the provider of the import. */
  async function buy(clientId: number) {
    const { id: productId } = await db()
      .selectFrom('product')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    return file.backend.ask('purchasing.order', {
      costKind: 'traject',
      productId,
      unit: 'traject',
      vatRate: '0',
      startDate: '2018-06-01',
      endDate: null,
      budgetYear: 2018,
      lines: [{ clientId, quantityHundredths: 100, unitPriceCents: 100 }],
      funding: { way: 'procent', parts: [{ fundId: 1, weight: 10_000 }] },
    });
  }

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
      () => addAmountRow(db(), 1, 1),
      ['Na deze import is een bedrag vastgelegd bij een fonds van deze import.'],
    ],
    [
      'a fund that is for fewer',
      () => db().updateTable('fund').set({ repay: 1 }).execute(),
      ['Na deze import is een fonds veranderd.'],
    ],
    [
      'a row that is gone',
      () => db().deleteFrom('outflow').execute(),
      ['Na deze import is de uitstroom verwijderd.'],
    ],
    [
      'an order',
      async () => {
        await addOrderRows(db(), {
          number: '1',
          lines: [{ trajectoryId: 2, shares: [{ fundId: 1, cents: 5 }] }],
        });
      },
      ['Klant 10024: na deze import is een traject ingekocht.'],
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
      ['Na deze import is een product in de catalogus gezet met een aanbieder van deze import.'],
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
    const { importId } = await importList(file, first);
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
    await importList(file, first);
    const { importId } = await importList(file, second, ['lastName']);
    await db().updateTable('client').set({ last_name: 'Smit' }).where('id', '=', 1).execute();
    expect(await messages(importId)).toEqual([
      'Klant 10023: na deze import is iets in de gegevens veranderd.',
    ]);
  });

  it('is a later import that made a value what it was, or added to the same history', async () => {
    await importList(file, first);
    const { importId } = await importList(file, second, ['lastName', 'track']);
    await importList(file, first.replace('Haddad', 'Smit').replace('groei', 'zorg'), [
      'lastName',
      'track',
    ]);
    await importList(file, second, ['lastName']);
    expect(await messages(importId)).toEqual([
      expect.stringMatching(
        /^De import van lijst-\d+.csv op .* bouwt hierop verder, op 1 plaats\.$/,
      ),
      expect.stringMatching(
        /^De import van lijst-\d+.csv op .* bouwt hierop verder, op 1 plaats\.$/,
      ),
    ]);
    const { obstacles } = await plan(importId);
    expect(obstacles.map(({ importId: by, because }) => [by, because])).toEqual([
      [4, 'later-import'],
      [3, 'later-import'],
    ]);
    await undo(4);
    await undo(3);
    expect(await messages(importId)).toEqual([]);
  });

  it('is one purchase, not each of its rows, until that is undone', async () => {
    const { importId } = await importList(file, first);
    const before = await dumpOf(file.backend);
    const { changeId } = await buy(1);
    const bought = {
      clientId: 1,
      clientName: 'Salma Haddad',
      importId: null,
      because: 'repairable',
      message: 'Klant 10023: na deze import is een traject ingekocht.',
    };
    expect(await plan(importId)).toMatchObject({ obstacles: [bought], obstacleCount: 1 });
    const cancelled = await file.backend.ask('purchasing.cancelOrder', { orderId: 1 });
    expect(await plan(importId)).toMatchObject({ obstacles: [bought], obstacleCount: 1 });
    for (const done of [cancelled.changeId, changeId]) {
      await file.backend.ask('caseload.undoChange', { changeId: done });
    }
    expect(await plan(importId)).toMatchObject({ obstacles: [], obstacleCount: 0 });
    expect(await dumpOf(file.backend)).toEqual(before);
  });

  it('is a later import that cannot be undone itself', async () => {
    const { importId } = await importList(file, first);
    await importList(file, second);
    expect((await plan(importId)).obstacles).toMatchObject([
      { importId: 2, because: 'later-import' },
    ]);
    await buy(3);
    expect((await plan(importId)).obstacles).toMatchObject([
      { importId: 2, because: 'later-import' },
      { importId: null, because: 'repairable' },
    ]);
    await db().updateTable('trajectory_type').set({ usual_weeks: 7 }).execute();
    expect((await plan(importId)).obstacles).toMatchObject([
      { importId: 2, because: 'lasting', message: expect.stringContaining('zelf ook niet') },
      { importId: null, because: 'repairable' },
      { importId: null, because: 'lasting', message: expect.stringContaining('soort traject') },
    ]);
  });

  it('is counted when there are more than fifty', async () => {
    const { importId } = await importList(file, csv(trajectoryHeader, ...manyRows(80)));
    await db().updateTable('client').set({ sex: 'vrouw' }).execute();
    const { obstacles, obstacleCount } = await plan(importId);
    expect([obstacles.length, obstacleCount]).toEqual([50, 80]);
    const { message } = await file.backend.refused('importing.undo', { importId });
    expect(message).toMatch(/^Deze import kan nu niet.*Klant K100000: .*En nog 79 andere redenen/);
  });

  it('is nothing that stands apart from the import', async () => {
    const { importId } = await importList(file, first);
    await file.backend.ask('budget.saveFund', {
      id: null,
      name: 'Fonds Later',
      ...plainFund,
    });
    expect(await messages(importId)).toEqual([]);
    await undo(importId);
    const { fund } = await dumpOf(file.backend);
    expect([...(fund?.values() ?? [])]).toMatchObject([{ id: 2, name: 'Fonds Later' }]);
  });
});
