import type { HandlersOf } from '../../handler.ts';
import { saveMemberByRight } from './save-member.ts';

/** Calls of another feature that first look at who may decide; they take the place of its own. */
export const decidingHandlers: HandlersOf<'caseload.saveMember'> = {
  'caseload.saveMember': saveMemberByRight,
};
