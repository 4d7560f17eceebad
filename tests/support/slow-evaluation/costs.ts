import type { PlainCaseload } from '../plain-caseload.ts';
import { invoiceShares, sharesOf } from '../plain-money.ts';

export interface SlowCost {
  /** `null`: childcare and so on. */
  type: number | null;
  fund: number | null;
  cents: number;
  date: string;
}

/**
 * Imported costs on the first day of their trajectory; invoices on their own day, of which the last ones
 * are less by what was credited; the rest of a live order on its day. Each fund pays its own part, and each
 * participant of a course an equal one: spare cents go round.
 */
export function slowCosts(plain: PlainCaseload): SlowCost[] {
  const costs: SlowCost[] = [];
  const typeOf = (id: number) =>
    plain.trajectories.find((trajectory) => trajectory.id === id)?.type ?? null;
  for (const { trajectory, fund, cents } of plain.importedCosts) {
    const of = plain.trajectories.find(({ id }) => id === trajectory);
    if (of) costs.push({ type: of.type, fund, cents, date: of.start });
  }
  for (const order of plain.orders) {
    const sharers = [order.trajectory, ...(order.alsoFor ?? [])].sort((a, b) => a - b);
    const spent: { fund: number; cents: number; date: string; open: boolean }[] = [];
    const add = (fund: number, cents: number, date: string, open = false) => {
      spent.push({ fund, cents, date, open });
    };
    for (const share of sharesOf(order)) {
      const ofFund = plain.invoices
        .filter((each) => each.order === order.id)
        .map((invoice) => ({
          date: invoice.on,
          cents:
            invoiceShares(order, invoice.cents).find(({ fund }) => fund === share.fund)?.cents ?? 0,
        }));
      const invoiced = ofFund.reduce((sum, { cents }) => sum + cents, 0);
      let credit = 0;
      for (const { cents } of ofFund) if (cents < 0) credit -= cents;
      // Of equal days the last that was booked is the last.
      const backwards = ofFund
        .map((each, place) => ({ ...each, place }))
        .filter(({ cents }) => cents > 0)
        .sort((a, b) => b.date.localeCompare(a.date) || b.place - a.place);
      for (const { date, cents } of backwards) {
        const taken = Math.min(credit, cents);
        credit -= taken;
        add(share.fund, cents - taken, date);
      }
      if (order.cancelled === null && invoiced < share.cents) {
        add(share.fund, share.cents - invoiced, order.on, true);
      }
    }
    spent.sort(
      (a, b) =>
        Number(a.open) - Number(b.open) ||
        a.date.localeCompare(b.date) ||
        a.fund - b.fund ||
        a.cents - b.cents,
    );
    // Who has the turn gets the next spare cent, also of the next amount.
    let turn = 0;
    for (const { fund, cents, date } of spent) {
      const own = sharers.map(() => Math.floor(cents / sharers.length));
      for (let spare = cents % sharers.length; spare > 0; spare -= 1) {
        own[turn] = (own[turn] ?? 0) + 1;
        turn = (turn + 1) % sharers.length;
      }
      for (const [place, trajectory] of sharers.entries()) {
        costs.push({ type: typeOf(trajectory), fund, cents: own[place] ?? 0, date });
      }
    }
  }
  for (const { person, fund, cents, on } of plain.otherOrders ?? []) {
    if (person !== null) costs.push({ type: null, fund, cents, date: on });
  }
  return costs;
}
