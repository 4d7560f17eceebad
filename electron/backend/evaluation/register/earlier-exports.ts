import { z } from 'zod';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { TeamTransaction } from '../../database/schema.ts';

const figuresSchema = z.array(
  z.object({
    key: z.string(),
    published: z.int().nullable(),
    exact: z.int(),
    byPrice: z.boolean().exactOptional(),
    size: z
      .object({ least: z.int(), most: z.int().nullable(), parts: z.array(z.string()) })
      .exactOptional(),
  }),
);

/**
 * All figures that were shared before, the first first: what a reader may lay beside a new report. A line
 * that cannot be read is no reason to forget what left, so it throws.
 */
export async function readEarlierExports(trx: TeamTransaction): Promise<EarlierExport[]> {
  const rows = await trx.selectFrom('report_figures').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    way: row.way,
    smallestGroup: row.smallest_group,
    figures: figuresSchema.parse(JSON.parse(row.figures)),
  }));
}
