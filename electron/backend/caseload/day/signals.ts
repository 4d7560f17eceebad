import { signalsOf } from '#shared/caseload/signals/rules.ts';
import type { SnoozeFacts } from '#shared/caseload/signals/facts.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { KeptUntilChange } from '../../changes/kept-until-change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { factsOfAll, factsOfOne } from './kept-facts.ts';
import { memberNames } from './members.ts';
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
    return [...facts.values()].flatMap((client) =>
      signalsOf(client, snoozes.get(client.clientId) ?? [], { today, thresholds }),
    );
  });

/** The same of one client, without reading those of others. Nobody has that id: none. */
export async function listSignalsOf(clientId: number, context: Context): Promise<Signal[]> {
  const { trx, today } = context;
  const facts = await factsOfOne(clientId, context);
  if (facts === undefined) return [];
  const thresholds = await readThresholds(trx);
  const snoozes = await activeSnoozes(trx, today, clientId);
  return signalsOf(facts, snoozes.get(clientId) ?? [], { today, thresholds });
}

async function activeSnoozes(
  trx: TeamTransaction,
  today: IsoDate,
  only?: number,
): Promise<Map<number, (SnoozeFacts & { readonly clientId: number })[]>> {
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
    .$if(only !== undefined, (query) => query.where('client_id', '=', only ?? 0))
    .orderBy('id')
    .execute();
  const names = await memberNames(trx);
  const snoozes = rows.map(({ account, ...row }) => ({
    ...row,
    by: names.get(account) ?? account,
  }));
  return Map.groupBy(snoozes, ({ clientId }) => clientId);
}
