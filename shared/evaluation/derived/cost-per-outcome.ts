import { aboutTexts } from '../about-texts.ts';
import { leftOutTexts } from '../left-out.ts';
import { figureOf, type ReportContext } from '../published.ts';
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
  /** Of how many persons it is not known; `null` when that is hidden. */
  readonly unknown: number | null;
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
  'duurzame-uitstroom',
];

/** A row or column of the unknown falls away when nothing is unknown. */
function unknownIn(
  published: readonly ReportTable[],
  tableId: string,
  rowId: string,
  columnId: string,
): number | null {
  const table = published.find(({ id }) => id === tableId);
  const there =
    table?.rows.some(({ id }) => id === rowId) && table.columns.some(({ id }) => id === columnId);
  return there === true ? figureOf(published, tableId, rowId, columnId) : 0;
}

/** In a shared report the costs and the counts are rounded, so cents and single euros say nothing. */
const nearest = (cents: number, mode: ReportMode): number => {
  const unit = mode === 'deelbaar' ? 10_000 : 1;
  return Math.round(cents / unit) * unit;
};

/** The published costs by the published outcomes, of which there are at least 10. */
export function costsPerOutcome(
  published: readonly ReportTable[],
  { mode, settings }: Pick<ReportContext, 'mode' | 'settings'>,
): OutcomeCost[] {
  const total = sumOf(published, 'fondsen') ?? sumOf(published, 'trajectkosten');
  if (total === null || total === 0) return [];
  const afterMonths = `na-${settings.sustainedMonths}-maanden`;
  const outcomes = [
    {
      id: 'in-traject',
      label: 'Klant in een traject',
      count: figureOf(published, 'in-traject', 'ja', 'totaal'),
      unknown: 0,
    },
    {
      id: 'trede',
      label: 'Trede die een klant steeg',
      count: stepsRisen(published),
      unknown: unknownIn(published, 'ladder-verandering', 'onbekend', 'personen'),
    },
    {
      id: 'uitstroom',
      label: 'Persoon die volledig uitstroomde',
      count: figureOf(published, 'uitstroom', 'volledig', 'totaal'),
      unknown: 0,
    },
    {
      id: 'duurzaam',
      label: `Persoon die na ${settings.sustainedMonths} maanden nog uit de bijstand was`,
      count: figureOf(published, 'duurzame-uitstroom', afterMonths, 'uit'),
      unknown: unknownIn(published, 'duurzame-uitstroom', afterMonths, 'te-vroeg'),
    },
    {
      id: 'betaald-werk',
      label: 'Persoon die uitstroomde naar betaald werk',
      count: figureOf(published, 'uitstroom', 'betaald-werk', 'totaal'),
      unknown: 0,
    },
  ];
  return outcomes.flatMap(({ count, ...outcome }) =>
    count === null || count < fewestForPercent
      ? []
      : [{ ...outcome, count, total, each: nearest(total / count, mode) }],
  );
}

export const costPerOutcomeTable: DerivedTable = {
  id: 'kosten-per-uitkomst',
  title: 'Kosten per uitkomst',
  reads: costTables,
  whyLeftOut: ({ mode }) => leftOutTexts.noCosts(mode),
  derive: (published, context) => {
    const costs = costsPerOutcome(published, context);
    if (costs.length === 0) return null;
    return {
      rowHeading: 'Uitkomst',
      about: [aboutTexts.counts(['personen', 'euro'], context.period)],
      rows: costs.map(({ id, label }) => ({ id, label })),
      columns: [
        { id: 'aantal', label: 'Aantal', unit: 'personen' },
        { id: 'onbekend', label: 'Niet bekend', unit: 'personen' },
        { id: 'kosten', label: 'Alle kosten', unit: 'euro' },
        { id: 'per-uitkomst', label: 'Per uitkomst', unit: 'euro' },
      ],
      cells: costs.map(({ count, unknown, total, each }) => [count, unknown, total, each]),
      notes: [
        'Alle kosten van klanten in de periode, uit alle fondsen, gedeeld door het aantal ervoor. Ook wat trajecten kostten die stopten, telt mee. Van een groepscursus telt het deel van elke deelnemer.',
        'Bij de treden is het aantal een aantal treden. 3 of meer telt als 3.',
        'Niet bekend: van zo veel personen weet het team (nog) niet of zij deze uitkomst hadden. Zij zitten niet in het aantal, hun kosten wel in het bedrag.',
        'Personeel en andere kosten die niet van één klant zijn, tellen niet mee.',
        'Een regel staat er alleen bij een aantal van 10 of meer.',
      ],
    };
  },
};
