import type { CellKey, CountedTable } from '#shared/evaluation/counted.ts';
import { dimensionOf } from '#shared/evaluation/dimensions.ts';
import type { Widening } from '#shared/evaluation/merging.ts';
import { mergeRows, type RowGroup } from './merge-rows.ts';
import { fewestPersons, mergeSmallRows, mergingEverywhere, rowsToMerge } from './small-rows.ts';
import { mergingTexts } from './texts.ts';
import {
  fewestIn,
  fewestPerCell,
  isThin,
  linesOf,
  sizeKey,
  withSize,
  type Lines,
} from './thin-lines.ts';

/*
 * A table that averages under 5 persons a cell is one of small groups, whatever is done with each of them.
 * So its lines are taken together first, as `shared/evaluation/merging.ts` says, a step at a time until it
 * does not any more. All tables of the report over the same dimension go along, those of the period that is
 * compared with too, so that they can be laid side by side.
 *
 * Who knows the rule knows from the lines of a table how many its cells hold together at least, and from
 * its being merged how many at most. So those cells together are a count of the report that is printed
 * nowhere, with these two bounds.
 */

export interface MergedTables {
  readonly tables: readonly CountedTable[];
  /** What a reader who knows the rules of merging knows that a count is at least. */
  readonly floors: ReadonlyMap<CellKey, number>;
  /** And at most. */
  readonly ceilings: ReadonlyMap<CellKey, number>;
  /** By table, Dutch sentences that say what was merged; they hold no figures of the report. */
  readonly merged: ReadonlyMap<string, MergedNotes>;
}

export interface MergedNotes {
  /** Under the table. */
  readonly notes: readonly string[];
  /** For the whole report, where the same may be said of other tables. */
  readonly inReport: readonly string[];
}

export interface MergingRule {
  /** Fewer persons than this are a small group. */
  readonly smallestGroup: number;
  /** Merge also small rows of tables that do not ask for it. */
  readonly everywhere?: boolean;
  /** Leave tables as they are that are too thin, see `withoutThin`. */
  readonly keepThin?: boolean;
}

/**
 * Merges what is too thin or too small to be published, before rounding and hiding. The same tables are
 * always merged the same way.
 */
export function mergeTables(
  all: readonly CountedTable[],
  { smallestGroup, everywhere = false, keepThin = false }: MergingRule,
): MergedTables {
  const counted = everywhere ? mergingEverywhere(all) : all;
  const bounds = {
    floors: new Map<CellKey, number>(),
    ceilings: new Map<CellKey, number>(),
    smallestGroup,
  };
  const lined = keepThin ? [] : counted.flatMap((table) => linesOf(table) ?? []);
  const sized = counted.map((table) => withSize(table, lined));
  const wider = widen(sized, lined, bounds);
  const fewest = fewestByTable(lined, bounds);
  const small = mergeSmallRows(wider.tables, ({ id }) => fewest.get(id) ?? fewestPersons);
  for (const [key, least] of small.floors) bounds.floors.set(key, least);
  const notesOf = ({ id }: CountedTable): MergedNotes => {
    const label = small.merged.get(id);
    const rows =
      label === undefined ? [] : [mergingTexts.smallRows(label, fewest.get(id) ?? fewestPersons)];
    const wide = wider.merged.get(id);
    return {
      notes: [...(wide ?? []), ...rows],
      inReport: [...(wide ? [mergingTexts.inReport] : []), ...rows],
    };
  };
  const merged = counted
    .map((table) => [table.id, notesOf(table)] as const)
    .filter(([, { notes }]) => notes.length > 0);
  const { floors, ceilings } = bounds;
  return { tables: small.tables, floors, ceilings, merged: new Map(merged) };
}

interface Bounds {
  readonly floors: Map<CellKey, number>;
  readonly ceilings: Map<CellKey, number>;
  readonly smallestGroup: number;
}

/**
 * Tells what the lines of a table say to who knows the rule: at so many it was too thin, if it is published
 * with fewer, and at those that it has now it is not, if there was still something to merge.
 */
