import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { readReport } from '../../electron/backend/evaluation/audit/exact-report.ts';

/** A count of a report to share, as it is and as it is published. */
export interface PublishedCount {
  readonly exact: number;
  /** `null`: it is hidden. */
  readonly shown: number | null;
}

/** Every count of a report once, apart from those of merged rows. */
export function publishedCounts(
  tables: readonly CountedTable[],
  shown: readonly ReportTable[],
): PublishedCount[] {
  const counts = new Map<string, PublishedCount>();
  for (const { exact, rows } of readReport(tables, shown, []).linedUp) {
    for (const { row, cells } of rows) {
      for (const [column, { key, value, money, public: isFree }] of cells.entries()) {
        if (money || isFree || exact.columns[column]?.unit === 'euro') continue;
        counts.set(key, { exact: value, shown: row[column] ?? null });
      }
    }
  }
  return [...counts.values()];
}
