import { figureOf } from '../published.ts';
import type { ReportMode, ReportTable } from '../schema.ts';
import { summarySentences } from '../texts.ts';
import type { Sentences } from './sentences.ts';

/**
 * What the tables say, in sentences. Only published figures; a figure that is hidden, or 0 (which in a
 * shared report can be a few), makes no sentence.
 */
export const summary: Sentences = {
  id: 'samenvatting',
  title: 'Samenvatting',
  reads: ['caseload', 'uitstroom', 'taalmaatje', 'trajectkosten'],
  lines: (tables, { period, mode }) => {
    const about = (
      figure: number | null,
      sentence: (value: number, mode: ReportMode) => string,
    ): string[] => (figure === null || figure === 0 ? [] : [sentence(figure, mode)]);
    const outflow = (kind: string) => figureOf(tables, 'uitstroom', kind, 'totaal');
    return [
      summarySentences.period(period),
      ...about(figureOf(tables, 'caseload', 'totaal', 'personen'), summarySentences.caseload),
      ...about(
        figureOf(tables, 'caseload', 'totaal', 'bijstandspartijen'),
        summarySentences.households,
      ),
      ...about(outflow('betaald-werk'), summarySentences.paidWork),
      ...about(outflow('parttime-werk'), summarySentences.partTime),
      ...about(outflow('volledig'), summarySentences.fully),
      ...about(figureOf(tables, 'taalmaatje', 'ja', 'totaal'), summarySentences.languageBuddy),
      // Amounts that were rounded one by one do not add up to a total that can be stood for.
      ...(mode === 'intern' ? about(costsOf(tables), summarySentences.costs) : []),
    ];
  },
};

function costsOf(tables: readonly ReportTable[]): number | null {
  const cells = tables.find(({ id }) => id === 'trajectkosten')?.cells.flat() ?? [];
  return cells.reduce<number | null>(
    (sum, cell) => (sum === null || cell === null ? null : sum + cell),
    0,
  );
}
