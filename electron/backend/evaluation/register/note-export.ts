import { createHash } from 'node:crypto';
import type { EarlierFigure } from '#shared/evaluation/counted.ts';
import type { LeavingFormat, Report } from '#shared/evaluation/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';

export interface Export {
  readonly report: Report;
  readonly format: LeavingFormat;
  readonly recipient: string | null;
  readonly smallestGroup: number;
  /** What it publishes about persons; nothing with `intern`, which is for the team alone. */
  readonly figures: readonly EarlierFigure[];
}

/** Writes down that a report leaves the app: when, by whom, for whom, and every figure in it. */
export async function noteExport(
  { report, format, recipient, smallestGroup, figures }: Export,
  { trx, now, account }: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<void> {
  const { title, period, comparedWith, mode, way, tables } = report;
  const figuresId = way === 'geen' ? null : await keepFigures(trx, way, smallestGroup, figures);
  await trx
    .insertInto('report_export')
    .values({
      at: now.toISOString(),
      account,
      recipient,
      title,
      period_from: period.from,
      period_until: period.until,
      compared_from: comparedWith?.from ?? null,
      compared_until: comparedWith?.until ?? null,
      mode,
      format,
      tables: JSON.stringify(tables.map(({ id }) => id)),
      figures_id: figuresId,
    })
    .execute();
}

/** The same figures are kept once, whether they leave as a PDF or as a list, today or next month. */
async function keepFigures(
  trx: TeamTransaction,
  way: Exclude<Report['way'], 'geen'>,
  smallestGroup: number,
  figures: readonly EarlierFigure[],
): Promise<number> {
  const text = JSON.stringify(
    [...figures]
      .map(({ key, published, exact, byPrice, size }): EarlierFigure => ({
        key,
        published,
        exact,
        ...(byPrice === undefined ? {} : { byPrice }),
        ...(size === undefined ? {} : { size }),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([way, smallestGroup, text]))
    .digest('hex');
  const known = await trx
    .selectFrom('report_figures')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const { id } = await trx
    .insertInto('report_figures')
    .values({ fingerprint, way, smallest_group: smallestGroup, figures: text })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
