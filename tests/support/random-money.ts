import type { Chance } from './chance.ts';
import type { PlainCaseload } from './plain-caseload.ts';
import { invoiceShares, sharesOf, type PlainInvoice, type PlainOrder } from './plain-money.ts';

type Money = Pick<PlainCaseload, 'orders' | 'invoices' | 'otherOrders'>;

/** Adds to plain orders what money must get right: orders of two funds, courses, credits and other costs. */
export function randomMoney(
  chance: Chance,
  plain: Pick<PlainCaseload, 'persons' | 'trajectories' | 'orders' | 'invoices'>,
): Money {
  const busy = new Set(plain.orders.map(({ trajectory }) => trajectory));
  const free = plain.trajectories.filter(({ id }) => !busy.has(id)).map(({ id }) => id);
  const orders = plain.orders.map((order): PlainOrder => {
    const also =
      order.cents > 0 && chance.happens(0.3)
        ? { also: { fund: order.fund === 1 ? 2 : 1, cents: Math.floor(order.cents / 3) } }
        : {};
    const others = chance.happens(0.15) ? free.splice(0, chance.upTo(3)) : [];
    return { ...order, ...also, ...(others.length === 0 ? {} : { alsoFor: others }) };
  });
  const credits = orders.flatMap((order): PlainInvoice[] => {
    const own = plain.invoices.filter((invoice) => invoice.order === order.id);
    const first = own[0];
    if (first === undefined || !chance.happens(0.3)) return [];
    const cents = -chance.oneOf([first.cents, 10_001, 1]);
    // Never more than was invoiced of a fund.
    const enough = sharesOf(order).every(({ fund }) => {
      const of = (invoice: number) =>
        invoiceShares(order, invoice).find((share) => share.fund === fund)?.cents ?? 0;
      return own.reduce((sum, invoice) => sum + of(invoice.cents), 0) + of(cents) >= 0;
    });
    return enough ? [{ order: order.id, cents, on: chance.dayIn(2016, 2021), paid: null }] : [];
  });
  return {
    orders,
    invoices: [...plain.invoices, ...credits],
    otherOrders: plain.persons
      .filter(() => chance.happens(0.1))
      .map(({ id }) => ({
        kind: chance.oneOf(['kinderopvang', 'reiskosten', 'personeel'] as const),
        person: chance.happens(0.7) ? id : null,
        fund: chance.oneOf([1, 2]),
        cents: chance.oneOf([12_345, 50_000]),
        on: chance.dayIn(2016, 2021),
      })),
  };
}
