import type { CostKind } from '../kernel/cost-kind.ts';
import type { Period } from '../kernel/dates.ts';
import type { PublishedWay } from './said.ts';
import type { EvaluationSettings, ReportMode, ReportTable } from './schema.ts';

/** A published figure by its ids; `null` when it is hidden or not there. */
export function figureOf(
  tables: readonly ReportTable[],
  tableId: string,
  rowId: string,
  columnId: string,
): number | null {
  const table = tables.find(({ id }) => id === tableId);
  const row = table?.rows.findIndex(({ id }) => id === rowId) ?? -1;
  const column = table?.columns.findIndex(({ id }) => id === columnId) ?? -1;
  return table?.cells[row]?.[column] ?? null;
}

/** What a year brought the municipality, as somebody entered it; `null` is not filled in. */
export interface YearCount {
  readonly year: number;
  /** Persons who settled, children included. */
  readonly settled: number | null;
  /** The taakstelling: persons to house in the half-year. */
  readonly targetFirstHalf: number | null;
  readonly housedFirstHalf: number | null;
  readonly targetSecondHalf: number | null;
  readonly housedSecondHalf: number | null;
}

/** What was left of the funds at some moments of the period; exact, so never in a report to share. */
export interface FundCourse {
  /** As they are read: 'Begin', 'juni 2017'. */
  readonly moments: readonly string[];
  readonly funds: readonly {
    readonly id: number;
    readonly name: string;
    /** In cents, one a moment; `null` when nobody filled in how much the fund is. */
    readonly left: readonly number[] | null;
  }[];
}

/** What is nobody's cost, as of staff, in the period. In cents. */
export interface TeamCost {
  readonly kind: CostKind;
  /** `null`: without a fund. */
  readonly fundName: string | null;
  readonly cents: number;
}

/** What sentences and derived tables may know beside published figures; nothing of it is about a client. */
export interface ReportContext {
  readonly period: Period;
  readonly mode: ReportMode;
  /** How the published figures were protected: decides how they are said. */
  readonly way: PublishedWay;
  readonly settings: EvaluationSettings;
  readonly yearCounts: readonly YearCount[];
  /** Each kind and fund once, in the order in which they are told; left out, there are none. */
  readonly teamCosts?: readonly TeamCost[];
  /** Another period stands beside this one. */
  readonly compares?: true;
  /** Only in a report of mode `intern` that asks for it. */
  readonly fundCourse?: FundCourse;
}
