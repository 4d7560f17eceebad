import type { TeamSchema, TeamTransaction } from './schema.ts';
import { lastShownId } from './shown-sets.ts';

/** Tables of which each row has an id of its own. */
type TableWithIds = {
  [Table in keyof TeamSchema]: TeamSchema[Table] extends { id: unknown } ? Table : never;
}[keyof TeamSchema];

/**
 * The highest id that a row of a table has or had, as far as anything still refers to it; 0: none. What was
 * removed can then come back under its own, and no new client gets the id of one who is in the log.
 */
export async function lastIdOf(trx: TeamTransaction, table: TableWithIds): Promise<number> {
  const standing = await trx
    .selectFrom(table as 'client')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const noted = await trx
    .selectFrom('change_row')
    .select((eb) => eb.fn.max<number | null>('row_id').as('last'))
    .where('table_name', '=', table)
    .executeTakeFirstOrThrow();
  // Who was shown in a list and never opened, was seen all the same.
  const logged =
    table === 'client' ? [await lastLogged(trx), await lastShownId(trx, neverGiven)] : [];
  const kind = kindsInLog[table];
  if (kind !== undefined) logged.push(await lastOfKind(trx, kind));
  return Math.max(standing.last ?? 0, noted.last ?? 0, ...logged);
}

/**
 * Ids are given one by one, so that no client ever has one as high. It was only typed; counting on from there
 * would end at what a number can hold.
 */
const neverGiven = 2 ** 31;

/** What the log tells of these, it tells of the clients who stand in them. */
const kindsInLog: Readonly<Partial<Record<TableWithIds, string>>> = {
  purchase_order: 'order',
  invoice: 'factuur',
};

async function lastOfKind(trx: TeamTransaction, kind: string): Promise<number> {
  const row = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('subject_id').as('last'))
    .where('subject_kind', '=', kind)
    // What was refused may be about anything that was typed.
    .where('outcome', '=', 'gedaan')
    .executeTakeFirstOrThrow();
  return row.last ?? 0;
}

/** Of each line that may be about a client: a number somewhat too high does no harm, one too low does. */
async function lastLogged(trx: TeamTransaction): Promise<number> {
  const row = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.max<number | null>('subject_id').as('last'))
    .where((eb) =>
      eb.or([
        eb('subject_kind', '=', 'klant'),
        eb.and([eb('call', 'like', 'caseload.%'), eb('call', '<>', 'caseload.undoChange')]),
      ]),
    )
    .where('subject_id', '<', neverGiven)
    .executeTakeFirstOrThrow();
  return row.last ?? 0;
}
