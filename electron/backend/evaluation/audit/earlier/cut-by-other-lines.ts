import { addsUp, type Constraint } from '../constraint.ts';
import { keyOfAll, partsOf } from './lines-in-key.ts';
import type { NowAndThen, Place } from './now-and-then.ts';
import type { ToldThen } from './told-then.ts';

/** Rows of then, of which all that went into them is counted now, and is together what it was. */
interface Union {
  readonly told: ToldThen;
  readonly parts: ReadonlySet<string>;
}

/**
 * Lays rows that were merged otherwise over those of now. What a row of then has of a merged row of now is a
 * count by itself: who subtracts knows it.
 *
 * @returns the counts of now in pieces that no row of then cuts, and what holds of them
 */
export function cutByOtherLines(
  places: readonly Place[],
  question: NowAndThen,
): { readonly places: readonly Place[]; readonly constraints: readonly Constraint[] } {
  const { list, isTold, mergedRows } = question;
  const unions = unionsOf(question);
  const constraints: Constraint[] = [];
  const pieces = places.flatMap((place) => {
    const own = piecesOf(place, unions, question);
    if (own.length > 1) {
      constraints.push(
        addsUp(
          place.at,
          own.map(({ at }) => at),
        ),
      );
    }
    return own;
  });
  for (const { told, parts } of unions) {
    const inside = coverOf(parts, [...pieces, ...mergedRows]);
    const [only, ...others] = inside ?? [];
    if (inside === undefined || only === undefined) continue;
    if (others.length === 0) {
      if (list.all[only.at]?.name !== told.key) list.nameAlso(only.at, told.key);
      continue;
    }
    if (inside.every((piece) => isTold(piece.parts))) continue;
    const group = Math.min(told.smallestGroup, question.smallestGroup);
    constraints.push(
      addsUp(
        list.putThen(told.key, told.exact, group),
        inside.map(({ at }) => at),
      ),
    );
  }
  const fresh = pieces.filter(({ at }) => !places.some((place) => place.at === at));
  return { places: pieces, constraints: [...constraints, ...sumsOver(fresh, pieces, question)] };
}

function unionsOf({ list, then, values }: NowAndThen): Union[] {
  return [...then.values()].flatMap((told) => {
    if (!told.isPublished || list.has(told.key)) return [];
    const parts = partsOf(told.key);
    const sum = parts.reduce((all, part) => all + (values.get(part) ?? NaN), 0);
    return sum === told.exact ? [{ told, parts: new Set(parts) }] : [];
  });
}

/** What goes together in all rows of then is one piece. */
function piecesOf(place: Place, unions: readonly Union[], question: NowAndThen): Place[] {
  const { list, values, smallestGroup } = question;
  const over = unions.filter(({ parts }) => place.parts.some((part) => parts.has(part)));
  const apart = Map.groupBy(place.parts, (part) =>
    over.map(({ parts }) => (parts.has(part) ? '1' : '0')).join(''),
  );
  if (apart.size < 2) return [place];
  return [...apart.values()].map((parts) => {
    const exact = parts.reduce((sum, part) => sum + (values.get(part) ?? NaN), 0);
    return { at: list.putThen(keyOfAll(parts), exact, smallestGroup), parts };
  });
}

/** Pieces that are together just these, the largest first. */
function coverOf(
  wanted: ReadonlySet<string>,
  pieces: readonly Place[],
): readonly Place[] | undefined {
  const open = new Set(wanted);
  const found = pieces
    .toSorted((a, b) => b.parts.length - a.parts.length)
    .filter(({ parts }) => {
      if (parts.length === 0 || !parts.every((part) => open.has(part))) return false;
      for (const part of parts) open.delete(part);
      return true;
    });
  return open.size === 0 ? found : undefined;
}

/** The sums of the report over what is a count by itself only beside rows of then. */
function sumsOver(
  fresh: readonly Place[],
  pieces: readonly Place[],
  { sums, values }: NowAndThen,
): Constraint[] {
  const single = (all: readonly Place[]) =>
    new Map(all.flatMap(({ at, parts }) => (parts.length === 1 ? [[parts[0] ?? '', at]] : [])));
  const [known, own] = [single(pieces), single(fresh)];
  return sums.flatMap(({ total, parts }) => {
    if (![total, ...parts].some((key) => own.has(key))) return [];
    const whole = known.get(total);
    const each = parts.flatMap((part) => known.get(part) ?? []);
    const sum = parts.reduce((all, part) => all + (values.get(part) ?? NaN), 0);
    if (whole === undefined || each.length < parts.length || sum !== values.get(total)) return [];
    return [addsUp(whole, each)];
  });
}
