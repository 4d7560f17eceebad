import type { Cents, VatRate } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
import type { OrderUnit } from '#shared/purchasing/catalogue.ts';
import { divideOverFunds } from '#shared/purchasing/funding-rules.ts';
import { plannedAmounts } from '#shared/purchasing/order-lines.ts';
import type { Funding, NewOrder } from '#shared/purchasing/orders.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

/** What one fund pays of a line. */
export interface PlannedShare {
  readonly fundId: number;
  readonly amountCents: Cents;
}

export interface PlannedLine {
  readonly clientId: number | null;
  readonly requestId: number | null;
  readonly dagdelen: NewOrder['lines'][number]['dagdelen'];
  readonly unit: OrderUnit;
  readonly quantityHundredths: number;
  readonly unitPriceCents: Cents;
  readonly amountCents: Cents;
  readonly vatRate: VatRate;
  readonly budgetYear: number;
  readonly fteHundredths: number | null;
  /** Together the amount of the line; of funds that pay something, or of all when it costs nothing. */
  readonly shares: readonly PlannedShare[];
}

/** More than this one order cannot be. */
export const mostCents: Cents = 1_000_000_000_00;

/**
 * The lines that an order gets, with what each fund pays of each.
 *
 * @throws Refusal `invalid-input` at `lines` or `funding`, `not-found` for a key that is gone
 */
export async function planLines(
  input: NewOrder,
  trx: TeamTransaction,
): Promise<readonly PlannedLine[]> {
  const amounts = plannedAmounts(input);
  const total = amounts.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (total > mostCents) {
    throw new Refusal(
      'invalid-input',
      'Dit is te veel voor één order. Verdeel het over meer orders.',
      'lines',
    );
  }
  const funds = await fundAmounts(input.funding, total, trx);
  const shares = divideOverFunds(
    amounts.map(({ amountCents }) => amountCents),
    funds.map(({ amountCents }) => amountCents),
  );
  return amounts.flatMap(({ index, ...part }, at) => {
    const asked = input.lines[index];
    if (asked === undefined) return [];
    return {
      clientId: asked.clientId,
      requestId: asked.requestId,
      dagdelen: asked.dagdelen,
      unit: input.unit,
      unitPriceCents: asked.unitPriceCents,
      vatRate: input.vatRate,
      fteHundredths: input.fteHundredths,
      ...part,
      shares: withoutEmpty(
        funds.map(({ fundId }, fund) => ({ fundId, amountCents: shares[at]?.[fund] ?? 0 })),
      ),
    };
  });
}

/** What costs nothing is still of its funds. */
const withoutEmpty = (shares: readonly PlannedShare[]): readonly PlannedShare[] => {
  const paying = shares.filter(({ amountCents }) => amountCents > 0);
  return paying.length > 0 ? paying : shares;
};

/**
 * What each fund pays of an amount; together exactly that amount, each fund once.
 *
 * @throws Refusal `invalid-input` at `funding` for a fund that is named twice, or amounts that are not
 *   together the amount; `not-found` for a key that is gone
 */
export async function fundAmounts(
  funding: Funding,
  total: Cents,
  trx: TeamTransaction,
): Promise<PlannedShare[]> {
  const parts =
    funding.way === 'sleutel'
      ? await partsOfKey(trx, funding.keyId)
      : funding.parts.map((part) => ({
          fundId: part.fundId,
          weight: 'weight' in part ? part.weight : part.amountCents,
        }));
  if (new Set(parts.map(({ fundId }) => fundId)).size < parts.length) {
    throw new Refusal('invalid-input', 'Kies elk fonds één keer.', 'funding');
  }
  if (funding.way !== 'bedrag') {
    const weights = parts.map(({ weight }) => weight);
    const amounts = splitAmount(total, weights);
    return parts.map(({ fundId }, at) => ({ fundId, amountCents: amounts[at] ?? 0 }));
  }
  const given = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (given !== total) {
    throw new Refusal(
      'invalid-input',
      `De bedragen zijn samen ${formatEuro(given)}. De order is ${formatEuro(total)}. Kijk de bedragen na.`,
      'funding',
    );
  }
  return parts.map(({ fundId, weight }) => ({ fundId, amountCents: weight }));
}

async function partsOfKey(trx: TeamTransaction, keyId: number) {
  const parts = await trx
    .selectFrom('funding_key_part')
    .select(['fund_id as fundId', 'weight'])
    .where('key_id', '=', keyId)
    .orderBy('id')
    .execute();
  if (parts.length === 0) {
    throw new Refusal(
      'not-found',
      'Deze verdeelsleutel is er niet meer. Kies een andere.',
      'funding',
    );
  }
  return parts;
}
