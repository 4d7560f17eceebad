/** A count as a reader of a report with hidden counts knows it. */
export interface Count {
  readonly name: string;
  readonly exact: number;
  /** `null` is hidden; nothing when it is not printed. */
  shown: number | null | undefined;
  /** Between these it is, as far as its own figure tells. */
  least: number;
  most: number;
}
