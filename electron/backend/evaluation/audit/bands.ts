import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import { merging } from '#shared/evaluation/merging.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';

const widenings = Object.values(merging).flatMap((how) =>
  how.kind === 'neighbours' ? how.widenings : [],
);

/**
 * The exact tables with the wider rows that the report has in place of narrower ones: each the sum of those
 * that went into it, in all sums over them too. Which go into it is declared, and no secret.
 */
export function asBanded(
  tables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
): readonly CountedTable[] {
  const groups: { key: string; parts: readonly string[] }[] = [];
  const banded = tables.map((table, at): CountedTable => {
    const ids = new Set(shownTables[at]?.rows.map(({ id }) => id));
    const own = new Set(table.rows.map(({ id }) => id));
    const bandOf = (id: string) =>
      ids.has(id)
        ? undefined
        : widenings
            .flatMap((wider) => wider(id) ?? [])
            .find((band) => ids.has(band.id) && !own.has(band.id));
    const rows: CountedTable['rows'][number][] = [];
    const cells: CountedCell[][] = [];
    for (const [index, row] of table.rows.entries()) {
      const band = bandOf(row.id);
      const add = table.cells[index] ?? [];
      const place = rows.findIndex(({ id }) => id === band?.id);
      if (band === undefined || place < 0) {
        rows.push(band ? { ...row, ...band } : row);
        cells.push([...add]);
        continue;
      }
      const keys = (cell: CountedCell | undefined) => cell?.key.replace('samen:', '') ?? '';
      cells[place] = (cells[place] ?? []).map((cell, column) => {
        const more = add[column];
        const all = [keys(cell), keys(more)].flatMap((key) => key.split('+')).sort();
        return { ...cell, key: `samen:${all.join('+')}`, value: cell.value + (more?.value ?? 0) };
      });
    }
    for (const { key } of cells.flat()) {
      if (!key.startsWith('samen:')) continue;
      groups.push({ key, parts: partsOfBand(key) });
    }
    return { ...table, rows, cells };
  });
  const merged = (keys: readonly string[]): string[] =>
    groups.reduce<string[]>(
      (all, { key, parts }) =>
        parts.every((part) => all.includes(part))
          ? [...all.filter((each) => !parts.includes(each)), key]
          : all,
      [...keys],
    );
  const wholeOf = new Map(groups.flatMap(({ key, parts }) => parts.map((part) => [part, key])));
  const values = new Map(
    banded.flatMap((table) => table.cells.flat()).map((c) => [c.key, c.value]),
  );
  // A sum within a narrower row is one within the wider row, where it is true of that.
  return banded.map((table) => ({
    ...table,
    sums: table.sums.flatMap(({ total, parts }) => {
      const whole = wholeOf.get(total);
      if (whole === undefined) return [{ total, parts: merged(parts) }];
      const within = parts.map((part) => wholeOf.get(part) ?? part);
      const together = within.reduce((sum, key) => sum + (values.get(key) ?? NaN), 0);
      return together === values.get(whole) ? [{ total: whole, parts: within }] : [];
    }),
  }));
}

/** The keys of what went into a wider row; the key itself of any other. */
export const partsOfBand = (key: string): readonly string[] =>
  key.startsWith('samen:') ? key.replace('samen:', '').split('+') : [key];
