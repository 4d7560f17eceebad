import type { MoneyCheck, MoneyFault } from '#shared/budget/checks.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { FundMoney } from '../fund-money.ts';
import { CountedFile } from './counted-file.ts';
import { readMoneyRows } from './rows.ts';
import { orderRules } from './order-rules.ts';
import { entryRules, invoiceRules, lineRules } from './rules.ts';

const rules = [...orderRules, ...lineRules, ...invoiceRules, ...entryRules];

/**
 * Counts the money of the whole file again, from its rows, and lays it beside what the screens show. Each
 * fund and year: the amount is what is committed, invoiced, paid and free.
 */
export async function checkMoney(trx: TeamTransaction): Promise<MoneyCheck> {
  const file = new CountedFile(await readMoneyRows(trx));
  const { rows } = file;
  return {
    funds: rows.funds.length,
    orders: rows.orders.length,
    invoices: rows.invoices.length,
    entries: rows.entries.length,
    faults: [
      ...rules.flatMap(({ rule, faults }) => faults(file).map((fault) => ({ rule, ...fault }))),
      ...fundFaults(file, await FundMoney.read(trx)),
      ...(await commitmentFaults(file, trx)),
      ...(await outcomeFaults(file, trx)),
    ],
  };
}

/** Of each fund, in each year and in all, what is shown beside what was counted. */
function fundFaults(file: CountedFile, shown: FundMoney): MoneyFault[] {
  const years = [...new Set([...file.years, ...shown.years()]), null];
  return file.rows.funds.flatMap(({ id }) =>
    years.flatMap((year) => {
      const counted = file.spent(id, year);
      const amountCents = file.amount(id, year);
      const position = shown.of({ fundId: id, year });
      const together = position.committedCents + position.invoicedCents + position.paidCents;
      const holds =
        position.amountCents === amountCents &&
        position.committedCents === counted.committedCents &&
        position.invoicedCents === counted.invoicedCents &&
        position.paidCents === counted.paidCents &&
        (amountCents === null
          ? position.freeCents === null
          : together + (position.freeCents ?? Number.NaN) === amountCents);
      if (holds) return [];
      const when = year === null ? 'over alle jaren' : `in ${year}`;
      const rule = `Vastgelegd, gefactureerd, betaald en vrij zijn ${when} samen het bedrag van het fonds. Elke euro staat er één keer in.`;
      return [{ rule, subject: 'fund' as const, id }];
    }),
  );
}

/** What each share of a line is shown to commit, beside what it does. */
async function commitmentFaults(file: CountedFile, trx: TeamTransaction): Promise<MoneyFault[]> {
  const shown = await trx
    .selectFrom('open_share')
    .select(['line_id', 'fund_id', 'open_cents'])
    .execute();
  const left = new Map(file.shares.map((one) => [`${one.lineId} ${one.fundId}`, one.openCents]));
  const wrong = new Set<number>();
  for (const { line_id: lineId, fund_id: fundId, open_cents: cents } of shown) {
    const key = `${lineId} ${fundId}`;
    if (left.get(key) !== cents) wrong.add(lineId);
    left.delete(key);
  }
  for (const [key, cents] of left) if (cents > 0) wrong.add(Number(key.split(' ')[0]));
  return [...wrong].map((id) => ({
    rule: 'Een regel legt vast wat er niet van gefactureerd is. Een geannuleerde, afgesloten of niet goedgekeurde order legt niets vast.',
    subject: 'line',
    id,
  }));
}

/** What the evaluation divides over trajectories and other costs is together what each fund spends. */
async function outcomeFaults(file: CountedFile, trx: TeamTransaction): Promise<MoneyFault[]> {
  const together = new Map<number, number>();
  for (const view of ['eval_cost', 'eval_other_cost'] as const) {
    const rows = await trx
      .selectFrom(view)
      .select((eb) => ['fund_id', eb.fn.sum<number>('amount_cents').as('cents')])
      .where('fund_id', 'is not', null)
      .groupBy('fund_id')
      .execute();
    for (const { fund_id: fundId, cents } of rows) {
      together.set(fundId ?? 0, (together.get(fundId ?? 0) ?? 0) + cents);
    }
  }
  return file.rows.funds
    .filter(({ id }) => {
      const counted = file.spent(id, null);
      const spent = counted.committedCents + counted.invoicedCents + counted.paidCents;
      return (together.get(id) ?? 0) !== spent;
    })
    .map(({ id }) => ({
      rule: 'De kosten per traject en de andere kosten zijn samen wat het fonds uitgeeft en vastlegt.',
      subject: 'fund',
      id,
    }));
}
