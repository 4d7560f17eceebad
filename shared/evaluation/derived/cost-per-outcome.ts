import { aboutTexts } from '../about-texts.ts';
import { leftOutTexts } from '../left-out.ts';
import { figureOf } from '../published.ts';
import { beginning, saidCount } from '../said.ts';
import type { ReportMode, ReportTable } from '../schema.ts';
import type { DerivedTable } from './derived-table.ts';
import { fewestForPercent } from './percent.ts';

/** All amounts of a table together; `null` when one of them is hidden. */
function sumOf(published: readonly ReportTable[], id: string): number | null {
  const cells = published.find((table) => table.id === id)?.cells.flat() ?? [null];
  return cells.reduce<number | null>(
    (sum, cell) => (sum === null || cell === null ? null : sum + cell),
    0,
  );
}

/** Steps that clients rose together; three or more counts as three. */
function stepsRisen(published: readonly ReportTable[]): number | null {
  return [1, 2, 3].reduce<number | null>((sum, steps) => {
    const persons = figureOf(published, 'ladder-verandering', `${steps}-hoger`, 'personen');
    return sum === null || persons === null ? null : sum + steps * persons;
  }, 0);
}

export interface OutcomeCost {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** All costs of the period, in cents. */
  readonly total: number;
  readonly each: number;
}

/** What the tables that it is made of tell of costs: by fund, else by trajectory. */
export const costTables = [
  'fondsen',
  'trajectkosten',
  'in-traject',
  'ladder-verandering',
  'uitstroom',
];

/** In a shared report the costs and the counts are rounded, so cents and single euros say nothing. */
const nearest = (cents: number, mode: ReportMode): number => {
  const unit = mode === 'deelbaar' ? 10_000 : 1;
  return Math.round(cents / unit) * unit;
};

/** The published costs by the published outcomes, of which there are at least 10. */
export function costsPerOutcome(
  published: readonly ReportTable[],
  mode: ReportMode,
): OutcomeCost[] {
  const total = sumOf(published, 'fondsen') ?? sumOf(published, 'trajectkosten');
  if (total === null || total === 0) return [];
  const outcomes = [
    {
      id: 'in-traject',
      label: 'Klant in een traject',
      count: figureOf(published, 'in-traject', 'ja', 'totaal'),
    },
    { id: 'trede', label: 'Trede die een klant steeg', count: stepsRisen(published) },
    {
      id: 'uitstroom',
      label: 'Persoon die volledig uitstroomde',
      count: figureOf(published, 'uitstroom', 'volledig', 'totaal'),
    },
    {
      id: 'betaald-werk',
      label: 'Persoon die uitstroomde naar betaald werk',
      count: figureOf(published, 'uitstroom', 'betaald-werk', 'totaal'),
    },
  ];
  return outcomes.flatMap(({ id, label, count }) =>
    count === null || count < fewestForPercent
      ? []
      : [{ id, label, count, total, each: nearest(total / count, mode) }],
  );
}

export const costPerOutcomeTable: DerivedTable = {
  id: 'kosten-per-uitkomst',
  title: 'Kosten per uitkomst',
  reads: costTables,
  whyLeftOut: ({ mode }) => leftOutTexts.noCosts(mode),
  derive: (published, { mode, way, period }) => {
    const costs = costsPerOutcome(published, mode);
    if (costs.length === 0) return null;
    const unknown = figureOf(published, 'ladder-verandering', 'onbekend', 'personen') ?? 0;
    return {
      rowHeading: 'Uitkomst',
      about: [aboutTexts.counts(['personen', 'euro'], period)],
      rows: costs.map(({ id, label }) => ({ id, label })),
      columns: [
        { id: 'aantal', label: 'Aantal', unit: 'personen' },
        { id: 'kosten', label: 'Alle kosten', unit: 'euro' },
        { id: 'per-uitkomst', label: 'Per uitkomst', unit: 'euro' },
      ],
      cells: costs.map(({ count, total, each }) => [count, total, each]),
      notes: [
        'Alle kosten van trajecten in de periode, gedeeld door het aantal ervoor. Ook wat trajecten kostten die stopten, telt mee.',
        'Bij de tredes is het aantal een aantal tredes; 3 of meer telt als 3.',
        ...(unknown > 0
          ? [
              beginning(
                `van ${saidCount(unknown, 'klanten', way)} is niet bekend hoeveel tredes zij stegen.`,
              ),
            ]
          : []),
        'Een regel staat er alleen bij een aantal van 10 of meer.',
      ],
    };
  },
};
