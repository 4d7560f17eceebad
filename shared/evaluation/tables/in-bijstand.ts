import { counted } from '../../kernel/text.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** Cities mix up persons and bijstandspartijen [G40], so both stand here. */
export const inBijstandTable: TableDeclaration = {
  id: 'in-bijstand',
  title: 'Klanten die in de bijstand bleven',
  population: 'caseload',
  rows: { by: 'targetGroup', extra: [total()] },
  columns: {
    measures: [
      { id: 'personen', label: 'Personen', unit: 'personen', where: { leftFully: ['nee'] } },
      {
        id: 'bijstandspartijen',
        label: 'Bijstandspartijen',
        unit: 'bijstandspartijen',
        where: { leftFully: ['nee'] },
      },
    ],
  },
  notes: [
    'Dit zijn de klanten in deze periode die niet volledig uit de bijstand gingen. Wie ging en terugkwam, staat hier niet bij.',
    'Een bijstandspartij is uitgestroomd als alle leden dat zijn. Een bijstandspartij met leden in twee groepen telt in beide rijen, en één keer in het totaal.',
  ],
  overlapNote: (extra) =>
    `De rijen tellen samen ${counted(extra, 'bijstandspartij', 'bijstandspartijen')} meer dan het totaal.`,
};
