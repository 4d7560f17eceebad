import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { addClient } from '../../../../../support/caseload.ts';
import type { OrderDetail } from '../../../../../../shared/purchasing/orders.ts';
import {
  committedOf,
  orderOf,
  productOf,
  seen,
  wholly,
} from '../../../../../support/money-calls.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { deciding } from '../../../../../support/with-roles.ts';

let file: TestTeamFile;
let clientId: number;
let fundId: number;
let productId: number;
beforeEach(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  clientId = await addClient(db, { number: 'K1' });
  fundId = await addFundRows(db, {
    name: 'Fonds',
    amountCents: 500_00,
    spendUntil: '2020-06-30',
  });
  productId = await productOf(db, 'Jobcoaching');
  await file.backend.ask('budget.saveMandate', { mandateCents: 100_00 });
  await db.insertInto('team_member').values({ name: 'Anna', fte_hundredths: null }).execute();
  await db.insertInto('account_member').values({ account: testAccount, member_id: 1 }).execute();
  await deciding(db, false);
});
afterEach(() => file.cleanup());

/** Whoever works at this computer is the coordinator from now on. */
const becomeCoordinator = () => deciding(file.backend.db(), true);
const wish = (unitPriceCents: number) =>
  orderOf({ productId, clientIds: [clientId], unitPriceCents, funding: wholly(fundId) });
const place = async (unitPriceCents: number) =>
  (await file.backend.ask('purchasing.order', wish(unitPriceCents))).order;
const decide = (order: OrderDetail, approved = true) => ({
  orderId: order.id,
  approved,
  before: seen(order),
  reason: approved ? null : 'Te duur',
});
const committed = () => committedOf(file.backend.db(), fundId);
const status = async () =>
  (await file.backend.db().selectFrom('trajectory').select('status').executeTakeFirstOrThrow())
    .status;

describe('an order above the mandate', () => {
  it('waits and commits nothing, until the coordinator approves it', async () => {
    const check = await file.backend.ask('purchasing.checkOrder', wish(100_01));
    expect(check).toMatchObject({ needsApproval: true, mandateCents: 100_00 });
    const order = await place(100_01);
    expect(order).toMatchObject({ status: 'wacht-op-akkoord', committedCents: 0 });
    expect(await committed()).toBe(0);
    expect(await status()).toBe('aangevraagd');
    // It is an order that waits, no request.
    expect(await file.backend.ask('purchasing.requests', {})).toEqual([]);
    expect((await file.backend.refused('purchasing.decideOrder', decide(order))).message).toBe(
      'Alleen een coördinator geeft akkoord. Vraag het de coördinator.',
    );
    await becomeCoordinator();
    const { order: approved, changeId } = await file.backend.ask(
      'purchasing.decideOrder',
      decide(order),
    );
    expect(approved).toMatchObject({
      status: 'vastgelegd',
      approval: 'akkoord',
      decidedBy: 'Anna',
      decidedOn: '2019-12-31',
      committedCents: 100_01,
    });
    expect(await status()).toBe('toegekend');
    expect(await committed()).toBe(100_01);
    const again = await file.backend.refused('purchasing.decideOrder', decide(order));
    expect(again.code).toBe('conflict');
    await file.backend.ask('caseload.undoChange', { changeId });
    expect(await committed()).toBe(0);
    expect(await status()).toBe('aangevraagd');
  });

  it('may be refused, with the reason', async () => {
    const order = await place(200_00);
    await becomeCoordinator();
    const { order: refused } = await file.backend.ask(
      'purchasing.decideOrder',
      decide(order, false),
    );
    expect(refused).toMatchObject({ status: 'afgewezen', decisionReason: 'Te duur' });
    expect(await status()).toBe('afgewezen');
    expect(await file.backend.ask('purchasing.requests', {})).toMatchObject([
      { status: 'afgewezen', reason: 'Te duur' },
    ]);
    const cancel = await file.backend.refused('purchasing.cancelOrder', { orderId: order.id });
    expect(cancel.code).toBe('conflict');
  });

  it('is checked again when it is approved', async () => {
    const order = await place(300_00);
    for (let times = 0; times < 3; times += 1) await place(100_00);
    await becomeCoordinator();
    expect((await file.backend.refused('purchasing.decideOrder', decide(order))).code).toBe(
      'fund-blocked',
    );
    expect(await committed()).toBe(300_00);
  });

  it('can be withdrawn while it waits', async () => {
    const order = await place(300_00);
    await file.backend.ask('purchasing.cancelOrder', { orderId: order.id });
    expect(await status()).toBe('geannuleerd');
  });

  it('does not wait when the one who orders may decide', async () => {
    await becomeCoordinator();
    expect(await place(300_00)).toMatchObject({ status: 'vastgelegd', approval: 'niet-nodig' });
  });

  it('does not come about by changing a smaller one', async () => {
    const order = await place(100_00);
    const change = {
      orderId: order.id,
      before: seen(order),
      endDate: null,
      lines: [{ lineId: order.lines[0]?.id ?? 0, quantityHundredths: 100, unitPriceCents: 100_01 }],
      funding: null,
      reason: 'Meer uren',
    };
    expect(await file.backend.refused('purchasing.changeOrder', change)).toMatchObject({
      code: 'conflict',
      field: 'lines',
    });
    await becomeCoordinator();
    await file.backend.ask('purchasing.changeOrder', change);
    expect(await committed()).toBe(100_01);
  });
});

