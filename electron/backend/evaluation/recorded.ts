import type { RecordedFacts, TableDeclaration } from '#shared/evaluation/declaration.ts';
import { leftOutTexts } from '#shared/evaluation/left-out.ts';
import type { ReportMode } from '#shared/evaluation/schema.ts';
import type { ReadModel } from './engine/read-model.ts';

/** Which facts the team keeps at all: of any client, at any time. */
async function factsOf(db: ReadModel): Promise<ReadonlySet<RecordedFacts>> {
  const views = {
    contact: 'eval_contact',
    plan: 'eval_plan',
    job: 'eval_job',
    benefit: 'eval_benefit',
  } as const;
  const found = (Object.keys(views) as RecordedFacts[]).map(async (facts) => {
    const row = await db.selectFrom(views[facts]).select('client_id').limit(1).executeTakeFirst();
    return row ? [facts] : [];
  });
  return new Set((await Promise.all(found)).flat());
}

/**
 * The tables without what this team does not keep: a list that was just imported holds no contacts, and
 * then 'no contact' would be said of everybody. What of a table falls away is said under it.
 */
export async function asRecorded(
  db: ReadModel,
  tables: readonly TableDeclaration[],
  mode: ReportMode,
): Promise<TableDeclaration[]> {
  const facts = await factsOf(db);
  const kept = ({ whenRecorded }: { readonly whenRecorded?: RecordedFacts }) =>
    whenRecorded === undefined || facts.has(whenRecorded);
  return tables.filter(kept).map((table) => ({
    ...table,
    notes: withMore(table.notes, [
      ...('measures' in table.columns ? table.columns.measures : []).flatMap((column) =>
        kept(column) || !column.whenRecorded
          ? []
          : [leftOutTexts.column(column.label, column.whenRecorded, mode)],
      ),
      ...('measures' in table.rows ? table.rows.measures : []).flatMap((row) =>
        kept(row) || !row.whenRecorded ? [] : [leftOutTexts.row(row.label, row.whenRecorded, mode)],
      ),
    ]),
    rows:
      'measures' in table.rows
        ? { ...table.rows, measures: table.rows.measures.filter(kept) }
        : table.rows,
    columns:
      'measures' in table.columns
        ? { measures: table.columns.measures.filter(kept) }
        : table.columns,
  }));
}

const withMore = (
  notes: TableDeclaration['notes'],
  more: readonly string[],
): TableDeclaration['notes'] =>
  typeof notes === 'function'
    ? (period, names) => [...notes(period, names), ...more]
    : [...notes, ...more];
