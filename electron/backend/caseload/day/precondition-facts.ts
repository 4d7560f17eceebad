import type { PreconditionFacts } from '#shared/caseload/signals/facts.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** What is still to be arranged, by client. Without a day the history tells when it was written down. */
export async function preconditionFacts(
  trx: TeamTransaction,
  only?: readonly number[],
): Promise<Map<number, PreconditionFacts[]>> {
  const rows = await trx
    .selectFrom('precondition')
    .select(['id', 'client_id', 'kind', 'status', 'needed_on'])
    .where('status', '=', 'regelen')
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .orderBy('id')
    .execute();
  const notedOn = rows.some((row) => row.needed_on === null)
    ? await daysOfNoting(trx, only === undefined ? undefined : rows.map(({ id }) => id))
    : null;
  const facts = rows.map((row) => ({
    clientId: row.client_id,
    id: row.id,
    kind: row.kind,
    status: row.status,
    neededOn: row.needed_on,
    notedOn: notedOn?.get(row.id) ?? null,
  }));
  return Map.groupBy(facts, ({ clientId }) => clientId);
}

/** The day on which each row came into the file, for the last time when it was removed and put back. */
async function daysOfNoting(
  trx: TeamTransaction,
  only: readonly number[] | undefined,
): Promise<Map<number, IsoDate>> {
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .select(['change_row.row_id', 'change_set.at'])
    .where('change_row.table_name', '=', 'precondition')
    .where('change_row.before_values', 'is', null)
    .$if(only !== undefined, (query) => query.where('change_row.row_id', 'in', only ?? []))
    .orderBy('change_row.id')
    .execute();
  return new Map(rows.map(({ row_id: id, at }) => [id, toIsoDate(new Date(at))]));
}