describe('a condition that is not met', () => {
  const late = () => ({ ...wish(50_00), startDate: '2020-07-01' });
  const override = () => ({
    ...late(),
    overrides: [
      { fundId, condition: 'spendingPeriod' as const, reason: 'Toegezegd door het Rijk' },
    ],
  });

  it('blocks the order, also with an override of who may not decide', async () => {
    for (const order of [late(), override()]) {
      expect((await file.backend.refused('purchasing.order', order)).code).toBe('fund-blocked');
    }
  });

  it('is let pass by the coordinator, and kept with the line', async () => {
    await becomeCoordinator();
    expect((await file.backend.refused('purchasing.order', late())).code).toBe('fund-blocked');
    const { order } = await file.backend.ask('purchasing.order', override());
    expect(order.lines[0]?.overrides).toEqual([
      {
        fundName: 'Fonds',
        clientNumber: null,
        condition: 'spendingPeriod',
        reason: 'Toegezegd door het Rijk',
        decidedBy: 'Anna',
        decidedOn: '2019-12-31',
      },
    ]);
    // For more than that it is asked again.
    const dearer = {
      orderId: order.id,
      before: seen(order),
      endDate: null,
      lines: [{ lineId: order.lines[0]?.id ?? 0, quantityHundredths: 100, unitPriceCents: 60_00 }],
      funding: null,
      reason: 'Meer uren',
    };
    const refused = await file.backend.refused('purchasing.changeOrder', dearer);
    expect(refused.code).toBe('fund-blocked');
    await file.backend.ask('purchasing.changeOrder', {
      ...dearer,
      overrides: override().overrides,
    });
  });

  it('names no client in the reason', async () => {
    await becomeCoordinator();
    const order = {
      ...late(),
      overrides: [
        {
          fundId,
          condition: 'spendingPeriod' as const,
          reason: 'Voor Voornaam Achternaam K1',
        },
      ],
    };
    expect(await file.backend.refused('purchasing.order', order)).toMatchObject({
      code: 'invalid-input',
      field: 'overrides',
    });
  });

  it('is kept only with the lines of clients for whom it was not met', async () => {
    await becomeCoordinator();
    const db = file.backend.db();
    const other = await addClient(db, { number: 'K2', targetGroup: 'oudkomer' });
    const strict = await addFundRows(db, { name: 'Streng', targetGroup: 'statushouder' });
    const { order } = await file.backend.ask('purchasing.order', {
      ...orderOf({
        productId,
        clientIds: [clientId, other],
        unitPriceCents: 1_00,
        funding: wholly(strict),
      }),
      overrides: [{ fundId: strict, condition: 'targetGroup', reason: 'Partner van de klant' }],
    });
    expect(order.lines.map(({ overrides }) => overrides.length)).toEqual([0, 1]);
  });
});
