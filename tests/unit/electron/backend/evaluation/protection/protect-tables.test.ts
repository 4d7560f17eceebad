import { describe, expect, it } from 'vitest';
import type { ProtectedTables } from '#shared/evaluation/counted.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { auditRounding } from '../../../../../../electron/backend/evaluation/audit/rounding/audit-rounding.ts';
import { randomFrom } from './random-people.ts';
import { randomTables } from './random-tables.ts';
import { cells, cost, rounding, sum, tableOf } from './tables.ts';
import { rounds } from '../../../../../support/long.ts';
import { publishedCounts } from '../../../../../support/published-counts.ts';

const caseloads = rounds(40, 1_000);

const randomCase = (seed: number, least: number, most: number) => {
  const random = randomFrom(seed);
  return randomTables(random, least + Math.floor(random() * (most - least + 1)));
};

/** Rows by id, so that the order of tables and rows does not matter. */
const byId = ({ tables }: ProtectedTables) =>
  Object.fromEntries(
    tables.map(({ id, rows, cells: figures }) => [
      id,
      Object.fromEntries(rows.map((row, at) => [row.id, figures[at]])),
    ]),
  );

describe('protecting the tables of a report', () => {
  it(
    `withstands every attack on ${caseloads} random caseloads of 100 to 500 people`,
    { timeout: caseloads * 1_000 },
    async () => {
      const whole = { counts: 0, totalDeviation: 0, suspects: 0, seconds: 0 };
      for (let seed = 1; seed <= caseloads; seed += 1) {
        const tables = randomCase(seed, 100, 500);
        const started = performance.now();
        const shown = await protectTables(tables, rounding);
        whole.seconds = Math.max(whole.seconds, (performance.now() - started) / 1000);
        const audit = await auditRounding(tables, shown.tables);
        expect(audit.faults, `seed ${seed}`).toEqual([]);
        expect(audit.suspects, `seed ${seed}`).toBeGreaterThan(20);
        for (const { exact, shown: published } of publishedCounts(tables, shown.tables)) {
          const deviation = Math.abs((published ?? exact) - exact);
          expect(deviation).toBeLessThan(5);
          whole.counts += 1;
          whole.totalDeviation += deviation;
        }
        whole.suspects += audit.suspects;
      }
      expect(whole.totalDeviation / whole.counts).toBeLessThan(1.5);
      expect(whole.seconds).toBeLessThan(5);
    },
  );

  it('withstands them on tiny caseloads', { timeout: 60_000 }, async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const tables = randomCase(seed * 77, 1, 60);
      const shown = await protectTables(tables, rounding);
      expect((await auditRounding(tables, shown.tables)).faults, `seed ${seed}`).toEqual([]);
    }
  });

  it('publishes the same figures the same way each time, in whatever order', async () => {
    const tables = randomCase(3, 200, 300);
    const first = await protectTables(tables, rounding);
    expect(await protectTables(tables, rounding)).toEqual(first);
    expect(byId(await protectTables([...tables].reverse(), rounding))).toEqual(byId(first));
  });

  it('lets the secret decide the chance', async () => {
    const tables = randomCase(3, 200, 300);
    const first = await protectTables(tables, rounding);
    expect(
      byId(await protectTables(tables, { ...rounding, secret: new Uint8Array([1, 2, 3]) })),
    ).not.toEqual(byId(first));
  });

  it('leaves out exact notes, and says what was done', async () => {
    const tables = randomCase(3, 200, 300);
    const { tables: shown, protection } = await protectTables(tables, rounding);
    expect(JSON.stringify(shown)).not.toContain('geheim: 3');
    expect(protection[0]).toBe('Alle aantallen zijn afgerond op 5, naar boven of naar beneden.');
    expect(protection.join(' ')).toContain('Overige nationaliteiten');
    expect(shown.every(({ notes }) => notes.length > 0)).toBe(true);
  });

  it('publishes what is public as it is', async () => {
    const table = tableOf({ rij: [{ key: 'taakstelling', value: 118, public: true }] });
    expect((await protectTables([table], rounding)).tables[0]?.cells).toEqual([[118]]);
  });

  it('shows what is free for all as a cost of 0', async () => {
    const table = tableOf(
      { gratis: [{ ...cost('gratis', 3, 0), public: true }], duur: [cost('duur', 20, 1450)] },
      { columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }] },
    );
    expect((await protectTables([table], rounding)).tables[0]?.cells).toEqual([[0], [2_900_000]]);
  });

  it('lets other work in between its steps, which may stop it', async () => {
    const tables = randomCase(3, 200, 300);
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    await protectTables(tables, { ...rounding, pause });
    expect(pauses).toBeGreaterThan(3);
    const stop = () => Promise.reject(new Error('gestopt'));
    await expect(protectTables(tables, { ...rounding, pause: stop })).rejects.toThrow('gestopt');
  });

  it('takes an empty caseload', async () => {
    const table = tableOf({ rij: cells({ a: 0, b: 0, t: 0 }) }, { sums: [sum('t = a + b')] });
    expect((await protectTables([table], rounding)).tables[0]?.cells).toEqual([[0, 0, 0]]);
  });

  it('refuses what cannot be protected', async () => {
    const table = tableOf(
      {
        onbekend: cells({ a: 2 }),
        b: cells({ b: 3 }),
        c: cells({ c: 2 }),
        e: cells({ e: 4 }),
        vijf: cells({ t: 5 }),
      },
      { sums: [sum('t = a + b'), sum('t = b + c'), sum('e = a + c')] },
    );
    const [unknown, ...rest] = table.rows;
    if (!unknown) throw new Error('no rows');
    const rows = [{ ...unknown, listed: 'when-counted' as const }, ...rest];
    await expect(protectTables([{ ...table, rows }], rounding)).rejects.toMatchObject({
      refused: { code: 'not-shareable', message: expect.stringContaining('langere periode') },
    });
  });

  it('never publishes a count as safe when the tables contradict each other', async () => {
    const table = tableOf({ rij: cells({ a: 2, b: 11, t: 14 }) }, { sums: [sum('t = a + b')] });
    await expect(protectTables([table], rounding)).rejects.toThrow('t is not its parts');
  });
});
