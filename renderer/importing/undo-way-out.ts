import type { Obstacle } from '#shared/importing/schema.ts';
import { logTexts } from './texts-log.ts';

const { undo: says } = logTexts;

/** Whether something stands in the way that nothing in Trede takes away again. */
export const isForGood = (obstacles: readonly Obstacle[]): boolean =>
  obstacles.some(({ because }) => because === 'lasting');

/** What the user can do about what stands in the way of undoing an import, in sentences that are true. */
export function wayOut(obstacles: readonly Obstacle[]): string[] {
  const has = (kind: Obstacle['because']) => obstacles.some(({ because }) => because === kind);
  if (isForGood(obstacles)) return [says.never];
  return [
    ...(has('later-import') ? [says.laterFirst] : []),
    ...(has('repairable') ? [says.repairFirst] : []),
  ];
}
