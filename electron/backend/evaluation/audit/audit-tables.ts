import type { CountedTable, ProtectionRules } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { auditHiding } from './hiding/audit-hiding.ts';
import { auditRounding } from './rounding/audit-rounding.ts';

/** By what a report was protected, as far as a reader may know it. */
export type KnownRules = Pick<ProtectionRules, 'way' | 'smallestGroup' | 'earlier' | 'pause'>;

/**
 * Attacks the tables of a report to share, after they were protected and without anything of that: with
 * its own reading of the tables and its own searches.
 *
 * @param counted the exact tables that were protected
 * @param shown what is to leave the app
 * @returns everything that is wrong; empty is good. They hold exact figures, so they may not be told
 */
export async function auditTables(
  counted: readonly CountedTable[],
  shown: readonly ReportTable[],
  { way, smallestGroup, earlier, pause }: KnownRules,
): Promise<readonly string[]> {
  if (way === 'verbergen') return auditHiding(counted, shown, { smallestGroup, earlier, pause });
  return (await auditRounding(counted, shown, { earlier, pause })).faults;
}
