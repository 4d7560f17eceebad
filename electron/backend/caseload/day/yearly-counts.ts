import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { beginChange } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';

/** What was entered by hand, by year. */
export async function listYearlyCounts(trx: TeamTransaction): Promise<YearlyCount[]> {
  return trx
    .selectFrom('yearly_count')
    .select([
      'year',
      'settled',
      'target_first_half as targetFirstHalf',
      'housed_first_half as housedFirstHalf',
      'target_second_half as targetSecondHalf',
      'housed_second_half as housedSecondHalf',
    ])
    .orderBy('year')
    .execute();
}

/** Enters the numbers of a year, or changes them. A year without any number is taken away. */
export async function saveYearlyCount(
  { year, settled, ...halves }: YearlyCount,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const change = await beginChange(context, { call: 'caseload.saveYearlyCount', clientId: null });
  const known = await context.trx
    .selectFrom('yearly_count')
    .select('id')
    .where('year', '=', year)
    .executeTakeFirst();
  const values = {
    settled,
    target_first_half: halves.targetFirstHalf,
    housed_first_half: halves.housedFirstHalf,
    target_second_half: halves.targetSecondHalf,
    housed_second_half: halves.housedSecondHalf,
  };
  const isEmpty = Object.values(values).every((value) => value === null);
  if (known === undefined) {
    if (!isEmpty) await change.add('yearly_count', { year, ...values });
  } else if (isEmpty) {
    await change.remove('yearly_count', known.id);
  } else {
    await change.update('yearly_count', known.id, values);
  }
  return { changeId: change.id };
}
