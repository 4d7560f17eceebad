import type { caseloadListCalls } from '#shared/ipc/calls/caseload-lists.ts';
import type { HandlersOf } from '../../handler.ts';
import { trajectoryTypeHandlers } from '../trajectories/types.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

export const listHandlers: HandlersOf<keyof typeof caseloadListCalls> = {
  'caseload.views': notMadeYet,
  'caseload.saveView': notMadeYet,
  'caseload.removeView': notMadeYet,
  'caseload.bulkChange': notMadeYet,
  'caseload.listDocument': notMadeYet,
  'caseload.search': notMadeYet,
  ...trajectoryTypeHandlers,
};
