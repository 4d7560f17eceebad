import { expect } from 'vitest';
import type { BackendCallName } from '../../../shared/ipc/contract.ts';
import type { TestBackend } from '../backend.ts';

const mayMoveLines: readonly BackendCallName[] = ['budget.changeYear', 'caseload.undoChange'];

/** What the rules of each call promise of all orders together: who let them be so dear, and of which year they are. */
export class StandingOrders {
  /** Of each order for how much it stood last, in cents. */
  readonly #stood = new Map<number, number>();
  readonly #yearOf = new Map<number, number>();

  /**
   * To call after each call. No order comes to stand for more than the mandate, or becomes dearer above it, but
   * by who may decide; and a line stays in its budget year, but for a year change and undoing it.
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
    for (const { id, status, amountCents } of await backend.ask('purchasing.orders', {})) {
      if (status !== 'vastgelegd' && status !== 'afgesloten') continue;
      const isMore = amountCents > (this.#stood.get(id) ?? 0);
      if (isMore && !mayDecide && mandateCents !== null) {
        expect(amountCents, `order ${id} by ${name}`).toBeLessThanOrEqual(mandateCents);
      }
      this.#stood.set(id, amountCents);
    }
  }
}
