import { integrationRouteNames } from '../../kernel/integration-route.ts';
import { total, type RowMeasure, type TableDeclaration } from '../declaration.ts';

const routeNames = { ...integrationRouteNames, geen: 'Op geen van deze routes' };

/** The routes of the national monitor [KIS table 8.1]. */
export const routesTable: TableDeclaration = {
  id: 'routes',
  title: 'Klanten per route',
  population: 'routes',
  rows: {
    heading: 'Route',
    measures: [
      ...Object.entries(routeNames).map(([id, label]): RowMeasure => ({
        id,
        label,
        where: { route: [id] },
      })),
      // Everybody is on a route or on none, so the whole is the caseload.
      { ...total(), population: 'caseload' },
    ],
  },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode. Iemand is op een route door een traject van een soort met die route. Dat traject liep op ten minste één dag van de periode.',
    'Wie een baan had, is op de route naar werk. Wie op meer routes is, staat in meer rijen. Een traject van een soort zonder route telt niet mee.',
  ],
};
