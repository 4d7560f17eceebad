import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartSizes,
  layOutLadder,
  rowMiddle,
} from '../../../../../renderer/caseload/ladder/ladder-chart-geometry.ts';
import type { ClientDetail, ClientTrajectory } from '../../../../../shared/caseload/schema.ts';
import { clientTrajectory } from '../../../../support/client-trajectory.ts';

const today = '2020-06-15';
const trajectory = (part: Partial<ClientTrajectory>) =>
  clientTrajectory({ startDate: '2019-01-01', endDate: '2019-06-30', status: 'afgerond', ...part });
type Client = Parameters<typeof layOutLadder>[0];
const client = (part: Partial<Client>): Client => ({
  ladder: [],
  trajectories: [],
  outflows: [],
  settlementDate: null,
  ...part,
});
const rising: ClientDetail['ladder'] = [
  { step: 1, measuredOn: null },
  { step: 3, measuredOn: '2018-05-01' },
];

describe('layOutLadder', () => {
  it('draws steps and never slopes', () => {
    const { line, assumedLine } = layOutLadder(client({ ladder: rising }), today, 800);
    expect(line).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+(V[\d.]+)?)+$/);
    expect(assumedLine).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/);
    expect(rowMiddle(6)).toBeLessThan(rowMiddle(1));
  });

  it('puts an undated start on the day of settlement, or at the edge when that is of no use', () => {
    const settled = layOutLadder(
      client({ ladder: rising, settlementDate: '2017-05-01' }),
      today,
      800,
    );
    expect(settled.assumption).toBe('settlement');
    expect(settled.dots[0]).toMatchObject({ assumed: true });
    expect(settled.dots[0]!.x).toBeLessThan(settled.dots[1]!.x);
    expect(layOutLadder(client({ ladder: rising }), today, 800).assumption).toBe('edge');
    const later = client({ ladder: rising, settlementDate: '2019-01-01' });
    expect(layOutLadder(later, today, 800).assumption).toBe('edge');
  });

  it('ends the line where the person left, and at today for who is still here', () => {
    const base = { ladder: rising, settlementDate: '2017-05-01' };
    const endOf = ({ line }: { line: string }) => Number(/H([\d.]+)$/.exec(line)?.[1]);
    const here = layOutLadder(client(base), today, 800);
    expect(endOf(here)).toBeCloseTo(here.todayX);
    const outflows = [{ id: 1, kind: 'betaald-werk' as const, date: '2019-09-01' }];
    const gone = layOutLadder(client({ ...base, outflows }), today, 800);
    expect(endOf(gone)).toBeCloseTo(gone.leftX ?? 0);
    const partly = [{ id: 1, kind: 'parttime-werk' as const, date: '2019-09-01' }];
    expect(layOutLadder(client({ ...base, outflows: partly }), today, 800).leftX).toBeNull();
  });

  it('leaves out what was cancelled, and dashes what is still to come', () => {
    const { bars, todayX } = layOutLadder(
      client({
        trajectories: [
          trajectory({ id: 1, status: 'geannuleerd' }),
          trajectory({ id: 2, status: 'loopt', startDate: '2020-01-01', endDate: '2020-12-31' }),
          trajectory({ id: 3, status: 'toegekend', startDate: '2020-09-01', endDate: null }),
        ],
      }),
      today,
      800,
    );
    expect(bars.map(({ id }) => id)).toEqual([2, 3]);
    expect(bars[0]?.futureX).toBeCloseTo(todayX);
    expect(bars[1]).toMatchObject({ openEnd: true, futureX: null });
  });

  it('gives each row under the treads its own place, and takes no room for what is not there', () => {
    const span = { id: 1, label: 'B1-route', until: null, stillOn: true, free: false };
    const bare = layOutLadder(client({ ladder: rising }), today, 800);
    const full = layOutLadder(client({ ladder: rising }), today, 800, {
      partner: { firstName: 'Samir', ladder: rising },
      integration: [{ ...span, from: '2018-01-01' }],
      work: [{ ...span, label: 'Tuincentrum', from: '2019-01-01' }],
      contacts: ['2018-06-01', '2020-01-01'],
      appointments: ['2020-07-01'],
      evaluateOn: '2020-09-01',
    });
    expect(bare.rows).toEqual([]);
    expect([bare.ticks, bare.evaluation]).toEqual([null, null]);
    const tops = [
      full.ladderBottom + chartSizes.gap,
      ...full.rows.map(({ y }) => y),
      full.ticks?.y ?? 0,
      full.evaluation?.y ?? 0,
    ];
    expect(tops.slice(1).every((top, place) => top - tops[place]! >= 16)).toBe(true);
    expect(full.evaluation!.y + 16).toBeLessThanOrEqual(full.height - chartSizes.axis);
    expect(full.evaluation!.x).toBeGreaterThan(full.todayX);
    expect(full.evaluation!.side).toBe('left');
    expect(full.partnerLine).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+(V[\d.]+)?)+$/);
    expect(full.height).toBeGreaterThan(bare.height);
  });

  it('marks what costs nothing', () => {
    const { bars } = layOutLadder(
      client({
        trajectories: [
          trajectory({ id: 1 }),
          trajectory({ id: 2, fundNames: ['Participatiebudget'] }),
        ],
      }),
      today,
      800,
    );
    expect(bars.map(({ id, free }) => [id, free])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('keeps everything inside, and bars with their labels apart', () => {
    const day = fc
      .tuple(fc.integer({ min: 2014, max: 2024 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-10`);
    const anyTrajectory = fc
      .tuple(day, fc.option(day), fc.string({ minLength: 1, maxLength: 80 }))
      .map(([startDate, end, typeName]) =>
        trajectory({
          startDate,
          endDate: end === null || end < startDate ? null : end,
          typeName,
          status: 'loopt',
        }),
      );
    fc.assert(
      fc.property(fc.array(anyTrajectory, { maxLength: 12 }), fc.option(day), (list, settled) => {
        const trajectories = list.map((one, index) => ({ ...one, id: index + 1 }));
        const chart = layOutLadder(client({ trajectories, settlementDate: settled }), today, 720);
        expect(chart.bars.length + chart.hiddenBars).toBe(trajectories.length);
        for (const bar of chart.bars) {
          expect(bar.x).toBeGreaterThanOrEqual(chartSizes.left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(chart.plotRight);
          expect(bar.y + 16).toBeLessThanOrEqual(chart.height - chartSizes.axis);
        }
        for (const lane of new Set(chart.bars.map(({ lane }) => lane))) {
          const inLane = chart.bars.filter((bar) => bar.lane === lane).sort((a, b) => a.x - b.x);
          inLane.slice(1).forEach((bar, index) => {
            const before = inLane[index]!;
            expect(bar.x).toBeGreaterThanOrEqual(before.x + before.width);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
