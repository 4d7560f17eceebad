import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { fullOutflowNames, partialOutflowNames } from '../words.ts';

export const outflowPerQuarterTable: TableDeclaration = {
  id: 'uitstroom-per-kwartaal',
  title: 'Uitstroom per kwartaal',
  population: 'kwartalen',
  rows: { by: 'outflowQuarter', extra: [total()] },
  columns: {
    measures: [
      {
        id: 'volledig',
        label: 'Volledig',
        unit: 'personen',
        where: { outflowKind: Object.keys(fullOutflowNames) },
      },
      {
        id: 'deels',
        label: 'Deel bijstand blijft',
        unit: 'personen',
        where: { outflowKind: Object.keys(partialOutflowNames) },
      },
      { id: 'totaal', label: 'Totaal', unit: 'personen', sumOf: ['volledig', 'deels'] },
    ],
  },
  notes: ({ from, until }) => [
    'Een persoon telt één keer per kwartaal, en één keer in elk totaal.',
    `Het eerste kwartaal telt vanaf ${formatDate(from)}, het laatste tot en met ${formatDate(until)}.`,
  ],
};
