import { targetGroupBySettlement } from '#shared/kernel/target-group.ts';
import { boundsOf, cutAt, type PersonSet, type Span } from './person-set.ts';

/** Persons who settled in the one span and left in the other, or of whom the day of settlement is not known. */
export interface GridCell {
  readonly settled: Span | null;
  readonly left: Span;
}

/** Cuts the days of settlement and of leaving so fine that every set is made of whole cells. */
export function gridOf(sets: readonly PersonSet[]): GridCell[] {
  const rectangles = sets.flatMap((set) => set.rectangles);
  const lefts = cutAt(boundsOf(rectangles.flatMap(({ left }) => left)));
  const settled = cutAt(boundsOf(rectangles.flatMap((each) => each.settled)));
  return [null, ...settled].flatMap((span) => lefts.map((left) => ({ settled: span, left })));
}

/** Whether the set counts the persons of the cell. */
export const counts = ({ rectangles }: PersonSet, { settled, left }: GridCell): boolean =>
  rectangles.some(
    (each) =>
      (settled === null ? each.withoutDay : isIn(settled, each.settled)) && isIn(left, each.left),
  );

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ from, until }) => from <= span.from && span.until <= until);

/** Nobody is expected there: leaving comes after settling. */
export const isEmpty = ({ settled, left }: GridCell): boolean =>
  settled !== null && left.until < settled.from;

/** The group follows from the day of settlement, unless it was set by hand. */
export function isOfOtherGroup({ settled }: GridCell, group: string): boolean {
  if (settled === null) return false;
  const groups = [settled.from, settled.until].map(targetGroupBySettlement);
  return groups.every((each) => JSON.stringify([each]) !== group);
}
