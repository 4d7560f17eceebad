import { markOfMembers } from '#shared/caseload/signals/household.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { addMonths } from '#shared/kernel/calendar.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClient } from '../known-clients.ts';

/** Who wants to put something off for longer should solve it. Our choice. */
const atMostMonths = 12;

/**
 * Puts a signal off until the day after `until`. Where it was put off already, this takes its place.
 *
 * @throws Refusal a day in the past or over a year ahead, a client that is not there
 */
export async function snoozeSignal(
  { kind, clientId, subjectId, months, until, reason }: ParsedInput<'caseload.snoozeSignal'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, today, account, about } = context;
  about(clientId);
  checkUntil(until, today);
  await requireClient(trx, clientId);
  const change = beginChange(context, { call: 'caseload.snoozeSignal', clientId });
  const household = kind === 'partner' ? await householdOf(trx, clientId) : null;
  const known = await trx
    .selectFrom('snooze')
    .select('id')
    .where('client_id', 'in', household ?? [clientId])
    .where('kind', '=', kind)
    // Of a household also what was put off while others were in it.
    .$if(household === null, (query) =>
      query.where('subject_id', subjectId === null ? 'is' : '=', subjectId),
    )
    .where('months', months === null ? 'is' : '=', months)
    .orderBy('id')
    .execute();
  for (const { id } of known) await change.remove('snooze', id);
  await change.add('snooze', {
    client_id: clientId,
    kind,
    subject_id: household === null ? subjectId : markOfMembers(household),
    months,
    until,
    reason,
    account,
  });
  return { changeId: change.id };
}

/** What is put off for a couple takes the place of what was put off for either of them. */
async function householdOf(trx: TeamTransaction, clientId: number): Promise<number[]> {
  const members = await trx
    .selectFrom('client')
    .innerJoin('client as self', 'self.household_id', 'client.household_id')
    .select('client.id')
    .where('self.id', '=', clientId)
    .execute();
  return members.map(({ id }) => id);
}

export function checkUntil(until: string, today: string): void {
  if (until < today) {
    throw new Refusal(
      'invalid-input',
      'Deze dag is al voorbij. Kies een dag die nog komt.',
      'until',
    );
  }
  if (until > addMonths(today, atMostMonths)) {
    throw new Refusal('invalid-input', 'Stel ten hoogste een jaar uit.', 'until');
  }
}

/** Shows a signal again; of a couple also when it was put off for each of them. */
export async function endSnooze(
  snoozeId: number,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx, about } = context;
  const snooze = await trx
    .selectFrom('snooze')
    .select(['id', 'client_id', 'kind'])
    .where('id', '=', snoozeId)
    .executeTakeFirst();
  if (snooze === undefined) {
    throw new Refusal(
      'not-found',
      'Dit uitstel is intussen al weggehaald. U hoeft niets te doen.',
      'snoozeId',
    );
  }
  about(snooze.client_id);
  const change = beginChange(context, {
    call: 'caseload.endSnooze',
    clientId: snooze.client_id,
  });
  await change.remove('snooze', snoozeId);
  if (snooze.kind === 'partner') {
    const others = await trx
      .selectFrom('snooze')
      .select('id')
      .where('kind', '=', 'partner')
      .where('client_id', 'in', await householdOf(trx, snooze.client_id))
      .where('id', '!=', snoozeId)
      .execute();
    for (const { id } of others) await change.remove('snooze', id);
  }
  return { changeId: change.id };
}
