import { mandateSetting } from '../../budget/mandate.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';

const deciding: ReadonlySet<string> = new Set([
  'fund',
  'fund_entry',
  'funding_key',
  'funding_key_part',
  'year_change',
]);

/** Whether only who may decide changes such a row: money of funds, the mandate, and who is coordinator. */
export function ofCoordinator({ table, before, after }: TouchedRow): boolean {
  if (table === 'setting') return (after ?? before)?.['name'] === mandateSetting;
  if (table === 'team_member') return isCoordinator(before) !== isCoordinator(after);
  return deciding.has(table);
}

/** Who does not work in the team any more decides nothing. */
const isCoordinator = (member: TouchedRow['before']): boolean =>
  member?.['coordinator'] === 1 && member['active'] === 1;
