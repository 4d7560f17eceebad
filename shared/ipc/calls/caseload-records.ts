import { z } from 'zod';
import { changedSchema, historyEntrySchema } from '../../caseload/history/schema.ts';
import { recordKindSchema } from '../../caseload/records/all-records.ts';
import { ownId } from '../../caseload/records/field.ts';
import { draftFormNames, draftTooLong } from '../../kernel/drafts.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

/** Which form a draft is of, as the window names it: no words of people. */
const draftKey = ownId(120).min(1);

/** The values of a record of a kind; the backend reads them with the schema of that kind. */
const values = z.record(z.string().max(40), z.unknown());

export const caseloadRecordCalls = {
  /**
   * Adds a record, or changes one. `before` is what the form showed at first: when somebody changed one of
   * the same fields since, nothing is stored and the refusal (`conflict`) says what stands there now.
   * Fields that both left alone or made the same never conflict.
   */
  'caseload.saveRecord': call({
    input: z.object({
      clientId: idSchema,
      kind: recordKindSchema,
      /** `null` adds one. */
      recordId: idSchema.nullable(),
      before: values.nullable(),
      values,
    }),
    output: changedSchema.extend({ recordId: idSchema }),
  }),
  /** Takes a record away. The history keeps what stood there, so that it can be undone. */
  'caseload.removeRecord': call({
    input: z.object({ clientId: idSchema, kind: recordKindSchema, recordId: idSchema }),
    output: changedSchema,
  }),
  /** Takes a change back as a whole. Refused when something that it touched was changed since. */
  'caseload.undoChange': call({
    input: z.object({ changeId: idSchema }),
    output: changedSchema,
  }),
  /** Who changed what of a client and when, the latest first. */
  'caseload.history': call({
    input: z.object({ clientId: idSchema }),
    output: z.array(historyEntrySchema),
  }),
  /** Keeps what is typed and not yet sent, inside the team file, so that it survives locking. */
  'caseload.keepDraft': call({
    input: z.object({
      key: draftKey,
      /** The longest is a whole plan: what stood there when somebody began to type. */
      values: z.record(z.string().max(80), z.string().max(100_000, draftTooLong)),
    }),
    output: z.object({}),
  }),
  /** What this account typed in a form and did not send; `null`: nothing. */
  'caseload.draft': call({
    input: z.object({ key: draftKey }),
    output: z.object({ savedAt: z.string(), values: z.record(z.string(), z.string()) }).nullable(),
  }),
  /**
   * What this account typed and did not send, the latest first: which form and whom it is about, never what
   * was typed. What is of somebody or something that is gone, or stands in the file by now, is left out.
   */
  'caseload.drafts': call({
    input: z.object({}),
    output: z.array(
      z.object({
        key: z.string(),
        form: z.enum(draftFormNames),
        /** Whom it is about, as far as they are in the file. */
        clientIds: z.array(idSchema),
        /** Of the client when it is about one; else of the view, the klantmanager or the type that is changed. */
        name: z.string().nullable(),
        /** ISO time in UTC. */
        keptAt: z.string(),
      }),
    ),
  }),
  /** Forgets a draft, because it was sent or the user left it. */
  'caseload.dropDraft': call({
    input: z.object({ key: draftKey }),
    output: z.object({}),
  }),
} as const;
