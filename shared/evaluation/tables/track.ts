import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const trackTable: TableDeclaration = {
  id: 'groep',
  title: 'Klanten naar groep: werk, groei of zorg',
  population: 'caseload',
  rows: { by: 'track', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: [caseloadNote, 'De groep is geteld zoals die nu in het dossier staat.'],
};
