import { formatPeriod } from '../../kernel/dates.ts';
import { integrationRouteNames, integrationRoutes } from '../../kernel/integration-route.ts';
import { leftOutTexts } from '../left-out.ts';
import { figureOf } from '../published.ts';
import { saidCount } from '../said.ts';
import type { DerivedTable } from './derived-table.ts';
import { fewestForPercent, percentOf } from './percent.ts';

/** Percentages as municipalities estimate them [KIS table 8.1]. */
const nationally = {
  werk: { 2018: 13, 2017: 8 },
  onderwijs: { 2018: 16, 2017: 12 },
  activering: { 2018: 33, 2017: 25 },
  participatie: { 2018: 32, 2017: 25 },
  geen: { 2018: 20, 2017: 37 },
} as const;

export const routesNationallyTable: DerivedTable = {
  id: 'routes-landelijk',
  title: 'Routes naast de landelijke monitor',
  reads: ['routes'],
  whyLeftOut: ({ mode }) => leftOutTexts.fewPersons(mode),
  derive: (published, { way, period }) => {
    const all = figureOf(published, 'routes', 'totaal', 'totaal');
    if (all === null || all < fewestForPercent) return null;
    const rows = [...integrationRoutes, 'geen'] as const;
    return {
      rowHeading: 'Route',
      about: [`Percentages van personen, over ${formatPeriod(period)}.`],
      rows: rows.map((id) => ({
        id,
        label: id === 'geen' ? 'Op geen van deze routes' : integrationRouteNames[id],
      })),
      columns: [
        { id: 'hier', label: 'Hier', unit: 'procent' },
        { id: 'nederland-2018', label: 'Nederland 2018', unit: 'procent', timeless: true },
        { id: 'nederland-2017', label: 'Nederland 2017', unit: 'procent', timeless: true },
      ],
      cells: rows.map((id) => [
        percentOf(figureOf(published, 'routes', id, 'totaal'), all),
        nationally[id][2018],
        nationally[id][2017],
      ]),
      notes: [
        `Hier: van ${saidCount(all, 'klanten', way)} in deze periode. De percentages zijn afgerond.`,
        'Wie op meer routes is, telt op elke route. Een traject van een soort zonder route telt niet mee.',
        'Nederland: Monitor gemeentelijk beleid arbeidstoeleiding vluchtelingen 2018 (KIS). Gemeenten schatten daar zelf, dus vergelijk met zorg.',
      ],
    };
  },
};
