import { counted } from '../../kernel/text.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** The routes of the national monitor [KIS table 8.1]. */
export const routesTable: TableDeclaration = {
  id: 'routes',
  title: 'Klanten per route',
  population: 'routes',
  rows: { by: 'route', extra: [total()] },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode. Iemand is op een route door een traject van een soort met die route, dat liep op ten minste één dag van de periode.',
    'Wie een baan had, is op de route naar werk. Wie op meer routes is, staat in meer rijen. Een traject van een soort zonder route telt niet mee.',
  ],
  overlapNote: (extra) =>
    `De rijen tellen samen ${counted(extra, 'persoon', 'personen')} meer dan het totaal.`,
};
