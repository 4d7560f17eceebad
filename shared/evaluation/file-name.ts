import type { Period } from '../kernel/dates.ts';
import type { AskedReport, ExportFormat, ReportMode } from './schema.ts';
import { reportTitle } from './texts.ts';

/** With its ending; a path on Windows has room for some 250. */
export const longestReportName = 120;

type Named = Pick<AskedReport, 'period' | 'mode' | 'protection' | 'definition' | 'comparedWith'>;

/**
 * The name of a report as a file: what it is called, its days and its protection, so that two reports are told
 * apart in a folder. A long title is cut off between two words. Signs that a file name cannot have are still
 * in it.
 *
 * @example 'Evaluatie begeleiding naar werk en participatie, 2018, deelbaar afgerond.pdf'
 */
export function reportFileName(
  { period, mode, protection, definition, comparedWith }: Named,
  format: ExportFormat,
): string {
  const days =
    comparedWith == null ? daysOf(period) : `${daysOf(period)} naast ${daysOf(comparedWith)}`;
  const end = `, ${days}, ${wayOf(mode, protection)}.${format}`;
  return `${cutOff(definition?.title ?? reportTitle, longestReportName - end.length)}${end}`;
}

const wayOf = (mode: ReportMode, protection: AskedReport['protection']): string => {
  if (mode === 'intern') return 'intern';
  return protection === 'verbergen' ? 'deelbaar verborgen' : 'deelbaar afgerond';
};

/** Whole years by their years; the order of the numbers is that of the list in a folder. */
function daysOf({ from, until }: Period): string {
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  if (!from.endsWith('-01-01') || !until.endsWith('-12-31')) return `${from} tot ${until}`;
  return first === last ? first : `${first}-${last}`;
}

/** Never in the middle of a sign that takes two places. */
function cutOff(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const whole = title.slice(0, longest + 1);
  const space = whole.lastIndexOf(' ');
  if (space > longest / 2) return whole.slice(0, space).replace(/[\s,;:.–-]+$/, '');
  return title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
