import { figureOf } from '../published.ts';
import { cohortYearsTable } from '../tables/cohort-outflow.ts';
import { cohortTable } from '../tables/cohort.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

/** Who settled in a year, as two parts: left, and still active. */
export const cohortChart: ChartDeclaration = {
  id: cohortTable.id,
  name: 'Klanten naar jaar van vestiging, uitgestroomd en nog actief',
  drawn: 'stacked',
  series: [{ column: 'uitgestroomd' }, { column: 'actief' }],
  without: ['totaal'],
  finding: (table, { way }) => {
    const left = figureOf([table], table.id, 'totaal', 'uitgestroomd');
    const active = figureOf([table], table.id, 'totaal', 'actief');
    return left === null || active === null || left === 0
      ? null
      : chartSentences.cohort(left, active, way);
  },
};

/** The same beside the table that tells the outflow of each year. */
export const cohortYearsChart: ChartDeclaration = {
  ...cohortChart,
  id: cohortYearsTable.id,
  name: `Klanten naar jaar van vestiging, boven de tabel ‘${cohortYearsTable.title}’`,
};
