import type { BulkChange } from '#shared/caseload/lists/schema.ts';
import { takesPlace } from '#shared/caseload/rules.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

type Course = Extract<BulkChange, { kind: 'course' }>;

/** No end is later than every day. */
const noEnd: IsoDate = '9999-12-31';

/**
 * Starts a trajectory without costs for each client who does not follow that type in these days already.
 * A type of that name, whatever its capitals, is used again. Gives for how many it was started.
 */
export async function addCourse(
  { typeName, startDate, endDate }: Course,
  clientIds: readonly number[],
  change: Change,
  trx: TeamTransaction,
): Promise<number> {
  if (endDate !== null && endDate < startDate) {
    throw new Refusal(
      'invalid-input',
      'De einddatum ligt vóór de startdatum. Kies een latere dag.',
      'endDate',
    );
  }
  const types = await trx.selectFrom('trajectory_type').select(['id', 'name']).execute();
  const known = types.find(({ name }) => folded(name) === folded(typeName))?.id ?? null;
  const followed = known === null ? [] : await followedBy(trx, known);
  const busy = new Set(
    followed
      .filter(
        (one) =>
          one.start_date <= (endDate ?? noEnd) &&
          (one.end_date ?? noEnd) >= startDate &&
          takesPlace(one) &&
          one.status !== 'voortijdig-gestopt',
      )
      .map(({ client_id: id }) => id),
  );
  const others = clientIds.filter((id) => !busy.has(id));
  if (others.length === 0) return 0;
  const typeId = known ?? (await change.add('trajectory_type', { name: typeName }));
  for (const clientId of others) {
    await change.add('trajectory', {
      client_id: clientId,
      type_id: typeId,
      start_date: startDate,
      end_date: endDate,
      // Shown as running from its first day on.
      status: 'toegekend',
    });
  }
  return others.length;
}

const followedBy = (trx: TeamTransaction, typeId: number) =>
  trx
    .selectFrom('trajectory')
    .select(['client_id', 'start_date', 'end_date', 'status'])
    .where('type_id', '=', typeId)
    .execute();
