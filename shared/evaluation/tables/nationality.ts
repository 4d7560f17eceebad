import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const nationalityTable: TableDeclaration = {
  id: 'nationaliteit',
  title: 'Klanten naar nationaliteit',
  population: 'caseload',
  rows: { by: 'nationality', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  mergeSmallRows: { id: 'overig', label: 'Overige nationaliteiten' },
  order: 'biggest-first',
  whenKnown: true,
  notes: [caseloadNote],
};
