import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { backupsGoneBy } from '#shared/team/backup-scheme.ts';
import { retentionKinds } from '#shared/team/retention/kinds.ts';
import type { Destruction } from '#shared/team/retention/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { onDisk } from '../../team/disk-errors.ts';
import { programStrength, type KeyStrength } from '../../team/keys/scrypt.ts';
import { giveNewDataKey } from '../../team/new-data-key.ts';
import { dueHouseholds, isHeld } from '../../team/retention/due.ts';
import { itemsOf, namesOf, requireOpenList, type ListRow } from '../../team/retention/lists.ts';
import { readYears } from '../../team/retention/term.ts';
import { refuseWithoutKey } from '../../team/users/refuse-without-key.ts';
import { cleanTexts } from './clean-texts.ts';
import { destroyTexts as texts } from './destroy-texts.ts';
import { keepFigures } from './keep-figures.ts';
import { letGoOfMoney } from './let-go-money.ts';
import { wordsOf } from './person-words.ts';
import { readHeldRows, rowsIn } from './read-person.ts';
import { removeRows, type Removed } from './remove-rows.ts';

type Answer = CallOutput<'privacy.destroy'>;

/**
 * Destroys who stands on an approved list. It happens on a copy of the file that takes its place at once, under a
 * new data key: broken off, the file is as it was. What is left of the old file on the disk has lost its key,
 * but for the key files of the backups, which expire.
 *
 * Whose term is not over any more, because something happened since, or who is kept longer now, stays.
 *
 * @throws Refusal `not-allowed` without a second approval, `not-found` when nobody of the list is due,
 * `conflict` while a user could not be given the new key
 */
export async function destroy(
  { listId }: ParsedInput<'privacy.destroy'>,
  context: FileCallContext,
  strength: KeyStrength = programStrength,
): Promise<Answer> {
  const { trx, session, today } = context;
  const list = await requireOpenList(trx, listId);
  if (list.approved_by === null) throw new Refusal('not-allowed', texts.notApproved);
  const listed = new Set(await itemsOf(trx, listId));
  const due = (await dueHouseholds(trx, today)).filter(
    (one) => listed.has(one.householdId) && !isHeld(one, today),
  );
  if (due.length === 0) throw new Refusal('not-found', texts.nobodyLeft);
  const team = await trx.selectFrom('team').select('recovery_public_key').executeTakeFirst();
  // Without it the code could not be given the new key, and would open the file no more.
  if ((team?.recovery_public_key ?? null) === null) {
    throw new Refusal('conflict', texts.newCodeFirst);
  }
  const clientIds = due.flatMap(({ clients }) => clients.map(({ id }) => id));
  const lastYear = Math.max(
    ...due.map(({ lastDay, reason }) =>
      Number((reason === 'silent' ? today : lastDay).slice(0, 4)),
    ),
  );
  const answer: Answer = {
    persons: clientIds.length,
    left: listed.size - due.length,
    backupsGoneBy: backupsGoneBy(today),
  };
  context.afterwards(async (keep) => {
    await onDisk(() =>
      giveNewDataKey(session, {
        strength,
        secrets: [],
        check: refuseWithoutKey,
        change: async (copy) => {
          await destroyClients(
            copy,
            { list, clientIds, households: due.length, lastYear },
            context,
          );
          await keep(copy);
        },
      }),
    );
    return answer;
  });
  return answer;
}

interface Doomed {
  readonly list: ListRow;
  readonly clientIds: readonly number[];
  readonly households: number;
  /** In which they counted. */
  readonly lastYear: number;
}

type Context = Pick<FileCallContext, 'user' | 'now' | 'today'>;

async function destroyClients(
  trx: TeamTransaction,
  { list, clientIds, households, lastYear }: Doomed,
  context: Context,
): Promise<void> {
  const { user, now, today } = context;
  const held = await readHeldRows(trx, clientIds);
  await keepFigures(trx, held, { today, lastYear });
  const words = wordsOf(held, await otherLastNames(trx, clientIds));
  const letGo = await letGoOfMoney(trx, held, list.id);
  const removed = await removeRows(trx, held);
  await trx.deleteFrom('destruction_item').where('list_id', '=', list.id).execute();
  const cleaned = await cleanTexts(trx, words);
  await refuseLeftovers(trx, clientIds);
  const names = await namesOf(trx);
  const declaration: Destruction = {
    proposedBy: names.get(list.proposed_by) ?? '',
    proposedAt: list.proposed_at,
    approvedBy: names.get(list.approved_by ?? 0) ?? '',
    approvedAt: list.approved_at ?? '',
    alone: list.approved_by === list.proposed_by,
    destroyedBy: user.name,
    destroyedAt: now.toISOString(),
    years: await readYears(trx),
    ground: retentionKinds[0]?.ground ?? '',
    persons: clientIds.length,
    households,
    rows: counts(removed),
    letGo,
    cleaned,
    backupsGoneBy: backupsGoneBy(today),
  };
  await trx
    .updateTable('destruction_list')
    .set({ destroyed_at: now.toISOString(), declaration: JSON.stringify(declaration) })
    .where('id', '=', list.id)
    .execute();
}

async function otherLastNames(
  trx: TeamTransaction,
  clientIds: readonly number[],
): Promise<ReadonlySet<string>> {
  const others = await trx
    .selectFrom('client')
    .select('last_name')
    .where('id', 'not in', clientIds)
    .execute();
  const colleagues = [
    ...(await trx.selectFrom('app_user').select('name').execute()),
    ...(await trx.selectFrom('team_member').select('name').execute()),
  ];
  const words = colleagues.flatMap(({ name }) => name.split(/\s+/));
  return new Set(
    [...others.map(({ last_name: name }) => name), ...words].map((name) => name.toLowerCase()),
  );
}

/** What still says whose it was would make the declaration a lie: then nothing is destroyed. */
async function refuseLeftovers(trx: TeamTransaction, clientIds: readonly number[]): Promise<void> {
  const left = await readHeldRows(trx, clientIds);
  for (const table of ['client_track', 'contact', 'order_line', 'change_row'] as const) {
    const rows = await trx
      .selectFrom(table as 'contact')
      .select('id')
      .where('client_id', 'in', clientIds)
      .execute();
    if (rows.length > 0) throw new Error(`a destruction left rows: ${table}`);
  }
  if (rowsIn(left, 'client').length > 0) throw new Error('a destruction left a client');
}

/** What the declaration names apart; all else is together. */
const groups = {
  Contacten: ['contact'],
  Afspraken: ['appointment', 'appointment_client'],
  'Plannen met stappen en afspraken': ['plan', 'plan_step', 'plan_agreement'],
  Trajecten: ['trajectory', 'course_participant', 'course_attendance'],
  Documenten: ['document'],
  'Eerdere wijzigingen': ['change_row', 'change_set', 'import_changed'],
  'Getypt en niet bewaard': ['draft'],
} as const;

function counts(removed: Removed): Destruction['rows'] {
  const sumOf = (tables: readonly string[]) =>
    [...removed].reduce((sum, [table, count]) => sum + (tables.includes(table) ? count : 0), 0);
  const named: readonly string[] = [
    ...Object.values(groups).flat(),
    'client',
    'household',
    'document_content',
    'destruction_item',
    'retention_hold',
  ];
  const rest = [...removed.keys()].filter((table) => !named.includes(table));
  return [
    ...Object.entries(groups).map(([label, tables]) => ({ label, count: sumOf(tables) })),
    { label: 'Andere gegevens in het dossier', count: sumOf(rest) },
  ];
}
