import type { ReportContext } from '../published.ts';
import type { ReportTable, SeriesChart } from '../schema.ts';

/** A line of a chart: a column of its table. */
export interface ChartSeries {
  readonly column: string;
  /** In place of the label of the column. */
  readonly label?: string;
  /** The rows that count in this series; in others it is zero. Absent: all. */
  readonly rows?: readonly string[];
}

/**
 * A chart of published figures: each row of the table is a category. It shows nothing that the table does
 * not show, so it needs no protection of its own.
 */
export interface ChartDeclaration {
  /** The id of the table that it draws, declared or derived: asking for the chart asks for the table. */
  readonly id: string;
  /** What it shows, for who puts a report together. */
  readonly name: string;
  readonly drawn: SeriesChart['drawn'];
  /** Absent: every column of the table. */
  readonly series?: readonly ChartSeries[];
  /** Its categories are moments of the period, so that two periods have each their own. */
  readonly apart?: true;
  /** Rows that are no category of their own: totals. */
  readonly without: readonly string[];
  /** Shorter words for under a bar. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Categories in which nobody is are left out, and this sentence says so. */
  readonly withoutZeros?: string;
  /** The finding, from published figures; `null` when there is nothing to find. */
  readonly finding: (table: ReportTable, context: ReportContext) => string | null;
}
