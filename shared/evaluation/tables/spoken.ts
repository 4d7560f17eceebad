import { total, type TableDeclaration } from '../declaration.ts';

/** The memo's first result: that all were spoken to and their possibilities mapped [evaluation]. */
export const spokenTable: TableDeclaration = {
  id: 'gesproken',
  title: 'Klanten met wie alle mogelijkheden in kaart zijn gebracht',
  population: 'caseload',
  whenRecorded: 'contact',
  rows: { by: 'targetGroup', extra: [total()] },
  columns: {
    measures: [
      { id: 'klanten', label: 'Klanten', unit: 'personen', sumOf: ['gesproken', 'nog-niet'] },
      { id: 'gesproken', label: 'Gesproken', unit: 'personen', where: { spoken: ['ja'] } },
      { id: 'nog-niet', label: 'Nog niet', unit: 'personen', where: { spoken: ['nee'] } },
    ],
  },
  notes: [
    'Gesproken: in een gesprek tot en met de laatste dag van de periode zijn alle mogelijkheden in kaart gebracht.',
  ],
};
