import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import { allCharts, declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { allDerived } from '#shared/evaluation/derived/all-derived.ts';
import { allSentences, declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { subjectNames, tableNames } from '#shared/evaluation/table-names.ts';
import { allTables, declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { composeTexts as texts } from './texts.ts';

/** Something that can be put in a report. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  /** What it counts. */
  readonly line?: string | undefined;
}

export interface OfferedGroup {
  readonly kind: 'sentences' | 'table' | 'chart';
  readonly title: string;
  readonly options: readonly Offered[];
}

const dutch = new Intl.Collator('nl', { numeric: true });
const byTitle = (offered: readonly Offered[]): Offered[] =>
  offered.toSorted((one, other) => dutch.compare(one.title, other.title));

const tables = [...allTables, ...allDerived].map(({ id, title }) => ({
  id,
  title,
  line: tableNames[id]?.line,
  subject: tableNames[id]?.subject,
}));

/** What Trede can put in a report: the tables by what they are about, then the charts and the sentences. */
export const offered: readonly OfferedGroup[] = [
  ...Object.entries(subjectNames).map(([subject, name]): OfferedGroup => ({
    kind: 'table',
    title: texts.add.tablesOn(name),
    options: byTitle(tables.filter((table) => table.subject === subject)),
  })),
  {
    kind: 'chart',
    title: texts.add.groups.chart,
    options: byTitle(allCharts.map(({ id, name }) => ({ id, title: name }))),
  },
  {
    kind: 'sentences',
    title: texts.add.groups.sentences,
    options: byTitle(allSentences.map(({ id, title }) => ({ id, title }))),
  },
];

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
