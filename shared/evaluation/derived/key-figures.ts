import { aboutTexts } from '../about-texts.ts';
import { leftOutTexts } from '../left-out.ts';
import { figureOf, type ReportContext } from '../published.ts';
import type { ReportTable } from '../schema.ts';
import type { DerivedTable } from './derived-table.ts';
import { fewestForPercent, percentOf, ratioOf } from './percent.ts';

interface KeyFigure {
  readonly id: string;
  readonly label: string;
  readonly part: number | null;
  readonly whole: number | null;
  /** Not all of the first count is in the second: who left before, came back and left again. */
  readonly beside?: true;
}

function figuresOf(
  published: readonly ReportTable[],
  { settings: { sustainedMonths } }: ReportContext,
): KeyFigure[] {
  const caseload = figureOf(published, 'caseload', 'totaal', 'personen');
  const left = (kind: string) => figureOf(published, 'uitstroom', kind, 'totaal');
  const after = (column: string) =>
    figureOf(published, 'duurzame-uitstroom', `na-${sustainedMonths}-maanden`, column);
  const [out, back] = [after('uit'), after('terug')];
  return [
    {
      id: 'betaald-werk',
      label: 'Naar betaald werk, vergeleken met alle klanten',
      part: left('betaald-werk'),
      whole: caseload,
      beside: true,
    },
    {
      id: 'uitstroom',
      label: 'Volledig uit de bijstand, vergeleken met alle klanten',
      part: left('volledig'),
      whole: caseload,
      beside: true,
    },
    {
      id: 'parttime-werk',
      label: 'Parttime aan het werk, vergeleken met alle klanten',
      part: left('parttime-werk'),
      whole: caseload,
      beside: true,
    },
    {
      id: 'duurzaam',
      label: `Na ${sustainedMonths} maanden nog uit de bijstand, van wie dat bekend is`,
      part: out,
      whole: out === null || back === null ? null : out + back,
    },
    {
      id: 'in-traject',
      label: 'In een traject, van alle klanten',
      part: figureOf(published, 'in-traject', 'ja', 'totaal'),
      whole: figureOf(published, 'in-traject', 'totaal', 'totaal'),
    },
    {
      id: 'taalmaatje',
      label: 'Met een taalmaatje, van alle klanten',
      part: figureOf(published, 'taalmaatje', 'ja', 'totaal'),
      whole: figureOf(published, 'taalmaatje', 'totaal', 'totaal'),
    },
    {
      id: 'intake-op-tijd',
      label: 'Intake binnen 4 weken, van de nieuwe klanten',
      part: figureOf(published, 'wachttijden', 'binnen-4-weken', 'intake'),
      whole: figureOf(published, 'wachttijden', 'totaal', 'intake'),
    },
  ];
}

/** The figures of a page, each with what it is a share of. */
export const keyFiguresTable: DerivedTable = {
  id: 'kerncijfers',
  title: 'Kerncijfers',
  reads: ['caseload', 'uitstroom', 'duurzame-uitstroom', 'in-traject', 'taalmaatje', 'wachttijden'],
  whyLeftOut: ({ mode }) => leftOutTexts.fewPersons(mode),
  derive: (published, context) => {
    const figures = figuresOf(published, context)
      .filter(({ whole }) => whole !== null && whole >= fewestForPercent)
      .map((each) => ({
        ...each,
        percent: (each.beside ? ratioOf : percentOf)(each.part, each.whole),
      }))
      // Rounded, a part can be more than its whole: that is no percentage, and nothing is hidden.
      .filter(({ part, percent }) => part === null || percent !== null);
    if (figures.length === 0) return null;
    return {
      rowHeading: 'Uitkomst',
      about: [aboutTexts.counts(['personen'], context.period)],
      rows: figures.map(({ id, label }) => ({ id, label })),
      columns: [
        { id: 'aantal', label: 'Aantal', unit: 'personen' },
        { id: 'van', label: 'Van', unit: 'personen' },
        { id: 'procent', label: 'Procent', unit: 'procent' },
      ],
      cells: figures.map(({ part, whole, percent }) => [part, whole, percent]),
      notes: [
        'Een percentage is gemaakt van de twee aantallen ervoor. Een regel staat er alleen wanneer het van 10 personen of meer is.',
        ...(figures.some(({ beside }) => beside)
          ? [
              'Soms stroomde iemand vóór de periode al volledig uit, kwam terug en stroomde weer uit. Die telt wel bij de uitstroom en niet bij alle klanten.',
            ]
          : []),
      ],
    };
  },
};
