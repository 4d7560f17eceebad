import type { CountedTable } from '#shared/evaluation/counted.ts';
import { Refusal } from '../../refusal.ts';
import { type MergedTables, mergeTables, type MergingRule } from './thin-tables.ts';
import { isSize } from './thin-lines.ts';

/**
 * Protects tables of which the thin ones are merged. Where that does not work out it tries once more with all
 * lines as they are: a total that is just above or below what makes a table thin can leave no room for another
 * count, beside what was shared before. As that can happen, who sees all lines does not know that they hold
 * enough; so then nothing is told to the proof.
 *
 * @param protect gives nothing, or refuses, when it does not work out
 * @param isWhole whether what it gives is no less than was asked: else it is tried again too
 */
export async function withoutThin<Result>(
  tables: readonly CountedTable[],
  rule: Pick<MergingRule, 'smallestGroup'>,
  protect: (
    merge: (more?: Pick<MergingRule, 'everywhere'>) => MergedTables,
  ) => Promise<Result | undefined>,
  isWhole: (result: Result) => boolean = () => true,
): Promise<Result | undefined> {
  const tried: MergedTables[] = [];
  const first = await orRefusal(() =>
    protect((more) => {
      const merged = mergeTables(tables, { ...rule, ...more });
      tried.push(merged);
      return merged;
    }),
  );
  const found = first instanceof Refusal ? undefined : first;
  if (found !== undefined && isWhole(found)) return found;
  const again = tried.some(tellsOfThin)
    ? await orRefusal(() =>
        protect((more) => mergeTables(tables, { ...rule, ...more, keepThin: true })),
      )
    : first;
  if (again instanceof Refusal) {
    if (found === undefined) throw again;
    return found;
  }
  return again !== undefined && (found === undefined || isWhole(again)) ? again : found;
}

const tellsOfThin = ({ floors, ceilings }: MergedTables): boolean =>
  [...floors.keys(), ...ceilings.keys()].some(isSize);

async function orRefusal<Result>(protect: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await protect();
  } catch (error) {
    if (error instanceof Refusal && error.refused.code === 'not-shareable') return error;
    throw error;
  }
}
