import { createJournal } from '../../../../../../electron/backend/importing/journal.ts';
import { planContacts } from '../../../../../../electron/backend/importing/shapes/contacts.ts';
import { planInvoices } from '../../../../../../electron/backend/importing/shapes/invoices.ts';
import { planLadder } from '../../../../../../electron/backend/importing/shapes/ladder.ts';
import { planTrajectories } from '../../../../../../electron/backend/importing/shapes/trajectories.ts';
import type {
  PlanShape,
  ShapePlan,
} from '../../../../../../electron/backend/importing/shape-import.ts';
import type { TeamDatabase } from '../../../../../../electron/backend/database/schema.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { listChoicesSchema, type ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import type { Progress } from '#shared/ipc/envelope.ts';

const plans = {
  contacts: planContacts,
  invoices: planInvoices,
  ladder: planLadder,
  trajectories: planTrajectories,
} as const satisfies Record<string, PlanShape>;
export type PlannedShape = keyof typeof plans;

export const today = '2019-12-31';

/** A row of a list, by field. What is left out is empty. */
export type ListedCells = { readonly [Field in ImportField]?: string | undefined };

export interface ListOptions {
  readonly overwrite?: readonly ImportField[];
  readonly report?: (progress: Progress) => void;
  readonly pause?: () => Promise<void>;
}

/** A list of which the headers are the names of the fields; its first row is on line 2. */
function prepare(shape: PlannedShape, rows: readonly ListedCells[], options: ListOptions) {
  const fields = fieldsOfShape[shape];
  return {
    list: {
      headers: [...fields],
      rows: rows.map((row, index) => ({
        line: index + 2,
        cells: fields.map((field) => row[field] ?? ''),
      })),
    },
    choices: listChoicesSchema.parse({
      listId: 'lijst',
      shape,
      columns: fields.map((field, column) => ({ column, field })),
      referenceDate: today,
      overwrite: options.overwrite ?? [],
    }),
    today,
  };
}

/** What an import would do, without doing it. Remarks as sentences. */
export async function checkRows(
  db: TeamDatabase,
  shape: PlannedShape,
  rows: readonly ListedCells[],
  options: ListOptions = {},
) {
  const plan = await db
    .transaction()
    .execute((trx) => plans[shape](trx, prepare(shape, rows, options)));
  return {
    ...plan,
    faults: plan.faults.map(describeRemark),
    warnings: plan.warnings.map(describeRemark),
  };
}

/** Imports a list that has no faults. */
export async function importRows(
  db: TeamDatabase,
  shape: PlannedShape,
  rows: readonly ListedCells[],
  options: ListOptions = {},
): Promise<ShapePlan> {
  return db.transaction().execute(async (trx) => {
    const plan = await plans[shape](trx, prepare(shape, rows, options));
    if (plan.faults.length > 0) throw new Error(plan.faults.map(describeRemark).join('\n'));
    const { id: importId } = await trx
      .insertInto('import_run')
      .values({ imported_on: today, reference_date: today, row_count: rows.length, shape })
      .returning('id')
      .executeTakeFirstOrThrow();
    const journal = await createJournal(trx, importId);
    const { report = () => {}, pause = () => Promise.resolve() } = options;
    await plan.store(journal, { trx, today, importId, report, pause });
    await journal.finish();
    return plan;
  });
}
