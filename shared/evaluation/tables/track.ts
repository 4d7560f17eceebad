import { total, type TableDeclaration } from '../declaration.ts';
import { caseloadNote } from '../texts.ts';

export const trackTable: TableDeclaration = {
  id: 'groep',
  title: 'Klanten naar groep: werk, groei of zorg',
  population: 'caseload',
  rows: { by: 'track', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: [
    caseloadNote,
    'De groep heeft geen datum: geteld is wat in het dossier stond toen dit rapport werd gemaakt.',
  ],
};
