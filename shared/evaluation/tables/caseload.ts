import { total, type TableDeclaration } from '../declaration.ts';
import { counted } from '../../kernel/text.ts';

export const caseloadTable: TableDeclaration = {
  id: 'caseload',
  title: 'Klanten in deze periode',
  population: 'caseload',
  rows: { by: 'targetGroup', extra: [total()] },
  columns: {
    measures: [
      { id: 'personen', label: 'Personen', unit: 'personen' },
      { id: 'bijstandspartijen', label: 'Bijstandspartijen', unit: 'bijstandspartijen' },
    ],
  },
  notes: [
    'Dit zijn de klanten die op de laatste dag gevestigd waren. Zij waren vóór de eerste dag nog niet volledig uitgestroomd.',
    'Een bijstandspartij met leden in twee groepen telt in beide rijen, en één keer in het totaal.',
  ],
  overlapNote: (extra) =>
    `De rijen tellen samen ${counted(extra, 'bijstandspartij', 'bijstandspartijen')} meer dan het totaal.`,
};
