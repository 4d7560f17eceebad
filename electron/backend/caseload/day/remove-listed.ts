import { memberFieldLabels, memberStateLabels } from '#shared/caseload/team/texts.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { counted } from '#shared/kernel/text.ts';
import { beginChange, readRow, type ChangedTable } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

type List = ParsedInput<'caseload.removeListed'>['list'];

const tables: Readonly<Record<List, ChangedTable>> = {
  type: 'trajectory_type',
  organisation: 'organisation',
  year: 'yearly_count',
  member: 'team_member',
};

/**
 * Takes away what the team keeps in a list of its own: a type of trajectory, an organisation, the counts of a
 * year, a klantmanager. Only what nothing else in the file refers to.
 *
 * @throws Refusal `not-found`; `conflict` where it is used, with a sentence that says where
 */
export async function removeListed(
  { list, id }: ParsedInput<'caseload.removeListed'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const rowId = list === 'year' ? await idOfYear(trx, id) : id;
  const row = await readRow(trx, tables[list], rowId);
  if (row === null)
    throw new Refusal('not-found', 'Dit is intussen al verwijderd. U hoeft niets te doen.', 'id');
  const uses = await usesOf(trx, list, rowId, String(row['name']));
  if (uses.length > 0) {
    throw new Refusal(
      'conflict',
      `${String(row['name'])} kan niet weg: deze naam staat nog bij ${and.format(uses)}. ${advice[list]}`,
      'id',
    );
  }
  const change = beginChange(context, { call: 'caseload.removeListed', clientId: null });
  await change.remove(tables[list], rowId);
  return { changeId: change.id };
}

const changeFirst = 'Wijzig die eerst.';

/** The past of a client cannot be changed: who left the team is kept, and chosen no more. */
const advice: Readonly<Record<List, string>> = {
  type: changeFirst,
  organisation: changeFirst,
  year: changeFirst,
  member: `Er is niets veranderd. Kies bij ${memberFieldLabels.active} ‘${memberStateLabels.stopped}’. Dan kiest niemand deze naam nog.`,
};

const and = new Intl.ListFormat('nl');

async function idOfYear(trx: TeamTransaction, year: number): Promise<number> {
  const row = await trx
    .selectFrom('yearly_count')
    .select('id')
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Where something stands, in words; nothing stands where a list is empty. */
async function usesOf(
  trx: TeamTransaction,
  list: List,
  id: number,
  name: string,
): Promise<string[]> {
  const found = async (
    rows: Promise<readonly unknown[]>,
    one: string,
    many: string,
  ): Promise<string[]> => {
    const { length } = await rows;
    return length === 0 ? [] : [counted(length, one, many)];
  };
  switch (list) {
    case 'year':
      return [];
    case 'type':
      return [
        ...(await found(
          trx.selectFrom('trajectory').select('id').where('type_id', '=', id).execute(),
          'traject van een klant',
          'trajecten van klanten',
        )),
        ...(await found(
          trx.selectFrom('product').select('id').where('type_id', '=', id).execute(),
          'product van een aanbieder',
          'producten van aanbieders',
        )),
      ];
    case 'organisation':
      return found(
        trx.selectFrom('contact').select('id').where('organisation_id', '=', id).execute(),
        'contact',
        'contacten',
      );
    case 'member':
      return [
        ...(await found(
          trx
            .selectFrom('client_case_manager')
            .select('client_id')
            .distinct()
            .where('name', '=', name)
            .execute(),
          'klant, nu of eerder',
          'klanten, nu of eerder',
        )),
        ...(await found(
          trx.selectFrom('appointment').select('id').where('case_manager', '=', name).execute(),
          'afspraak',
          'afspraken',
        )),
        ...(await found(
          trx.selectFrom('account_member').select('id').where('member_id', '=', id).execute(),
          'account van een computer',
          'accounts van computers',
        )),
      ];
  }
}
