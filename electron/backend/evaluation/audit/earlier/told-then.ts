import type { EarlierExport, ProtectionRules } from '#shared/evaluation/counted.ts';

/** A count that an earlier export has, as it was the last time. */
export interface ToldThen {
  readonly key: string;
  readonly exact: number;
  readonly isPublished: boolean;
  /** It told the count as exactly as this report tells its counts, or more so. */
  readonly isAsExact: boolean;
  /** Fewer persons than this were a small group. */
  readonly smallestGroup: number;
}

/** Fewer persons than this are a small group where counts are rounded. */
export const smallestWhenRounded = 5;

/** The counts that earlier exports have of these facts, by key. */
export function toldThen(
  earlier: readonly EarlierExport[],
  way: ProtectionRules['way'],
  isOfThese: (key: string) => boolean,
): ReadonlyMap<string, ToldThen> {
  const found = new Map<string, ToldThen>();
  for (const { way: then, smallestGroup, figures } of earlier) {
    for (const { key, published, exact, size } of figures) {
      if (size || !isOfThese(key)) continue;
      const before = found.get(key);
      const same = before?.exact === exact ? before : undefined;
      const isPublished = published !== null;
      found.set(key, {
        key,
        exact,
        isPublished: isPublished || (same?.isPublished ?? false),
        isAsExact:
          (isPublished && (then === 'verbergen' || way === 'afronden')) ||
          (same?.isAsExact ?? false),
        smallestGroup: Math.min(
          then === 'verbergen' ? smallestGroup : smallestWhenRounded,
          same?.smallestGroup ?? Infinity,
        ),
      });
    }
  }
  return found;
}
