import { figureOf } from '../published.ts';
import { isSurelyMore } from '../said.ts';
import { outflowPerQuarterTable } from '../tables/outflow-per-quarter.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

export const outflowQuartersChart: ChartDeclaration = {
  id: outflowPerQuarterTable.id,
  name: 'Uitstroom per kwartaal',
  drawn: 'stacked',
  apart: true,
  series: [
    { column: 'volledig', label: chartSentences.legend.solid },
    { column: 'deels', label: chartSentences.legend.hatched },
  ],
  without: ['totaal'],
  /** The quarter with most outflow, when it is sure to be that: a hidden one might be more. */
  finding: (table, { way }) => {
    const quarters = table.rows
      .filter(({ id }) => id !== 'totaal')
      .map(({ id, label }) => ({ label, count: figureOf([table], table.id, id, 'totaal') }));
    const hides = quarters.some(({ count }) => count === null);
    const [most, next] = quarters
      .map(({ label, count }) => ({ label, count: count ?? 0 }))
      .toSorted((a, b) => b.count - a.count);
    if (!hides && most !== undefined && isSurelyMore(most.count, next?.count ?? 0, way)) {
      return chartSentences.quarter(most.label, most.count, way);
    }
    const all = figureOf([table], table.id, 'totaal', 'totaal');
    const partly = figureOf([table], table.id, 'totaal', 'deels') !== 0;
    return all === null || all === 0 ? null : chartSentences.outflow(all, way, partly);
  },
};
