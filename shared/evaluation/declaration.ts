import type { Period } from '../kernel/dates.ts';
import type { DimensionName } from './dimensions.ts';
import type { OutcomePopulation } from './outcome-dimensions.ts';
import type { CountedUnit, EvaluationSettings } from './schema.ts';

/**
 * Which facts are counted, and so the filter of the table:
 * - `caseload`: persons settled on or before the last day, or unknown, and no full outflow before the first;
 * - `uitstroom`: outflows dated in the period;
 * - `trajecten`: trajectories, not cancelled, that run on at least one day of the period;
 * - `trajecten-tussen-metingen`: trajectories, not cancelled, of the caseload, that run on at least one day
 *   between somebody's first measurement of the ladder and the last on or before the last day of the period;
 * - `kosten`: costs dated in the period.
 */
export type Population =
  | 'caseload'
  | 'uitstroom'
  | 'trajecten'
  | 'trajecten-tussen-metingen'
  | 'kosten'
  | OutcomePopulation;

/** Only facts with one of these values of these dimensions. */
export type Filter = Readonly<Partial<Record<DimensionName, readonly string[]>>>;

/** A row or column beside those of the dimension: a total, or a part that is worth its own line. */
export interface ExtraLine {
  readonly id: string;
  readonly label: string;
  /** Absent: everything. Units are counted anew, so a person with two outflows counts once. */
  readonly where?: Filter;
  /** Lines of which a reader would expect this one to be the sum. Absent: all values of the dimension. */
  readonly expectedSums?: readonly (readonly string[])[];
}

/** A row of its own, for tables whose rows do not follow a dimension: each counts what it says. */
export interface RowMeasure extends Pick<ExtraLine, 'id' | 'label' | 'where'> {
  /** Another population than that of the table. */
  readonly population?: Population;
  /** The row falls away in a file without any of these. */
  readonly whenRecorded?: RecordedFacts;
  /** A Dutch sentence under the table, as long as the row is there. It holds no figures. */
  readonly note?: string;
}

export type RowsDeclaration =
  | { readonly by: DimensionName; readonly extra?: readonly ExtraLine[] }
  | { readonly heading: string; readonly measures: readonly RowMeasure[] };

/** What a team may not keep at all: then nothing can be said of it. */
export type RecordedFacts = 'contact' | 'plan' | 'job' | 'benefit';

/** A column of its own, for tables whose columns do not follow a dimension. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: CountedUnit;
  readonly where?: Filter;
  /** Another dimension than that of the rows, with the same values. */
  readonly rowsBy?: DimensionName;
  /** In place of one column: one for each value of this dimension. */
  readonly by?: DimensionName;
  /** Measures that add up to this one. */
  readonly sumOf?: readonly string[];
  /** The column falls away in a file without any of these. */
  readonly whenRecorded?: RecordedFacts;
  /** A Dutch sentence under the table, as long as the column is there. It holds no figures. */
  readonly note?: string;
}

export type ColumnsDeclaration =
  | {
      readonly by: DimensionName;
      readonly unit: CountedUnit;
      readonly extra?: readonly ExtraLine[];
    }
  | { readonly measures: readonly Measure[] };

/** Names that a team gave, by which a table counts. */
export interface CountedNames {
  /** The types of trajectory that count as jobcoaching. */
  readonly jobcoaching: readonly string[];
}

/** Everything about a table of the evaluation. The engine, the protection and the exports need no more. */
export interface TableDeclaration {
  readonly id: string;
  readonly title: string;
  readonly population: Population;
  readonly rows: RowsDeclaration;
  readonly columns: ColumnsDeclaration;
  readonly mergeSmallRows?: { readonly id: string; readonly label: string };
  readonly order?: 'biggest-first';
  /** Rows of nothing but 0 are named under the table in place of printed, where nothing stands beside them. */
  readonly foldsZeros?: true;
  /** The table falls away when not a single value of its rows is known: a team may not register it. */
  readonly whenKnown?: true;
  /** The table falls away in a file without any of these, whatever the period. */
  readonly whenRecorded?: RecordedFacts;
  /** Dutch sentences: what is counted and how. They hold no figures. */
  readonly notes: readonly string[] | ((period: Period, names: CountedNames) => readonly string[]);
  /** What the settings of the team add, after protection: it may hold no figures of the caseload. */
  readonly bySettings?: (settings: EvaluationSettings) => {
    readonly rowLabels: Readonly<Record<string, string>>;
    readonly notes: readonly string[];
  };
  /** A Dutch sentence for when the rows together count more than their total. Holds the exact figure. */
  readonly overlapNote?: (extra: number) => string;
}

/** The line that holds everything. */
export const total = (more: Pick<ExtraLine, 'expectedSums'> = {}): ExtraLine => ({
  id: 'totaal',
  label: 'Totaal',
  ...more,
});
