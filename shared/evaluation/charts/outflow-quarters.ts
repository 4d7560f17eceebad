import { figureOf } from '../published.ts';
import { outflowPerQuarterTable } from '../tables/outflow-per-quarter.ts';
import { chartTexts } from '../texts.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

export const outflowQuartersChart: ChartDeclaration = {
  id: outflowPerQuarterTable.id,
  name: 'Uitstroom per kwartaal',
  drawn: 'stacked',
  series: [
    { column: 'volledig', label: chartTexts.legend.solid },
    { column: 'deels', label: chartTexts.legend.hatched },
  ],
  without: ['totaal'],
  /** The quarter with most outflow, when there is one. */
  finding: (table, { mode }) => {
    const quarters = table.rows
      .filter(({ id }) => id !== 'totaal')
      .map(({ id, label }) => ({ label, count: figureOf([table], table.id, id, 'totaal') ?? 0 }))
      .toSorted((a, b) => b.count - a.count);
    const [most, next] = quarters;
    if (most !== undefined && most.count > (next?.count ?? 0)) {
      return chartSentences.quarter(most.label, most.count, mode);
    }
    const all = figureOf([table], table.id, 'totaal', 'totaal');
    const partly = figureOf([table], table.id, 'totaal', 'deels') !== 0;
    return all === null || all === 0 ? null : chartTexts.total(all, mode, partly);
  },
};
