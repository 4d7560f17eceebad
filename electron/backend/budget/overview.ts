import { forecastOf, forecastPoints } from '#shared/budget/forecast-rules.ts';
import { fundWarnings } from '#shared/budget/warning-rules.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { ForecastSources } from './forecast-facts.ts';
import { FundMoney } from './fund-money.ts';
import { readLedger } from './ledger.ts';
import { listFunds, positionOf, readFund, type FundFacts } from './position.ts';

/** All funds by name with where their money is, what is expected and what needs a look. */
export async function budgetOverview(
  trx: TeamTransaction,
  year: number,
  today: IsoDate,
): Promise<CallOutput<'budget.overview'>> {
  const money = await FundMoney.read(trx);
  const sources = await ForecastSources.read(trx);
  return (await listFunds(trx)).map((fund) => {
    const { position, forecast, warnings } = seen(fund, { money, sources, year, today });
    return { ...position, forecast, warnings };
  });
}

/** One fund with its ledger, its years, and its forecast month by month. */
export async function fundPage(
  trx: TeamTransaction,
  fundId: number,
  year: number,
  today: IsoDate,
): Promise<CallOutput<'budget.fund'>> {
  const fund = await readFund(trx, fundId);
  const money = await FundMoney.read(trx, fundId);
  const sources = await ForecastSources.read(trx, fundId);
  const { position, facts, forecast, warnings } = seen(fund, { money, sources, year, today });
  return {
    position,
    entries: await readLedger(trx, fundId),
    years: money.yearsOf(fundId).map((one) => {
      const { waitingCents: _, ...of } = money.of({ fundId, year: one });
      return { year: one, ...of, ...(fund.perYear ? {} : { amountCents: null, freeCents: null }) };
    }),
    forecast: { ...forecast, points: forecastPoints(facts, sources.past(fund, year)) },
    warnings,
  };
}

interface Sources {
  readonly money: FundMoney;
  readonly sources: ForecastSources;
  readonly year: number;
  readonly today: IsoDate;
}

function seen(fund: FundFacts, { money, sources, year, today }: Sources) {
  const position = positionOf(fund, money, year);
  const facts = sources.facts(fund, money, year, today);
  const forecast = forecastOf(facts);
  const warnings = fundWarnings({
    today,
    position,
    forecast,
    decision: sources.decision(fund, year),
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
