import type { ReportMode, SeriesChart } from '../schema.ts';
import { figureText, unitLines } from '../texts.ts';
import { chartSentences } from './texts.ts';

/** Nobody listens to more figures than these; they stand in the table. */
const mostFigures = 60;

/** What a chart shows, for who does not see it: what it counts, and each figure of each category. */
export function chartWords({ unit, categories, series }: SeriesChart, mode: ReportMode): string {
  if (categories.length * series.length > mostFigures) {
    return `${unitLines[unit]}. ${chartSentences.tooMany}`;
  }
  const said = categories.map((category, at) => {
    const figures = series.map(({ label, values }) => {
      const figure = figureText(values[at], unit, mode);
      return series.length === 1 ? figure : `${label.toLowerCase()} ${figure}`;
    });
    return `${category}: ${figures.join(', ')}`;
  });
  return `${unitLines[unit]}. ${said.join('; ')}.`;
}
