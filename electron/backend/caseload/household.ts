import { ownHousehold } from '#shared/kernel/household.ts';
import type { FileCallContext } from '../handler.ts';
import { beginChange, type Change } from '../changes/change.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { requireClient } from './known-clients.ts';

/** A new bijstandspartij for one client. Its number is one that no other has. */
export async function addOwnHousehold(
  trx: TeamTransaction,
  change: Change,
  clientNumber: string,
): Promise<number> {
  const wished = ownHousehold(clientNumber);
  let number = wished;
  for (let next = 2; await isTaken(trx, number); next += 1) number = `${wished}\u00a0${next}`;
  return change.add('household', { household_number: number });
}

/** Somebody else stayed behind in the one that was made for this client. */
async function isTaken(trx: TeamTransaction, householdNumber: string): Promise<boolean> {
  const known = await trx
    .selectFrom('household')
    .select('id')
    .where('household_number', '=', householdNumber)
    .executeTakeFirst();
  return known !== undefined;
}

/**
 * Moves a client to the bijstandspartij of another, or to one of its own, as one change. A bijstandspartij
 * that nobody is left in goes, unless there are children: they go along with the last who leaves.
 */
export async function moveToHousehold(
  { clientId, partnerId }: { readonly clientId: number; readonly partnerId: number | null },
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const client = await requireClient(trx, clientId);
  const from = client.household_id;
  const others = await trx
    .selectFrom('client')
    .select('id')
    .where('household_id', '=', from)
    .where('id', '<>', clientId)
    .execute();
  if (partnerId === clientId) {
    throw new Refusal('invalid-input', 'Kies een andere klant.', 'partnerId');
  }
  if (partnerId === null && others.length === 0) {
    throw new Refusal(
      'conflict',
      'Deze klant heeft al een eigen bijstandspartij. U hoeft niets te doen.',
      'partnerId',
    );
  }
  if (others.some(({ id }) => id === partnerId)) {
    throw new Refusal(
      'conflict',
      'Deze twee zijn al één bijstandspartij. U hoeft niets te doen.',
      'partnerId',
    );
  }
  const change = beginChange(context, { call: 'caseload.moveToHousehold', clientId });
  const to =
    partnerId === null
      ? await addOwnHousehold(trx, change, await numberOf(trx, clientId))
      : (await partnerOf(trx, partnerId)).household_id;
  await change.update('client', clientId, { household_id: to });
  if (others.length === 0) await closeHousehold(trx, change, from, to);
  return { changeId: change.id };
}

/** The household of the partner that somebody chose. */
export async function partnerOf(trx: TeamTransaction, partnerId: number) {
  const partner = await trx
    .selectFrom('client')
    .select(['id', 'household_id'])
    .where('id', '=', partnerId)
    .executeTakeFirst();
  if (partner !== undefined) return partner;
  throw new Refusal('not-found', 'Kies een klant die in het teambestand staat.', 'partnerId');
}

async function numberOf(trx: TeamTransaction, clientId: number): Promise<string> {
  const row = await trx
    .selectFrom('client')
    .select('client_number')
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow();
  return row.client_number;
}

/** The last member has left: the children go along, and the bijstandspartij is no more. */
async function closeHousehold(
  trx: TeamTransaction,
  change: Change,
  from: number,
  to: number,
): Promise<void> {
  const children = await trx
    .selectFrom('child')
    .select('id')
    .where('household_id', '=', from)
    .orderBy('id')
    .execute();
  for (const { id } of children) await change.update('child', id, { household_id: to });
  await change.remove('household', from);
}
