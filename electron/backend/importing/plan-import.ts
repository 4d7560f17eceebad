import type { ImportCounts, ListRemark } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { HeldList } from './held-list.ts';
import { planClients } from './plan-clients.ts';
import type { PlanShape, PreparedList, ShapePlan } from './shape-import.ts';
import { planContacts } from './shapes/contacts.ts';
import { planInvoices } from './shapes/invoices.ts';
import { planLadder } from './shapes/ladder.ts';
import { planTrajectories } from './shapes/trajectories.ts';

/** How a list of each shape becomes a plan. */
const planShapes: Record<ListShape, PlanShape> = {
  clients: planClients,
  trajectories: planTrajectories,
  invoices: planInvoices,
  contacts: planContacts,
  ladder: planLadder,
};

/** What importing a list would do, with everything counted. Changes nothing. */
export async function planImport(
  trx: TeamTransaction,
  held: HeldList,
  prepared: PreparedList,
): Promise<ShapePlan> {
  const plan = await planShapes[prepared.choices.shape](trx, prepared);
  const { list } = prepared;
  const counts: ImportCounts = {
    ...plan.counts,
    rows: held.list.rows.length,
    faultRows: rowsWith(plan.faults, list),
    warningRows: rowsWith(plan.warnings, list),
    skippedRows: held.list.rows.length - list.rows.length,
  };
  return { ...plan, counts };
}

/** A remark may be about the header, which is no row. */
function rowsWith(remarks: readonly ListRemark[], { rows }: PreparedList['list']): number {
  if (remarks.length === 0) return 0;
  const lines = new Set(remarks.map(({ line }) => line));
  return rows.reduce((count, { line }) => count + (lines.has(line) ? 1 : 0), 0);
}
