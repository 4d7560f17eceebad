import type { Changes } from '#shared/importing/changes.ts';
import type { ImportCounts, ListRemark } from '#shared/importing/schema.ts';
import type { List } from '#shared/importing/rows.ts';

/** What an import does with each row of a list: it adds something, overwrites something, or leaves it. */
export class RowMarks {
  readonly #new = new Set<number>();
  readonly #changed = new Set<number>();

  addsOn(line: number): void {
    this.#new.add(line);
  }

  overwritesOn(line: number): void {
    this.#changed.add(line);
  }

  /**
   * A row with a fault is none of these. One that adds and overwrites is new; one of which something is
   * overwritten and something else stays is changed.
   */
  count(
    { rows }: List,
    faults: readonly ListRemark[],
    changes: Pick<Changes, 'keptOn'>,
  ): Pick<ImportCounts, 'newRows' | 'changedRows' | 'differingRows' | 'unchangedRows'> {
    const faulty = new Set(faults.map(({ line }) => line));
    const counts = { newRows: 0, changedRows: 0, differingRows: 0, unchangedRows: 0 };
    for (const { line } of rows) {
      if (faulty.has(line)) continue;
      if (this.#new.has(line)) counts.newRows += 1;
      else if (this.#changed.has(line)) counts.changedRows += 1;
      else if (changes.keptOn.has(line)) counts.differingRows += 1;
      else counts.unchangedRows += 1;
    }
    return counts;
  }
}
