/** What a statement's parameters and fields may be. */
export type SqlValue = string | number | bigint | Buffer | null;

export interface DriverStatement {
  readonly reader: boolean;
  run(...parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
  get(...parameters: readonly unknown[]): unknown;
  all(...parameters: readonly unknown[]): unknown[];
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

/**
 * The part of the SQLite driver that is used here. What is missing is missing on purpose:
 * `serialize()` would give the file without its encryption.
 */
export interface DatabaseDriver {
  readonly open: boolean;
  readonly inTransaction: boolean;
  /** Compiles a statement once, for bulk work. */
  prepare(sql: string): DriverStatement;
  exec(sql: string): this;
  pragma(source: string, options?: { simple?: boolean }): unknown;
  key(key: Buffer): number;
  /** Encrypts the whole file anew. */
  rekey(key: Buffer): number;
  close(): void;
}
