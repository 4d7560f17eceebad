/** How a text is cut into cells. */
export interface Dialect {
  /** `null`: the text has one column. */
  readonly delimiter: string | null;
  readonly quote: '"' | "'";
  /** What stands before a quote inside quotes; most often the quote itself. */
  readonly escape: '"' | "'" | '\\';
}

/** The usual dialect, with this delimiter. */
export const plainDialect = (delimiter: string | null): Dialect => ({
  delimiter,
  quote: '"',
  escape: '"',
});

/**
 * What the parser is told to cut at. A text of one column is cut at what no text holds: a zero byte is
 * refused before.
 */
export const cutAt = ({ delimiter }: Dialect): string => delimiter ?? '\0';
