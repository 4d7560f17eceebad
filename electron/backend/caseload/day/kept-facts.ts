import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { KeptUntilChange } from '../../changes/kept-until-change.ts';
import type { FileCallContext } from '../../handler.ts';
import { readClientFacts } from './client-facts.ts';

type Context = Pick<FileCallContext, 'trx' | 'session' | 'today'>;

const kept = new KeptUntilChange<ReadonlyMap<number, ClientFacts>>(['draft', 'snooze']);

/** What the rules know of every client, read once for all that asks for it. */
export const factsOfAll = (context: Context): Promise<ReadonlyMap<number, ClientFacts>> =>
  kept.get(context, context.today, () => readClientFacts(context.trx, context.today));

/** What they know of one. */
export const factsOfOne = async (
  clientId: number,
  context: Context,
): Promise<ClientFacts | undefined> =>
  (await factsOfHousehold(clientId, context)).find((client) => client.clientId === clientId);

/** What they know of one and of the partner: only their rows are read, unless all were read already. */
export async function factsOfHousehold(
  clientId: number,
  context: Context,
): Promise<readonly ClientFacts[]> {
  const { trx, today } = context;
  const all = await kept.peek(context, today);
  const household = await trx
    .selectFrom('client')
    .innerJoin('client as self', 'self.household_id', 'client.household_id')
    .select('client.id')
    .where('self.id', '=', clientId)
    .orderBy('client.id')
    .execute();
  const members = household.map(({ id }) => id);
  const facts = all ?? (await readClientFacts(trx, today, members));
  return members.flatMap((id) => facts.get(id) ?? []);
}
