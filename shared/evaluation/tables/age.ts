import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const ageTable: TableDeclaration = {
  id: 'leeftijd',
  title: 'Klanten naar leeftijd',
  population: 'caseload',
  rows: { by: 'ageBand', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: ({ until }) => [caseloadNote, `De leeftijd is die op ${formatDate(until)}.`],
};
