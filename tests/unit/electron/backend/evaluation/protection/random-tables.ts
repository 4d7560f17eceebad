import type {
  CountedCell,
  CountedRow,
  CountedSum,
  CountedTable,
} from '#shared/evaluation/counted.ts';
import {
  funds,
  groups,
  makePerson,
  makePrices,
  outflows,
  steps,
  types,
  years,
  type Person,
  type Random,
} from './random-people.ts';

/*
 * The tables of the evaluation for an invented caseload: small, and made apart from the engine, so that
 * the protection is tried on what the contract promises and not on what the engine happens to do.
 */

type Where = Readonly<Record<string, readonly string[]>>;

const keyOf = (unit: string, population: string, where: Where): string =>
  [
    unit,
    population,
    ...Object.entries(where)
      .map(([name, values]) => `${name}=${JSON.stringify([...values].sort())}`)
      .sort(),
  ].join('|');

const always = (ids: readonly string[]): CountedRow[] =>
  ids.map((id) => ({ id, label: id, listed: 'always' }));

const total = { id: 'totaal', label: 'Totaal' };
const column = (id: string, unit: 'personen' | 'bijstandspartijen' | 'euro' = 'personen') => ({
  id,
  label: id,
  unit,
});

/** Rows by one thing, columns by another, with the totals of both; only true sums are in it. */
function table(
  id: string,
  title: string,
  rows: readonly CountedRow[],
  columns: CountedTable['columns'],
  cell: (row: string, column: string) => CountedCell,
  expected: readonly (readonly [total: string, parts: readonly string[]])[],
  acrossColumns: readonly (readonly [total: string, parts: readonly string[]])[],
  more: Partial<CountedTable> = {},
): CountedTable {
  const cells = rows.map((row) => columns.map((each) => cell(row.id, each.id)));
  const inRows = expected.flatMap(([sum, parts]) =>
    columns.map((each) => ({
      total: cell(sum, each.id),
      parts: parts.map((part) => cell(part, each.id)),
    })),
  );
  const inColumns = acrossColumns.flatMap(([sum, parts]) =>
    rows.map((row) => ({
      total: cell(row.id, sum),
      parts: parts.map((part) => cell(row.id, part)),
    })),
  );
  const sums = [...inRows, ...inColumns]
    .filter(({ total: of, parts }) => of.value === parts.reduce((sum, part) => sum + part.value, 0))
    .map(({ total: of, parts }): CountedSum => ({
      total: of.key,
      parts: parts.map(({ key }) => key),
    }));
  return { id, title, rows, columns, cells, sums, notes: [], exactNotes: ['geheim: 3'], ...more };
}

