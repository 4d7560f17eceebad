import type { Report } from '#shared/evaluation/schema.ts';
import { shownTables } from '#shared/evaluation/shown-table.ts';
import { modeLines, protectionName } from '#shared/evaluation/texts.ts';
import { copiedTable, type Copied } from '#shared/kernel/copied-table.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { Refusal } from '../../refusal.ts';
import { tableRecords } from './csv.ts';

/**
 * One table of a report for the clipboard, as the CSV has it, below what the report is: a table that was pasted
 * elsewhere still says whether others may see it.
 *
 * @throws Refusal `not-found` when the report has no such table
 */
export function copiedReportTable(report: Report, tableId: string | null): Copied {
  const tables = shownTables(report);
  const place = tables.findIndex(({ id }) => id === tableId);
  const table = tables[place];
  if (table === undefined) {
    throw new Refusal(
      'not-found',
      'Deze tabel staat niet meer in het rapport. Kies een andere tabel.',
    );
  }
  const { title, period, mode } = report;
  return copiedTable([
    [[title, formatPeriod(period)].join(', ')],
    [mode === 'intern' ? modeLines[mode] : `${modeLines[mode]} ${protectionName(report)}.`],
    ...tableRecords(table, place + 1),
  ]);
}
