import { formatDate } from '../../kernel/dates.ts';
import { counted } from '../../kernel/text.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** Cities mix up persons and bijstandspartijen [G40], so both stand here. */
export const inBijstandTable: TableDeclaration = {
  id: 'in-bijstand',
  title: 'Klanten in de bijstand aan het eind van de periode',
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
  notes: ({ until }) => [
    `Dit zijn de klanten in deze periode die op ${formatDate(until)} nog niet volledig uit de bijstand waren.`,
    'Een bijstandspartij is een persoon of een paar met één uitkering. Zij is uitgestroomd wanneer al haar leden dat zijn. Een bijstandspartij met leden in twee groepen telt in beide rijen, en één keer in het totaal.',
  ],
  overlapNote: (extra) =>
    `De rijen tellen samen ${counted(extra, 'bijstandspartij', 'bijstandspartijen')} meer dan het totaal.`,
};
