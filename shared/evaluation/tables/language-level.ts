import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const languageLevelTable: TableDeclaration = {
  id: 'taalniveau',
  title: 'Klanten naar taalniveau',
  population: 'caseload',
  rows: { by: 'languageLevel', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: ({ until }) => [
    caseloadNote,
    `Het taalniveau is dat op ${formatDate(until)}: van de vier vaardigheden de laagste, of het niveau van een lijst.`,
  ],
};
