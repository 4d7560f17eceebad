import { expect } from 'vitest';
import type { CallInput } from '#shared/ipc/contract.ts';
import { addClient } from './caseload.ts';
import { orderOf } from './money-calls.ts';
import { addFundRows } from './money-rows.ts';
import { makeTeamFile, type TestTeamFile } from './team-file.ts';

export const invoiceOf = (
  lines: readonly (readonly [lineId: number, amountCents: number])[],
  wish: Partial<CallInput<'purchasing.recordInvoice'>> = {},
): CallInput<'purchasing.recordInvoice'> => ({
  invoiceNumber: 'F-1',
  invoicedOn: '2020-02-01',
  paidOn: null,
  budgetYear: 2020,
  lines: lines.map(([lineId, amountCents]) => ({ lineId, amountCents })),
  ...wish,
});

/** A team with two funds, two clients and a product of a provider, to book invoices in. */
export class InvoicingTeam {
  readonly file: TestTeamFile;
  /** 10.000 for its whole period. */
  readonly fundA: number;
  /** 5.000 of 2019 and 5.000 of 2020. */
  readonly fundB: number;
  readonly productId: number;
  readonly clientIds: readonly [number, number];

  private constructor(
    file: TestTeamFile,
    funds: readonly [number, number],
    productId: number,
    clientIds: readonly [number, number],
  ) {
    this.file = file;
    [this.fundA, this.fundB] = funds;
    this.productId = productId;
    this.clientIds = clientIds;
  }

  static async make(): Promise<InvoicingTeam> {
    const file = await makeTeamFile({}, () => new Date(2020, 5, 30, 12));
    const db = file.backend.db();
    const fundA = await addFundRows(db, { name: 'A', amountCents: 10_000_00 });
    const fundB = await addFundRows(db, { name: 'B', years: { 2019: 5_000_00, 2020: 5_000_00 } });
    const { product } = await file.backend.ask('purchasing.saveProduct', {
      id: null,
      typeName: 'Jobcoaching',
      providerName: 'Baanbrekend',
      unit: 'uur',
      priceCents: 100_00,
      vatRate: '21',
    });
    const clients = [
      await addClient(db, { number: 'K1' }),
      await addClient(db, { number: 'K2' }),
    ] as const;
    return new InvoicingTeam(file, [fundA, fundB], product.id, clients);
  }

  get backend() {
    return this.file.backend;
  }

  /** Closes the file, of which the money must add up. */
  async end(): Promise<void> {
    expect((await this.backend.ask('budget.check', {})).faults).toEqual([]);
    await this.file.cleanup();
  }

  /** Orders for two clients, each for 1.000, of which A pays 60% and B 40%. */
  async order(wish: Partial<CallInput<'purchasing.order'>> = {}) {
    const placed = await this.backend.ask(
      'purchasing.order',
      orderOf({
        productId: this.productId,
        clientIds: this.clientIds,
        unitPriceCents: 1_000_00,
        funding: {
          way: 'procent',
          parts: [
            { fundId: this.fundA, weight: 6_000 },
            { fundId: this.fundB, weight: 4_000 },
          ],
        },
        ...wish,
      }),
    );
    const [first, second] = placed.order.lines;
    if (first === undefined) throw new Error('the order has no lines');
    return {
      orderId: placed.order.id,
      changeId: placed.changeId,
      order: placed.order,
      first,
      second: second ?? first,
    };
  }

  book(...given: Parameters<typeof invoiceOf>) {
    return this.backend.ask('purchasing.recordInvoice', invoiceOf(...given));
  }

  /** Committed, invoiced, paid and free of a fund, in 2020 when it has years. */
  async money(fundId: number) {
    const funds = await this.backend.ask('budget.overview', { year: 2020 });
    const found = funds.find(({ id }) => id === fundId);
    return [found?.committedCents, found?.invoicedCents, found?.paidCents, found?.freeCents];
  }
}
