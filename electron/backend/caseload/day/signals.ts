import { signalsOf } from '#shared/caseload/signals/rules.ts';
import type { SnoozeFacts } from '#shared/caseload/signals/facts.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { readClientFacts } from './client-facts.ts';
import { memberNames } from './members.ts';
import { readThresholds } from './thresholds.ts';

/** What asks for an act, of the whole team, by client; what was put off is among them. */
export async function listSignals(trx: TeamTransaction, today: IsoDate): Promise<Signal[]> {
  const thresholds = await readThresholds(trx);
  const facts = await readClientFacts(trx, today);
  const snoozes = await activeSnoozes(trx, today);
  return [...facts.values()].flatMap((client) =>
    signalsOf(client, snoozes.get(client.clientId) ?? [], { today, thresholds }),
  );
}

async function activeSnoozes(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<Map<number, (SnoozeFacts & { readonly clientId: number })[]>> {
  const rows = await trx
    .selectFrom('snooze')
    .select([
      'client_id as clientId',
      'id',
      'kind',
      'subject_id as subjectId',
      'until',
      'reason',
      'account',
    ])
    .where('until', '>=', today)
    .orderBy('id')
    .execute();
  const names = await memberNames(trx);
  const snoozes = rows.map(({ account, ...row }) => ({
    ...row,
    by: names.get(account) ?? account,
  }));
  return Map.groupBy(snoozes, ({ clientId }) => clientId);
}
