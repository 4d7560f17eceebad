import type { TableDeclaration } from '../declaration.ts';
import { costNotes } from '../texts.ts';

export const trajectoryCostsTable: TableDeclaration = {
  id: 'trajectkosten',
  title: 'Kosten per traject',
  population: 'kosten',
  rows: { by: 'trajectoryType' },
  columns: { measures: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }] },
  notes: costNotes,
};
