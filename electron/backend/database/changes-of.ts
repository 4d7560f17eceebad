import type { DatabaseDriver } from './driver.ts';

/** How many rows were added, changed and removed since the file was opened: tells whether work changed any. */
export function changesOf(driver: DatabaseDriver): number {
  const row = driver.prepare('select total_changes() as changes').get() as { changes: number };
  return row.changes;
}
