/** Rows of columns of figures, by id, in the order of printing. */
export type SlowTable = Record<string, Record<string, number>>;
