import { dimensionOf } from './dimensions.ts';
import type { ReportTable } from './schema.ts';
import { declaredTables } from './tables/all-tables.ts';

type Row = ReportTable['rows'][number];

/**
 * Two tables by quarter of periods that have no quarter in common: the first quarter of the one beside the
 * first of the other, and so on, for else each line would be half empty. Other tables stay as they are.
 */
export function quartersBeside(
  now: ReportTable,
  then: ReportTable,
): readonly [now: ReportTable, then: ReportTable] {
  if (!isByQuarter(now)) return [now, then];
  const [own, others] = [now.rows.filter(isQuarter), then.rows.filter(isQuarter)];
  if (own.some(({ id }) => others.some((other) => other.id === id))) return [now, then];
  const pairs = own.flatMap((row, at) => {
    const other = others[at];
    return other === undefined ? [] : [[row, other] as const];
  });
  // With one year each the columns say which year it is.
  const oneYearEach = [own, others].every((rows) => new Set(rows.map(yearOf)).size === 1);
  const beside = new Map<string, Row>();
  for (const [row, other] of pairs) {
    const sameQuarter = quarterOf(row) === quarterOf(other);
    const name = nameInYear(row);
    const years = `${yearOf(row)} / ${yearOf(other)}`;
    const line = {
      id: `${row.id} ${other.id}`,
      label: !sameQuarter
        ? `${row.label} / ${other.label}`
        : name === ''
          ? years
          : oneYearEach
            ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
            : `${years}, ${name}`,
    };
    beside.set(row.id, line).set(other.id, line);
  }
  const paired = (table: ReportTable): ReportTable => ({
    ...table,
    rows: table.rows.map((row) => beside.get(row.id) ?? row),
  });
  return [paired(now), paired(then)];
}

function isByQuarter({ id }: ReportTable): boolean {
  const rows = declaredTables.get(id)?.rows;
  return (
    rows !== undefined && 'by' in rows && dimensionOf(rows.by).domain.kind === 'quarters-of-period'
  );
}

/** `2019-1`, as `quarters-of-period` names them, or wider where they were merged, see `merging.ts`. */
const isQuarter = ({ id }: Row): boolean => /^\d{4}-([1-4]|h[12]|jaar)$/.test(id);
const yearOf = ({ id }: Row): string => id.slice(0, 4);
const quarterOf = ({ id }: Row): string => id.slice(5);
/** Without its year: 'kwartaal 1', 'eerste halfjaar', and nothing for a whole year. */
const nameInYear = (row: Row): string =>
  /^\d$/.test(quarterOf(row))
    ? `kwartaal ${quarterOf(row)}`
    : row.label.split(', ').slice(1).join(', ');
