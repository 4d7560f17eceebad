import type { TableDeclaration } from '../declaration.ts';
import { costNotes } from '../texts.ts';

export const fundsTable: TableDeclaration = {
  id: 'fondsen',
  title: 'Kosten per fonds',
  population: 'kosten',
  rows: { by: 'fund' },
  columns: { measures: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }] },
  notes: costNotes,
};
