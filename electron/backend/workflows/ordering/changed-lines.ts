import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { divideAbove, splitAtLeast } from '#shared/purchasing/funding-rules.ts';
import { lineAmount } from '#shared/purchasing/line-amount.ts';
import type { Funding, OrderChange, OrderDetail, OrderLine } from '#shared/purchasing/orders.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { fundAmounts, mostCents, type PlannedShare } from './plan-lines.ts';

/** A line as it would become. */
export interface ChangedLine {
  readonly line: OrderLine;
  readonly quantityHundredths: number;
  readonly unitPriceCents: Cents;
  readonly amountCents: Cents;
  /** Together the amount. */
  readonly shares: readonly PlannedShare[];
}

type Priced = Omit<ChangedLine, 'shares'>;

/**
 * The lines of an order with other quantities, prices and funding; never below what was invoiced, of a line
 * and of each of its funds.
 *
 * @throws Refusal `conflict` and `invalid-input` at `lines` or `funding`; `not-found`
 */
export async function changedLines(
  order: OrderDetail,
  { lines: asked, funding }: Pick<OrderChange, 'lines' | 'funding'>,
  trx: TeamTransaction,
): Promise<readonly ChangedLine[]> {
  const missing = asked.some(({ lineId }) => !order.lines.some(({ id }) => id === lineId));
  if (missing) {
    throw new Refusal(
      'not-found',
      'Deze regel staat niet meer in deze order. Open de order opnieuw.',
      'lines',
    );
  }
  const priced = order.lines.map((line): Priced => {
    const { quantityHundredths, unitPriceCents } =
      asked.find(({ lineId }) => lineId === line.id) ?? line;
    const isSame =
      quantityHundredths === line.quantityHundredths && unitPriceCents === line.unitPriceCents;
    const amountCents = isSame ? line.amountCents : lineAmount(quantityHundredths, unitPriceCents);
    if (!isSame) refuseChange(line, amountCents);
    return { line, quantityHundredths, unitPriceCents, amountCents };
  });
  if (priced.reduce((sum, { amountCents }) => sum + amountCents, 0) > mostCents) {
    throw new Refusal(
      'invalid-input',
      'Dit is te veel voor één order. Verdeel het over meer orders.',
      'lines',
    );
  }
  if (funding === null) return priced.map(inProportion);
  return withFunding(priced, funding, trx);
}

const billedOf = ({ invoicedCents, paidCents }: OrderLine): Cents => invoicedCents + paidCents;

function refuseChange(line: OrderLine, amountCents: Cents): void {
  if (line.closedOn !== null) {
    throw new Refusal(
      'conflict',
      'De rest van deze regel is vrijgegeven. Er is niets meer aan te veranderen. Maak een nieuwe order als dat nodig is.',
      'lines',
    );
  }
  if (amountCents < billedOf(line)) {
    throw new Refusal(
      'conflict',
      `Van deze regel is al ${formatEuro(billedOf(line))} gefactureerd. Maak het bedrag niet lager.`,
      'lines',
    );
  }
}

/** What of a fund was invoiced of a line: less it cannot pay. */
const leastOf = (line: OrderLine, fundId: number): Cents =>
  Math.max(0, line.shares.find((share) => share.fundId === fundId)?.billedCents ?? 0);

/** The funds pay as before, in proportion. */
function inProportion(priced: Priced): ChangedLine {
  const { line, amountCents } = priced;
  const { shares } = line;
  if (amountCents === line.amountCents) return { ...priced, shares };
  const amounts = splitAtLeast(
    amountCents,
    shares.map((share) => share.amountCents),
    shares.map(({ fundId }) => leastOf(line, fundId)),
  );
  return {
    ...priced,
    shares: shares.map(({ fundId }, at) => ({ fundId, amountCents: amounts[at] ?? 0 })),
  };
}

/** Nothing is left to divide anew of a line that is closed or wholly invoiced. */
const isSettled = ({ line, amountCents }: Priced): boolean =>
  line.closedOn !== null ||
  (amountCents === line.amountCents && amountCents > 0 && billedOf(line) >= amountCents);

async function withFunding(
  priced: readonly Priced[],
  funding: Funding,
  trx: TeamTransaction,
): Promise<ChangedLine[]> {
  const open = priced.filter((one) => !isSettled(one));
  const settled = priced.filter(isSettled);
  const targets = await targetsOf(funding, open, settled, trx);
  // A fund that leaves pays nothing more; what it paid before must still be with it.
  for (const { line } of open) {
    for (const { fundId } of line.shares) {
      if (leastOf(line, fundId) > 0 && !targets.has(fundId)) targets.set(fundId, 0);
    }
  }
  const fundIds = [...targets.keys()];
  const least = open.map(({ line }) => fundIds.map((fundId) => leastOf(line, fundId)));
  for (const [at, fundId] of fundIds.entries()) {
    const needed = least.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    if ((targets.get(fundId) ?? 0) < needed) {
      throw new Refusal(
        'conflict',
        `Uit ${await nameOf(fundId, trx)} is voor deze order al ${formatEuro(needed)} gefactureerd. Laat dat fonds ten minste zoveel betalen.`,
        'funding',
      );
    }
  }
  const shares = divideAbove(
    open.map(({ amountCents }) => amountCents),
    fundIds.map((fundId) => targets.get(fundId) ?? 0),
    least,
  );
  if (shares === null) throw new RangeError('a line is less than what was invoiced of it');
  return priced.map((one) => {
    const at = open.indexOf(one);
    if (at < 0) return { ...one, shares: one.line.shares };
    const all = fundIds.map((fundId, fund) => ({ fundId, amountCents: shares[at]?.[fund] ?? 0 }));
    const paying = all.filter(({ amountCents }) => amountCents > 0);
    return { ...one, shares: paying.length > 0 ? paying : all };
  });
}

/** What each fund pays of the lines that can still be divided. */
async function targetsOf(
  funding: Funding,
  open: readonly Priced[],
  settled: readonly Priced[],
  trx: TeamTransaction,
): Promise<Map<number, Cents>> {
  const sum = (lines: readonly Priced[]) =>
    lines.reduce((total, { amountCents }) => total + amountCents, 0);
  if (funding.way !== 'bedrag') {
    const amounts = await fundAmounts(funding, sum(open), trx);
    return new Map(amounts.map(({ fundId, amountCents }) => [fundId, amountCents]));
  }
  // The amounts are of the whole order: what is settled is in them.
  const amounts = await fundAmounts(funding, sum(open) + sum(settled), trx);
  const targets = new Map(amounts.map(({ fundId, amountCents }) => [fundId, amountCents]));
  for (const { line } of settled) {
    for (const { fundId, amountCents } of line.shares) {
      const left = (targets.get(fundId) ?? 0) - amountCents;
      if (left < 0) {
        throw new Refusal(
          'conflict',
          `Uit ${await nameOf(fundId, trx)} komt geld voor regels die al klaar zijn. Laat dat fonds ten minste zoveel betalen.`,
          'funding',
        );
      }
      targets.set(fundId, left);
    }
  }
  return targets;
}

async function nameOf(fundId: number, trx: TeamTransaction): Promise<string> {
  const { name } = await trx
    .selectFrom('fund')
    .select('name')
    .where('id', '=', fundId)
    .executeTakeFirstOrThrow();
  return name;
}
