import { createHash } from 'node:crypto';
import { z } from 'zod';
import { maskBsns } from '#shared/kernel/bsn.ts';
import { comparableHeader } from '#shared/importing/matching/comparable-header.ts';
import type { List } from '#shared/importing/rows.ts';
import { importFieldSchema, valueMatchSchema } from '#shared/importing/schema.ts';
import { faultColumnHeader } from '#shared/importing/texts.ts';

/** What is kept of the choices for a list: by the names of its columns, so that their order may change. */
export const layoutChoicesSchema = z.object({
  columns: z.array(
    z.object({
      name: z.string(),
      field: importFieldSchema.nullable(),
      notBsn: z.boolean(),
      /** Which part of the cells passed as a BSN when the user said that they are none, from 0 to 1. */
      bsnShare: z.number().optional(),
    }),
  ),
  values: z.array(valueMatchSchema),
});
export type LayoutChoices = z.infer<typeof layoutChoicesSchema>;

/** A name for each column, with its place among those that are called the same. */
export function columnNames({ headers }: List): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = comparableHeader(maskBsns(header).text);
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    return `${name} ${place}`;
  });
}

/**
 * By what a layout is known: the names of its columns, in any order. `null` for a list without names,
 * which is like any other with as many columns. Faulty rows that were taken away and mended are of the
 * layout that they came from.
 */
export function signatureOf(list: List): string | null {
  if (list.headerLine === 0) return null;
  const headers = list.headers.filter((header) => header !== faultColumnHeader);
  const names = columnNames({ ...list, headers })
    .toSorted()
    .join('\n');
  return createHash('sha256').update(names).digest('hex');
}

/** What was stored, or `null` when it cannot be read any more. */
export function parseLayout(choices: string): LayoutChoices | null {
  try {
    return layoutChoicesSchema.parse(JSON.parse(choices));
  } catch {
    return null;
  }
}
