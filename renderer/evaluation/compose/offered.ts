import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import { allCharts, declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { allDerived } from '#shared/evaluation/derived/all-derived.ts';
import { allSentences, declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { allTables, declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { composeTexts as texts } from './texts.ts';

/** Something that can be put in a report. */
export interface Offered {
  readonly id: string;
  readonly title: string;
}

const dutch = new Intl.Collator('nl', { numeric: true });
const byTitle = (offered: readonly Offered[]): Offered[] =>
  offered
    .map(({ id, title }) => ({ id, title }))
    .toSorted((one, other) => dutch.compare(one.title, other.title));

/** What Trede can put in a report, by kind. */
export const offered: Readonly<Record<'sentences' | 'table' | 'chart', readonly Offered[]>> = {
  sentences: byTitle(allSentences),
  table: byTitle([...allTables, ...allDerived]),
  chart: byTitle(allCharts.map(({ id, name }) => ({ id, title: name }))),
};

/** What a part is called in the list of parts. */
export function nameOf(part: ReportPart): string {
  switch (part.kind) {
    case 'heading':
    case 'text':
      return texts.kinds[part.kind];
    case 'sentences':
      return declaredSentences.get(part.id)?.title ?? texts.unknown;
    case 'table':
      return (declaredTables.get(part.id) ?? derivedTables.get(part.id))?.title ?? texts.unknown;
    case 'chart':
      return declaredCharts.get(part.id)?.name ?? texts.unknown;
  }
}
