import { total, type TableDeclaration } from '../declaration.ts';

/** The table with which Oss answers [G40]: inflow per cohort, outflow, still active. */
export const cohortTable: TableDeclaration = {
  id: 'cohort',
  title: 'Klanten naar jaar van vestiging',
  population: 'caseload',
  rows: { by: 'settlementYear', extra: [total()] },
  columns: {
    measures: [
      {
        id: 'instroom',
        label: 'Instroom',
        unit: 'personen',
        sumOf: ['uitgestroomd', 'actief'],
      },
      {
        id: 'uitgestroomd',
        label: 'Uitgestroomd',
        unit: 'personen',
        where: { leftFully: ['ja'] },
      },
      { id: 'actief', label: 'Nog actief', unit: 'personen', where: { leftFully: ['nee'] } },
    ],
  },
  mergeSmallRows: { id: 'overig', label: 'Overige jaren' },
  notes: [
    'Instroom: de klanten in deze periode die zich in dat jaar vestigden.',
    'Uitgestroomd: volledig uit de bijstand, met een datum in de periode. De anderen zijn nog actief.',
  ],
};
