import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { makeChance } from '../../../../../support/chance.ts';
import { type Relation, unknownRelations } from '../../../../../support/linear-relations.ts';
import { rounds } from '../../../../../support/long.ts';
import {
  fillTables,
  outflowKindNames,
  type PlainCaseload,
} from '../../../../../support/plain-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

/*
 * What always adds up, a reader takes to add up. So of people to whom nothing unusual happens every sum over all
 * tables must be told to the protection: what it does not know, it does not keep secret.
 */

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const period = { from: '2017-01-01', until: '2018-12-31' };
const settled = [2011, 2012, 2013, 2014] as const;

const tables = [
  'caseload',
  'in-bijstand',
  'in-traject',
  'geslacht',
  'cohort',
  'cohort-jaren',
  'cohort-redenen',
  'uitstroom',
  'uitstroom-per-jaar',
  'uitstroom-per-kwartaal',
  'mannen-vrouwen',
  'taalmaatje',
  'trajecten',
];

/** Some of each year of settlement, who leave at most once and then stay away. */
function usualPeople(seed: number): PlainCaseload {
  const chance = makeChance(seed);
  const persons = Array.from({ length: 8 + chance.upTo(6) }, (_, index) => ({
    id: index + 1,
    household: index + 1,
    nationality: null,
    settled: `${settled[index] ?? chance.oneOf(settled)}-03-01`,
    groupByHand: null,
    buddy: chance.happens(0.5),
  }));
  const some = (share: number) => persons.filter(() => chance.happens(share));
  return {
    types: [
      { id: 1, name: 'Jobcoaching' },
      { id: 2, name: 'Training' },
    ],
    funds: [],
    persons,
    outflows: some(0.7).map(({ id }) => ({
      person: id,
      kind: chance.oneOf(outflowKindNames),
      date: chance.dayIn(2017, 2019),
    })),
    trajectories: [...persons.slice(0, 2), ...some(0.4)].map(({ id }, index) => ({
      id: index + 1,
      person: id,
      // Each type has its line.
      type: index < 2 ? index + 1 : chance.oneOf([1, 2]),
      start: '2016-01-01',
      end: null,
      status: 'loopt' as const,
    })),
    importedCosts: [],
    orders: [],
    invoices: [],
    measurements: [],
    dossier: {
      people: persons.map(({ id }) => ({
        person: id,
        sex: chance.oneOf(['man', 'vrouw']),
        born: null,
        familyReunion: null,
        tracks: [],
      })),
      children: [],
      levels: [],
      skills: [],
      providers: [],
      providedBy: [],
    },
  };
}

/** A sum by its name, in which the order of the parts says nothing. */
const asRelation = ({ total, parts }: CountedSum): [string, Relation] => [
  [total, ...parts.toSorted()].join(' '),
  new Map([[total, -1], ...parts.map((part) => [part, 1] as const)]),
];

const count = async (ids: readonly string[]): Promise<readonly CountedTable[]> => {
  const declared = ids.flatMap((id) => declaredTables.get(id) ?? []);
  expect(declared).toHaveLength(ids.length);
  return countTables(file.db, period, declared);
};

/** Who is alone in a household is a bijstandspartij, and nobody was spoken to. */
const countsIn = (counted: readonly CountedTable[]): ReadonlyMap<string, number> =>
  new Map(
    counted
      .flatMap((table) => table.cells.flat())
      .filter(({ key }) => /^personen(?!.*spoken)/.test(key))
      .map(({ key, value }) => [key, value]),
  );

const pairs = tables.flatMap((one, at) => tables.slice(at + 1).map((other) => [one, other]));
const triples = pairs.flatMap(([one = '', two = '']) =>
  tables.slice(tables.indexOf(two) + 1).map((three) => [one, two, three]),
);
const reports = rounds(0, 1) === 1 ? triples : pairs;

it(
  'knows every sum over a few tables that is always true',
  { timeout: rounds(120_000, 600_000) },
  async () => {
    const samples: ReadonlyMap<string, number>[] = [];
    const told = reports.map((): ReadonlyMap<string, Relation>[] => []);
    const asked = reports.map(() => new Set<string>());
    for (let seed = 1; seed <= 320; seed += 1) {
      await fillTables(file.db, usualPeople(seed));
      samples.push(countsIn(await count(tables)));
      // Few will do to see which sums are told of all, and not of some by chance.
      if (seed > 12) continue;
      for (const [at, ids] of reports.entries()) {
        const counted = await count(ids);
        told[at]?.push(new Map(counted.flatMap(({ sums }) => sums).map(asRelation)));
        for (const key of countsIn(counted).keys()) asked[at]?.add(key);
      }
    }
    const untold = reports.flatMap((ids, at) => {
      const names = asked[at] ?? new Set<string>();
      expect(samples.length).toBeGreaterThan(names.size);
      const [first = new Map<string, Relation>(), ...others] = told[at] ?? [];
      const always = [...first].filter(([name]) => others.every((each) => each.has(name)));
      const found = unknownRelations(
        samples.map((sample) => new Map([...sample].filter(([name]) => names.has(name)))),
        always.map(([, relation]) => relation),
      );
      return found.map((relation) => [
        ids.join(', '),
        ...[...relation].map(([name, by]) => `${by} x ${name}`),
      ]);
    });
    expect(untold).toEqual([]);
  },
);
