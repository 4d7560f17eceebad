import type { AmountParts, FundEntry } from '#shared/budget/fund.ts';
import { forecastOf, forecastPoints, type ForecastFacts } from '#shared/budget/forecast-rules.ts';
import { fundWarnings } from '#shared/budget/warning-rules.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { AmountPartsOf } from './amount-parts.ts';
import { ForecastSources } from './forecast-facts.ts';
import { FundMoney } from './fund-money.ts';
import { readLedgers } from './ledger.ts';
import { listFunds, positionOf, readFund, yearFor, type FundFacts } from './position.ts';

/** All funds by name with where their money is, what is expected and what needs a look. */
export async function budgetOverview(
  trx: TeamTransaction,
  year: number,
  today: IsoDate,
): Promise<CallOutput<'budget.overview'>> {
  const sources = await Sources.read(trx, null);
  return (await listFunds(trx)).map((fund) => {
    const { position, forecast, warnings } = seen(fund, sources, year, today);
    return { ...position, parts: sources.partsOf(fund, year), forecast, warnings };
  });
}

export type FundPage = CallOutput<'budget.fund'>;

/** One fund with its ledger, its years, and its forecast month by month. */
export async function fundPage(
  trx: TeamTransaction,
  fundId: number,
  year: number,
  today: IsoDate,
): Promise<FundPage> {
  const fund = await readFund(trx, fundId);
  const ledgers = await readLedgers(trx, fundId);
  return pageOf(fund, { sources: await Sources.read(trx, fundId), ledgers, year, today });
}

/** Every fund by name as `fundPage` gives it: what they are made of is read once for all. */
export async function fundPages(
  trx: TeamTransaction,
  year: number,
  today: IsoDate,
): Promise<FundPage[]> {
  const ledgers = await readLedgers(trx);
  const sources = await Sources.read(trx, null);
  return (await listFunds(trx)).map((fund) => pageOf(fund, { sources, ledgers, year, today }));
}

/** What the figures of a fund come from, of all funds or of one. */
class Sources {
  readonly money: FundMoney;
  readonly forecasts: ForecastSources;
  readonly #parts: AmountPartsOf;

  private constructor(money: FundMoney, forecasts: ForecastSources, parts: AmountPartsOf) {
    this.money = money;
    this.forecasts = forecasts;
    this.#parts = parts;
  }

  static async read(trx: TeamTransaction, fundId: number | null): Promise<Sources> {
    return new Sources(
      await FundMoney.read(trx, fundId),
      await ForecastSources.read(trx, fundId),
      await AmountPartsOf.read(trx, fundId),
    );
  }

  partsOf(fund: FundFacts, year: number): AmountParts {
    return this.#parts.of({ fundId: fund.id, year: yearFor(fund, year) });
  }
}

interface PageSources {
  readonly sources: Sources;
  readonly ledgers: ReadonlyMap<number, FundEntry[]>;
  readonly year: number;
  readonly today: IsoDate;
}

function pageOf(fund: FundFacts, { sources, ledgers, year, today }: PageSources): FundPage {
  const { position, facts, forecast, warnings } = seen(fund, sources, year, today);
  const { money, forecasts } = sources;
  return {
    position,
    entries: ledgers.get(fund.id) ?? [],
    years: money.yearsOf(fund.id).map((one) => {
      const { waitingCents: _, ...of } = money.of({ fundId: fund.id, year: one });
      return {
        year: one,
        ...of,
        ...(fund.perYear ? {} : { amountCents: null, freeCents: null }),
        parts: sources.partsOf(fund, one),
      };
    }),
    forecast: { ...forecast, points: forecastPoints(facts, forecasts.past(fund, year)) },
    warnings,
  };
}

function seen(fund: FundFacts, sources: Sources, year: number, today: IsoDate) {
  const { money, forecasts } = sources;
  const position = positionOf(fund, money, year);
  // While something is left it can run out, whatever else went along.
  const nothingLeft = position.freeCents !== null && position.freeCents <= 0;
  const wentTo = sources
    .partsOf(fund, year)
    .moved.find((one) => nothingLeft && one.year !== null && one.year > year && one.cents < 0);
  const facts: ForecastFacts = {
    ...forecasts.facts(fund, money, year, today),
    carriedTo: wentTo?.year ?? null,
  };
  const forecast = forecastOf(facts);
  const warnings = fundWarnings({
    today,
    position,
    forecast,
    decision: forecasts.decision(fund, year),
    used:
      position.paidCents !== 0 ||
      position.invoicedCents !== 0 ||
      position.committedCents !== 0 ||
      position.waitingCents !== 0,
  });
  return { position, facts, forecast, warnings };
}

/** Years in which there is money, and this year; the latest first. */
export async function budgetYears(trx: TeamTransaction, today: IsoDate): Promise<number[]> {
  const years = (await FundMoney.read(trx)).years();
  return [...new Set([...years, yearOf(today)])].sort((a, b) => b - a);
}
