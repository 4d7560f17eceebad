import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const sexTable: TableDeclaration = {
  id: 'geslacht',
  title: 'Klanten naar geslacht',
  population: 'caseload',
  rows: { by: 'sex', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: [caseloadNote],
};
