import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { Constraint, Put } from './constraint.ts';

/** No more bijstandspartijen than persons, and at least one where there is a person. */
export function householdsIn(table: CountedTable, put: Put): Constraint[] {
  const persons = table.columns.findIndex(({ unit }) => unit === 'personen');
  const partijen = table.columns.findIndex(({ unit }) => unit === 'bijstandspartijen');
  return table.cells.flatMap((row): Constraint[] => {
    const [high, low] = [row[persons], row[partijen]];
    if (!high || !low) return [];
    const [most, least] = [put(high.key, high.value), put(low.key, low.value)];
    const notMore: Constraint = {
      terms: [
        [most, 1],
        [least, -1],
      ],
      least: 0,
      most: Infinity,
    };
    // At most a hundred persons share one.
    const forAll: Constraint = {
      terms: [
        [least, 100],
        [most, -1],
      ],
      least: 0,
      most: Infinity,
    };
    return high.value <= 100 * low.value ? [notMore, forAll] : [notMore];
  });
}
