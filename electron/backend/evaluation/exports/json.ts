import type { Report, ReportTable } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { practiceMark } from '#shared/kernel/letterhead.ts';

const protectionOf = { geen: 'geen', afronden: 'afgerond', verbergen: 'verborgen' } as const;

/**
 * For other programs. Keys are Dutch and fixed; euro in cents, percentages as they are printed; `null` is a
 * hidden figure. `vergeleken` is the same table over the period `vergelekenMet`; `toelichting` says what a table counts and how;
 * `weggelaten` are tables that were asked for and are not there; `letOp` says that everybody is invented.
 */
export function reportAsJson(report: Report): string {
  const { title, period, comparedWith, mode, way, tables, comparedTables, blocks } = report;
  const document = {
    ...(report.practice ? { letOp: practiceMark } : {}),
    titel: title,
    periode: inDutch(period),
    ...(comparedWith ? { vergelekenMet: inDutch(comparedWith) } : {}),
    modus: mode,
    tabellen: tables.map((table) => {
      const other = comparedTables.find(({ id }) => id === table.id);
      return {
        id: table.id,
        titel: table.title,
        bescherming: protectionOf[way],
        ...figuresOf(table),
        ...(other ? { vergeleken: figuresOf(other) } : {}),
      };
    }),
    weggelaten: blocks.flatMap((block) =>
      block.kind === 'leftOut' ? [{ id: block.id, reden: block.line }] : [],
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const inDutch = ({ from, until }: Period) => ({ van: from, tot: until });

const figuresOf = ({ rows, columns, cells, about = [], notes }: ReportTable) => ({
  rijen: rows.map(({ id, label }) => ({ id, label })),
  kolommen: columns.map(({ id, label, unit }) => ({ id, label, telt: unit })),
  cellen: cells,
  toelichting: [...about, ...notes],
});
