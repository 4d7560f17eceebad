import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountedSum } from '#shared/evaluation/counted.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { fillTables, type PlainCaseload } from '../../../../../support/plain-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const person = { nationality: null, settled: '2016-01-01', groupByHand: null, buddy: null };
const details = { born: null, familyReunion: null, tracks: [] };
const trajectory = { start: '2018-01-01', end: null, status: 'loopt' } as const;

/** Two couples and one alone; the men have jobcoaching, one woman too, and all were measured. */
const caseload: PlainCaseload = {
  types: [
    { id: 1, name: 'Jobcoaching' },
    { id: 2, name: 'Training' },
    { id: 3, name: 'Les' },
  ],
  funds: [],
  persons: [1, 1, 2, 2, 3].map((household, index) => ({ id: index + 1, household, ...person })),
  outflows: [],
  trajectories: [
    { id: 1, person: 1, type: 1, ...trajectory },
    { id: 2, person: 3, type: 1, ...trajectory },
    { id: 3, person: 2, type: 2, ...trajectory },
    { id: 4, person: 5, type: 3, ...trajectory },
  ],
  importedCosts: [],
  orders: [],
  invoices: [],
  measurements: [1, 2, 3, 4, 5].flatMap((id) => [
    { person: id, step: 1, on: '2017-01-01' } as const,
    { person: id, step: 3, on: '2019-01-01' } as const,
  ]),
  dossier: {
    people: (['man', 'vrouw', 'man', 'vrouw', 'man'] as const).map((sex, index) => ({
      person: index + 1,
      sex,
      ...details,
    })),
    children: [{ household: 2 }],
    levels: [],
    skills: [],
    providers: [
      { id: 1, name: 'Coach' },
      { id: 2, name: 'School' },
    ],
    providedBy: [
      { trajectory: 1, provider: 1 },
      { trajectory: 2, provider: 1 },
      { trajectory: 3, provider: 2 },
      { trajectory: 4, provider: 2 },
    ],
  },
};

/** The sums of a report of these tables, their keys without the period. */
async function sumsOf(...ids: string[]): Promise<CountedSum[]> {
  await fillTables(file.db, caseload);
  const tables = ids.flatMap((id) => declaredTables.get(id) ?? []);
  expect(tables).toHaveLength(ids.length);
  const counted = await countTables(file.db, { from: '2018-01-01', until: '2019-12-31' }, tables);
  const timeless = (key: string) => key.replaceAll(/\|[\d-]+\.\.[\d-]+/g, '');
  return counted
    .flatMap(({ sums }) => sums)
    .map(({ total, parts }) => ({ total: timeless(total), parts: parts.map(timeless) }));
}

const personen = (population: string, asked = '') =>
  `personen|${population}${asked === '' ? '' : `|${asked}`}`;
const partijen = (asked: string) => `bijstandspartijen|caseload|${asked}`;

describe('what a reader of two tables knows', () => {
  it('is that two partners are a man and a woman, and two persons', async () => {
    const sums = await sumsOf('caseload', 'huishouden', 'partners', 'partners-begeleiding');
    const guided = (sex: string) =>
      personen('caseload', `partnerGuidance=["traject"]|sex=["${sex}"]`);
    const couples = (kind: string) => partijen(`coupleTrajectory=["${kind}"]`);
    expect(sums).toContainEqual({
      total: guided('man'),
      parts: [couples('beiden'), couples('man')],
    });
    expect(sums).toContainEqual({
      total: guided('vrouw'),
      parts: [couples('beiden'), couples('vrouw')],
    });
    const [pair, parents] = [
      partijen('householdType=["paar"]'),
      partijen('householdType=["paar-met-kinderen"]'),
    ];
    expect(sums).toContainEqual({
      total: partijen('householdType=["paar","paar-met-kinderen"]'),
      parts: [pair, parents],
    });
    expect(sums).toContainEqual({
      total: personen('caseload'),
      parts: [
        partijen('householdType=["alleenstaand"]'),
        partijen('householdType=["alleenstaande-ouder"]'),
        pair,
        `nogmaals ${pair}`,
        parents,
        `nogmaals ${parents}`,
      ],
    });
    expect(sums).toContainEqual({ total: `nogmaals ${pair}`, parts: [pair] });
  });

  it('is which types are of which provider', async () => {
    const sums = await sumsOf('trajecten', 'aanbieders');
    const type = (id: number, group = '') =>
      personen('trajecten', `${group}trajectoryType=["${id}"]`);
    expect(sums).toContainEqual({
      total: type(1),
      parts: [personen('trajecten', 'provider=["1"]')],
    });
    expect(sums).toContainEqual({
      total: personen('trajecten', 'provider=["2"]|targetGroup=["statushouder"]'),
      parts: [2, 3].map((id) => type(id, 'targetGroup=["statushouder"]|')),
    });
  });

  it('is who rose, from the matrix and from the trajectories', async () => {
    const sums = await sumsOf('ladder', 'ladder-beweging', 'trajecten', 'ladder-trajecten');
    const risen = sums.find(
      ({ total }) => total === personen('caseload', 'ladderMovement=["gestegen"]'),
    );
    expect(risen?.parts).toHaveLength(15);
    expect(sums).toContainEqual({
      total: personen('caseload', 'ladderNow=["3"]'),
      parts: [
        personen('caseload', 'ladderMovement=["gedaald","gelijk","gestegen"]|ladderTo=["3"]'),
      ],
    });
    expect(sums).toContainEqual({
      total: personen('trajecten', 'trajectoryType=["1"]'),
      parts: [personen('trajecten-tussen-metingen', 'trajectoryType=["1"]')],
    });
  });
});
