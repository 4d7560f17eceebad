import type { BulkChange } from '#shared/caseload/lists/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { requireClients } from '../known-clients.ts';
import { addCourse } from './add-course.ts';

/**
 * Changes one thing for many clients: one change, one undo. Who has that value already is left alone.
 *
 * @throws Refusal a client who is not in the file (then nobody changes), a day that has yet to come, or
 *   when there is nobody to change
 */
export async function bulkChange(
  input: BulkChange,
  context: FileCallContext,
): Promise<{ changeId: number; changed: number }> {
  const clientIds = await requireClients(context.trx, input.clientIds);
  const change = await beginChange(context, {
    call: 'caseload.bulkChange',
    clientId: clientIds.length === 1 ? (clientIds[0] ?? null) : null,
  });
  const changed = await apply(input, clientIds, change, context);
  // A refusal takes back the change that was begun: no empty one stays.
  if (changed === 0) throw new Refusal('invalid-input', nothingToDo(input));
  return { changeId: change.id, changed };
}

async function apply(
  input: BulkChange,
  clientIds: readonly number[],
  change: Change,
  { trx, today }: FileCallContext,
): Promise<number> {
  if (input.kind === 'course') return addCourse(input, clientIds, change, trx);
  checkPast(input.since, today);
  return input.kind === 'assign'
    ? assign(input, clientIds, change, trx)
    : setTrack(input, clientIds, change, trx);
}

async function assign(
  { caseManager, since }: Extract<BulkChange, { kind: 'assign' }>,
  clientIds: readonly number[],
  change: Change,
  trx: TeamTransaction,
): Promise<number> {
  const { caseManagers } = await latestFacts(trx);
  const others = clientIds.filter((id) => caseManagers.get(id) !== caseManager);
  for (const id of others) {
    await change.add('client_case_manager', { client_id: id, name: caseManager, since });
  }
  return others.length;
}

async function setTrack(
  { track, since }: Extract<BulkChange, { kind: 'track' }>,
  clientIds: readonly number[],
  change: Change,
  trx: TeamTransaction,
): Promise<number> {
  const { tracks } = await latestFacts(trx);
  const others = clientIds.filter((id) => tracks.get(id) !== track);
  for (const id of others) await change.add('client_track', { client_id: id, track, since });
  return others.length;
}

/** What was noted last is what holds: a day to come would hold at once. */
function checkPast(since: IsoDate, today: IsoDate): void {
  if (since <= today) return;
  throw new Refusal(
    'invalid-input',
    `${formatDate(since)} moet nog komen. Vul een dag in tot en met vandaag.`,
    'since',
  );
}

function nothingToDo(input: BulkChange): string {
  switch (input.kind) {
    case 'assign':
      return `Deze klanten hebben ${input.caseManager} al als klantmanager. Er is niets veranderd.`;
    case 'track':
      return `Deze klanten zitten al in de groep ${input.track}. Er is niets veranderd.`;
    case 'course':
      return `Deze klanten doen dan al mee met ${input.typeName}. Er is niets veranderd.`;
  }
}
