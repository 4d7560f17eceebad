import { maskBsns } from '#shared/kernel/bsn.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ListChoices, ValueMatch } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { JudgedColumn } from '../matching/judged-columns.ts';
import { columnNames, parseLayout, signatureOf, type LayoutChoices } from './layout-choices.ts';

type Choices = Pick<ListChoices, 'shape' | 'columns' | 'notBsn' | 'values'>;

interface RememberedList {
  readonly list: List;
  readonly judged: readonly Pick<JudgedColumn, 'bsnShare'>[];
}

/** Remembers the choices of an import for the next list with these columns, in place of older ones. */
export async function rememberLayout(
  trx: TeamTransaction,
  { list, judged }: RememberedList,
  { shape, columns, notBsn, values }: Choices,
  today: IsoDate,
): Promise<void> {
  const signature = signatureOf(list);
  if (signature === null) return;
  const before = await trx
    .selectFrom('import_layout')
    .select(['id', 'choices'])
    .where('signature', '=', signature)
    .where('shape', '=', shape)
    .executeTakeFirst();
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
  const earlier = before === undefined ? null : parseLayout(before.choices);
  const saidNotBsn = new Map(
    earlier?.columns.filter((column) => column.notBsn).map((column) => [column.name, column]),
  );
  // Who said so before was not asked again.
  const answer = (name: string, index: number) => {
    const share = notBsn.includes(index) ? judged[index]?.bsnShare : saidNotBsn.get(name)?.bsnShare;
    return {
      notBsn: notBsn.includes(index) || saidNotBsn.has(name),
      ...(share === undefined ? {} : { bsnShare: share }),
    };
  };
  const choices: LayoutChoices = {
    columns: columnNames(list).map((name, index) => ({
      name,
      field: fieldOf.get(index) ?? null,
      ...answer(name, index),
    })),
    values: together(earlier?.values ?? [], values),
  };
  const row = { choices: JSON.stringify(choices), used_on: today };
  if (before === undefined) {
    await trx
      .insertInto('import_layout')
      .values({ ...row, signature, shape })
      .execute();
  } else {
    await trx.updateTable('import_layout').set(row).where('id', '=', before.id).execute();
  }
}

const holdsBsn = (text: string): boolean => maskBsns(text).found > 0;

/** A later choice for the same spelling takes the place of the earlier one. None holds a BSN. */
function together(earlier: readonly ValueMatch[], later: readonly ValueMatch[]): ValueMatch[] {
  const chosen = new Map(
    [...earlier, ...later]
      .filter(({ text, value }) => !holdsBsn(text) && !holdsBsn(value ?? ''))
      .map((value) => [`${value.field}\n${value.text}`, value] as const),
  );
  return [...chosen.values()];
}
