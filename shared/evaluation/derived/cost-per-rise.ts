import { leftOutTexts } from '../left-out.ts';
import { figureOf } from '../published.ts';
import type { ReportMode, ReportTable } from '../schema.ts';
import type { DerivedTable } from './derived-table.ts';
import { fewestForPercent } from './percent.ts';

/** Amounts and counts are rounded in a shared report, so single euros say nothing. */
const each = (cents: number, count: number | null, mode: ReportMode): number | null => {
  if (count === null || count < fewestForPercent) return null;
  const unit = mode === 'deelbaar' ? 10_000 : 1;
  return Math.round(cents / count / unit) * unit;
};

interface TypeCost {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (number | null)[];
}

/** Of each type with costs: who had it, who of these were measured twice, and who rose. */
function costsOf(published: readonly ReportTable[], mode: ReportMode): TypeCost[] {
  const types = published.find(({ id }) => id === 'trajectkosten')?.rows ?? [];
  return types.flatMap(({ id, label }): TypeCost[] => {
    const cents = figureOf(published, 'trajectkosten', id, 'kosten');
    if (cents === null || cents === 0) return [];
    const persons = figureOf(published, 'trajecten', id, 'totaal');
    const measured = figureOf(published, 'ladder-trajecten', id, 'totaal');
    const risen = figureOf(published, 'ladder-trajecten', id, 'gestegen');
    const perPerson = each(cents, persons, mode);
    const perRise = each(cents, risen, mode);
    if (perPerson === null && perRise === null) return [];
    return [{ id, label, cells: [cents, persons, perPerson, measured, risen, perRise] }];
  });
}

/** One chain of money: fund share, order line, participant, and how these moved on the ladder. */
export const costPerRiseTable: DerivedTable = {
  id: 'kosten-per-traject-en-stijging',
  title: 'Kosten per traject, per deelnemer en per stijging',
  reads: ['trajectkosten', 'trajecten', 'ladder-trajecten'],
  whyLeftOut: ({ mode }) => leftOutTexts.noCosts(mode),
  derive: (published, { mode }) => {
    const types = costsOf(published, mode);
    if (types.length === 0) return null;
    return {
      rowHeading: 'Traject',
      rows: types.map(({ id, label }) => ({ id, label })),
      columns: [
        { id: 'kosten', label: 'Kosten', unit: 'euro' },
        { id: 'personen', label: 'Personen', unit: 'personen' },
        { id: 'per-persoon', label: 'Per persoon', unit: 'euro' },
        { id: 'gemeten', label: 'Twee keer gemeten', unit: 'personen' },
        { id: 'gestegen', label: 'Gestegen', unit: 'personen' },
        { id: 'per-stijger', label: 'Per persoon die steeg', unit: 'euro' },
      ],
      cells: types.map(({ cells }) => [...cells]),
      notes: [
        'De kosten zijn die van het traject in de periode. Ook die van wie stopte. Ze zijn gedeeld door wie het in de periode had, en door wie steeg.',
        'Is iemand niet twee keer gemeten, dan is niet bekend of die steeg.',
        'Een bedrag per persoon staat er alleen bij 10 personen of meer. De tabel zegt niet dat het traject de oorzaak is.',
      ],
    };
  },
};
