import type { MoneyFault } from '#shared/budget/checks.ts';
import { isDecision } from '#shared/budget/ledger-rules.ts';
import { sameNumber } from '#shared/kernel/invoicing.ts';
import { commits, type CountedFile } from './counted-file.ts';

type Fault = Omit<MoneyFault, 'rule'>;

/** What must hold in the rows of the money, with what breaks it. */
export interface MoneyRule {
  /** What must hold, in a Dutch sentence. */
  readonly rule: string;
  readonly faults: (file: CountedFile) => Fault[];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
const line = (id: number): Fault => ({ subject: 'line', id });
const invoice = (id: number): Fault => ({ subject: 'invoice', id });
const entry = (id: number): Fault => ({ subject: 'entry', id });
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year <= 2100;

export const lineRules: readonly MoneyRule[] = [
  {
    rule: 'De fondsen betalen samen precies het bedrag van een orderregel.',
    faults: ({ rows }) => {
      const shares = Map.groupBy(rows.shares, (share) => share.line_id);
      return rows.lines
        .filter(
          ({ id, amount_cents: cents }) =>
            sum((shares.get(id) ?? []).map((share) => share.amount_cents)) !== cents,
        )
        .map(({ id }) => line(id));
    },
  },
  {
    rule: 'Het bedrag van een orderregel is de hoeveelheid maal de prijs.',
    faults: ({ rows }) =>
      rows.lines
        .filter((one) => {
          const hundredths = BigInt(one.quantity_hundredths) * BigInt(one.unit_price_cents);
          return (hundredths + 50n) / 100n !== BigInt(one.amount_cents);
        })
        .map(({ id }) => line(id)),
  },
  {
    rule: 'Van een orderregel is niet meer vastgelegd en gefactureerd dan het bedrag. Meer kan alleen met een reden.',
    faults: ({ rows, shares }) => {
      const byLine = Map.groupBy(shares, (share) => share.lineId);
      return rows.lines
        .filter(({ id, amount_cents: cents }) => {
          const own = byLine.get(id) ?? [];
          const invoiced = sum(own.map((share) => share.billedCents));
          const open = sum(own.map((share) => share.openCents));
          // Once more was invoiced than ordered, rounding may leave a cent of a fund on either side.
          return open + invoiced > Math.max(cents, invoiced) + own.length;
        })
        .map(({ id }) => line(id));
    },
  },
  {
    rule: 'Een orderregel hoort bij een order, en bij het traject van zijn klant.',
    faults: ({ rows, orders }) => {
      const trajectories = new Map(rows.trajectories.map((one) => [one.id, one.client_id]));
      return rows.lines
        .filter(
          (one) =>
            !orders.has(one.order_id) ||
            (one.trajectory_id !== null && trajectories.get(one.trajectory_id) !== one.client_id),
        )
        .map(({ id }) => line(id));
    },
  },
  {
    rule: 'Een orderregel heeft een budgetjaar.',
    faults: ({ rows }) =>
      rows.lines.filter((one) => !isYear(one.budget_year)).map(({ id }) => line(id)),
  },
  {
    rule: 'De kosten van een traject tellen één keer: uit een lijst of uit een order.',
    faults: ({ rows, orders }) => {
      const imported = new Set(
        rows.importedCosts
          .filter((cost) => cost.amount_cents > 0)
          .map((cost) => cost.trajectory_id),
      );
      const participants = Map.groupBy(rows.participants, (one) => one.order_id);
      return rows.lines
        .filter((one) => {
          const order = orders.get(one.order_id);
          if (order === undefined || order.cancelled_on !== null || one.amount_cents === 0) {
            return false;
          }
          const own =
            one.trajectory_id === null
              ? (participants.get(one.order_id) ?? []).map((of) => of.trajectory_id)
              : [one.trajectory_id];
          return own.some((trajectoryId) => imported.has(trajectoryId));
        })
        .map(({ id }) => line(id));
    },
  },
];

export const invoiceRules: readonly MoneyRule[] = [
  {
    rule: 'De fondsen betalen samen precies het bedrag van een factuurregel.',
    faults: ({ rows }) => {
      const shares = Map.groupBy(rows.invoiceShares, (share) => share.invoice_line_id);
      return rows.invoiceLines
        .filter(
          ({ id, amount_cents: cents }) =>
            sum((shares.get(id) ?? []).map((share) => share.amount_cents)) !== cents,
        )
        .map((one) => invoice(one.invoice_id));
    },
  },
  {
    rule: 'Een factuur heeft regels, en elke regel hoort bij een orderregel van dezelfde aanbieder.',
    faults: ({ rows, lines, orders }) => {
      const own = Map.groupBy(rows.invoiceLines, (one) => one.invoice_id);
      return rows.invoices
        .filter(({ id, provider_id: providerId }) => {
          const booked = own.get(id) ?? [];
          return (
            booked.length === 0 ||
            booked.some((one) => {
              const order = orders.get(lines.get(one.line_id)?.order_id ?? 0);
              return order?.provider_id !== providerId;
            })
          );
        })
        .map(({ id }) => invoice(id));
    },
  },
  {
    rule: 'Een factuur heeft een budgetjaar.',
    faults: ({ rows }) =>
      rows.invoices.filter((one) => !isYear(one.budget_year)).map(({ id }) => invoice(id)),
  },
  {
    rule: 'Een factuur is niet betaald vóór de factuurdatum.',
    faults: ({ rows }) =>
      rows.invoices
        .filter((one) => one.paid_on !== null && one.paid_on < one.invoiced_on)
        .map(({ id }) => invoice(id)),
  },
  {
    rule: 'Een aanbieder gebruikt elk factuurnummer één keer.',
    faults: ({ rows }) => {
      const seen = new Set<string>();
      return rows.invoices
        .filter(({ provider_id: providerId, invoice_number: number }) => {
          if (providerId === null) return false;
          const key = `${providerId} ${sameNumber(number)}`;
          const double = seen.has(key);
          seen.add(key);
          return double;
        })
        .map(({ id }) => invoice(id));
    },
  },
  {
    rule: 'Een fonds krijgt van een orderregel niet meer terug dan het betaalde.',
    faults: ({ shares }) =>
      shares.filter((share) => share.billedCents < 0).map((share) => line(share.lineId)),
  },
  {
    rule: 'Wat boven het bedrag van een orderregel is gefactureerd, heeft een reden.',
    faults: ({ rows, shares }) => {
      const reasoned = new Set(
        rows.invoices.filter((one) => one.reason !== null).map(({ id }) => id),
      );
      // What has no reason, less what was credited.
      const unexplained = Map.groupBy(
        rows.invoiceLines.filter((one) => one.amount_cents < 0 || !reasoned.has(one.invoice_id)),
        (one) => one.line_id,
      );
      const byLine = Map.groupBy(shares, (share) => share.lineId);
      return rows.lines
        .filter(({ id, amount_cents: cents }) => {
          const booked = sum((unexplained.get(id) ?? []).map((one) => one.amount_cents));
          // Rounding may leave a cent of a fund open beside what was invoiced above the order.
          return booked > cents + (byLine.get(id) ?? []).length;
        })
        .map(({ id }) => line(id));
    },
  },
  {
    rule: 'Op een order die is geannuleerd of niet is goedgekeurd, staat geen factuur.',
    faults: ({ rows, lines, shares }) => {
      const billed = new Set(
        shares
          .filter((share) => share.billedCents !== 0)
          .map((share) => lines.get(share.lineId)?.order_id),
      );
      return rows.orders
        .filter((order) => !commits(order) && billed.has(order.id))
        .map(({ id }) => ({ subject: 'order', id }));
    },
  },
];

/** From a fund and year to that same fund and year nothing moves. */
const isSamePlace = (pair: readonly { fund_id: number; budget_year: number | null }[]): boolean =>
  pair.every((one) => one.fund_id === pair[0]?.fund_id && one.budget_year === pair[0].budget_year);

export const entryRules: readonly MoneyRule[] = [
  {
    rule: 'Wat van het ene fonds of jaar afgaat, komt er bij het andere bij.',
    faults: ({ rows }) => {
      const moved = rows.entries.filter((one) => !isDecision(one.kind));
      const pairs = Map.groupBy(moved, (one) => one.moved_number);
      return moved
        .filter((one) => {
          const pair = pairs.get(one.moved_number) ?? [];
          return (
            one.moved_number === null ||
            pair.length !== 2 ||
            isSamePlace(pair) ||
            sum(pair.map(({ amount_cents: cents }) => cents)) !== 0
          );
        })
        .map(({ id }) => entry(id));
    },
  },
  {
    rule: 'Een beschikking is van één fonds, en niet minder dan nul.',
    faults: ({ rows }) =>
      rows.entries
        .filter(
          (one) => isDecision(one.kind) && (one.moved_number !== null || one.amount_cents < 0),
        )
        .map(({ id }) => entry(id)),
  },
  {
    rule: 'Een fonds met een bedrag per jaar heeft bij elke beschikking een jaar, een ander fonds niet.',
    faults: ({ rows }) => {
      const perYear = new Map(rows.funds.map((fund) => [fund.id, fund.per_year === 1]));
      return rows.entries
        .filter(({ fund_id: fundId, budget_year: year }) =>
          perYear.get(fundId) === true ? year === null || !isYear(year) : year !== null,
        )
        .map(({ id }) => entry(id));
    },
  },
];
