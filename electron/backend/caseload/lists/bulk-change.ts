import type { BulkChange } from '#shared/caseload/lists/schema.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import { latestFacts } from '../../database/client-facts.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { checkSince } from '../check-since.ts';
import { requireClients } from '../known-clients.ts';
import { addCourse } from './add-course.ts';

/**
 * Changes one thing for many clients: one change, one undo. Who has that value already is left alone.
 *
 * @throws Refusal a client who is not in the file (then nobody changes), a day from which it cannot
 *   hold for one of them, or when there is nobody to change
 */
export async function bulkChange(
  input: BulkChange,
  context: FileCallContext,
): Promise<{ changeId: number; changed: number }> {
  const clientIds = await requireClients(context.trx, input.clientIds);
  const change = beginChange(context, {
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
  context: FileCallContext,
): Promise<number> {
  if (input.kind === 'course') return addCourse(input, clientIds, change, context.trx);
  return input.kind === 'assign'
    ? assign(input, clientIds, change, context)
    : setTrack(input, clientIds, change, context);
}

async function assign(
  { caseManager, since }: Extract<BulkChange, { kind: 'assign' }>,
  clientIds: readonly number[],
  change: Change,
  { trx, today }: FileCallContext,
): Promise<number> {
  const { caseManagers } = await latestFacts(trx);
  const others = clientIds.filter((id) => caseManagers.get(id) !== caseManager);
  await checkSince(trx, {
    table: 'client_case_manager',
    clientIds: others,
    rowId: null,
    since,
    today,
    field: 'since',
  });
  for (const id of others) {
    await change.add('client_case_manager', { client_id: id, name: caseManager, since });
  }
  return others.length;
}

async function setTrack(
  { track, since }: Extract<BulkChange, { kind: 'track' }>,
  clientIds: readonly number[],
  change: Change,
  { trx, today }: FileCallContext,
): Promise<number> {
  const { tracks } = await latestFacts(trx);
  const others = clientIds.filter((id) => tracks.get(id) !== track);
  await checkSince(trx, {
    table: 'client_track',
    clientIds: others,
    rowId: null,
    since,
    today,
    field: 'since',
  });
  for (const id of others) await change.add('client_track', { client_id: id, track, since });
  return others.length;
}

function nothingToDo(input: BulkChange): string {
  switch (input.kind) {
    case 'assign':
      return `Deze klanten hebben ${input.caseManager} al als klantmanager. Er is niets veranderd. U hoeft niets te doen.`;
    case 'track':
      return `Deze klanten zitten al in de groep ${input.track}. Er is niets veranderd. U hoeft niets te doen.`;
    case 'course':
      return `Deze klanten doen dan al mee met ${input.typeName}. Er is niets veranderd. U hoeft niets te doen.`;
  }
}
