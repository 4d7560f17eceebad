import type { PlainCaseload } from '../plain-caseload.ts';
import type { SlowTable } from './slow-table.ts';

/** The tables of what came of the guidance, by id. */
export function slowOutcomes(
  _plain: PlainCaseload,
  _from: string,
  _until: string,
): Record<string, SlowTable> {
  return {};
}
