import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

export const ladderTable: TableDeclaration = {
  id: 'ladder',
  title: 'Klanten per trede van de participatieladder',
  population: 'caseload',
  rows: { by: 'ladderAtStart', extra: [total()] },
  columns: {
    measures: [
      { id: 'start', label: 'Bij de start', unit: 'personen' },
      { id: 'nu', label: 'Aan het eind', unit: 'personen', rowsBy: 'ladderNow' },
    ],
  },
  notes: (period) => [
    'Bij de start: de eerste meting.',
    `Aan het eind: de laatste meting tot en met ${formatDate(period.until)}.`,
  ],
};
