import type { ImportField } from '#shared/importing/schema.ts';
import { foldedWord } from '#shared/importing/words.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { parseLayout } from './layout-choices.ts';

/** What spellings of a field were chosen to stand for, in lists of any layout; `undefined`: never chosen. */
export type RememberedValues = (field: ImportField, text: string) => string | null | undefined;

export async function rememberedValues(trx: TeamTransaction): Promise<RememberedValues> {
  const rows = await trx
    .selectFrom('import_layout')
    .select('choices')
    .orderBy('used_on')
    .orderBy('id')
    .execute();
  const chosen = new Map<string, string | null>();
  const key = (field: ImportField, text: string) => `${field}\n${foldedWord(text)}`;
  for (const { choices } of rows) {
    for (const { field, text, value } of parseLayout(choices)?.values ?? []) {
      chosen.set(key(field, text), value);
    }
  }
  return (field, text) => chosen.get(key(field, text));
}
