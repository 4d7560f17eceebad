import { expect } from 'vitest';
import type { BackendCallName } from '../../../shared/ipc/contract.ts';
import type { TestBackend } from '../backend.ts';

const mayMoveLines: readonly BackendCallName[] = ['budget.changeYear', 'caseload.undoChange'];

/** What an order took when it stood last: together, and of each fund and year. */
interface Taken {
  readonly amountCents: number;
  readonly ofFunds: ReadonlyMap<string, number>;
}

/** What the rules of each call promise of all orders together: who let them be so dear, and of which year they are. */
export class StandingOrders {
  readonly #stood = new Map<number, Taken>();
  readonly #yearOf = new Map<number, number>();

  /**
   * To call after each call. No order comes to stand for more than the mandate, or becomes dearer or takes more of a
   * fund and year above it, but by who may decide; and a line stays in its budget year, but for a year change and
   * undoing it. What is cancelled stands no more: only what was approved comes back as it was.
   */
  async verify(backend: TestBackend, name: BackendCallName): Promise<void> {
    await this.#verifyMandate(backend, name);
    const lines = await backend
      .db()
      .selectFrom('order_line')
      .select(['id', 'budget_year as year'])
      .execute();
    for (const { id, year } of lines) {
      const was = this.#yearOf.get(id) ?? year;
      if (year !== was) {
        expect(mayMoveLines, `line ${id} from ${was} to ${year} by ${name}`).toContain(name);
        expect(Math.abs(year - was), `line ${id} by ${name}`).toBe(1);
      }
      this.#yearOf.set(id, year);
    }
  }

  async #verifyMandate(backend: TestBackend, name: BackendCallName): Promise<void> {
    const { mandateCents, mayDecide } = await backend.ask('budget.mandate', {});
    const taken = await takenByOrders(backend);
    for (const { id, status, amountCents } of await backend.ask('purchasing.orders', {})) {
      const { approval, lines, ofFunds } = taken.get(id) ?? nothing;
      if (status !== 'vastgelegd' && status !== 'afgesloten') {
        if (approval !== 'akkoord') this.#stood.delete(id);
        continue;
      }
      const was = this.#stood.get(id);
      if (!mayDecide && mandateCents !== null && amountCents > mandateCents) {
        expect(amountCents, `order ${id} by ${name}`).toBeLessThanOrEqual(was?.amountCents ?? 0);
        for (const [key, cents] of ofFunds) {
          // Where lines change, the cents that do not divide fall to other funds.
          const most = (was?.ofFunds.get(key) ?? 0) + lines;
          expect(cents, `order ${id} of ${key} by ${name}`).toBeLessThanOrEqual(most);
        }
      }
      this.#stood.set(id, { amountCents, ofFunds });
    }
  }
}

interface OrderTaken {
  readonly approval: string;
  readonly lines: number;
  readonly ofFunds: Map<string, number>;
}

const nothing: OrderTaken = { approval: '', lines: 0, ofFunds: new Map() };

/** Of each order what it takes of each fund and year. */
async function takenByOrders(backend: TestBackend): Promise<ReadonlyMap<number, OrderTaken>> {
  const shares = await backend
    .db()
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_line.order_id as orderId',
      'order_share.line_id as lineId',
      'order_share.fund_id as fundId',
      'order_line.budget_year as year',
      'order_share.amount_cents as cents',
      'purchase_order.approval',
    ])
    .execute();
  return new Map(
    [...Map.groupBy(shares, ({ orderId }) => orderId)].map(([orderId, own]) => {
      const ofFunds = new Map<string, number>();
      for (const { fundId, year, cents } of own) {
        const key = `fund ${fundId} in ${year}`;
        ofFunds.set(key, (ofFunds.get(key) ?? 0) + cents);
      }
      const lines = new Set(own.map(({ lineId }) => lineId)).size;
      return [orderId, { approval: own[0]?.approval ?? '', lines, ofFunds }];
    }),
  );
}
