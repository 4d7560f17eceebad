import type { IsoDate } from '#shared/kernel/dates.ts';
import { destroyFrom, isDue } from '#shared/team/retention/rules.ts';
import type { DueHousehold } from '#shared/team/retention/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { lastDays, withOpenMoney } from './last-days.ts';
import { readYears } from './term.ts';

/**
 * The bijstandspartijen of which the term is over, the oldest first. Partners are one dossier: it goes when
 * the last of them is due. Where money is open nothing is over, nor where no day is known at all.
 */
export async function dueHouseholds(trx: TeamTransaction, today: IsoDate): Promise<DueHousehold[]> {
  const years = await readYears(trx);
  const days = await lastDays(trx);
  const open = await withOpenMoney(trx);
  const left = new Set(
    (
      await trx.selectFrom('eval_outflow').select('client_id').where('is_full', '=', 1).execute()
    ).map(({ client_id: id }) => id),
  );
  const holds = await readHolds(trx);
  const clients = await trx
    .selectFrom('client')
    .select([
      'id',
      'household_id',
      'client_number as clientNumber',
      'first_name as firstName',
      'last_name as lastName',
    ])
    .orderBy('id')
    .execute();
  const due: DueHousehold[] = [];
  for (const [householdId, members] of Map.groupBy(clients, (client) => client.household_id)) {
    const last = members.map(({ id }) => days.get(id) ?? null);
    if (last.includes(null) || members.some(({ id }) => open.has(id))) continue;
    const lastDay = last.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b));
    if (!isDue(lastDay, years, today)) continue;
    due.push({
      householdId,
      clients: members.map(({ household_id: _, ...client }) => client),
      reason: members.every(({ id }) => left.has(id)) ? 'left' : 'silent',
      lastDay,
      from: destroyFrom(lastDay, years),
      hold: holds.get(householdId) ?? null,
    });
  }
  return due.sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.householdId - b.householdId);
}

/** Whether it is kept longer on this day. */
export const isHeld = ({ hold }: Pick<DueHousehold, 'hold'>, today: IsoDate): boolean =>
  hold !== null && hold.until >= today;

async function readHolds(
  trx: TeamTransaction,
): Promise<ReadonlyMap<number, NonNullable<DueHousehold['hold']>>> {
  const rows = await trx
    .selectFrom('retention_hold')
    .innerJoin('app_user', 'app_user.id', 'retention_hold.held_by')
    .select(['household_id', 'held_until', 'reason', 'app_user.name'])
    .execute();
  return new Map(
    rows.map(({ household_id: id, held_until: until, reason, name: by }) => [
      id,
      { until, reason, by },
    ]),
  );
}
