import { insideSentence } from '../inside-sentence.ts';
import type { ReportMode, SeriesChart } from '../schema.ts';
import { shownFigure } from '../shown-words.ts';
import { unitLines } from '../texts.ts';
import { comparedTexts } from './compared-texts.ts';
import { chartSentences } from './texts.ts';

/** Nobody listens to more figures than these; they stand in the table. */
const mostFigures = 60;

/** What a chart shows, for who does not see it: what it counts, and each figure of each category. */
export function chartWords(chart: SeriesChart, mode: ReportMode): string {
  const { unit, compared } = chart;
  const periods = [chart, ...(compared === undefined ? [] : [compared])];
  const figures = periods.reduce(
    (sum, each) => sum + each.categories.length * each.series.length,
    0,
  );
  const what = `${unitLines[unit]}.`;
  if (figures > mostFigures) return `${what} ${chartSentences.tooMany}`;
  if (compared?.apart !== true) return `${what} ${saidOf(chart, mode)}`;
  const { now, then } = compared;
  const told = periods.map((each, at) => {
    const said = saidOf({ ...chart, ...each, compared: undefined }, mode);
    return comparedTexts.over(at === 0 ? now : then) + said;
  });
  return [what, ...told].join(' ');
}

/** Each figure, those of two periods together. */
function saidOf({ unit, categories, series, compared }: SeriesChart, mode: ReportMode): string {
  const heard = (value: Parameters<typeof shownFigure>[0] | undefined) =>
    value === 'absent' ? comparedTexts.absent : shownFigure(value ?? null, unit, mode);
  const said = categories.map((category, at) => {
    const figures = series.map(({ label, values }, index) => {
      const now = heard(values[at]);
      const then = heard(compared?.series[index]?.values[at]);
      const figure = compared ? comparedTexts.both(now, compared.now, then, compared.then) : now;
      return series.length === 1 ? figure : `${insideSentence(label)} ${figure}`;
    });
    return `${category}: ${figures.join(', ')}`;
  });
  return `${said.join('; ')}.`;
}
