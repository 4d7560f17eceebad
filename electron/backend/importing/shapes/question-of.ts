import type { ListQuestion } from '#shared/importing/caseload.ts';
import type { PreparedList } from '../shape-import.ts';

/** What the pure rules ask beside the list itself. */
export const questionOf = ({ choices, today }: PreparedList): ListQuestion => ({
  columns: choices.columns,
  referenceDate: choices.referenceDate,
  today,
});
