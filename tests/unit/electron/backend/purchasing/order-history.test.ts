import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderDetail } from '../../../../../shared/purchasing/orders.ts';
import { historyOf, seen } from '../../../../support/money-calls.ts';
import { addFundRows } from '../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../support/ordering-team.ts';

let team: OrderingTeam;
let order: OrderDetail;
beforeEach(async () => {
  team = await OrderingTeam.make();
  const fundId = await addFundRows(team.db, { name: 'F', amountCents: 1_000_000_00 });
  const clientIds = [team.client(0), team.client(1)];
  ({ order } = await team.course(fundId, clientIds, { capacity: 8 }));
});
afterEach(() => team.file.cleanup());

const told = async () =>
  (await historyOf(team.backend, order.id)).map(({ what }) => what.replaceAll('\u00a0', ' '));
const lineId = () => order.lines[0]?.id ?? 0;
const book = (invoiceNumber: string, amountCents: number) =>
  team.backend.ask('purchasing.recordInvoice', {
    invoiceNumber,
    invoicedOn: '2019-12-30',
    paidOn: null,
    budgetYear: 2020,
    lines: [{ lineId: lineId(), amountCents }],
    reason: 'Gesprek met de aanbieder',
  });

describe('the history of an order', () => {
  it('tells of fewer places from how many to how many', async () => {
    await team.backend.ask('purchasing.changeOrder', {
      orderId: order.id,
      before: seen(order),
      endDate: order.endsOn,
      lines: [],
      funding: null,
      course: { sharing: 'ingepland', capacity: 6 },
      reason: 'Kleinere zaal',
    });
    expect(await told()).toEqual(['Gewijzigd: minder plaatsen (van 8 naar 6)', 'Besteld']);
  });

  it('tells who came and who left by number', async () => {
    const [first] = order.course?.participants ?? [];
    await team.backend.ask('purchasing.addParticipant', {
      orderId: order.id,
      clientId: team.client(2),
    });
    await team.backend.ask('purchasing.removeParticipant', {
      orderId: order.id,
      participantId: first?.id ?? 0,
    });
    expect(await told()).toEqual([
      'Deelnemer weggehaald: K1',
      'Deelnemer toegevoegd: K3',
      'Besteld',
    ]);
  });

  it('tells that the rest was freed, and of a credit that it is one', async () => {
    await book('F-1', 1_000_00);
    const { invoice } = await book('C-1', -400_00);
    const paid = { invoiceIds: [invoice.id], paidOn: '2019-12-31' };
    await team.backend.ask('purchasing.payInvoices', paid);
    await team.backend.ask('purchasing.closeLine', {
      orderId: order.id,
      lineId: null,
      reason: 'Gestopt',
    });
    expect(await told()).toEqual([
      'Rest vrijgegeven',
      'Creditnota betaald: C-1',
      'Creditnota geboekt: C-1, € −400,00',
      'Factuur geboekt: F-1, € 1.000,00',
      'Besteld',
    ]);
  });

  it('tells from which year it came, until that is undone', async () => {
    const own = await addFundRows(team.db, { name: 'Jaren', years: { 2019: 100_00, 2020: 0 } });
    const wish = { startDate: '2019-12-01', budgetYear: 2019 };
    const { order: going } = await team.order(10_00, own, wish);
    const fromYear = async () =>
      (await team.backend.ask('purchasing.orderDetail', { orderId: going.id })).wentFromYear;
    expect(await fromYear()).toBeNull();
    const choices = [{ fundId: own, choice: 'orders' as const }];
    const { changeId } = await team.backend.ask('budget.changeYear', { year: 2019, choices });
    expect(await fromYear()).toBe(2019);
    await team.backend.ask('caseload.undoChange', { changeId });
    expect(await fromYear()).toBeNull();
  });
});
