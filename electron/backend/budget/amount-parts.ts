import type { AmountParts } from '#shared/budget/fund.ts';
import { latestDecision, type LedgerEntry } from '#shared/budget/ledger-rules.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { entriesWithOtherSide } from './entries.ts';
import type { FundYear } from './fund-money.ts';

interface MovedEntry extends LedgerEntry {
  readonly fundId: number;
  /** Of what moved: where the other side is. */
  readonly otherFundId: number | null;
  readonly otherYear: number | null;
}

const keyOf = ({ fundId, year }: FundYear) => `${fundId} ${year ?? ''}`;

/** What the amounts are made of, of all funds or of one, read at once. */
export class AmountPartsOf {
  readonly #entries: ReadonlyMap<string, readonly MovedEntry[]>;

  private constructor(entries: readonly MovedEntry[]) {
    this.#entries = Map.groupBy(entries, ({ fundId, budgetYear: year }) => keyOf({ fundId, year }));
  }

  static async read(trx: TeamTransaction, fundId: number | null = null): Promise<AmountPartsOf> {
    const rows = await entriesWithOtherSide(trx, fundId)
      .select([
        'entry.id',
        'entry.fund_id as fundId',
        'entry.kind',
        'entry.budget_year as budgetYear',
        'entry.date',
        'entry.amount_cents as amountCents',
        'other.fund_id as otherFundId',
        'other.budget_year as otherYear',
      ])
      .execute();
    return new AmountPartsOf(rows);
  }

  of(of: FundYear): AmountParts {
    const entries = this.#entries.get(keyOf(of)) ?? [];
    const moved = new Map<number | null, number>();
    for (const { otherFundId, otherYear, amountCents } of entries) {
      if (otherFundId === null) continue;
      const year = otherFundId === of.fundId ? otherYear : null;
      moved.set(year, (moved.get(year) ?? 0) + amountCents);
    }
    return {
      decidedCents: latestDecision(entries)?.amountCents ?? null,
      moved: [...moved]
        .filter(([, cents]) => cents !== 0)
        .map(([year, cents]) => ({ year, cents }))
        .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    };
  }
}
