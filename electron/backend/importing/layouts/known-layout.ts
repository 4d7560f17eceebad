import type { List } from '#shared/importing/rows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { columnNames, parseLayout, signatureOf } from './layout-choices.ts';

/** What was chosen for an earlier list with these columns. */
export interface KnownLayout {
  readonly id: number;
  readonly usedOn: IsoDate;
  readonly shape: ListShape;
  /** A field for each column of this list. */
  readonly fields: readonly (ImportField | null)[];
  /** Columns of which the user said that they hold no BSNs. */
  readonly notBsn: readonly SaidNotBsn[];
}

/** That the user said of a column that it holds no BSNs. */
export interface SaidNotBsn {
  readonly column: number;
  /** Which part of its cells passed as a BSN then; `null`: that was not remembered. */
  readonly share: number | null;
}

/** @param shape `null`: the one that was used last */
export async function knownLayout(
  trx: TeamTransaction,
  list: List,
  shape: ListShape | null,
): Promise<KnownLayout | null> {
  const signature = signatureOf(list);
  if (signature === null) return null;
  const query = trx.selectFrom('import_layout').selectAll().where('signature', '=', signature);
  const row = await (shape === null ? query : query.where('shape', '=', shape))
    .orderBy('used_on', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const choices = row === undefined ? null : parseLayout(row.choices);
  if (row === undefined || choices === null) return null;
  const byName = new Map(choices.columns.map((column) => [column.name, column]));
  const columns = columnNames(list).map((name) => byName.get(name) ?? null);
  return {
    id: row.id,
    usedOn: row.used_on,
    shape: row.shape,
    fields: columns.map((column) => column?.field ?? null),
    notBsn: columns.flatMap((known, column) =>
      known?.notBsn === true ? [{ column, share: known.bsnShare ?? null }] : [],
    ),
  };
}

/** Forgets what was chosen for lists with these columns. What is forgotten already is no fault. */
export async function forgetLayout(trx: TeamTransaction, layoutId: number): Promise<void> {
  await trx.deleteFrom('import_layout').where('id', '=', layoutId).execute();
}
