import type { LinearRow } from '../solver.ts';

/*
 * The core of hiding, apart from what is counted: figures, what is known of them, and which of them may
 * not be published. The rest of this folder makes such a problem of a report, and a report of its answer.
 */

export interface HidingColumn {
  readonly id: string;
  /** The exact figure; of what a report does not tell, one that fits the others. */
  readonly value: number;
  /** What a reader knows of it, whatever is published. */
  readonly least: number;
  readonly most: number;
  /**
   * - `printed`: it is published, unless it is hidden.
   * - `implied`: nowhere printed, but a reader may work it out from what is.
   * - `tally`: made to ask one question only, see `mayBeMore`, or to tie others together.
   * - `known`: a reader has the exact figure from elsewhere.
   */
  readonly role: 'printed' | 'implied' | 'tally' | 'known';
  /** How many values it must have to be safe, where that is not what the rule says. */
  readonly enough?: number;
  /** From what was shared before every reader knows already that it is small. */
  readonly isToldSmall?: true;
  /** How much is lost when it is hidden. Above 0. */
  readonly weight: number;
}

export interface HidingProblem {
  readonly columns: readonly HidingColumn[];
  /** What is true of the figures, and known to every reader. */
  readonly rows: readonly LinearRow[];
  /** The columns of printed figures that are hidden whatever else is. */
  readonly small: ReadonlySet<number>;
  /** Columns of 0 that a reader must not be able to tell from 1. */
  readonly mayBeMore: readonly number[];
}

/** When a hidden figure is safe. */
export interface HidingRule {
  /** From 1 up to this a figure is small. */
  readonly largestSmall: number;
  /** A figure that may be small must have at least so many possible values. */
  readonly fewestValues: number;
  /** One of them must not be small: else a reader knows that there is a small group. */
  readonly outside: boolean;
}

export const isSmall = (value: number, { largestSmall }: HidingRule): boolean =>
  value >= 1 && value <= largestSmall;

/** Enough that a reader cannot tell which it is, and no more is told than he knows already. */
export function areEnough(
  values: Iterable<number>,
  rule: HidingRule,
  { enough = rule.fewestValues, isToldSmall }: Partial<HidingColumn> = {},
): boolean {
  const all = new Set(values);
  const mayBeSmall = !rule.outside || isToldSmall === true;
  return all.size >= enough && (mayBeSmall || [...all].some((value) => !isSmall(value, rule)));
}

/** Of a figure this large, a range that reaches the small ones is always wide enough. */
export const largeEnough = ({ largestSmall, fewestValues }: HidingRule): number =>
  largestSmall + fewestValues;
