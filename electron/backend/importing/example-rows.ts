import { plainText } from '#shared/importing/cells.ts';
import { fieldColumns } from '#shared/importing/rows.ts';
import type { ListRemark } from '#shared/importing/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { exampleNumbers } from './documents/examples.ts';
import type { PreparedList } from './shape-import.ts';

/**
 * A fault for each row that the template gave as an example: who forgets to remove it would import an
 * invented person. A number that a client of the team file does have, is no example.
 */
export async function exampleRows(
  trx: TeamTransaction,
  { list, choices }: Pick<PreparedList, 'list' | 'choices'>,
): Promise<ListRemark[]> {
  const column = fieldColumns(choices.columns).get('clientNumber');
  if (column === undefined) return [];
  const numberOf = (cells: readonly string[]) => folded(plainText(cells[column] ?? ''));
  const found = list.rows.filter(({ cells }) => exampleNumbers.has(numberOf(cells)));
  if (found.length === 0) return [];
  const clients = await trx
    .selectFrom('client')
    .select('client_number')
    .where('client_number', 'like', 'voorbeeld-%')
    .execute();
  const real = new Set(clients.map(({ client_number: number }) => folded(number)));
  return found
    .filter(({ cells }) => !real.has(numberOf(cells)))
    .map(({ line }) => ({
      line,
      column: null,
      columnIndex: null,
      message: 'Dit is een voorbeeldrij uit de voorbeeldlijst. Sla deze rij over.',
    }));
}
