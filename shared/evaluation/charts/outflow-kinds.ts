import { figureOf } from '../published.ts';
import { outflowTable } from '../tables/outflow.ts';
import { fullOutflowNames, partialOutflowNames } from '../words.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

/** Solid who left altogether, hatched who keeps a part of the benefit. */
export const outflowKindsChart: ChartDeclaration = {
  id: outflowTable.id,
  name: 'Uitstroom naar soort',
  drawn: 'stacked',
  series: [
    { column: 'totaal', label: chartSentences.legend.solid, rows: Object.keys(fullOutflowNames) },
    {
      column: 'totaal',
      label: chartSentences.legend.hatched,
      rows: Object.keys(partialOutflowNames),
    },
  ],
  without: ['volledig', 'totaal'],
  withoutZeros: chartSentences.noZeros,
  finding: (table, { way }) => {
    const figure = (row: string) => figureOf([table], table.id, row, 'totaal');
    const [total, paidWork] = [figure('totaal'), figure('betaald-werk')];
    const partly = Object.keys(partialOutflowNames).some((kind) => figure(kind) !== 0);
    if (total === null || total === 0) return null;
    return (
      chartSentences.outflow(total, way, partly) +
      (paidWork ? chartSentences.toPaidWork(paidWork, way) : '')
    );
  },
};
