import type { z } from 'zod';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import type { RecordKind } from '#shared/caseload/records/record-kind.ts';
import { isSame, mergeChanges } from '../../changes/conflicts.ts';
import { Refusal } from '../../refusal.ts';

import type { RecordFields } from './stored-values.ts';

type Sent = Readonly<Record<string, unknown>>;

/**
 * The values of a new record.
 *
 * @throws Refusal `invalid-input` with the first thing that is wrong, at field `values.<name>`
 */
export function readNewValues(kind: RecordKind, sent: Sent): RecordFields {
  const parsed = kind.schema.safeParse(sent);
  if (!parsed.success) throw refusalOf(parsed.error);
  return parsed.data as RecordFields;
}

/**
 * What a record must hold after somebody changed it: the fields that the sender left alone stay as they
 * are now, also where a rule of today is stricter than when they came in.
 *
 * @throws Refusal `invalid-input`, and `conflict` as `mergeChanges` has it
 */
export function readChangedValues(
  kind: RecordKind,
  { before, now, sent }: { readonly before: Sent; readonly now: RecordFields; readonly sent: Sent },
): RecordFields {
  const unknown = Object.keys(sent).find((name) => !Object.hasOwn(kind.fields, name));
  if (unknown !== undefined) throw new Refusal('invalid-input', 'Kijk dit veld na.');
  const after: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = sent[name];
    // Left alone, or made what it is already: what stands there stays.
    if (isSame(value, now[name]) || isSame(value, before[name])) {
      after[name] = (value ?? null) as FieldValue;
      continue;
    }
    const read = field.schema.safeParse(value);
    if (!read.success) throw refusalOf(read.error, name);
    after[name] = read.data as FieldValue;
  }
  const merged = mergeChanges<RecordFields>({
    before,
    now,
    after,
    labels: Object.fromEntries(
      Object.entries(kind.fields).map(([name, { label }]) => [name, label]),
    ),
    shown: (name, value) => {
      const field = kind.fields[name];
      return field === undefined ? null : wordsOf(field, value);
    },
  });
  refuseObjections(kind, merged);
  return merged;
}

/** What holds between fields, of values that are each in order or were there before. */
function refuseObjections(kind: RecordKind, values: RecordFields): void {
  const parsed = kind.schema.safeParse(values);
  if (parsed.success) return;
  const objection = parsed.error.issues.find(
    ({ code, path: [name] }) =>
      code === 'custom' &&
      kind.fields[String(name)]?.schema.safeParse(values[String(name)]).success,
  );
  if (objection !== undefined) throw refusalOf({ issues: [objection] });
}

function refusalOf({ issues }: Pick<z.ZodError, 'issues'>, name?: string): Refusal {
  const [issue] = issues;
  const path = [...(name === undefined ? [] : [name]), ...(issue?.path ?? [])].map(String);
  const message = issue?.message ?? 'Kijk dit veld na.';
  return path.length === 0
    ? new Refusal('invalid-input', message)
    : new Refusal('invalid-input', message, `values.${path.join('.')}`);
}
