import { formatPeriod } from '../../kernel/dates.ts';
import { figureOf } from '../published.ts';
import { saidAmount, saidCount, saidNumber } from '../said.ts';
import type { ReportTable } from '../schema.ts';
import type { Sentences } from './sentences.ts';
import { ifKnown, known } from './words.ts';

/**
 * What the tables say, in sentences. Only published figures; a figure that is hidden, or 0 (which in a
 * shared report can be a few), makes no sentence.
 */
export const summary: Sentences = {
  id: 'samenvatting',
  title: 'Samenvatting',
  reads: ['caseload', 'uitstroom', 'taalmaatje'],
  readsIntern: ['trajectkosten'],
  lines: (tables, { period, way }) => {
    const persons = (count: number) => saidCount(count, 'personen', way);
    const all = (column: string) => figureOf(tables, 'caseload', 'totaal', column);
    const [clients, households] = [all('personen'), all('bijstandspartijen')];
    const outflow = (kind: string) => figureOf(tables, 'uitstroom', kind, 'totaal');
    const [fully, paidWork] = [outflow('volledig'), outflow('betaald-werk')];
    return [
      known(clients)
        ? `Van ${formatPeriod(period)} begeleidde het team ${persons(clients)}.`
        : `Deze samenvatting gaat over ${formatPeriod(period)}.`,
      ...ifKnown([clients, households], (_, count) =>
        count === 1
          ? 'dat is 1 bijstandspartij: een persoon of een paar met één uitkering.'
          : `samen vormen zij ${saidCount(count, 'bijstandspartijen', way)}. Een bijstandspartij is een persoon of een paar met één uitkering.`,
      ),
      ...ifKnown(
        [fully],
        (count) =>
          `in totaal ${count === 1 ? 'stroomde' : 'stroomden'} ${persons(count)} volledig uit de bijstand.`,
      ),
      ...ifKnown([paidWork], (count) =>
        known(fully)
          ? `van hen ${count === 1 ? 'ging' : 'gingen'} ${saidNumber(count, way)} naar betaald werk.`
          : `${persons(count)} ${count === 1 ? 'ging' : 'gingen'} uit de bijstand naar betaald werk.`,
      ),
      ...ifKnown(
        [outflow('parttime-werk')],
        (count) =>
          `${persons(count)} ${count === 1 ? 'ging' : 'gingen'} parttime werken en ${count === 1 ? 'houdt' : 'houden'} een deel van de bijstand.`,
      ),
      ...ifKnown(
        [figureOf(tables, 'taalmaatje', 'ja', 'totaal')],
        (count) =>
          `${persons(count)} ${count === 1 ? 'heeft' : 'hebben'} een taalmaatje: een vrijwilliger om Nederlands mee te oefenen.`,
      ),
      // Amounts that were rounded one by one do not add up to a total that can be stood for.
      ...(way === 'geen'
        ? ifKnown(
            [costsOf(tables)],
            (cents) => `de trajecten kostten samen ${saidAmount(cents, way)}.`,
          )
        : []),
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
