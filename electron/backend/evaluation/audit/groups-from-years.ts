import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { Constraint, Put } from './constraint.ts';
import { isYear } from './left-out-together.ts';
import { kindAndPeriod } from './same-period.ts';

/**
 * What a reader of the cohorts knows of the groups: who settled before 2013 is oudkomer and the others
 * are statushouder. Where it is true of these figures: a list may tell the groups otherwise, and then
 * only what the unknown dates leave open is left.
 */
export function groupsFromYears(tables: readonly CountedTable[], put: Put): Constraint[] {
  const byPeriod = Map.groupBy(tables, ({ id }) => kindAndPeriod(id)[1]);
  return [...byPeriod.values()].flatMap((own) => ofOnePeriod(own, put));
}

function ofOnePeriod(tables: readonly CountedTable[], put: Put): Constraint[] {
  const tableOf = (kind: string) => tables.find(({ id }) => kindAndPeriod(id)[0] === kind);
  const cell = (table: string, row: string, column: string): CountedCell | undefined => {
    const found = tableOf(table);
    const at = found?.columns.findIndex(({ id }) => id === column) ?? -1;
    return found?.cells[found.rows.findIndex(({ id }) => id === row)]?.[at];
  };
  const ids = tableOf('cohort')?.rows.map(({ id }) => id);
  // Where there are no lines of years, no line says of anybody that he is not there.
  if (ids === undefined) return [];
  const relate = (
    whole: CountedCell | undefined,
    column: string,
    belongs: (year: string) => boolean,
  ): Constraint[] => {
    if (whole === undefined) return [];
    const lines = ids.filter(belongs).flatMap((id) => cell('cohort', id, column) ?? []);
    const rest = whole.value - lines.reduce((sum, { value }) => sum + value, 0);
    const unknown = belongs('onbekend') ? undefined : cell('cohort', 'onbekend', column);
    if (rest < 0 || rest > (unknown?.value ?? 0)) return [];
    const terms = [
      [put(whole.key, whole.value), 1] as const,
      ...lines.map(({ key, value }) => [put(key, value), -1] as const),
    ];
    // Where dates are unknown nobody can tell that none of them belongs here: who takes that for true
    // learns from the report only what he put in.
    if (unknown === undefined) return [{ terms, least: 0, most: 0 }];
    const withUnknown = [...terms, [put(unknown.key, unknown.value), -1] as const];
    return [
      { terms, least: 0, most: Infinity },
      { terms: withUnknown, least: -Infinity, most: 0 },
    ];
  };
  return [
    ['statushouder', (id: string) => isYear(id) && id >= '2013'] as const,
    ['oudkomer', (id: string) => isYear(id) && id < '2013'] as const,
    ['onbekend', (id: string) => id === 'onbekend'] as const,
  ].flatMap(([group, belongs]) => [
    ...relate(cell('caseload', group, 'personen'), 'instroom', belongs),
    ...relate(cell('uitstroom', 'volledig', group), 'uitgestroomd', belongs),
  ]);
}
