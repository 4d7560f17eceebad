import type { caseloadListCalls } from '#shared/ipc/calls/caseload-lists.ts';
import type { HandlersOf } from '../../handler.ts';
import { trajectoryTypeHandlers } from '../trajectories/types.ts';
import { bulkChange } from './bulk-change.ts';
import { listDocument } from './list-document.ts';
import { search } from './search/search.ts';
import { readViews, removeView, saveView } from './views.ts';

export const listHandlers: HandlersOf<keyof typeof caseloadListCalls> = {
  'caseload.views': (_input, { trx }) => readViews(trx),
  'caseload.saveView': saveView,
  'caseload.removeView': removeView,
  'caseload.bulkChange': bulkChange,
  'caseload.listDocument': listDocument,
  'caseload.search': ({ query }, context) => search(query, context),
  ...trajectoryTypeHandlers,
};
