import { describe, expect, it } from 'vitest';
import { chartMeasures, drawBars } from '../../../../renderer/evaluation/chart-geometry.ts';

describe('the bars of the chart', () => {
  it('are as long as their figures, the longest leaving room for its own', () => {
    const { bars, height } = drawBars([
      { label: 'Betaald werk', value: 80 },
      { label: 'Parttime werk', value: 20, hatched: true },
    ]);
    const [long, short] = bars;
    expect(long?.length).toBe(chartMeasures.width - chartMeasures.labels - chartMeasures.figures);
    expect((long?.length ?? 0) / (short?.length ?? 1)).toBeCloseTo(4);
    expect(bars.map(({ hatched }) => hatched)).toEqual([false, true]);
    expect(height).toBe(2 * chartMeasures.row);
  });

  it('draws nothing for a hidden figure, and survives a chart of only those', () => {
    const { bars } = drawBars([{ label: 'Studie', value: null }]);
    expect(bars[0]).toMatchObject({ value: null, length: 0 });
  });
});
