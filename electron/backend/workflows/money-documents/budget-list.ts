import { sumFunds, sumsByTime, type FundSums } from '#shared/budget/fund-sums.ts';
import { fundEntryWords, goneAlong } from '#shared/budget/words.ts';
import type { AmountParts, FundEntry, FundPosition, Money } from '#shared/budget/fund.ts';
import type { Forecast, FundWarning } from '#shared/budget/forecast.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { ListTable } from './money-list.ts';
import { budgetListTexts as texts, listTexts } from './texts.ts';

/** A fund with what is expected of it. */
export interface ReportedFund {
  readonly position: FundPosition;
  readonly entries: readonly FundEntry[];
  readonly years: readonly (Money & { readonly year: number; readonly parts: AmountParts })[];
  /** The budget year that is told of; `null`: all of them together. */
  readonly year: number | null;
  /** `null`: of all years together nothing is expected. */
  readonly forecast: Omit<Forecast, 'points'> | null;
  readonly warnings: readonly FundWarning[];
}

const amount = (cents: number | null): Cell => (cents === null ? listTexts.unknown : { cents });

/** Where the money of the funds is, what is expected of it, and the ledger of each. */
export function budgetTables(funds: readonly ReportedFund[]): ListTable[] {
  const expected = funds.flatMap(({ forecast, ...fund }) =>
    forecast === null ? [] : [{ ...fund, forecast }],
  );
  return [
    positionsTable(funds),
    ...(expected.length === 0 ? [] : [expectedTable(expected)]),
    entriesTable(funds),
    yearsTable(funds),
  ];
}

const moneyColumns = [
  { header: texts.columns.amount, kind: 'amount' },
  { header: texts.columns.paid, kind: 'amount' },
  { header: texts.columns.invoiced, kind: 'amount' },
  { header: texts.columns.committed, kind: 'amount' },
  { header: texts.columns.free, kind: 'amount' },
] as const;

const moneyCells = (money: Money): Cell[] => [
  amount(money.amountCents),
  { cents: money.paidCents },
  { cents: money.invoicedCents },
  { cents: money.committedCents },
  amount(money.freeCents),
];

function positionsTable(funds: readonly ReportedFund[]): ListTable {
  const positions = funds.map(({ position }) => position);
  const rows = funds.map(({ position, ...fund }) => [
    position.name,
    scopeOf(position, fund.year),
    endOf(fund.forecast === null ? position.spendUntil : fund.forecast.until),
    ...moneyCells(position),
    { cents: position.waitingCents },
  ]);
  const sums = sumFunds(positions);
  const totals = positions.length > 1 ? totalRows(positions, funds[0]?.year ?? null, sums) : [];
  return {
    title: texts.positions,
    sheet: texts.positions,
    columns: [
      { header: texts.columns.fund, kind: 'text' },
      { header: texts.columns.year, kind: 'text' },
      { header: texts.columns.until, kind: 'code' },
      ...moneyColumns,
      { header: texts.columns.waiting, kind: 'amount' },
    ],
    rows: [...rows, ...totals],
    totals: totals.map((_total, place) => rows.length + place),
    notes: [
      listTexts.vat,
      listTexts.stages,
      texts.freeIs,
      texts.waitingIs,
      ...(sums.unknownAmounts > 0 ? [texts.leftOut] : []),
    ],
    empty: texts.noFunds,
  };
}

/** The sum of all; before it, where amounts of a year and of whole periods are in it, the sums of each apart. */
function totalRows(
  positions: readonly FundPosition[],
  year: number | null,
  all: FundSums,
): Cell[][] {
  const rowOf = (name: string, sums: FundSums): Cell[] => [
    name,
    null,
    null,
    // Of no amounts that are known no sum is known either: least of all 0.
    ...(sums.unknownAmounts === sums.funds
      ? Array<Cell>(moneyColumns.length + 1).fill(listTexts.unknown)
      : [...moneyCells(sums), { cents: sums.waitingCents }]),
  ];
  const apart = sumsByTime(positions);
  const ofYear = year === null ? listTexts.allYears : String(year);
  return [
    ...(apart === null
      ? []
      : [
          rowOf(texts.totalOf(ofYear, apart.year.funds), apart.year),
          rowOf(texts.totalOf(texts.wholePeriod, apart.whole.funds), apart.whole),
        ]),
    rowOf(texts.total(all.funds - all.unknownAmounts, all.funds), all),
  ];
}

/** Over which years the amount of a fund is. */
function scopeOf({ perYear }: FundPosition, year: number | null): Cell {
  if (!perYear) return texts.wholePeriod;
  return year === null ? listTexts.allYears : { number: year };
}

const endOf = (day: string | null): string => (day === null ? texts.noEnd : formatDate(day));

type ExpectedFund = ReportedFund & { readonly forecast: Omit<Forecast, 'points'> };