/** All tables of a report over an invented caseload of so many persons. */
export function randomTables(random: Random, count: number): CountedTable[] {
  const prices = makePrices(random);
  const people = Array.from({ length: count }, () => makePerson(random, count, prices));
  const keep = (
    where: Where,
    read: Readonly<Record<string, (each: Person) => readonly string[]>>,
  ) =>
    people.filter((each) =>
      Object.entries(where).every(([name, values]) =>
        (read[name]?.(each) ?? []).some((value) => values.includes(value)),
      ),
    );
  const read = {
    targetGroup: (each: Person) => [each.group],
    outflowKind: (each: Person) => (each.outflow ? [each.outflow.kind] : []),
    outflowYear: (each: Person) => (each.outflow ? [each.outflow.year] : []),
    leftFully: (each: Person) => [
      each.outflow && each.outflow.kind !== 'parttime-werk' ? 'ja' : 'nee',
    ],
    trajectoryType: (each: Person) => each.trajectories,
    languageBuddy: (each: Person) => [each.buddy],
    nationality: (each: Person) => [each.nationality],
    settlementYear: (each: Person) => [each.year],
    ladderAtStart: (each: Person) => [each.start],
    ladderNow: (each: Person) => [each.now],
    left: (each: Person) => (each.outflow ? ['ja'] : []),
    active: (each: Person) => (each.trajectories.length > 0 ? ['ja'] : []),
  };
  const persons = (population: string, where: Where, only: Where = {}): CountedCell => ({
    key: keyOf('personen', population, where),
    value: keep({ ...where, ...only }, read).length,
  });
  const households = (where: Where): CountedCell => ({
    key: keyOf('bijstandspartijen', 'caseload', where),
    value: new Set(keep(where, read).map(({ household }) => household)).size,
  });
  const euro =
    (name: 'type' | 'fund', dimension: string) =>
    (value: string): CountedCell => {
      const each = people
        .map(({ costs }) =>
          costs.filter((cost) => cost[name] === value).reduce((sum, { cents }) => sum + cents, 0),
        )
        .filter((cents) => cents > 0)
        .sort((a, b) => b - a);
      const sum = each.reduce((all, cents) => all + cents, 0);
      return {
        key: keyOf('euro', 'kosten', { [dimension]: [value] }),
        value: sum,
        money: {
          contributors: each.length,
          largest: each[0] ?? 0,
          secondLargest: each[1] ?? 0,
          total: sum,
        },
      };
    };
  const kinds = outflows.map(([kind]) => kind);
  const full = kinds.filter((kind) => kind !== 'parttime-werk');
  const byGroup = (id: string): Where => (id === 'totaal' ? {} : { targetGroup: [id] });
  const byKind = (id: string): Where =>
    id === 'totaal' ? {} : { outflowKind: id === 'volledig' ? full : [id] };
  const groupColumns = [...groups.map((id) => column(id)), { ...total, unit: 'personen' as const }];
  const acrossGroups = [['totaal', groups] as const];
  const typeNames = types.map(([name]) => name);
  const cohortYears = [...new Set(people.map(({ year }) => year))].sort();
  const found = [...new Set(people.map(({ nationality }) => nationality))].sort();
  const costs = (id: string, rows: readonly string[], cell: (row: string) => CountedCell) =>
    table(id, id, always(rows), [column('kosten', 'euro')], cell, [], [], {
      sums: [{ total: keyOf('euro', 'kosten', {}), parts: rows.map((row) => cell(row).key) }],
    });
  const fromYears: CountedSum[] = groups.flatMap((group) => {
    const sumOf = (totalKey: string, where: Where): CountedSum => ({
      total: totalKey,
      parts: cohortYears
        .filter((year) => year >= '2013' === (group === 'statushouder'))
        .map((year) => keyOf('personen', 'caseload', { ...where, settlementYear: [year] })),
    });
    const targetGroup = [group];
    return [
      sumOf(keyOf('personen', 'caseload', { targetGroup }), {}),
      sumOf(keyOf('personen', 'uitstroom', { outflowKind: full, targetGroup }), {
        leftFully: ['ja'],
      }),
    ];
  });
  const ladderNow = (id: string): Where => (id === 'totaal' ? {} : { ladderNow: [id] });
  const ladderStart = (id: string): Where => (id === 'totaal' ? {} : { ladderAtStart: [id] });
  const tables = [
    table(
      'caseload',
      'Klanten',
      always([...groups, 'totaal']),
      [column('personen'), column('bijstandspartijen', 'bijstandspartijen')],
      (row, unit) =>
        unit === 'personen' ? persons('caseload', byGroup(row)) : households(byGroup(row)),
      [['totaal', groups]],
      [],
    ),
    table(
      'uitstroom',
      'Uitstroom',
      always([...kinds, 'volledig', 'totaal']),
      groupColumns,
      (row, group) => persons('uitstroom', { ...byKind(row), ...byGroup(group) }, { left: ['ja'] }),
      [
        ['volledig', full],
        ['totaal', kinds],
        ['totaal', ['volledig', 'parttime-werk']],
      ],
      acrossGroups,
    ),
    table(
      'ladder',
      'Trede',
      always([...steps, 'totaal']),
      [column('start'), column('nu')],
      (row, when) => persons('caseload', when === 'nu' ? ladderNow(row) : ladderStart(row)),
      [['totaal', steps]],
      [],
    ),
    table(
      'trajecten',
      'Trajecten',
      always(typeNames),
      groupColumns,
      (row, group) => persons('trajecten', { trajectoryType: [row], ...byGroup(group) }),
      [],
      acrossGroups,
    ),
    costs('trajectkosten', typeNames, euro('type', 'trajectoryType')),
    costs('fondsen', funds, euro('fund', 'fund')),
    table(
      'taalmaatje',
      'Taalmaatje',
      always(['ja', 'nee', 'totaal']),
      groupColumns,
      (row, group) =>
        persons('caseload', {
          ...(row === 'totaal' ? {} : { languageBuddy: [row] }),
          ...byGroup(group),
        }),
      [['totaal', ['ja', 'nee']]],
      acrossGroups,
    ),
    table(
      'nationaliteit',
      'Nationaliteit',
      found.map((id) => ({ id, label: id, listed: 'when-counted', mergeable: true })),
      [column('personen')],
      (row) => persons('caseload', { nationality: [row] }),
      [],
      [],
      {
        mergeSmallRows: { id: 'overig', label: 'Overige nationaliteiten' },
        sums: [
          {
            total: keyOf('personen', 'caseload', {}),
            parts: found.map((id) => keyOf('personen', 'caseload', { nationality: [id] })),
          },
        ],
      },
    ),
    table(
      'cohort',
      'Cohort',
      [
        ...cohortYears.map((id): CountedRow => ({ id, label: id, listed: 'when-counted' })),
        ...always(['totaal']),
      ],
      ['instroom', 'uitgestroomd', 'actief'].map((id) => column(id)),
      (row, measure) =>
        persons('caseload', {
          ...(row === 'totaal' ? {} : { settlementYear: [row] }),
          ...(measure === 'instroom' ? {} : { leftFully: [measure === 'actief' ? 'nee' : 'ja'] }),
        }),
      [['totaal', cohortYears]],
      [['instroom', ['uitgestroomd', 'actief']]],
    ),
    table(
      'uitstroom-per-jaar',
      'Per jaar',
      always([...kinds, 'totaal']),
      [...years.map((id) => column(id)), { ...total, unit: 'personen' as const }],
      (row, year) =>
        persons(
          'uitstroom',
          { ...byKind(row), ...(year === 'totaal' ? {} : { outflowYear: [year] }) },
          { left: ['ja'] },
        ),
      [['totaal', kinds]],
      [['totaal', years]],
    ),
  ];
  return tables.map((each, at) =>
    at === 0 ? { ...each, sums: [...each.sums, ...fromYears] } : each,
  );
}
