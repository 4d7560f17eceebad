import { total, type TableDeclaration } from '../declaration.ts';

export const ownLevelTable: TableDeclaration = {
  id: 'eigen-niveau',
  title: 'Werk op eigen niveau',
  population: 'werkenden',
  whenRecorded: 'job',
  rows: { by: 'ownLevel', extra: [total()] },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode met een baan op ten minste één dag van de periode.',
    'Wie meer banen had, telt als op eigen niveau wanneer één van die banen dat is.',
  ],
};
