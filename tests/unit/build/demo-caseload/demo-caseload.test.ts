import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCaseload } from '#shared/importing/caseload.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import type { List } from '#shared/importing/rows.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { makeDemoCaseload } from '../../../../build/demo-caseload/caseload.ts';
import { readTable } from '../../../../electron/backend/importing/reading/read-table.ts';

const file = new URL('../../../../resources/demo/caseload.csv', import.meta.url);

function readDemo(list: List) {
  const fields = suggestFields(list.headers);
  expect(fields).toEqual([...fieldsOfShape.clients]);
  return readCaseload(list, {
    columns: fields.map((field, column) => ({ column, field })),
    referenceDate: '2019-12-31',
    today: '2026-01-01',
  });
}

const { clients, faults, warnings } = readDemo(await readTable(readFileSync(file)));
type Client = (typeof clients)[number];

/** How many clients of each kind: a count for statushouders and one for oudkomers. */
function perGroup(kindsOf: (client: Client) => readonly string[]): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const client of clients) {
    for (const kind of new Set(kindsOf(client))) {
      const count = (counts[kind] ??= [0, 0]);
      const group = client.targetGroup === 'statushouder' ? 0 : 1;
      count[group] = (count[group] ?? 0) + 1;
    }
  }
  return counts;
}

function costPer(keyOf: (trajectory: Client['trajectories'][number]) => string | null) {
  const costs: Record<string, number> = {};
  for (const trajectory of clients.flatMap((client) => client.trajectories)) {
    const key = keyOf(trajectory);
    if (key === null || trajectory.costCents === null) continue;
    costs[key] = (costs[key] ?? 0) + trajectory.costCents;
  }
  return costs;
}

describe('the demo caseload', () => {
  it('is what its seed makes', () => {
    expect(readFileSync(file, 'utf8')).toBe(makeDemoCaseload());
  });

  it('has nothing to remark on', () => {
    expect([faults, warnings]).toEqual([[], []]);
  });

  it('has the published numbers of persons and bijstandspartijen', () => {
    expect(clients).toHaveLength(293);
    expect(new Set(clients.map(({ householdNumber }) => householdNumber)).size).toBe(207);
    expect(perGroup(() => ['personen'])).toEqual({ personen: [199, 94] });
    expect(perGroup(({ languageBuddy }) => [languageBuddy === true ? 'ja' : 'nee'])).toEqual({
      ja: [155, 0],
      nee: [44, 94],
    });
  });

  it('has the published outflow', () => {
    expect(perGroup(({ outflows }) => outflows.map(({ kind }) => kind))).toEqual({
      'betaald-werk': [64, 12],
      'parttime-werk': [16, 3],
      studie: [13, 0],
    });
  });

  it('has the published trajectories, at one a person of each type', () => {
    const types = perGroup(({ trajectories }) => trajectories.map(({ typeName }) => typeName));
    expect(types).toEqual({
      Jobcoaching: [43, 7],
      'Activering 4WD CARE': [15, 9],
      'Activering 2Switch': [3, 5],
      Sollicitatietraining: [56, 0],
      'Bewegen Werkt': [43, 10],
      'Wegwijs in de maatschappij': [13, 0],
      Vrijwilligerswerk: [35, 8],
      'Voorbereiding studie': [13, 0],
      'Zorg en rust': [15, 36],
    });
    expect(clients.flatMap(({ trajectories }) => trajectories)).toHaveLength(311);
  });

  it('has the costs of each type and fund', () => {
    expect(costPer(({ typeName }) => typeName)).toEqual({
      Jobcoaching: 7250000,
      'Activering 4WD CARE': 5160000,
      'Activering 2Switch': 1440000,
      Sollicitatietraining: 2100000,
      'Bewegen Werkt': 5223150,
      'Wegwijs in de maatschappij': 650000,
      'Voorbereiding studie': 3120000,
    });
    expect(costPer(({ fundName }) => fundName)).toEqual({
      'Uitvoeringsakkoord 2016': 11063750,
      'Uitvoeringsakkoord 2017': 13879400,
    });
  });

  it('has the nationalities', () => {
    const counts: Record<string, number> = {};
    for (const { nationality } of clients) {
      counts[nationality ?? ''] = (counts[nationality ?? ''] ?? 0) + 1;
    }
    expect(counts).toEqual({
      Syrische: 177,
      Eritrese: 46,
      Iraakse: 19,
      Afghaanse: 18,
      Somalische: 12,
      Iraanse: 12,
      Staatloos: 7,
      Ethiopische: 1,
      Jemenitische: 1,
    });
  });

  it('could be true: all within the period, after settling, as adults, and in this order', () => {
    for (const client of clients) {
      const settled = client.settlementDate ?? '';
      expect((client.birthDate ?? '') <= '1999-12-31').toBe(true);
      const days = client.trajectories.map(({ startDate }) => startDate);
      for (const { date } of client.outflows) days.push(date);
      for (const day of days) {
        expect(day > settled && day >= '2017-06-01' && day <= '2019-12-31').toBe(true);
      }
      const isAtWork = client.outflows.some(({ kind }) => kind !== 'studie');
      if (isAtWork) expect(client.ladder[1]?.step).toBeGreaterThan(client.ladder[0]?.step ?? 9);
    }
  });
});
