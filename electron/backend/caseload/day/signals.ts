import { byEach, signalsOfAll, type ClientSnooze } from '#shared/caseload/signals/household.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { KeptUntilChange } from '../../changes/kept-until-change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { factsOfAll, factsOfHousehold } from './kept-facts.ts';
import { namesByAccount } from '../../database/member-names.ts';
import { readThresholds } from './thresholds.ts';

type Context = Pick<FileCallContext, 'trx' | 'session' | 'today'>;

const kept = new KeptUntilChange<Signal[]>(['draft']);

/** What asks for an act, of the whole team, by client; what was put off is among them. */
export const listSignals = (context: Context): Promise<Signal[]> =>
  kept.get(context, context.today, async () => {
    const { trx, today } = context;
    const thresholds = await readThresholds(trx);
    const facts = await factsOfAll(context);
    const snoozes = await activeSnoozes(trx, today);
    return signalsOfAll(facts.values(), snoozes, { today, thresholds });
  });

/**
 * The same of one client, without reading those of other households. What the client has together with a
 * partner is told as the client's own. Nobody has that id: none.
 */
export async function listSignalsOf(clientId: number, context: Context): Promise<Signal[]> {
  const { trx, today } = context;
  const household = await factsOfHousehold(clientId, context);
  const thresholds = await readThresholds(trx);
  const ids = household.map((client) => client.clientId);
  const snoozes = await activeSnoozes(trx, today, ids);
  return signalsOfAll(household, snoozes, { today, thresholds })
    .flatMap(byEach)
    .filter((signal) => signal.clientId === clientId);
}

async function activeSnoozes(
  trx: TeamTransaction,
  today: IsoDate,
  only?: readonly number[],
): Promise<ClientSnooze[]> {
  const rows = await trx
    .selectFrom('snooze')
    .select([
      'client_id as clientId',
      'id',
      'kind',
      'subject_id as subjectId',
      'months',
      'until',
      'reason',
      'account',
    ])
    .where('until', '>=', today)
    .$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
    .orderBy('id')
    .execute();
  const names = await namesByAccount(trx);
  return rows.map(({ account, ...row }) => ({ ...row, by: names.get(account) ?? account }));
}
