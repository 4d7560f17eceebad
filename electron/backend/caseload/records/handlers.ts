import type { caseloadRecordCalls } from '#shared/ipc/calls/caseload-records.ts';
import { asSmallChange } from '../../changes/kept-until-change.ts';
import { undoChange } from '../../changes/undo-change.ts';
import type { HandlersOf } from '../../handler.ts';
import { notAllowed } from '../../refusal.ts';
import { mayKeepDraft } from '../drafts-rights.ts';
import { dropDraft, keepDraft, readDraft } from '../drafts.ts';
import { waitingDrafts } from '../drafts-waiting.ts';
import { readHistory } from '../history/client-history.ts';
import { removeRecord, saveRecord } from './save-record.ts';

export const recordHandlers: HandlersOf<keyof typeof caseloadRecordCalls> = {
  'caseload.saveRecord': (input, context) => {
    context.about(input.clientId);
    return saveRecord(input, context);
  },
  'caseload.removeRecord': (input, context) => {
    context.about(input.clientId);
    return removeRecord(input, context);
  },
  'caseload.undoChange': async ({ changeId }, context) => {
    context.about(changeId);
    return { changeId: await undoChange(changeId, context) };
  },
  'caseload.history': ({ clientId }, { trx, about }) => {
    about(clientId);
    return readHistory(trx, clientId);
  },
  'caseload.keepDraft': async (draft, context) => {
    if (!mayKeepDraft(draft.key, context.user.roles)) throw notAllowed();
    await asSmallChange('draft', context, () => keepDraft(draft, context));
    return {};
  },
  'caseload.draft': ({ key }, context) =>
    mayKeepDraft(key, context.user.roles) ? readDraft(key, context) : null,
  'caseload.drafts': (_input, context) => waitingDrafts(context),
  'caseload.dropDraft': async ({ key }, context) => {
    await asSmallChange('draft', context, () => dropDraft(key, context));
    return {};
  },
};
