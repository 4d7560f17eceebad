import type { CallOutput } from '#shared/ipc/contract.ts';
import { mayApprove } from '#shared/team/retention/rules.ts';
import {
  destructionSchema,
  type Destruction,
  type Proposal,
} from '#shared/team/retention/schema.ts';
import type { Selectable } from 'kysely';
import type { TeamTransaction } from '../../database/schema.ts';
import type { DestructionListTable } from '../../database/team-schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { presentUsers } from '../users/find-user.ts';
import { dueHouseholds, isHeld } from './due.ts';
import { readYears } from './term.ts';
import { retentionTexts as texts } from './texts.ts';

type Context = Pick<FileCallContext, 'trx' | 'user' | 'now' | 'today'>;
export type ListRow = Selectable<DestructionListTable>;

/** What is too old, what was proposed, and what was destroyed before. */
export async function readLists(context: Context): Promise<CallOutput<'privacy.list'>> {
  const { trx, today } = context;
  const open = await openList(trx);
  const due = await dueHouseholds(trx, today);
  const done = await trx
    .selectFrom('destruction_list')
    .select(['id', 'declaration'])
    .where('destroyed_at', 'is not', null)
    .orderBy('id', 'desc')
    .execute();
  return {
    today,
    years: await readYears(trx),
    due,
    proposal: open === null ? null : await proposalOf(open, due, context),
    destroyed: done.map(({ id, declaration }) => {
      const { destroyedAt, persons, households, backupsGoneBy } = declarationIn(declaration);
      return { listId: id, destroyedAt, persons, households, backupsGoneBy };
    }),
    alone: (await coordinatorsOf(trx)).length === 1,
  };
}

export const declarationIn = (json: string | null): Destruction =>
  destructionSchema.parse(JSON.parse(json ?? 'null'));

/** The list that was proposed and not carried out yet; there is one at most. */
export async function openList(trx: TeamTransaction): Promise<ListRow | null> {
  const row = await trx
    .selectFrom('destruction_list')
    .selectAll()
    .where('destroyed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** @throws Refusal `not-found` where another list is open, or none */
export async function requireOpenList(trx: TeamTransaction, listId: number): Promise<ListRow> {
  const list = await openList(trx);
  if (list?.id !== listId) throw new Refusal('not-found', texts.noList, 'listId');
  return list;
}

export const coordinatorsOf = async (trx: TeamTransaction): Promise<number[]> =>
  (await presentUsers(trx)).filter(({ coordinator }) => coordinator === 1).map(({ id }) => id);

export async function itemsOf(trx: TeamTransaction, listId: number): Promise<number[]> {
  const rows = await trx
    .selectFrom('destruction_item')
    .select('household_id')
    .where('list_id', '=', listId)
    .execute();
  return rows.map(({ household_id: id }) => id);
}

/**
 * Puts all that is due on a list, but for what is kept longer.
 *
 * @throws Refusal `conflict` while another list waits, `not-found` when nothing is due
 */
export async function propose(context: Context): Promise<{ listId: number }> {
  const { trx, user, now, today } = context;
  if ((await openList(trx)) !== null) throw new Refusal('conflict', texts.oneAtATime);
  const due = (await dueHouseholds(trx, today)).filter((one) => !isHeld(one, today));
  if (due.length === 0) throw new Refusal('not-found', texts.nothingDue);
  const { id } = await trx
    .insertInto('destruction_list')
    .values({ proposed_by: user.id, proposed_at: now.toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const { householdId } of due) {
    await trx
      .insertInto('destruction_item')
      .values({ list_id: id, household_id: householdId })
      .execute();
  }
  return { listId: id };
}

/** Takes the list away again; nothing was destroyed. */
export async function withdraw(listId: number, { trx }: Context): Promise<void> {
  await requireOpenList(trx, listId);
  await trx.deleteFrom('destruction_item').where('list_id', '=', listId).execute();
  await trx.deleteFrom('destruction_list').where('id', '=', listId).execute();
}

/**
 * The second person says yes; who is the only coordinator, after seven days.
 *
 * @throws Refusal `not-allowed` for who proposed it, `conflict` when it was approved already
 */
export async function approve(listId: number, { trx, user, now }: Context): Promise<void> {
  const list = await requireOpenList(trx, listId);
  if (list.approved_by !== null) throw new Refusal('conflict', texts.approvedAlready);
  const verdict = mayApprove(await factsOf(trx, list), user.id, now);
  if (!verdict.may) {
    throw new Refusal(
      'not-allowed',
      verdict.because === 'own' ? texts.own : texts.waiting(verdict.from),
    );
  }
  await trx
    .updateTable('destruction_list')
    .set({ approved_by: user.id, approved_at: now.toISOString() })
    .where('id', '=', listId)
    .execute();
}

const factsOf = async (trx: TeamTransaction, list: ListRow) => ({
  proposedBy: list.proposed_by,
  proposedAt: list.proposed_at,
  coordinators: await coordinatorsOf(trx),
});

async function proposalOf(
  list: ListRow,
  due: Awaited<ReturnType<typeof dueHouseholds>>,
  { trx, user, now }: Context,
): Promise<Proposal> {
  const names = await namesOf(trx);
  const items = new Set(await itemsOf(trx, list.id));
  const verdict = mayApprove(await factsOf(trx, list), user.id, now);
  const approved = list.approved_by !== null;
  return {
    listId: list.id,
    proposedBy: names.get(list.proposed_by) ?? '',
    proposedAt: list.proposed_at,
    approvedBy: list.approved_by === null ? null : (names.get(list.approved_by) ?? ''),
    approvedAt: list.approved_at,
    approval: approved ? 'done' : verdict.may ? 'now' : verdict.because,
    approvalFrom: !verdict.may && verdict.because === 'waiting' ? verdict.from : null,
    households: due.filter(({ householdId }) => items.has(householdId)),
  };
}

export async function namesOf(trx: TeamTransaction): Promise<ReadonlyMap<number, string>> {
  const rows = await trx.selectFrom('app_user').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
