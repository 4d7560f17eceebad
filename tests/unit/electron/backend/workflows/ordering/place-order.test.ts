import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import {
  committedOf,
  historyOf,
  orderOf,
  productOf,
  wholly,
  type OrderWish,
} from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let other: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: 'K1', firstName: 'Rima', lastName: 'Nasser' });
  other = await addClient(db, { number: 'K2' });
  productId = await productOf(db, 'Jobcoaching');
});
afterEach(() => file.cleanup());

const order = (wish: OrderWish) => file.backend.ask('purchasing.order', wish);
const refused = (wish: OrderWish) => file.backend.refused('purchasing.order', wish);
const fund = (name: string, amountCents?: number) =>
  addFundRows(file.backend.db(), amountCents === undefined ? { name } : { name, amountCents });
const plain = (fundId: number, unitPriceCents = 100_00, clientIds = [clientId]) =>
  orderOf({ productId, funding: wholly(fundId), clientIds, unitPriceCents });
const trajectories = () =>
  file.backend.db().selectFrom('trajectory').selectAll().orderBy('id').execute();

describe('an order for one client', () => {
  it('puts the trajectory on the page and commits the money, at once', async () => {
    const fundId = await fund('Fonds', 5000_00);
    const { order: placed } = await order(plain(fundId, 1450_00));
    expect(placed).toMatchObject({
      orderNumber: '2019-0001',
      status: 'vastgelegd',
      askedBy: testAccount,
      amountCents: 1450_00,
      committedCents: 1450_00,
      typeName: 'Jobcoaching',
      budgetYears: [2020],
      fundNames: ['Fonds'],
      clients: [{ id: clientId, clientNumber: 'K1' }],
      lines: [{ clientId, shares: [{ fundId, amountCents: 1450_00, openCents: 1450_00 }] }],
      course: null,
    });
    expect(await historyOf(file.backend, placed.id)).toMatchObject([
      { what: 'Besteld', differenceCents: 1450_00 },
    ]);
    expect(await committedOf(file.backend.db(), fundId)).toBe(1450_00);
    expect(await trajectories()).toMatchObject([
      {
        id: placed.lines[0]?.trajectoryId,
        client_id: clientId,
        status: 'toegekend',
        start_date: '2020-01-15',
        planned_start: '2020-01-15',
        planned_end: null,
      },
    ]);
  });

  it('costs its quantity times its price, half up', async () => {
    const fundId = await fund('Fonds');
    const { order: placed } = await order({
      ...plain(fundId),
      unit: 'uur',
      lines: [{ clientId, quantityHundredths: 1250, unitPriceCents: 85_01 }],
    });
    // 12.5 x 85.01 = 1062.625
    expect(placed.amountCents).toBe(1062_63);
  });

  it('refuses what the fund cannot pay, and leaves nothing behind', async () => {
    const fundId = await fund('Fonds', 1000_00);
    expect(await refused(plain(fundId, 1000_01))).toMatchObject({
      code: 'fund-blocked',
      field: 'funding',
    });
    expect(await trajectories()).toEqual([]);
    expect(await committedOf(file.backend.db(), fundId)).toBe(0);
    await order(plain(fundId, 1000_00));
  });

  it('lets a fund of unknown amount pay', async () => {
    const fundId = await fund('Fonds');
    const { order: placed } = await order(plain(fundId, 100_000_00));
    expect(placed.committedCents).toBe(100_000_00);
  });

  it('keeps the first price of a product that had none', async () => {
    const fundId = await fund('Fonds');
    await order({ ...plain(fundId, 985_50), vatRate: '9' });
    await order(plain(fundId, 500_00));
    const catalogue = await file.backend.ask('purchasing.catalogue', {});
    expect(catalogue.find(({ id }) => id === productId)).toMatchObject({
      priceCents: 985_50,
      vatRate: '9',
    });
  });

  it('keeps no price of a whole course as that of one trajectory', async () => {
    const fundId = await fund('Fonds');
    await order({
      ...plain(fundId, 4_800_00),
      costKind: 'groep',
      lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 4_800_00 }],
      course: { sharing: 'ingepland', capacity: null, clientIds: [clientId], sessionDates: [] },
    });
    const catalogue = await file.backend.ask('purchasing.catalogue', {});
    expect(catalogue.find(({ id }) => id === productId)?.priceCents).toBeNull();
  });

  it('makes a request of before the trajectory that was bought', async () => {
    const fundId = await fund('Fonds');
    await file.backend.ask('purchasing.request', {
      clientId,
      productId,
      wishedStart: '2020-01-01',
      note: 'Graag snel',
    });
    const [request] = await file.backend.ask('purchasing.requests', {});
    expect(request).toMatchObject({ clientId, productId, status: 'aangevraagd' });
    const wish = (id: number): OrderWish => ({
      ...plain(fundId),
      lines: [{ clientId, requestId: id, quantityHundredths: 100, unitPriceCents: 100_00 }],
    });
    await order(wish(request?.trajectoryId ?? 0));
    expect(await trajectories()).toMatchObject([
      {
        id: request?.trajectoryId,
        status: 'toegekend',
        start_date: '2020-01-15',
        note: 'Graag snel',
      },
    ]);
    expect(await file.backend.ask('purchasing.requests', {})).toEqual([]);
    // It cannot be bought twice.
    expect(await refused(wish(request?.trajectoryId ?? 0))).toMatchObject({
      code: 'conflict',
      field: 'lines',
    });
  });
});

