import { formatDate, type Period } from '../../kernel/dates.ts';
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
  notes: (period) => [
    'Een persoon telt één keer per kwartaal, en één keer in elk totaal.',
    ...partialQuarters(period),
  ],
};

/** Which quarters the period has a part of. */
function partialQuarters({ from, until }: Period): string[] {
  const late = !/-(?:01|04|07|10)-01$/.test(from);
  const early = !/-(?:03-31|06-30|09-30|12-31)$/.test(until);
  const parts = [
    ...(late ? [`het eerste kwartaal telt vanaf ${formatDate(from)}`] : []),
    ...(early ? [`het laatste kwartaal telt tot en met ${formatDate(until)}`] : []),
  ];
  const told = parts.join(', en ');
  return told === '' ? [] : [`${told.charAt(0).toUpperCase()}${told.slice(1)}.`];
}
