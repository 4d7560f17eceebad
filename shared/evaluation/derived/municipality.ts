import type { YearCount } from '../published.ts';
import type { DerivedTable } from './derived-table.ts';

/*
 * What cities are asked about the municipality as a whole [G40]. Entered by hand and public: it is not about
 * the clients of the team.
 */

const byHand = 'Deze aantallen zijn met de hand ingevuld. Ze gaan over de hele gemeente.';

export const settledPerYearTable: DerivedTable = {
  id: 'gevestigd-per-jaar',
  title: 'Gevestigd in de gemeente, per jaar',
  reads: [],
  derive: (_published, { yearCounts }) => {
    const years = yearCounts.flatMap(({ year, settled }) =>
      settled === null ? [] : [{ year: String(year), settled }],
    );
    if (years.length === 0) return null;
    return {
      rowHeading: 'Jaar',
      rows: years.map(({ year }) => ({ id: year, label: year })),
      columns: [{ id: 'gevestigd', label: 'Gevestigd', unit: 'personen', timeless: true }],
      cells: years.map(({ settled }) => [settled]),
      notes: [`${byHand} Kinderen tellen mee.`],
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
  derive: (_published, { yearCounts }) => {
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
      notes: [`${byHand} Een half jaar staat er alleen wanneer beide zijn ingevuld.`],
    };
  },
};
