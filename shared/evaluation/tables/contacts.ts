import { addDays, addMonths } from '../../kernel/calendar.ts';
import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** Meet at least every quarter [Apeldoorn]. */
export const contactsTable: TableDeclaration = {
  id: 'contacten',
  title: 'Contacten per klant',
  population: 'caseload',
  whenRecorded: 'contact',
  rows: {
    by: 'contactBand',
    extra: [
      total(),
      {
        id: 'niet-gezien',
        label: 'Van wie niet uitstroomde: geen contact in de laatste drie maanden',
        where: { seenLately: ['nee'] },
        expectedSums: [],
      },
    ],
  },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: ({ from, until }) => {
    const lately = addDays(addMonths(until, -3), 1);
    return [
      'Dit zijn de klanten in deze periode, en hun contacten in de periode.',
      `De laatste drie maanden zijn ${formatDate(lately > from ? lately : from)} tot en met ${formatDate(until)}.`,
    ];
  },
};