function expectedTable(funds: readonly ExpectedFund[]): ListTable {
  return {
    title: texts.expected,
    sheet: texts.expected,
    columns: [
      { header: texts.columns.fund, kind: 'text' },
      { header: texts.columns.at, kind: 'code' },
      { header: texts.columns.pace, kind: 'amount' },
      { header: texts.columns.left, kind: 'amount' },
      { header: texts.columns.emptyOn, kind: 'text' },
      { header: texts.columns.repay, kind: 'amount' },
      { header: texts.columns.places, kind: 'text' },
      { header: texts.columns.warnings, kind: 'text' },
    ],
    rows: funds.map(({ position, forecast, warnings }) => [
      position.name,
      endOf(forecast.until),
      { cents: forecast.paceCents },
      position.amountCents !== null && forecast.until === null ? '–' : amount(forecast.leftCents),
      emptyWords(position, forecast),
      forecast.repayCents === null ? '–' : { cents: forecast.repayCents },
      forecast.placesLeft === null ? '–' : { number: forecast.placesLeft },
      warnings.map(({ sentence }) => sentence).join('\n'),
    ]),
    totals: [],
    notes: [texts.method],
    empty: texts.noFunds,
  };
}

/** When nothing is free any more; of an unknown amount that is not known either. */
function emptyWords(
  { amountCents, freeCents }: FundPosition,
  { emptyOn, until, leftCents, carriedTo }: Omit<Forecast, 'points'>,
): string {
  if (emptyOn !== null) return formatDate(emptyOn);
  if (freeCents === 0 && carriedTo !== null) return goneAlong(carriedTo);
  if (amountCents === null) return listTexts.unknown;
  return until === null || leftCents === null || leftCents < 0 ? '–' : texts.notEmpty;
}

function entriesTable(funds: readonly ReportedFund[]): ListTable {
  return {
    title: texts.entries,
    sheet: texts.entries,
    columns: [
      { header: texts.columns.fund, kind: 'text' },
      { header: texts.columns.year, kind: 'code' },
      { header: texts.columns.date, kind: 'day' },
      { header: texts.columns.kind, kind: 'text' },
      { header: texts.columns.reference, kind: 'text' },
      { header: texts.columns.headcount, kind: 'text' },
      { header: texts.columns.rate, kind: 'amount' },
      { header: texts.columns.difference, kind: 'amount' },
      { header: texts.columns.becomes, kind: 'amount' },
    ],
    rows: funds.flatMap(({ position, entries, year: shown }) =>
      entries
        .filter(({ budgetYear }) => ofYear(budgetYear, shown))
        .map((entry) => [
          position.name,
          entry.budgetYear === null ? texts.wholePeriod : { number: entry.budgetYear },
          { day: entry.date },
          kindWords(entry),
          entry.reference,
          entry.headcount === null ? null : { number: entry.headcount },
          entry.rateCents === null ? null : { cents: entry.rateCents },
          { cents: entry.differenceCents },
          { cents: entry.becomesCents },
        ]),
    ),
    totals: [],
    notes: [texts.ledgerIs],
    empty: texts.noEntries,
  };
}

function yearsTable(funds: readonly ReportedFund[]): ListTable {
  return {
    title: texts.years,
    sheet: texts.years,
    columns: [
      { header: texts.columns.fund, kind: 'text' },
      { header: texts.columns.year, kind: 'code' },
      { header: texts.columns.decided, kind: 'amount' },
      { header: texts.columns.moved, kind: 'amount' },
      ...moneyColumns,
    ],
    rows: funds.flatMap(({ position, years, year: shown }) =>
      years
        .filter(({ year }) => ofYear(year, shown))
        .map(({ year, parts, ...money }) => [
          position.name,
          { number: year },
          ...(position.perYear
            ? [decidedCell(parts), movedCell(parts), ...moneyCells(money)]
            : ['–', '–', '–', ...moneyCells(money).slice(1, -1), '–']),
        ]),
    ),
    totals: [],
    notes: [texts.yearsAre],
    empty: texts.noYears,
  };
}

/** A report of one year is of no other; what has no year is of the whole period. */
const ofYear = (year: number | null, shown: number | null): boolean =>
  shown === null || year === null || year === shown;

const movedCell = ({ moved }: AmountParts): Cell => ({
  cents: moved.reduce((sum, { cents }) => sum + cents, 0),
});

const decidedCell = ({ decidedCents }: AmountParts): Cell =>
  decidedCents === null ? texts.undecided : { cents: decidedCents };

/** `Overheveling naar 2027`. */
const kindWords = ({ kind, otherSide, amountCents }: FundEntry): string =>
  otherSide === null
    ? fundEntryWords[kind]
    : `${fundEntryWords[kind]} ${amountCents < 0 ? texts.to : texts.from} ${otherSide}`;
