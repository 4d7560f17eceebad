import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    await file.backend.ask('purchasing.order', {
      clientId,
      productId,
      startDate: '2018-06-01',
      endDate: null,
      fundId: 1,
      priceCents: 100,
      vatRate: '0',
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
      () => db().updateTable('fund').set({ amount_cents: 1 }).execute(),
      ['Na deze import is een fonds veranderd.'],
    ],
    [
      'a row that is gone',
      () => db().deleteFrom('outflow').execute(),
      ['Na deze import is de uitstroom weggehaald.'],
    ],
    [
      'an order',
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

  it('is one purchase, not each of its rows, and stays when it is cancelled', async () => {
    const { importId } = await importList(file, first);
    await buy(1);
    const bought = {
      clientId: 1,
      clientName: 'Salma Haddad',
      importId: null,
      because: 'purchase',
      message: 'Klant 10023: na deze import is een traject ingekocht.',
    };
    expect(await plan(importId)).toMatchObject({ obstacles: [bought], obstacleCount: 1 });
    await file.backend.ask('purchasing.cancelOrder', { orderId: 1 });
    expect(await plan(importId)).toMatchObject({ obstacles: [bought], obstacleCount: 1 });
  });

  it('is a later import that cannot be undone itself', async () => {
    const { importId } = await importList(file, first);
    await importList(file, second);
    expect((await plan(importId)).obstacles).toMatchObject([
      { importId: 2, because: 'later-import' },
    ]);
    await buy(3);
    expect((await plan(importId)).obstacles).toMatchObject([
      { importId: 2, because: 'lasting', message: expect.stringContaining('zelf ook niet') },
      { importId: null, because: 'purchase' },
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
