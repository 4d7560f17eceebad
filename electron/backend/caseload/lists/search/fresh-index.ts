import { KeptUntilChange } from '../../../changes/kept-until-change.ts';
import type { FileCallContext } from '../../../handler.ts';
import { buildIndex, type SearchIndex } from './build-index.ts';

const kept = new KeptUntilChange<SearchIndex>(['draft', 'snooze']);

/** The index of the open file: made at the first search, and made anew when anything has changed. */
export const freshIndex = (
  context: Pick<FileCallContext, 'trx' | 'session' | 'today'>,
): Promise<SearchIndex> =>
  kept.get(context, context.today, () => buildIndex(context.trx, context.today));
