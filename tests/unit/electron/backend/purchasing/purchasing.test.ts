import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetHandlers } from '../../../../../electron/backend/budget/handlers.ts';
import { caseloadHandlers } from '../../../../../electron/backend/caseload/handlers.ts';
import { purchasingHandlers } from '../../../../../electron/backend/purchasing/handlers.ts';
import { workflowHandlers } from '../../../../../electron/backend/workflows/handlers.ts';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile({
    ...caseloadHandlers,
    ...purchasingHandlers,
    ...budgetHandlers,
    ...workflowHandlers,
  });
});
afterEach(() => file.cleanup());

const noConditions = { id: null, spendFrom: null, spendUntil: null, targetGroup: null };

async function setUp(amountCents: number | null) {
  const { backend } = file;
  const clientId = await addClient(backend.db(), { number: 'K1' });
  const fund = await backend.ask('budget.saveFund', {
    ...noConditions,
    name: 'Uitvoeringsakkoord 2017',
    amountCents,
  });
  const [product] = await backend.ask('purchasing.catalogue', {});
  if (product === undefined) throw new Error('the starting catalogue is empty');
  const order = (priceCents: number) =>
    ({
      clientId,
      productId: product.id,
      fundId: fund.id,
      priceCents,
      vatRate: 'vrijgesteld',
      startDate: '2020-01-15',
      endDate: null,
    }) as const;
  return { backend, clientId, fundId: fund.id, product, order };
}

describe('purchasing.order', () => {
  it('puts the trajectory on the page and commits the money, at once', async () => {
    const { backend, clientId, order } = await setUp(5000_00);
    const bought = await backend.ask('purchasing.order', order(1450_00));
    expect(bought.order).toMatchObject({ orderNumber: '2019-0001', status: 'vastgelegd' });
    expect(bought.fund).toMatchObject({ committedCents: 1450_00, freeCents: 3550_00 });
    const client = await backend.ask('caseload.client', { clientId });
    expect(client.trajectories).toMatchObject([
      {
        status: 'toegekend',
        committedCents: 1450_00,
        orderId: bought.order.id,
        orderNumber: '2019-0001',
      },
    ]);
  });

  it('refuses what the fund cannot pay, and leaves nothing behind', async () => {
    const { backend, clientId, order } = await setUp(1000_00);
    expect(await backend.refused('purchasing.order', order(1000_01))).toMatchObject({
      code: 'fund-blocked',
      field: 'fundId',
    });
    const client = await backend.ask('caseload.client', { clientId });
    expect(client.trajectories).toEqual([]);
    expect(await backend.ask('budget.overview', {})).toMatchObject([{ committedCents: 0 }]);
  });

  it('lets a fund of unknown amount pay', async () => {
    const { backend, order } = await setUp(null);
    const { fund } = await backend.ask('purchasing.order', order(1000_00));
    expect(fund).toMatchObject({ committedCents: 1000_00, freeCents: null });
  });

  it('remembers the first price of a product that had none', async () => {
    const { backend, product, order } = await setUp(null);
    await backend.ask('purchasing.order', order(985_50));
    await backend.ask('purchasing.order', order(500_00));
    const catalogue = await backend.ask('purchasing.catalogue', {});
    expect(catalogue.find(({ id }) => id === product.id)?.priceCents).toBe(985_50);
  });

  it('refuses an end before the start, with the field', async () => {
    const { backend, order } = await setUp(null);
    const error = await backend.refused('purchasing.order', {
      ...order(1_00),
      endDate: '2020-01-14',
    });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'endDate' });
  });
});

describe('purchasing.cancelOrder', () => {
  it('frees the money, keeps the number and the history', async () => {
    const { backend, clientId, fundId, order } = await setUp(5000_00);
    const { order: first } = await backend.ask('purchasing.order', order(1450_00));
    const fund = await backend.ask('purchasing.cancelOrder', { orderId: first.id });
    expect(fund).toMatchObject({ committedCents: 0, freeCents: 5000_00 });
    const { order: second } = await backend.ask('purchasing.order', order(10_00));
    expect(second.orderNumber).toBe('2019-0002');
    expect(await backend.ask('purchasing.ordersOfFund', { fundId })).toMatchObject([
      { orderNumber: '2019-0002', status: 'vastgelegd' },
      { orderNumber: '2019-0001', status: 'geannuleerd' },
    ]);
    const client = await backend.ask('caseload.client', { clientId });
    expect(client.trajectories.map(({ status }) => status)).toEqual(['toegekend', 'geannuleerd']);
    expect(client.trajectories[1]?.committedCents).toBe(0);
  });

  it('is refused a second time, and once an invoice has come in', async () => {
    const { backend, order } = await setUp(null);
    const { order: first } = await backend.ask('purchasing.order', order(100_00));
    await backend.ask('purchasing.cancelOrder', { orderId: first.id });
    const again = await backend.refused('purchasing.cancelOrder', { orderId: first.id });
    expect(again.code).toBe('conflict');
    const { order: second } = await backend.ask('purchasing.order', order(100_00));
    await backend.ask('purchasing.recordInvoice', {
      orderId: second.id,
      invoiceNumber: 'F1',
      invoicedOn: '2020-02-01',
      amountCents: 1,
      paidOn: null,
    });
    const late = await backend.refused('purchasing.cancelOrder', { orderId: second.id });
    expect(late.code).toBe('conflict');
  });
});

