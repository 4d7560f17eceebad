import type { CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import { likelyEqual } from '#shared/evaluation/tables/likely-equal.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { cellKey } from './cell-key.ts';
import { countTable } from './count-table.ts';
import { Figures } from './figures.ts';
import { readLists } from './lists.ts';
import type { ReadModel } from './read-model.ts';
import { questionsOf } from './table-plan.ts';

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
  const lists = await readLists(db);
  const questions = declarations.flatMap(questionsOf);
  const figures = await Figures.of(db, period, questions, betweenQueries);
  const tables = declarations.map((table) => countTable(table, figures, { period, lists }));
  return withEqualities(tables);
}

/** Adds to the first table the equalities between populations that hold in these figures. */
function withEqualities(tables: readonly CountedTable[]): CountedTable[] {
  const printed = new Map(
    tables.flatMap(({ cells }) => cells.flat()).map((cell) => [cell.key, cell]),
  );
  const equalities = likelyEqual.flatMap((pair): CountedSum[] => {
    const [one, other] = pair.map(({ unit, population, where }) =>
      printed.get(cellKey(unit, population, {}, where)),
    );
    return one && other && one.value === other.value
      ? [{ total: one.key, parts: [other.key] }]
      : [];
  });
  return tables.map((table, index) =>
    index === 0 ? { ...table, sums: [...table.sums, ...equalities] } : table,
  );
}
