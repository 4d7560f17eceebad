import { fundCourseTable } from '../derived/fund-course.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

/** What is left of each fund, a line a fund. */
export const fundCourseChart: ChartDeclaration = {
  id: fundCourseTable.id,
  name: 'Verloop van de fondsen: wat nog vrij is',
  drawn: 'lines',
  apart: true,
  without: [],
  /** The fund of which least is left. */
  finding: ({ columns, cells }) => {
    const last = cells.at(-1) ?? [];
    const least = columns
      .map(({ label }, index) => ({ label, left: last[index] ?? 0 }))
      .toSorted((a, b) => a.left - b.left)[0];
    return least === undefined ? null : chartSentences.fundLeft(least.label, least.left);
  },
};
