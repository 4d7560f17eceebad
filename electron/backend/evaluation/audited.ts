import type { ProtectTables } from '#shared/evaluation/counted.ts';
import { Refusal } from '../refusal.ts';
import { auditTables } from './audit/audit-tables.ts';

/** What is said when the last attack finds something: not what, for that would tell it. */
export const refusedByAudit =
  'Trede heeft dit rapport ook op een tweede manier nagerekend. Het is niet zeker dat niemand te herkennen is. Wat er opviel, zegt Trede niet, want dat zou iemand kunnen verraden. Kies een andere bescherming, een andere periode of minder tabellen, of maak het rapport intern.';

/**
 * Protects, and then attacks what came of it: nothing is shown as safe or leaves the app in which two programmes that share no
 * code do not both find it safe.
 *
 * @throws Refusal `not-shareable` when the attack finds anything, or cannot tell in time that there is nothing
 */
export const audited =
  (protect: ProtectTables): ProtectTables =>
  async (tables, rules) => {
    const made = await protect(tables, rules);
    const faults = await auditTables(tables, made.tables, rules);
    if (faults.length > 0) throw new Refusal('not-shareable', refusedByAudit);
    return made;
  };
