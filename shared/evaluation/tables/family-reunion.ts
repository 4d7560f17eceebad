import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const familyReunionTable: TableDeclaration = {
  id: 'nareizigers',
  title: 'Nareizigers',
  population: 'caseload',
  rows: { by: 'familyReunion', extra: [total()] },
  columns: { by: 'sex', unit: 'personen', extra: [total()] },
  notes: [caseloadNote, 'Een nareiziger kwam door gezinshereniging.'],
};
