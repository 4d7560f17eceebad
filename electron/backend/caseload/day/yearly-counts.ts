import type { Selectable } from 'kysely';
import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { yearlyFieldLabels } from '#shared/caseload/yearly/texts.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamSchema, TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

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

/**
 * Enters the numbers of a year, or changes them. A year without any number is taken away.
 *
 * @throws Refusal `conflict` when somebody else entered the year meanwhile, or changed the same number
 */
export async function saveYearlyCount(
  { year, before, ...sent }: ParsedInput<'caseload.saveYearlyCount'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const known = await context.trx
    .selectFrom('yearly_count')
    .selectAll()
    .where('year', '=', year)
    .executeTakeFirst();
  if (known !== undefined && before === null) {
    throw new Refusal(
      'conflict',
      `De cijfers van ${year} zijn intussen al ingevuld. Wat u invulde is niet bewaard. Sluit dit en wijzig ze in de lijst.`,
      'year',
    );
  }
  const { settled, ...halves } = merged(known, before, sent);
  const change = beginChange(context, { call: 'caseload.saveYearlyCount', clientId: null });
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

type Counts = Omit<YearlyCount, 'year'>;
type StoredCounts = Pick<
  Selectable<TeamSchema['yearly_count']>,
  | 'settled'
  | 'target_first_half'
  | 'housed_first_half'
  | 'target_second_half'
  | 'housed_second_half'
>;

const { year: _year, ...labels } = yearlyFieldLabels;

/** @param known `undefined`: nothing stands there, or not any more */
function merged(known: StoredCounts | undefined, before: Counts | null, after: Counts): Counts {
  if (before === null) return after;
  return mergeChanges<Counts>({
    before,
    now: {
      settled: known?.settled ?? null,
      targetFirstHalf: known?.target_first_half ?? null,
      housedFirstHalf: known?.housed_first_half ?? null,
      targetSecondHalf: known?.target_second_half ?? null,
      housedSecondHalf: known?.housed_second_half ?? null,
    },
    after,
    labels,
    shown: (_field, value) => (typeof value === 'number' ? formatCount(value) : null),
  });
}
