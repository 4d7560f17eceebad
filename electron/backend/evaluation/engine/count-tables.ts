import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import { withoutDestroyed } from '#shared/evaluation/left-out.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTable } from './count-table.ts';
import { equalitiesOf } from './equalities.ts';
import { Figures } from './figures.ts';
import { keptLists, missesDestroyed, readKeptAnswers } from './kept-answers.ts';
import { withPeriod } from './key-period.ts';
import { readLists } from './lists.ts';
import type { ReadModel } from './read-model.ts';
import { questionsFor } from './report-questions.ts';
import { presenceOf, rowDimensions } from './table-plan.ts';

/**
 * Counts all tables of a report exactly. The result never leaves the backend unprotected, but for a
 * report of mode `intern`. `betweenQueries` lets other work in, and may throw to stop.
 */
export async function countTables(
  db: ReadModel,
  period: Period,
  declarations: readonly TableDeclaration[] = allTables,
  betweenQueries?: () => Promise<void>,
): Promise<CountedTable[]> {
  const kept = await readKeptAnswers(db, period);
  const lists = kept === null ? await readLists(db) : keptLists(kept);
  const questions = questionsFor(declarations);
  const figures = await Figures.of(db, period, questions, betweenQueries, kept?.answers);
  const told = declarations.filter((table) => tellsAnything(table, figures));
  const tables = told.map((table) => countTable(table, figures, { period, lists }));
  const missing = kept === null && (await missesDestroyed(db, period)) ? [withoutDestroyed] : [];
  const equalities = equalitiesOf(told, tables, figures, period);
  const whole = tables.map((table, index) =>
    index === 0
      ? { ...table, sums: [...table.sums, ...equalities], notes: [...table.notes, ...missing] }
      : table,
  );
  return withPeriod(whole, period);
}

const tellsAnything = (table: TableDeclaration, figures: Figures): boolean =>
  !table.whenKnown ||
  rowDimensions(table).some((dimension) =>
    figures.groups(presenceOf(table, dimension)).some(({ values }) => values[0] != null),
  );