describe('purchasing.recordInvoice', () => {
  const invoice = { invoiceNumber: 'F-1', invoicedOn: '2020-02-01', paidOn: null } as const;

  it('moves money from committed to invoiced to paid, and never counts a euro twice', async () => {
    const { backend, order } = await setUp(1_000_000_00);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 100_000 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.boolean(),
        async (priceCents, part, paid) => {
          const [before] = await backend.ask('budget.overview', {});
          const { order: bought } = await backend.ask('purchasing.order', order(priceCents));
          const amountCents = Math.max(1, Math.floor(priceCents * part));
          await backend.ask('purchasing.recordInvoice', {
            ...invoice,
            invoiceNumber: bought.orderNumber,
            orderId: bought.id,
            amountCents,
            paidOn: paid ? '2020-03-01' : null,
          });
          const [after] = await backend.ask('budget.overview', {});
          if (!before || !after) throw new Error('the fund is gone');
          expect(after.committedCents - before.committedCents).toBe(priceCents - amountCents);
          expect(after.invoicedCents - before.invoicedCents).toBe(paid ? 0 : amountCents);
          expect(after.paidCents - before.paidCents).toBe(paid ? amountCents : 0);
          expect((before.freeCents ?? 0) - (after.freeCents ?? 0)).toBe(priceCents);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('refuses more than the order, naming what is open', async () => {
    const { backend, order } = await setUp(null);
    const { order: bought } = await backend.ask('purchasing.order', order(100_00));
    const error = await backend.refused('purchasing.recordInvoice', {
      ...invoice,
      orderId: bought.id,
      amountCents: 100_01,
    });
    expect(error).toMatchObject({ code: 'conflict', field: 'amountCents' });
    expect(error.message).toContain('100,00');
  });

  it('notices a number that the provider used before', async () => {
    const { backend, order } = await setUp(null);
    const { order: first } = await backend.ask('purchasing.order', order(100_00));
    const { order: second } = await backend.ask('purchasing.order', order(100_00));
    const booked = { ...invoice, amountCents: 50_00 };
    await backend.ask('purchasing.recordInvoice', { ...booked, orderId: first.id });
    const error = await backend.refused('purchasing.recordInvoice', {
      ...booked,
      invoiceNumber: ' f-1',
      orderId: second.id,
    });
    expect(error).toMatchObject({ code: 'conflict', field: 'invoiceNumber' });
    expect(error.message).toContain(first.orderNumber);
  });

  it('notices a number of before on the same order when nobody knows whose numbers they are', async () => {
    const { backend, order } = await setUp(null);
    const catalogue = await backend.ask('purchasing.catalogue', {});
    const product = catalogue.find(({ providerName }) => providerName === null);
    const buy = { ...order(100_00), productId: product?.id ?? 0 };
    const { order: first } = await backend.ask('purchasing.order', buy);
    const { order: second } = await backend.ask('purchasing.order', buy);
    const booked = { ...invoice, amountCents: 50_00 };
    await backend.ask('purchasing.recordInvoice', { ...booked, orderId: first.id });
    await backend.ask('purchasing.recordInvoice', { ...booked, orderId: second.id });
    const again = { ...booked, orderId: first.id };
    expect(await backend.refused('purchasing.recordInvoice', again)).toMatchObject({
      code: 'conflict',
      field: 'invoiceNumber',
      message: `Dit factuurnummer is al geboekt, op order ${first.orderNumber}.`,
    });
  });
});

describe('purchasing.addProduct', () => {
  it('uses a known type and provider again, and refuses the same pair twice', async () => {
    const { backend } = await setUp(null);
    const wish = { priceCents: 100_00, vatRate: '21' } as const;
    const before = await backend.ask('purchasing.catalogue', {});
    await backend.ask('purchasing.addProduct', {
      ...wish,
      typeName: 'jobcoaching ',
      providerName: 'STICHTING LEMAT',
    });
    const after = await backend.ask('purchasing.catalogue', {});
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(
      expect.objectContaining({ typeName: 'Jobcoaching', providerName: 'Stichting Lemat' }),
    );
    const error = await backend.refused('purchasing.addProduct', {
      ...wish,
      typeName: 'Jobcoaching',
      providerName: 'stichting lemat',
    });
    expect(error).toMatchObject({ code: 'conflict', field: 'typeName' });
  });
});

describe('budget.saveFund', () => {
  it('changes a fund, and refuses the name of another', async () => {
    const { backend, fundId } = await setUp(null);
    const changed = await backend.ask('budget.saveFund', {
      ...noConditions,
      id: fundId,
      name: 'Uitvoeringsakkoord 2017',
      amountCents: 7,
    });
    expect(changed).toMatchObject({ amountCents: 7, freeCents: 7 });
    const error = await backend.refused('budget.saveFund', {
      ...noConditions,
      name: 'uitvoeringsakkoord 2017',
      amountCents: 0,
    });
    expect(error).toMatchObject({ code: 'conflict', field: 'name' });
  });

  it('refuses a spending period that ends before it begins', async () => {
    const { backend } = await setUp(null);
    const error = await backend.refused('budget.saveFund', {
      ...noConditions,
      name: 'Nieuw',
      amountCents: 0,
      spendFrom: '2020-02-01',
      spendUntil: '2020-01-31',
    });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'spendUntil' });
  });
});
