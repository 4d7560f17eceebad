import type { CallOutput } from '#shared/ipc/contract.ts';
import { openedWith, readDraftKey } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { FileCallContext } from '../handler.ts';
import { mayKeepDraft } from './drafts-rights.ts';
import { subjectOf, type DraftSubject, type PlacedDraft } from './drafts-subjects.ts';
import { readDrafts } from './drafts.ts';
import { standsThere } from './drafts-same.ts';

type Waiting = CallOutput<'caseload.drafts'>[number];

/**
 * Which drafts of this account wait, the latest first. Each looks up its own subject by an index, and an
 * account has at most two hundred of them.
 */
export async function waitingDrafts(context: FileCallContext): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const { key, keptAt, values } of await readDrafts(context)) {
    const place = readDraftKey(key);
    if (place === null || !mayKeepDraft(key, context.user.roles)) continue;
    const subject = await subjectOf({ ...place, opened: openedOf(values), typed: values }, context);
    if (subject === null || standsThere(values, subject.stored)) continue;
    const { clientIds, name } = await named(subject, context);
    if (clientIds.length < Math.min(subject.clientIds.length, 1)) continue;
    waiting.push({ key, form: place.form, clientIds, name, keptAt });
  }
  return waiting;
}

/** Those of the clients who are in the file, and the name when it is about one. */
async function named(subject: DraftSubject, { trx }: Pick<FileCallContext, 'trx'>) {
  const asked = [...new Set(subject.clientIds)];
  if (asked.length === 0) return { clientIds: [], name: subject.name ?? null };
  const known = new Map<Id, { first_name: string; last_name: string }>();
  for (let start = 0; start < asked.length; start += atOnce) {
    const found = await trx
      .selectFrom('client')
      .select(['id', 'first_name', 'last_name'])
      .where('id', 'in', asked.slice(start, start + atOnce))
      .execute();
    for (const client of found) known.set(client.id, client);
  }
  const clientIds = asked.filter((id) => known.has(id));
  const [first] = clientIds;
  const one = clientIds.length === 1 && first !== undefined ? known.get(first) : undefined;
  return {
    clientIds,
    name: one === undefined ? (subject.name ?? null) : `${one.first_name} ${one.last_name}`,
  };
}

/** SQLite takes so many values in one statement without trouble. */
const atOnce = 500;

/** With what the form was opened, as far as it can be read. */
function openedOf(values: Readonly<Record<string, string>>): PlacedDraft['opened'] {
  try {
    const opened: unknown = JSON.parse(values[openedWith] ?? '{}');
    return typeof opened === 'object' && opened !== null ? { ...opened } : {};
  } catch {
    return {};
  }
}
