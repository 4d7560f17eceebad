import { total, type TableDeclaration } from '../declaration.ts';

const inflow = { id: 'instroom', label: 'Instroom', unit: 'personen' } as const;
const left = {
  id: 'uitgestroomd',
  label: 'Uitgestroomd',
  unit: 'personen',
  where: { leftFully: ['ja'] },
} as const;
const active = {
  id: 'actief',
  label: 'Nog actief',
  unit: 'personen',
  where: { leftFully: ['nee'] },
} as const;

const notes = [
  'Instroom: de klanten in deze periode die zich in dat jaar vestigden.',
  'Uitgestroomd: volledig uit de bijstand, met een datum in de periode. Wie vaker uitstroomde, telt de eerste keer. De anderen zijn nog actief.',
];
const mergeSmallRows = { id: 'overig', label: 'Overige jaren' };

/** With the next, the table with which Oss answers [G40]: inflow, outflow per year, still active. */
export const cohortYearsTable: TableDeclaration = {
  id: 'cohort-jaren',
  title: 'Instroom en uitstroom per jaar van vestiging',
  population: 'caseload',
  rows: { by: 'settlementYear', extra: [total()] },
  columns: {
    measures: [
      { ...inflow, sumOf: ['uitgestroomd', 'actief'] },
      { id: 'uitstroom', label: 'Uitstroom', unit: 'personen', by: 'leftFullyYear' },
      { ...left, sumOf: ['uitstroom'] },
      active,
    ],
  },
  mergeSmallRows,
  notes,
};

/** By reason in place of by year. */
export const cohortReasonsTable: TableDeclaration = {
  id: 'cohort-redenen',
  title: 'Instroom en reden van uitstroom per jaar van vestiging',
  population: 'caseload',
  rows: { by: 'settlementYear', extra: [total()] },
  columns: {
    measures: [
      { ...inflow, sumOf: ['uitgestroomd', 'actief'] },
      { id: 'reden', label: '', unit: 'personen', by: 'leftFullyReason' },
      { ...left, sumOf: ['reden'] },
      active,
    ],
  },
  mergeSmallRows,
  notes,
};
