import { describe, expect, it } from 'vitest';
import type { ProtectedTables, ProtectionRules } from '#shared/evaluation/counted.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { randomFrom } from '../random-people.ts';
import { randomTables } from '../random-tables.ts';
import { rounds } from '../../../../../../support/long.ts';
import { publishedCounts } from '../../../../../../support/published-counts.ts';

const caseloads = rounds(5, 1_000);

const hiding: ProtectionRules = {
  way: 'verbergen',
  smallestGroup: 5,
  secret: 'geheim',
  earlier: [],
};

const randomCase = (seed: number, least: number, most: number) => {
  const random = randomFrom(seed);
  return randomTables(random, least + Math.floor(random() * (most - least + 1)));
};

/** Rows by id, so that the order of tables and rows does not matter. */
const byId = ({ tables }: ProtectedTables) =>
  Object.fromEntries(
    tables.map(({ id, rows, cells }) => [
      id,
      Object.fromEntries(rows.map((row, at) => [row.id, cells[at]])),
    ]),
  );

describe('hiding in the tables of a report', () => {
  it(
    `withstands every attack on ${caseloads} random caseloads of 100 to 500 people`,
    { timeout: caseloads * 10_000 },
    async () => {
      const whole = { counts: 0, hidden: 0, seconds: 0 };
      for (let seed = 1; seed <= caseloads; seed += 1) {
        const tables = randomCase(seed, 100, 500);
        const smallestGroup = [5, 5, 10, 20][seed % 4] ?? 5;
        const started = performance.now();
        const shown = await hideTogether(tables, { ...hiding, smallestGroup });
        whole.seconds = Math.max(whole.seconds, (performance.now() - started) / 1000);
        const faults = await auditHiding(tables, shown.tables, { smallestGroup });
        expect(faults, `seed ${seed}`).toEqual([]);
        const counts = publishedCounts(tables, shown.tables);
        const small = counts.filter(({ exact }) => exact >= 1 && exact < smallestGroup);
        expect(small.length, `seed ${seed}`).toBeGreaterThan(20);
        if (smallestGroup > 5) continue;
        whole.counts += counts.length;
        whole.hidden += counts.filter((count) => count.shown === null).length;
      }
      expect(whole.hidden / whole.counts).toBeLessThan(0.5);
      // About 0.2 s on a machine that does nothing else.
      expect(whole.seconds).toBeLessThan(20);
    },
  );

  it('withstands them on tiny caseloads', { timeout: rounds(120_000, 3_600_000) }, async () => {
    for (let seed = 1; seed <= (caseloads > 5 ? 20 : 3); seed += 1) {
      const tables = randomCase(seed * 77, 1, 60);
      const shown = await hideTogether(tables, hiding);
      expect(await auditHiding(tables, shown.tables, { smallestGroup: 5 }), `seed ${seed}`).toEqual(
        [],
      );
    }
  });

  it('withstands them where tables had to be left out', { timeout: 120_000 }, async () => {
    const tables = randomCase(9 * 77, 1, 60);
    const shown = await hideTogether(tables, hiding);
    expect(shown.tables.length).toBeLessThan(tables.length);
    expect(await auditHiding(tables, shown.tables, { smallestGroup: 5 })).toEqual([]);
  });

  it('hides the same each time, in whatever order', async () => {
    const tables = randomCase(3, 200, 300);
    const first = await hideTogether(tables, hiding);
    expect(await hideTogether(tables, hiding)).toEqual(first);
    expect(byId(await hideTogether([...tables].reverse(), hiding))).toEqual(byId(first));
  });
});
