import { leftOutTexts } from '../left-out.ts';
import type { YearCount } from '../published.ts';
import type { PublishedWay } from '../said.ts';
import type { DerivedTable } from './derived-table.ts';

/*
 * What cities are asked about the municipality as a whole [G40]. Entered by hand and public: it is not about
 * the clients of the team.
 */

/** What readers must know who read elsewhere in the report that every count is protected. */
const publicLines = {
  geen: [],
  afronden: ['Ze zijn al openbaar, en daarom precies: niet afgerond, ook niet onder de 5.'],
  verbergen: ['Ze zijn al openbaar, en daarom precies: ook kleine aantallen staan er.'],
} as const;
const byHand = (way: PublishedWay): string =>
  [
    'Deze aantallen heeft de gemeente zelf ingevuld. Ze gaan over de hele gemeente.',
    ...publicLines[way],
  ].join(' ');

export const settledPerYearTable: DerivedTable = {
  id: 'gevestigd-per-jaar',
  title: 'Gevestigd in de gemeente, per jaar',
  reads: [],
  whyLeftOut: ({ mode }) => leftOutTexts.noYearCounts(mode),
  derive: (_published, { yearCounts, way }) => {
    const years = yearCounts.flatMap(({ year, settled }) =>
      settled === null ? [] : [{ year: String(year), settled }],
    );
    if (years.length === 0) return null;
    return {
      rowHeading: 'Jaar',
      rows: years.map(({ year }) => ({ id: year, label: year })),
      columns: [{ id: 'gevestigd', label: 'Gevestigd', unit: 'personen', timeless: true }],
      cells: years.map(({ settled }) => [settled]),
      notes: [`${byHand(way)} Kinderen tellen mee.`],
    };
  },
};

const halves = ({
  year,
  targetFirstHalf,
  housedFirstHalf,
  targetSecondHalf,
  housedSecondHalf,
}: YearCount) =>
  [
    { half: 1, label: 'eerste helft', target: targetFirstHalf, housed: housedFirstHalf },
    { half: 2, label: 'tweede helft', target: targetSecondHalf, housed: housedSecondHalf },
  ].flatMap(({ half, label, target, housed }) =>
    target === null || housed === null
      ? []
      : [{ id: `${year}-${half}`, label: `${year}, ${label}`, target, housed }],
  );

export const housingTargetTable: DerivedTable = {
  id: 'taakstelling',
  title: 'Taakstelling en gehuisvest, per half jaar',
  reads: [],
  whyLeftOut: ({ mode }) => leftOutTexts.noYearCounts(mode),
  derive: (_published, { yearCounts, way }) => {
    const rows = yearCounts.flatMap(halves);
    if (rows.length === 0) return null;
    return {
      rowHeading: 'Half jaar',
      rows: rows.map(({ id, label }) => ({ id, label })),
      columns: [
        { id: 'taakstelling', label: 'Taakstelling', unit: 'personen', timeless: true },
        { id: 'gehuisvest', label: 'Gehuisvest', unit: 'personen', timeless: true },
      ],
      cells: rows.map(({ target, housed }) => [target, housed]),
      notes: [`${byHand(way)} Een half jaar staat er alleen wanneer beide zijn ingevuld.`],
    };
  },
};

/** The tables that no protection is for. */
export const publicTables: readonly DerivedTable[] = [settledPerYearTable, housingTargetTable];

/** Beside how a report is protected: what that does not hold for. */
export const publicException = (titles: readonly string[]): string => {
  const [last = '', ...others] = titles.map((title) => `‘${title}’`).toReversed();
  const names = [others.toReversed().join(', '), last].filter((name) => name !== '').join(' en ');
  return `Uitzondering: ${names}. Dat zijn openbare aantallen van de gemeente zelf. Die zijn precies, ook als ze klein zijn.`;
};
