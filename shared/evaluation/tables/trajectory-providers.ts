import { total, type TableDeclaration } from '../declaration.ts';

export const trajectoryProvidersTable: TableDeclaration = {
  id: 'aanbieders',
  title: 'Personen per aanbieder',
  population: 'trajecten',
  rows: { by: 'provider' },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Het traject liep op ten minste één dag van de periode. Een persoon telt één keer per aanbieder.',
    'Wie bij twee aanbieders een traject had, staat in twee rijen. Daarom is er geen totaal over de rijen.',
  ],
};
