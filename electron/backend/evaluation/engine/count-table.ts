import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { cellKey, type Constraints } from './cell-key.ts';
import type { Group } from './ask.ts';
import { exactNotesOf } from './exact-notes.ts';
import type { Figures } from './figures.ts';
import { linesOf, type CountedLine, type Surroundings } from './lines.ts';
import { sumsOf } from './sums.ts';
import type { Question } from './question.ts';
import {
  columnPlans,
  columnPresence,
  extraRows,
  presenceOf,
  questionOf,
  rowDimensions,
  type CountedColumnLine,
} from './table-plan.ts';

/** Fills one declared table from the figures. */
export function countTable(
  table: TableDeclaration,
  figures: Figures,
  surroundings: Surroundings,
): CountedTable {
  const present = (questions: readonly Question[]) =>
    new Set(
      questions.flatMap((question) =>
        figures.groups(question).map(({ values }) => values[0] ?? null),
      ),
    );
  const rows = linesOf(
    'by' in table.rows ? table.rows.by : null,
    extraRows(table),
    present(rowDimensions(table).map((dimension) => presenceOf(table, dimension))),
    surroundings,
    table.mergeSmallRows ? [table.mergeSmallRows.id] : [],
  );
  const columns = columnPlans(table).flatMap((plan): CountedColumnLine[] => {
    const { by, line } = plan;
    if (by === null) {
      return line ? [{ id: line.id, label: line.label, plan, value: undefined }] : [];
    }
    const lines = linesOf(by, [], present(columnPresence(table, by)), surroundings);
    return lines.map(({ id, label, what }) => ({
      id: line ? `${line.id}-${id}` : id,
      label: line ? `${line.label} ${label}`.trim() : label,
      plan,
      value: what.kind === 'value' ? what.value : undefined,
    }));
  });
  const lookUp = finder(table, figures, surroundings.lists.freeTypes);
  const cells = rows.map((row) => columns.map((column) => lookUp(row, column)));
  const { notes, mergeSmallRows, order } = table;
  const counted = {
    id: table.id,
    title: table.title,
    rows: rows.map(({ what: _, ...row }) => row),
    columns: columns.map(({ id, label, plan }) => ({ id, label, unit: plan.unit })),
    cells,
    notes: [
      ...(typeof notes === 'function' ? notes(surroundings.period, surroundings.lists) : notes),
      ...measureNotes(table),
    ],
    ...(mergeSmallRows ? { mergeSmallRows } : {}),
    ...(order ? { order } : {}),
  };
  return {
    ...counted,
    sums: sumsOf(table, rows, columns, cells),
    exactNotes: exactNotesOf(table, counted),
  };
}

const measureNotes = ({ rows, columns }: TableDeclaration): string[] =>
  [rows, columns].flatMap((lines) =>
    'measures' in lines ? lines.measures.flatMap(({ note = [] }) => note) : [],
  );

type LookUp = (row: CountedLine, column: CountedColumnLine) => CountedCell;

/** Finds the figure of a cell; each group of figures is indexed once. */
function finder(table: TableDeclaration, figures: Figures, freeTypes: ReadonlySet<string>): LookUp {
  const indexes = new Map<string, Map<string, Group>>();
  return (row, { plan, value }) => {
    const question = questionOf(
      table,
      plan,
      row.what.kind === 'value' ? 'by-dimension' : row.what.extra,
    );
    const constraints: Constraints = {
      ...(plan.by === null ? {} : { [plan.by]: value ?? null }),
      ...(row.what.kind === 'value' && plan.rowsBy !== null
        ? { [plan.rowsBy]: row.what.value }
        : {}),
    };
    const questionKey = JSON.stringify(question);
    let index = indexes.get(questionKey);
    if (index === undefined) {
      const groups = figures.groups(question);
      index = new Map(groups.map((group) => [JSON.stringify(group.values), group]));
      indexes.set(questionKey, index);
    }
    const group = index.get(
      JSON.stringify(question.groupBy.map((name) => constraints[name] ?? null)),
    );
    const cell = {
      key: cellKey(plan.unit, question.population, constraints, question.where),
      value: group?.value ?? 0,
    };
    if (plan.unit !== 'euro') return cell;
    const free =
      plan.rowsBy === 'trajectoryType' &&
      row.what.kind === 'value' &&
      row.what.value !== null &&
      freeTypes.has(row.what.value);
    return { ...cell, money: group?.money ?? noMoney, ...(free ? { public: true } : {}) };
  };
}

const noMoney = { contributors: 0, largest: 0, secondLargest: 0, total: 0 };
