import { cellReaders } from '#shared/importing/cells.ts';
import { fieldColumns, type List } from '#shared/importing/rows.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { PreparedList } from './shape-import.ts';

/** A list that names fewer of the clients of the file is not meant to be of all of them. */
const leastShare = 0.5;

/**
 * How many clients of the team file a list of clients does not name, in no row whatever: also rows that
 * are skipped or have a fault are about somebody. `null` when the list is not one of most clients.
 *
 * @param asRead the list as it stands in the file
 */
export async function absentClients(
  trx: TeamTransaction,
  asRead: List,
  { list, choices }: Pick<PreparedList, 'list' | 'choices'>,
): Promise<number | null> {
  const column = fieldColumns(choices.columns).get('clientNumber');
  if (choices.shape !== 'clients' || column === undefined) return null;
  const clients = await trx.selectFrom('client').select('client_number').execute();
  if (clients.length === 0) return null;
  const named = new Set<string | null>(choices.samePersons.map(({ sameAs }) => sameAs));
  for (const rows of list === asRead ? [list.rows] : [asRead.rows, list.rows]) {
    for (const { cells } of rows) {
      const cell = cells[column];
      if (cell !== undefined) named.add(cellReaders.clientNumber(cell).value);
    }
  }
  const absent = clients.filter(({ client_number: number }) => !named.has(number)).length;
  return clients.length - absent >= clients.length * leastShare ? absent : null;
}
