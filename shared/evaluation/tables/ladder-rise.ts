import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const ladderRiseTable: TableDeclaration = {
  id: 'ladder-verandering',
  title: 'Hoeveel treden klanten stegen',
  population: 'caseload',
  rows: { by: 'ladderRise', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: ({ until }) => [
    caseloadNote,
    `Van de eerste meting naar de laatste meting tot en met ${formatDate(until)}.`,
  ],
};
