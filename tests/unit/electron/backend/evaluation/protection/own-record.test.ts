import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import type { ProtectionWay } from '#shared/evaluation/schema.ts';
import { countTables } from '../../../../../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../../../../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { WholeSets } from '../../../../../../electron/backend/evaluation/audit/whole-sets.ts';
import type { Constraint } from '../../../../../../electron/backend/evaluation/audit/constraint.ts';
import { rounds } from '../../../../../support/long.ts';
import { fillTables } from '../../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../../support/random-caseload.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { rounding } from './tables.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/** So many who know themselves are asked in one report: what they learn is much alike. */
const mostReaders = rounds(12, 200);

/** What somebody in a small cell learns of the others there, who knows that they are in it and in its totals. */
async function learned(way: ProtectionWay, seed: number): Promise<string[]> {
  await fillTables(file.db, randomCaseload(seed, 150));
  const period = { from: '2018-01-01', until: '2018-12-31' };
  const counted = await countTables(file.db, period, neededTables(evaluationReport.parts));
  const { figures = [] } = await protectTables(counted, { ...rounding, way });
  const counts = figures.filter(({ key }) => !key.includes('euro|'));
  const placeOf = new Map(counts.map(({ key }, at) => [key, at]));
  const exactOf = (key: string) => counts[placeOf.get(key) ?? -1]?.exact ?? NaN;
  const sums = counted
    .flatMap((table) => table.sums)
    .filter(({ total, parts }) => {
      return parts.reduce((sum, key) => sum + exactOf(key), 0) === exactOf(total);
    });
  const constraints = sums.map(({ total, parts }): Constraint => {
    const terms = parts.map((key) => [placeOf.get(key) ?? 0, 1] as const);
    return { terms: [[placeOf.get(total) ?? 0, -1], ...terms], least: 0, most: 0 };
  });
  const spread = way === 'afronden' ? 4 : 0;
  const least = counts.map(({ published }) => Math.max(0, (published ?? 0) - spread));
  const low = counts.map(({ published }, at) => (published === null ? 0 : (least[at] ?? 0)));
  const high = counts.map(({ published }) => (published === null ? 200 : published + spread));
  const readers = counts.flatMap(({ key, exact }) => (exact >= 1 && exact <= 5 ? [key] : []));
  const found: string[] = [];
  for (const key of readers.slice(0, mostReaders)) {
    const own = new Set([key]);
    for (const each of own) {
      for (const { total, parts } of sums) if (parts.includes(each)) own.add(total);
    }
    const domains = {
      low: low.map((value, at) => (own.has(counts[at]?.key ?? '') ? Math.max(1, value) : value)),
      high,
    };
    const sets = await WholeSets.of(constraints, domains);
    const near = new Set([
      key,
      ...sums.flatMap(({ total, parts }) => (parts.includes(key) ? [total, ...parts] : [])),
    ]);
    const known = [...near].filter((other) => {
      const { exact, published } = counts[placeOf.get(other) ?? -1] ?? {};
      const others = (exact ?? 0) - (own.has(other) ? 1 : 0);
      // What is published may be published: with the smallest group of 5 who is in it knows of 4 others.
      if (others < 1 || others > 4 || (way === 'verbergen' && published !== null)) return false;
      const place = placeOf.get(other) ?? -1;
      const values = Array.from({ length: 12 }, (_, value) => value);
      return values.filter((value) => sets.find(place, value) !== undefined).length < 4;
    });
    sets.dispose();
    found.push(...known.map((other) => `${key} knows ${other}`));
  }
  return found;
}

describe('who knows that they are in a report themselves', () => {
  it.each(['afronden', 'verbergen'] as const)(
    'cannot work out how many others there are: %s',
    { timeout: rounds(60_000, 3_600_000) },
    async (way) => {
      for (let seed = 1; seed <= rounds(1, 30); seed += 1) {
        expect(await learned(way, seed), `seed ${String(seed)}`).toEqual([]);
      }
    },
  );
});
