import { committingApprovals } from '#shared/kernel/order-status.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Provider, ProviderInput } from '#shared/purchasing/catalogue.ts';
import { beginChange } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';

/** The providers by name, with what counts against their ceiling. */
export async function listProviders(trx: TeamTransaction): Promise<Provider[]> {
  const dutch = new Intl.Collator('nl');
  return (await readProviders(trx)).sort((a, b) => dutch.compare(a.name, b.name));
}

/** One provider; `null`: there is none with this id. */
export async function readProvider(
  trx: TeamTransaction,
  providerId: number,
): Promise<Provider | null> {
  const [provider] = await readProviders(trx, providerId);
  return provider ?? null;
}

async function readProviders(trx: TeamTransaction, only?: number): Promise<Provider[]> {
  const rows = await trx
    .selectFrom('provider')
    .select([
      'id',
      'name',
      'contact_name as contactName',
      'email',
      'phone',
      'contract_from as contractFrom',
      'contract_until as contractUntil',
      'ceiling_cents as ceilingCents',
    ])
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? 0))
    .execute();
  const lines = Map.groupBy(await orderedLines(trx, only), ({ providerId }) => providerId);
  return rows.map((row) => ({
    ...row,
    orderedCents: (lines.get(row.id) ?? [])
      .filter(
        ({ startsOn }) =>
          (row.contractFrom === null || startsOn >= row.contractFrom) &&
          (row.contractUntil === null || startsOn <= row.contractUntil),
      )
      .reduce((sum, line) => sum + line.cents, 0),
  }));
}

/** Of each line that was not cancelled what was ordered, or invoiced when that is more or it is closed. */
async function orderedLines(trx: TeamTransaction, only?: number) {
  const rows = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('invoice_line')
          .select((of) => ['line_id', of.fn.sum<number>('amount_cents').as('billedCents')])
          .groupBy('line_id')
          .as('billed'),
      (join) => join.onRef('billed.line_id', '=', 'order_line.id'),
    )
    .select((eb) => [
      'purchase_order.provider_id as providerId',
      'purchase_order.starts_on as startsOn',
      'order_line.closed_on as closedOn',
      'order_line.amount_cents as amountCents',
      eb.fn.coalesce('billed.billedCents', eb.lit(0)).as('billedCents'),
    ])
    .where('purchase_order.provider_id', 'is not', null)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', committingApprovals)
    .$if(only !== undefined, (query) => query.where('purchase_order.provider_id', '=', only ?? 0))
    .execute();
  return rows.map(({ closedOn, amountCents, billedCents, ...row }) => ({
    ...row,
    cents: closedOn === null ? Math.max(amountCents, billedCents) : billedCents,
  }));
}

/**
 * Adds a provider or changes one.
 *
 * @throws Refusal `conflict` at `name` when another provider has it, and when somebody changed it since;
 *   `not-found`
 */
export async function saveProvider(
  { id, before, ...input }: ProviderInput,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<{ changeId: number }> {
  const rows = await context.trx.selectFrom('provider').select(['id', 'name']).execute();
  if (id !== null && !rows.some((row) => row.id === id)) {
    throw new Refusal(
      'not-found',
      'Deze aanbieder staat niet meer in het teambestand. Kies een andere.',
      'id',
    );
  }
  if (id !== null) {
    const {
      id: _id,
      orderedCents: _ordered,
      ...standing
    } = (await readProvider(context.trx, id)) ?? {};
    refuseStale(before, standing);
  }
  if (rows.some((row) => row.id !== id && folded(row.name) === folded(input.name))) {
    throw new Refusal('conflict', `‘${input.name}’ is er al. Kies een andere naam.`, 'name');
  }
  const change = beginChange(context, { call: 'purchasing.saveProvider', clientId: null });
  const values = {
    name: input.name,
    contact_name: input.contactName,
    email: input.email,
    phone: input.phone,
    contract_from: input.contractFrom,
    contract_until: input.contractUntil,
    ceiling_cents: input.ceilingCents,
  };
  if (id === null) await change.add('provider', values);
  else await change.update('provider', id, values);
  return { changeId: change.id };
}
