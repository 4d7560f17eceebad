import { mandateSetting } from '../../budget/mandate.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';

const deciding: ReadonlySet<string> = new Set([
  'fund',
  'fund_entry',
  'funding_key',
  'funding_key_part',
  'year_change',
]);

/** Whether only who may decide changes such a row: money of funds, and the mandate. */
export function ofCoordinator({ table, before, after }: TouchedRow): boolean {
  if (table === 'setting') return (after ?? before)?.['name'] === mandateSetting;
  return deciding.has(table);
}