describe('what makes no order', () => {
  it.each<[string, (wish: OrderWish) => OrderWish, string]>([
    ['an end before the start', (wish) => ({ ...wish, endDate: '2020-01-14' }), 'endDate'],
    ['a trajectory without a product', (wish) => ({ ...wish, productId: null }), 'productId'],
    [
      'a trajectory of nobody',
      (wish) => ({
        ...wish,
        lines: [{ clientId: null, quantityHundredths: 100, unitPriceCents: 1 }],
      }),
      'lines',
    ],
    ['one client twice', (wish) => ({ ...wish, lines: [...wish.lines, ...wish.lines] }), 'lines'],
    ['a product that is not there', (wish) => ({ ...wish, productId: 9999 }), 'productId'],
    [
      'a client who is not there',
      (wish) => ({
        ...wish,
        lines: [{ clientId: 9999, quantityHundredths: 100, unitPriceCents: 1 }],
      }),
      'lines',
    ],
    [
      'amounts of funds that are not together the order',
      (wish) => ({
        ...wish,
        funding: { way: 'bedrag', parts: [{ fundId: 1, amountCents: 99_99 }] },
      }),
      'funding',
    ],
    [
      'one fund twice',
      (wish) => ({
        ...wish,
        funding: {
          way: 'bedrag',
          parts: [
            { fundId: 1, amountCents: 50_00 },
            { fundId: 1, amountCents: 50_00 },
          ],
        },
      }),
      'funding',
    ],
    [
      'a key that is not there',
      (wish) => ({ ...wish, funding: { way: 'sleutel', keyId: 9 } }),
      'funding',
    ],
    [
      'the name of a client on paper',
      (wish) => ({ ...wish, description: 'Voor Rima Nasser' }),
      'description',
    ],
    [
      'more than one order can be',
      (wish) => ({
        ...wish,
        lines: [{ clientId, quantityHundredths: 1_000_000, unitPriceCents: 10_000_000_01 }],
      }),
      'lines',
    ],
  ])('%s', async (_name, change, field) => {
    const fundId = await fund('Fonds');
    expect((await refused(change(plain(fundId)))).field).toBe(field);
    expect(file.backend.unexpected).toEqual([]);
    expect(await trajectories()).toEqual([]);
  });
});

describe('an order for several clients', () => {
  it('is one number with a line each, and every fund pays what was asked of it', async () => {
    const one = await fund('Een');
    const two = await fund('Twee');
    const third = await addClient(file.backend.db(), { number: 'K3' });
    const { order: placed } = await order(
      orderOf({
        productId,
        clientIds: [clientId, other, third],
        unitPriceCents: 33_33,
        funding: {
          way: 'bedrag',
          parts: [
            { fundId: one, amountCents: 49_99 },
            { fundId: two, amountCents: 50_00 },
          ],
        },
      }),
    );
    expect(placed.amountCents).toBe(99_99);
    expect(placed.clients.map(({ clientNumber }) => clientNumber)).toEqual(['K1', 'K2', 'K3']);
    for (const { shares } of placed.lines) {
      expect(shares.reduce((sum, share) => sum + share.amountCents, 0)).toBe(33_33);
    }
    expect(await committedOf(file.backend.db(), one)).toBe(49_99);
    expect(await committedOf(file.backend.db(), two)).toBe(50_00);
    expect(await trajectories()).toHaveLength(3);
  });

  it('names the client for whom a fund does not pay', async () => {
    const fundId = await addFundRows(file.backend.db(), {
      name: 'Fonds',
      targetGroup: 'statushouder',
    });
    await file.backend
      .db()
      .updateTable('client')
      .set({ target_group: 'oudkomer' })
      .where('id', '=', other)
      .execute();
    const { code, message } = await refused(plain(fundId, 1_00, [clientId, other]));
    expect(code).toBe('fund-blocked');
    expect(message).toBe('Klant K2: Fonds is alleen voor statushouders. Kies een ander fonds.');
  });

  it('is divided by a fixed key', async () => {
    const db = file.backend.db();
    const [one, two] = [await fund('Een'), await fund('Twee')];
    const key = await db
      .insertInto('funding_key')
      .values({ name: 'Sleutel' })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [fundId, weight] of [
      [one, 2],
      [two, 1],
    ] as const) {
      await db
        .insertInto('funding_key_part')
        .values({ key_id: key.id, fund_id: fundId, weight })
        .execute();
    }
    await order({
      ...plain(one, 50_00, [clientId, other]),
      funding: { way: 'sleutel', keyId: key.id },
    });
    expect(await committedOf(db, one)).toBe(66_67);
    expect(await committedOf(db, two)).toBe(33_33);
  });
});

describe('undoing an order', () => {
  it('takes the trajectory and the commitment away, and never gives the number out again', async () => {
    const fundId = await fund('Fonds', 100_00);
    const { changeId } = await order(plain(fundId));
    const { changeId: undone } = await file.backend.ask('caseload.undoChange', { changeId });
    expect(await trajectories()).toEqual([]);
    expect(await file.backend.ask('purchasing.orders', {})).toEqual([]);
    const { order: second, changeId: again } = await order(plain(fundId));
    expect(second.orderNumber).toBe('2019-0002');
    // What was taken back comes back only while there is money for it.
    const late = await file.backend.refused('caseload.undoChange', { changeId: undone });
    expect(late).toMatchObject({ code: 'conflict' });
    await file.backend.ask('caseload.undoChange', { changeId: again });
    await file.backend.ask('caseload.undoChange', { changeId: undone });
    const orders = await file.backend.ask('purchasing.orders', {});
    expect(orders).toMatchObject([{ orderNumber: '2019-0001', committedCents: 100_00 }]);
  });
});
