import type { CountedUnit, ProtectionWay, ReportTable } from './schema.ts';

/*
 * A table between counting and publishing: exact, and with all that the protection must know about it.
 * It never leaves the backend.
 */

/**
 * What a cell counts, apart from where it is printed:
 * `personen|caseload|2018-01-01..2018-12-31|targetGroup=["statushouder"]`. Two cells with the same key,
 * in whatever tables, count the same set and hold the same value; so they must be published as the same
 * value. A key may also stand in a sum without being printed anywhere.
 */
export type CellKey = string;

/** Who an amount of money is made of: for the rules of dominance. All in cents, per person. */
export interface MoneyContributions {
  /** Persons with an amount above zero. */
  readonly contributors: number;
  readonly largest: number;
  readonly secondLargest: number;
  readonly total: number;
}

export interface CountedCell {
  readonly key: CellKey;
  /** A count, or whole cents where the unit of the column is euro. Zero or more. */
  readonly value: number;
  /** Only, and always, on cells in euro. */
  readonly money?: MoneyContributions;
  /** The figure is not about persons, so it is never hidden or rounded. */
  readonly public?: true;
}

export interface CountedRow {
  readonly id: string;
  readonly label: string;
  /**
   * `when-counted`: the row is only there because at least one person is in it, so that a reader who
   * sees the row knows that it is not 0. `always`: the row says nothing by being there.
   */
  readonly listed: 'always' | 'when-counted';
  /** A row of a table with `mergeSmallRows` that may go into the merged row. */
  readonly mergeable?: true;
}

export interface CountedColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: CountedUnit;
}

/**
 * The total is the sum of the parts: true in the exact figures, and a reader may know or guess that it
 * is. A sum that is not true of these figures (a household in two rows, a person with two outflows) is
 * not in the list. The total need not be printed: two sums with the same unprinted total tie two tables
 * together, such as cost by type and cost by fund.
 */
export interface CountedSum {
  readonly total: CellKey;
  readonly parts: readonly CellKey[];
}

export interface CountedTable {
  readonly id: string;
  readonly title: string;
  /** Totals have the id `totaal` (and `volledig` in outflow). In an order that says nothing of the figures. */
  readonly rows: readonly CountedRow[];
  readonly columns: readonly CountedColumn[];
  /** One array a row. */
  readonly cells: readonly (readonly CountedCell[])[];
  /** Sums between cells of this table, and of cells of this table with keys elsewhere. */
  readonly sums: readonly CountedSum[];
  /** When set: mergeable rows that are too small may be added up in one row with this id and label. */
  readonly mergeSmallRows?: { readonly id: string; readonly label: string };
  /** `biggest-first`: the report puts the rows in order of their published figures, after protection. */
  readonly order?: 'biggest-first';
  /** Dutch sentences under the table that hold no figure of this table: may be shared as they are. */
  readonly notes: readonly string[];
  /** Dutch sentences with exact figures: only for `intern`; the protection leaves them out. */
  readonly exactNotes: readonly string[];
}

/**
 * What `protectTables` gives. In the tables nothing exact is left, except what is provably safe or public;
 * in the figures there is, for the register, which stays in the team file.
 */
export interface ProtectedTables {
  /**
   * The same tables in the same order, but for those that had to be left out; rows may have been merged;
   * `null` is hidden; notes were added.
   */
  readonly tables: readonly ReportTable[];
  /** Dutch sentences: what was done, for the report's `protection`. */
  readonly protection: readonly string[];
  /** Every figure that is about persons, as it is published: for the register of what left the app. */
  readonly figures?: readonly EarlierFigure[];
}

/** A figure as it is published, or was in an earlier export. The key says over what period. */
export interface EarlierFigure {
  readonly key: CellKey;
  /** `null`: it was hidden. */
  readonly published: number | null;
  readonly exact: number;
  /**
   * Only on a rounded count of persons behind an amount: a reader may know it exactly from what was
   * published in money, or may not.
   */
  readonly byPrice?: boolean;
  /** Only on all cells of the lines of a table together: what a reader knows of it, and its cells. */
  readonly size?: {
    readonly least: number;
    readonly most: number | null;
    readonly parts: readonly CellKey[];
  };
}

/** An earlier export, as far as a reader may lay it beside the new one. */
export interface EarlierExport {
  readonly id: number;
  readonly way: ProtectionWay;
  readonly smallestGroup: number;
  readonly figures: readonly EarlierFigure[];
}

/** How far one stage of the protection is. */
export interface ProtectionStep {
  /** Another one is another stage, as each attempt has. */
  readonly stage: symbol;
  /** About which part of all that is left this stage is, from 0 to 1. */
  readonly share: number;
  readonly done: number;
  readonly total: number;
}

/** Lets other work go on, and hears how far this is where that is known; may throw to stop. */
export type Pause = (step?: ProtectionStep) => Promise<void>;

/** By what a report is protected. */
export interface ProtectionRules {
  readonly way: ProtectionWay;
  /** Fewer persons than this are a small group, with `verbergen`; 5 to 20. */
  readonly smallestGroup: number;
  /** Decides the chance in rounding, so that the same figures are always published the same way. */
  readonly secret: Uint8Array | string;
  readonly earlier: readonly EarlierExport[];
  /** Called between steps. */
  readonly pause?: Pause;
}

/**
 * The signature of `electron/backend/evaluation/protection/`. Refuses with `not-shareable` when safety
 * cannot be shown.
 */
export type ProtectTables = (
  tables: readonly CountedTable[],
  rules: ProtectionRules,
) => Promise<ProtectedTables>;
