import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportExport } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { z } from 'zod';
import { namesByAccount } from '../../database/member-names.ts';
import type { TeamTransaction } from '../../database/schema.ts';

const ids = z.array(z.string());

const titleOf = (id: string): string =>
  (declaredTables.get(id) ?? derivedTables.get(id))?.title ?? id;

/**
 * The register of what left the app, the last first.
 *
 * @param figuresId only those of which these are the figures
 */
export async function readExports(
  trx: TeamTransaction,
  figuresId?: number,
): Promise<ReportExport[]> {
  const rows = await trx
    .selectFrom('report_export')
    .leftJoin('report_figures', 'report_figures.id', 'report_export.figures_id')
    .selectAll('report_export')
    .select('report_figures.way')
    .$if(figuresId !== undefined, (query) =>
      query.where('report_export.figures_id', '=', figuresId ?? null),
    )
    .orderBy('report_export.id', 'desc')
    .execute();
  const names = await namesByAccount(trx);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: names.get(row.account) ?? row.account,
    recipient: row.recipient,
    title: row.title,
    period: { from: row.period_from, until: row.period_until },
    comparedWith:
      row.compared_from === null || row.compared_until === null
        ? null
        : { from: row.compared_from, until: row.compared_until },
    mode: row.mode,
    way: row.way ?? 'geen',
    format: row.format,
    tables: ids.parse(JSON.parse(row.tables)).map(titleOf),
  }));
}
