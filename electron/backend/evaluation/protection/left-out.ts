import type { CellKey, CountedTable, EarlierExport } from '#shared/evaluation/counted.ts';
import type { CountSystem } from './facts.ts';
import { narrowedBy } from './narrowed-by.ts';
import { fewestValues, type Reader } from './proof.ts';

/** The counts of a report that are printed nowhere after all, because they stand in the way. */
export class LeftOut {
  /** What was left out before, and did not change, is left out again. */
  readonly keys: Set<CellKey>;
  /** Of these not this report but what was shared before tells what it tells. */
  readonly #toldBefore = new Set<CellKey>();

  constructor(tables: readonly CountedTable[], earlier: readonly EarlierExport[]) {
    const cells = tables.flatMap((table) => table.cells.flat()).filter(({ money }) => !money);
    const values = new Map(cells.map(({ key, value }) => [key, value]));
    const before = earlier.filter(({ way }) => way === 'afronden').flatMap((each) => each.figures);
    this.keys = new Set(
      before.flatMap(({ key, published, exact }) =>
        published === null && values.get(key) === exact ? [key] : [],
      ),
    );
  }

  /** The system without them. That a count was left out may tell no more of it than printing it would. */
  outOf(system: CountSystem): CountSystem {
    const figures = system.figures.map((figure) =>
      this.keys.has(figure.key)
        ? { ...figure, printed: false, asked: !this.#toldBefore.has(figure.key) }
        : figure,
    );
    return { ...system, figures };
  }

  /**
   * Leaves out what narrows a count, the least first, until that count is wide enough.
   *
   * @param attacked the system with all that is not left out
   * @returns whether that changed anything; where it did not, something else must give way
   */
  untilWide(reader: Reader, attacked: CountSystem, key: CellKey): boolean {
    for (let changed = false; ; changed = true) {
      const { width, by } = narrowedBy({ ...reader, shown: this.outOf(attacked) }, key);
      if (width >= fewestValues - 1) return changed;
      const [least] = by
        .map((each) => ({ key: each.key, count: reader.counts.get(each.key) ?? 0 }))
        .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
      if (least === undefined) {
        if (!this.keys.has(key) || this.#toldBefore.has(key)) return changed;
        this.#toldBefore.add(key);
        return true;
      }
      this.keys.add(least.key);
    }
  }
}

/** The system of who has only what was shared before. */
export function beforeOnly(attacked: CountSystem, now: CountSystem): CountSystem {
  const own = new Set(now.figures.map(({ key }) => key));
  const figures = attacked.figures.map((figure) =>
    own.has(figure.key)
      ? { ...figure, printed: false, floor: 0, known: figure.known && figure.value === 0 }
      : figure,
  );
  // That a row is there, is told by the report itself.
  return { figures, facts: attacked.facts.filter(({ kind }) => kind !== 'some') };
}

/**
 * The smallest table without which less is known of a count that is too narrow: it tells something of
 * the counts through which that is known, and no other table does, nor did one that was shared before.
 */
export function tableInTheWay(
  tables: readonly CountedTable[],
  reader: Reader,
  kept: ReadonlyMap<CellKey, number>,
  narrow: CellKey,
): CountedTable | undefined {
  const { through } = narrowedBy(reader, narrow);
  const told = tables.map(({ cells }) => new Set(cells.flat().map(({ key }) => key)));
  const onlyBy = (key: CellKey, at: number) =>
    !kept.has(key) && told.every((keys, other) => keys.has(key) === (other === at));
  const [smallest] = tables
    .filter((_, at) => [...through].some((key) => onlyBy(key, at)))
    .sort((a, b) => a.cells.flat().length - b.cells.flat().length);
  return smallest;
}

/** The other tables. What adds up in the one that is left out, adds up still. */
export function withoutTable(
  tables: readonly CountedTable[],
  leftOut: CountedTable,
): readonly CountedTable[] {
  return tables
    .filter((table) => table !== leftOut)
    .map((table, at) => (at === 0 ? { ...table, sums: [...table.sums, ...leftOut.sums] } : table));
}
