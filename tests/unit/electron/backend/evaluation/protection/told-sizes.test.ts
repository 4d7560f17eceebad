import { describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import { withEarlier } from '../../../../../../electron/backend/evaluation/protection/earlier.ts';
import { countSystem } from '../../../../../../electron/backend/evaluation/protection/facts.ts';
import { besideEarlier } from '../../../../../../electron/backend/evaluation/protection/hiding/earlier.ts';
import { protectTables } from '../../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { rounding, tableOf } from './tables.ts';

const of = (band: string) => `personen|caseload|2018-01-01..2018-12-31|ageBand=["${band}"]`;
const bands = { 'tot-27': 9, '27-34': 7, '35-44': 1, '45-54': 1, '55-plus': 0 };
const ages = tableOf(
  Object.fromEntries(Object.entries(bands).map(([id, value]) => [id, [{ key: of(id), value }]])),
  { id: 'leeftijd' },
);

describe('what the lines of a shared table tell of how many it holds', () => {
  it.each(['afronden', 'verbergen'] as const)('is in the register: %s', async (way) => {
    const { figures = [] } = await protectTables([ages], { ...rounding, way });
    const [size] = figures.filter((figure) => figure.size !== undefined);
    expect(size).toMatchObject({ published: null, exact: 18, size: { least: 0, most: 19 } });
    expect(size?.size?.parts).toHaveLength(2);
  });

  it.each(['afronden', 'verbergen'] as const)('is known beside a later one: %s', async (way) => {
    const { tables, figures = [] } = await protectTables([ages], { ...rounding, way });
    expect(tables[0]?.rows).toHaveLength(2);
    const left: EarlierExport = { id: 1, way, smallestGroup: 5, figures };
    // Later the same persons are counted with other lines.
    const later = tableOf({ jong: [{ key: of('tot-27'), value: 9 }] });
    const young = figures.find(({ key }) => key.includes('tot-27'))?.key ?? '';
    const old = figures.find(({ key }) => key.includes('55-plus') && key.startsWith('samen'))?.key;
    const merged = tableOf({ jong: [{ key: young, value: 16 }] }, { id: 'jong' });
    const counted = countSystem([later, merged], new Map(), new Set());
    const total = 'omvang:leeftijd 2018-01-01..2018-12-31';
    const { attacked } = withEarlier(counted, [left]);
    const beside = besideEarlier(counted, new Map(), [left], 4);
    for (const { figures: known, facts } of [attacked, beside.system]) {
      const sum = facts.find((fact) => fact.kind === 'sum' && fact.total.includes(total));
      expect(sum).toMatchObject({ parts: [young, expect.stringContaining(String(old))] });
      expect(known.map(({ key }) => key)).toContain(sum?.kind === 'sum' && sum.total);
    }
    const within = attacked.figures.find(({ key }) => key.includes(total))?.within;
    expect(within).toEqual({ low: 0, high: 19 });
    expect([...beside.known].find(([key]) => key.includes(total))?.[1]).toMatchObject({ most: 19 });
  });
});
