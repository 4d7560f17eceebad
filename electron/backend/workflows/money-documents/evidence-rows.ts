import { checkConditions, fundCheckSchema, type FundCheck } from '#shared/budget/rules.ts';
import type { FundPosition } from '#shared/budget/fund.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import { boughtWords } from '#shared/kernel/bought.ts';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import { namesByAccount } from '../../database/member-names.ts';
import { billedBefore, partAt } from '../../database/ordered-costs.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** What of an invoice line a fund paid for one client, or for nobody. */
export interface EvidenceRow {
  readonly invoiceNumber: string | null;
  readonly invoicedOn: IsoDate;
  readonly paidOn: IsoDate | null;
  readonly orderNumber: string | null;
  readonly providerName: string | null;
  readonly what: string;
  readonly costKind: CostKind;
  readonly clientNumber: string | null;
  readonly targetGroup: TargetGroup | null;
  readonly settlementDate: IsoDate | null;
  readonly amountCents: Cents;
  readonly checks: readonly FundCheck[];
  readonly overrides: readonly EvidenceOverride[];
  /** Why the invoice is more than was ordered. */
  readonly aboveReason: string | null;
  /** Who placed the order; `null`: imported, without an order. */
  readonly orderedBy: string | null;
  /** Who approved it; `null`: it needed no approval. */
  readonly approved: { readonly by: string; readonly on: IsoDate } | null;
  /** It is a course in which nobody takes part. */
  readonly withoutParticipants: boolean;
  /** The trajectory is over and nobody noted how it ended. */
  readonly withoutResult: boolean;
}

export interface EvidenceOverride {
  readonly condition: FundCheck['condition'];
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: IsoDate;
}

/**
 * Every invoice line of a fund, a course by its participants, and what was imported as paid. Conditions are
 * checked anew as on ordering, with what is known of the client today, the day on which the order begins and the
 * budget year of the invoice.
 *
 * @param year a budget year; `null`: all of them
 */
export async function readEvidence(
  trx: TeamTransaction,
  fund: FundPosition,
  year: number | null,
): Promise<EvidenceRow[]> {
  const overrides = Map.groupBy(
    await trx
      .selectFrom('order_override')
      .selectAll()
      .where('fund_id', '=', fund.id)
      .orderBy('id')
      .execute(),
    (row) => row.line_id,
  );
  const names = await namesByAccount(trx);
  const nameOf = (account: string) => names.get(account) ?? account;
  const invoiced = await invoicedRows(trx, fund.id, year);
  const imported = await importedRows(trx, fund.id, year);
  return [...imported, ...invoiced]
    .map((row) => ({
      ...row,
      orderedBy: row.orderedBy === null ? null : nameOf(row.orderedBy),
      approved: row.approved === null ? null : { ...row.approved, by: nameOf(row.approved.by) },
      checks: checkConditions(fund, {
        startDate: row.startsOn,
        budgetYears: [row.budgetYear],
        costKind: row.costKind,
        client: row.clientNumber === null ? null : row,
      }),
      overrides: (row.lineId === null ? [] : (overrides.get(row.lineId) ?? []))
        .filter(({ client_id: id }) => id === null || id === row.clientId)
        .map((override) => ({
          condition: fundCheckSchema.shape.condition.parse(override.condition),
          reason: override.reason,
          decidedBy: nameOf(override.decided_by),
          decidedOn: override.decided_on,
        })),
    }))
    .sort((a, b) => (a.invoicedOn < b.invoicedOn ? -1 : a.invoicedOn > b.invoicedOn ? 1 : 0));
}

/** What was paid, before its conditions are checked. */
interface PaidRow extends Omit<EvidenceRow, 'checks' | 'overrides'> {
  /** `null`: imported, without an order. */
  readonly lineId: number | null;
  /** `null`: nobody's. */
  readonly clientId: number | null;
  readonly startsOn: IsoDate;
  /** Of which budget it was paid. */
  readonly budgetYear: number;
}

