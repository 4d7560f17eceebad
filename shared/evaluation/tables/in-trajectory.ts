import { total, type TableDeclaration } from '../declaration.ts';

export const inTrajectoryTable: TableDeclaration = {
  id: 'in-traject',
  title: 'Klanten met en zonder traject',
  population: 'caseload',
  rows: { by: 'inTrajectory', extra: [total()] },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode. In een traject: ten minste één traject liep op ten minste één dag van de periode.',
  ],
};