function tell(
  { floors, ceilings, smallestGroup }: Bounds,
  lines: Lines,
  now: number | null,
  before: number | null,
) {
  const key = sizeKey(lines.table);
  if (now !== null && now > 1 && !isThin(lines, now, smallestGroup)) {
    floors.set(key, fewestIn(lines, now, smallestGroup));
  }
  if (before !== null && isThin(lines, before, smallestGroup)) {
    ceilings.set(key, fewestIn(lines, before, smallestGroup) - 1);
  }
}

/** Takes neighbours together in wider bands. */
function widen(tables: readonly CountedTable[], lined: readonly Lines[], bounds: Bounds) {
  const chosen = new Map<string, Widening>();
  const merged = new Map<string, readonly string[]>();
  for (const [how, alike] of Map.groupBy(lined, (lines) => lines.how)) {
    if (how.kind !== 'neighbours') continue;
    const count = ({ values }: Lines, step: number) => {
      const widening = how.widenings[step];
      return new Set([...values.values()].map((value) => widening?.(value)?.id ?? value)).size;
    };
    let step = -1;
    while (
      how.widenings[step + 1] &&
      alike.some((lines) => isThin(lines, count(lines, step), bounds.smallestGroup))
    ) {
      step += 1;
    }
    const widening = how.widenings[step];
    for (const lines of alike) {
      const couldBeWider = how.widenings[step + 1] !== undefined;
      tell(
        bounds,
        lines,
        couldBeWider ? count(lines, step) : null,
        step < 0 ? null : count(lines, step - 1),
      );
      if (!widening) continue;
      const { table, dimension } = lines;
      chosen.set(table.id, widening);
      const { onePerPerson } = dimensionOf(dimension);
      merged.set(table.id, [
        mergingTexts.wider(bounds.smallestGroup),
        ...(onePerPerson ? [] : [mergingTexts.twice]),
      ]);
    }
  }
  const linesById = new Map(lined.map((lines) => [lines.table.id, lines]));
  const groupsOf = (table: CountedTable): RowGroup[] => {
    const [widening, lines] = [chosen.get(table.id), linesById.get(table.id)];
    if (!widening || !lines) return [];
    const bands = [...lines.values].flatMap(([at, value]) => {
      const band = widening(value);
      return band ? [{ at, band }] : [];
    });
    return [...Map.groupBy(bands, ({ band }) => band.id).values()].flatMap((of): RowGroup[] => {
      const [first] = of;
      if (first === undefined) return [];
      const rows = new Set(of.map(({ at }) => at));
      const listed = of.every(({ at }) => table.rows[at]?.listed === 'when-counted');
      const row = {
        ...first.band,
        listed: listed ? ('when-counted' as const) : ('always' as const),
      };
      return [{ row, rows, at: first.at }];
    });
  };
  return { tables: mergeRows(tables, groupsOf), merged };
}

/** How many persons a line must have, so that those of fewer go into one: more where a table is too thin. */
function fewestByTable(lined: readonly Lines[], bounds: Bounds): ReadonlyMap<string, number> {
  const ofSmall = lined.filter(
    ({ how, table }) => how.kind === 'small-lines' && table.mergeSmallRows,
  );
  const found = new Map<string, number>();
  for (const alike of Map.groupBy(ofSmall, ({ dimension }) => dimension).values()) {
    const count = ({ table, values }: Lines, fewest: number) => {
      const chosen = rowsToMerge(table, fewest).size;
      return values.size - Math.max(0, chosen - 1);
    };
    const most = fewestPerCell * Math.max(...alike.map(({ columns }) => columns.length));
    let fewest = fewestPersons;
    while (
      fewest < most &&
      alike.some((lines) => isThin(lines, count(lines, fewest), bounds.smallestGroup))
    ) {
      fewest += fewestPersons;
    }
    const couldBeMore = fewest < most;
    // A higher bound that merges nothing more would only tell that the table is thin.
    const isSame = () =>
      alike.every((lines) => count(lines, fewest - fewestPersons) === count(lines, fewest));
    while (fewest > fewestPersons && isSame()) fewest -= fewestPersons;
    for (const lines of alike) {
      const before = fewest > fewestPersons ? count(lines, fewest - fewestPersons) : null;
      tell(bounds, lines, couldBeMore ? count(lines, fewest) : null, before);
      found.set(lines.table.id, fewest);
    }
  }
  return found;
}
