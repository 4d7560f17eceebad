import type { Constraint } from '../constraint.ts';
import type { Count } from '../count-list.ts';

/** Hidden parts of a published total that are a small group together. */
export interface SmallUnion {
  readonly name: string;
  readonly parts: readonly number[];
  readonly exact: number;
  /** No larger part is hidden with them: subtracting what is published gives it. */
  readonly isOpen: boolean;
}

/** The sums of hidden figures that a reader must not be able to work out: he knows of a small group by them. */
export function smallUnions(
  sums: readonly Constraint[],
  counts: readonly Count[],
  smallestGroup: number,
): SmallUnion[] {
  return sums.flatMap(({ terms }): SmallUnion[] => {
    const places = [...new Set(terms.map(([at]) => at))];
    const [total, ...parts] = places.map((at) => ({ at, ...counts[at] }));
    // What is printed nowhere is no part that a reader misses.
    if (total?.shown == null || parts.some(({ shown }) => shown === undefined)) return [];
    const hidden = parts.filter(({ shown, least, most }) => shown === null && least !== most);
    const small = hidden.filter(({ exact = 0 }) => exact < smallestGroup);
    const exact = small.reduce((sum, part) => sum + (part.exact ?? 0), 0);
    if (small.length < 2 || exact < 1 || exact >= smallestGroup) return [];
    return [
      {
        name: `of ${total.name ?? ''} the hidden ${small.map(({ name }) => name).join(', ')}`,
        parts: small.map(({ at }) => at),
        exact,
        isOpen: small.length === hidden.length,
      },
    ];
  });
}
