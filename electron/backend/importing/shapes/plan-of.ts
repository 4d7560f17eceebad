import type { Changes } from '#shared/importing/changes.ts';
import { noCounts } from '#shared/importing/counts.ts';
import type { ListEntries } from '#shared/importing/list-entries.ts';
import type { ImportCounts } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import type { RowMarks } from '../row-marks.ts';
import type { PreparedList, ShapePlan } from '../shape-import.ts';

/** What came to light while the rows of a list about known clients were judged. */
interface Judged {
  readonly prepared: PreparedList;
  readonly reading: Pick<ListEntries<unknown>, 'faults' | 'warnings'>;
  readonly marks: RowMarks;
  /** Ids of the clients whom the rows are about. */
  readonly met: ReadonlySet<number>;
  readonly changes: Changes;
}

/**
 * The plan of a list about known clients. To be asked for when the last remark has been made.
 *
 * @param added what this shape adds, beside what is counted for all of them alike
 */
export function planOf(
  { prepared, reading, marks, met, changes }: Judged,
  added: Partial<ImportCounts>,
  store: ShapePlan['store'],
): ShapePlan {
  const faults = reading.faults.inOrder();
  return {
    counts: {
      ...noCounts(),
      rows: prepared.list.rows.length,
      ...marks.count(prepared.list, faults, changes),
      ...added,
      changedValues: changes.overwritten,
      filledValues: changes.filled,
      knownClients: met.size,
    },
    faults,
    warnings: reading.warnings.inOrder(),
    questions: [],
    changes: changes.list(fieldsOfShape[prepared.choices.shape]),
    store,
  };
}
