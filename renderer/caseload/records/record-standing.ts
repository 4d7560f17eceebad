import {
  recordKindOf,
  type RecordKindName,
  type StoredRecord,
} from '#shared/caseload/records/all-records.ts';
import type { Field, FieldValue } from '#shared/caseload/records/field.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call, type CallRefused } from '../../lib/call.ts';
import { conflictOf, isConflict, standingSentences } from '../contacts/standing.ts';

interface Saved<Kind extends RecordKindName> {
  readonly clientId: Id;
  readonly kind: Kind;
  readonly recordId: Id;
  /** What was sent as `before`. */
  readonly before: StoredRecord<Kind>['values'];
}

/**
 * What stands in the file by now and what to say of it, when a save of a record was refused because somebody
 * else changed the same; `null`: it was refused for something else.
 */
export async function standingAfter<Kind extends RecordKindName>(
  problem: unknown,
  { clientId, kind, recordId, before }: Saved<Kind>,
): Promise<{ now: StoredRecord<Kind>['values']; refusal: CallRefused } | null> {
  if (!isConflict(problem)) return null;
  const { records } = await call('caseload.dossier', { clientId });
  const ofKind: readonly StoredRecord[] = records[kind];
  const found = ofKind.find(({ id }) => id === recordId);
  if (found === undefined) return null;
  const fields: Readonly<Record<string, Field>> = recordKindOf(kind).fields;
  const sentences = standingSentences<Readonly<Record<string, FieldValue>>>({
    labels: Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, label])),
    before: before,
    now: found.values,
    words: (name, value) => {
      const field = fields[name];
      return field === undefined ? null : wordsOf(field, value);
    },
  });
  return { now: found.values as StoredRecord<Kind>['values'], refusal: conflictOf(sentences) };
}
