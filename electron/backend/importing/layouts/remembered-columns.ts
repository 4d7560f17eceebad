import { suggestFields } from '#shared/importing/columns.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import { faultColumnHeader } from '#shared/importing/texts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { columnNames, parseLayout, type LayoutChoices } from './layout-choices.ts';

/** `null`: left out, though Trede knew it. `undefined`: nothing was chosen for a column of this name. */
export type RememberedField = ImportField | null | undefined;

/** Only a name that the list itself gives says that two columns are the same. */
const noName = /^(?:kolom\d*(?:zondernaam)?)? \d+$/;

/**
 * What was chosen for each column in lists of this shape of before, by its name alone: other columns may
 * have come and gone. The latest list wins, also where it gives another column the same field.
 */
export async function rememberedColumns(
  trx: TeamTransaction,
  list: List,
  shape: ListShape,
): Promise<RememberedField[]> {
  const names = columnNames(list);
  const found: RememberedField[] = names.map(() => undefined);
  if (list.headerLine === 0) return found;
  const rows = await trx
    .selectFrom('import_layout')
    .select('choices')
    .where('shape', '=', shape)
    .orderBy('used_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const taken = new Set<ImportField>();
  for (const { choices } of rows) {
    const decided = decisions(parseLayout(choices), shape);
    for (const [index, name] of names.entries()) {
      if (found[index] !== undefined || list.headers[index] === faultColumnHeader) continue;
      const field = decided.get(name);
      if (field === undefined || (field !== null && taken.has(field))) continue;
      found[index] = field;
      if (field !== null) taken.add(field);
    }
  }
  return found;
}

/** What the user chose or left as it was suggested; not what nobody knew what to do with. */
function decisions(
  layout: LayoutChoices | null,
  shape: ListShape,
): ReadonlyMap<string, ImportField | null> {
  const columns = layout?.columns ?? [];
  const byName = suggestFields(
    columns.map(({ name }) => name.replace(/ \d+$/, '')),
    shape,
  );
  return new Map(
    columns.flatMap(({ name, field }, index) =>
      noName.test(name) || (field === null && byName[index] === null)
        ? []
        : [[name, field] as const],
    ),
  );
}