async function invoicedRows(
  trx: TeamTransaction,
  fundId: number,
  year: number | null,
): Promise<PaidRow[]> {
  const rows = await trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin('provider', 'provider.id', 'purchase_order.provider_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .leftJoin('line_trajectory', 'line_trajectory.line_id', 'order_line.id')
    .leftJoin('trajectory', 'trajectory.id', 'line_trajectory.trajectory_id')
    .leftJoin('client', (join) =>
      join.on((eb) =>
        eb('client.id', '=', eb.fn.coalesce('trajectory.client_id', 'order_line.client_id')),
      ),
    )
    .select([
      'invoice.invoice_number',
      'invoice.invoiced_on',
      'invoice.paid_on',
      'invoice.budget_year',
      'invoice.reason as above_reason',
      'invoice_share.id as share_id',
      'invoice_share.amount_cents',
      'order_line.id as line_id',
      'purchase_order.order_number',
      'purchase_order.cost_kind',
      'purchase_order.starts_on',
      'purchase_order.description',
      'purchase_order.asked_by',
      'purchase_order.approval',
      'purchase_order.decided_by',
      'purchase_order.decided_on',
      'provider.name as provider_name',
      'trajectory_type.name as type_name',
      'line_trajectory.place',
      'line_trajectory.sharers',
      'trajectory.status',
      'client.id as client_id',
      'client.client_number',
      'client.target_group',
      'client.settlement_date',
    ])
    .where('invoice_share.fund_id', '=', fundId)
    .where('invoice_share.amount_cents', '<>', 0)
    .$if(year !== null, (query) => query.where('invoice.budget_year', '=', year ?? 0))
    .orderBy('invoice.id')
    .orderBy('invoice_line.id')
    .orderBy('line_trajectory.place')
    .execute();
  const shared = rows.filter(({ sharers }) => (sharers ?? 1) > 1);
  const before = await billedBefore(trx, [...new Set(shared.map((row) => row.line_id))]);
  return rows.map((row) => ({
    lineId: row.line_id,
    clientId: row.client_id,
    startsOn: row.starts_on,
    budgetYear: row.budget_year,
    invoiceNumber: row.invoice_number,
    invoicedOn: row.invoiced_on,
    paidOn: row.paid_on,
    aboveReason: row.above_reason,
    orderNumber: row.order_number,
    providerName: row.provider_name,
    what: boughtWords({
      typeName: row.type_name,
      description: row.description,
      costKind: row.cost_kind,
    }),
    costKind: row.cost_kind,
    clientNumber: row.client_number,
    orderedBy: row.asked_by,
    approved:
      row.approval === 'akkoord' && row.decided_by !== null && row.decided_on !== null
        ? { by: row.decided_by, on: row.decided_on }
        : null,
    targetGroup: targetGroupOf(row.target_group, row.settlement_date),
    settlementDate: row.settlement_date,
    amountCents: partAt(
      {
        from: before.get(row.share_id) ?? 0,
        until: (before.get(row.share_id) ?? 0) + row.amount_cents,
      },
      row.place ?? 1,
      row.sharers ?? 1,
    ),
    withoutParticipants: row.cost_kind === 'groep' && row.sharers === null,
    withoutResult: row.status === 'geeindigd',
  }));
}

async function importedRows(
  trx: TeamTransaction,
  fundId: number,
  year: number | null,
): Promise<PaidRow[]> {
  const rows = await trx
    .selectFrom('imported_cost')
    .innerJoin('trajectory', 'trajectory.id', 'imported_cost.trajectory_id')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .select([
      'imported_cost.amount_cents',
      'trajectory.start_date',
      'trajectory.status',
      'trajectory_type.name as type_name',
      'provider.name as provider_name',
      'client.id as client_id',
      'client.client_number',
      'client.target_group',
      'client.settlement_date',
    ])
    .where('imported_cost.fund_id', '=', fundId)
    .$if(year !== null, (query) =>
      query
        .where('trajectory.start_date', '>=', `${year ?? ''}-01-01`)
        .where('trajectory.start_date', '<=', `${year ?? ''}-12-31`),
    )
    .orderBy('trajectory.id')
    .execute();
  return rows.map((row) => ({
    lineId: null,
    clientId: row.client_id,
    startsOn: row.start_date,
    budgetYear: yearOf(row.start_date),
    invoiceNumber: null,
    invoicedOn: row.start_date,
    paidOn: row.start_date,
    aboveReason: null,
    orderNumber: null,
    providerName: row.provider_name,
    what: row.type_name,
    costKind: 'traject',
    clientNumber: row.client_number,
    orderedBy: null,
    approved: null,
    targetGroup: targetGroupOf(row.target_group, row.settlement_date),
    settlementDate: row.settlement_date,
    amountCents: row.amount_cents,
    withoutParticipants: false,
    withoutResult: row.status === 'geeindigd',
  }));
}
