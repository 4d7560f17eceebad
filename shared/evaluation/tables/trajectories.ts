import { total, type TableDeclaration } from '../declaration.ts';

export const trajectoriesTable: TableDeclaration = {
  id: 'trajecten',
  title: 'Personen per traject',
  population: 'trajecten',
  rows: { by: 'trajectoryType' },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Het traject liep op ten minste één dag van de periode. Een persoon telt één keer per traject.',
    'Wie twee trajecten had, staat in twee rijen. Daarom is er geen totaal over de rijen.',
  ],
};
