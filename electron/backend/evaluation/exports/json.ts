import type { Report } from '#shared/evaluation/schema.ts';

/** For other programs. Keys are Dutch and fixed; euro in cents; `null` is a hidden figure. */
export function reportAsJson({ period, mode, tables }: Report): string {
  const document = {
    periode: { van: period.from, tot: period.until },
    modus: mode,
    tabellen: tables.map(({ id, title, rows, columns, cells }) => ({
      id,
      titel: title,
      rijen: rows.map((row) => ({ id: row.id, label: row.label })),
      kolommen: columns.map((column) => ({
        id: column.id,
        label: column.label,
        telt: column.unit,
      })),
      cellen: cells,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
