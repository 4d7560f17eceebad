import type {
  CellKey,
  CountedTable,
  EarlierExport,
  Pause,
  ProtectionStep,
} from '#shared/evaluation/counted.ts';
import { Refusal } from '../../refusal.ts';
import type { CountSystem } from './facts.ts';
import { narrowedBy } from './narrowed-by.ts';
import type { Reader } from './proof.ts';
import { protectionTexts } from './texts.ts';
import { fewestValues } from './value-search.ts';

/**
 * So many times in one report it is worked out what narrows a count down, before it is given up: where many
 * figures say the same, each of them that is left out only shows the next. A limit of work and not of time, so
 * that the same report always gives the same file.
 */
const mostLooks = 500;

/** The counts of a report that are printed nowhere after all, because they stand in the way. */
export class LeftOut {
  /** What was left out before, and did not change, is left out again. */
  readonly keys: Set<CellKey>;
  #looks = 0;

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
      this.keys.has(figure.key) ? { ...figure, printed: false, asked: true } : figure,
    );
    return { ...system, figures };
  }

  /**
   * Leaves out what narrows a count, the least first, until that count is wide enough.
   *
   * @param attacked the system with all that is not left out
   * @param pause called before each look, and may throw to stop
   * @returns whether that changed anything; where it did not, something else must give way
   * @throws Refusal `not-shareable` when it takes too much work
   */
  async untilWide(
    reader: Reader,
    attacked: CountSystem,
    key: CellKey,
    { pause, step }: { readonly pause?: Pause | undefined; readonly step?: ProtectionStep } = {},
  ): Promise<boolean> {
    for (let changed = false; ; changed = true) {
      await pause?.(step);
      this.#looks += 1;
      if (this.#looks > mostLooks) throw new Refusal('not-shareable', protectionTexts.unfinished);
      const { width, by } = narrowedBy({ ...reader, shown: this.outOf(attacked) }, key);
      if (width >= fewestValues - 1) return changed;
      const [least] = by
        .map((each) => ({ key: each.key, count: reader.counts.get(each.key) ?? 0 }))
        .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
      if (least === undefined) return changed;
      this.keys.add(least.key);
    }
  }
}

/** The system of who has only what was shared before. */
export function beforeOnly(attacked: CountSystem, now: CountSystem): CountSystem {
  const own = new Set(now.figures.map(({ key }) => key));
  const figures = attacked.figures.map((figure) =>
    own.has(figure.key)
      ? {
          ...figure,
          printed: false,
          floor: 0,
          ceiling: Infinity,
          known: figure.known && figure.value === 0,
        }
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
