import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { asBanded } from './bands.ts';
import { leftOutTogether } from './left-out-together.ts';
import { type LinedUp, lineUp } from './line-up.ts';
import { stillShown } from './still-shown.ts';

/** A report to share, laid beside the exact figures that it was made from. */
export interface ExactReport {
  /** The tables that the report still has, with the rows that they had. */
  readonly counted: readonly CountedTable[];
  /** The same with the wider rows that the report has. */
  readonly exact: readonly CountedTable[];
  readonly shown: readonly ReportTable[];
  readonly linedUp: readonly LinedUp[];
  /** What was left out of a table is one figure to the reader: by key, under which name and what it is. */
  readonly together: ReadonlyMap<string, { readonly name: string; readonly exact: number }>;
}

/** @param faults hears what of the report cannot be what was counted */
export function readReport(
  allTables: readonly CountedTable[],
  shown: readonly ReportTable[],
  faults: string[],
): ExactReport {
  const counted = stillShown(allTables, shown);
  if (counted.length !== shown.length) faults.push('the report has tables that were not counted');
  const exact = asBanded(counted, shown);
  const linedUp = exact.map((table, at) => lineUp(table, shown[at], faults));
  return { counted, exact, shown, linedUp, together: leftOutTogether(linedUp) };
}
