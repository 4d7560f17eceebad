import type { ReportExport } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';

/** What was shared before over days that are in one of these periods, each report once, the last first. */
export function sharedOver(
  periods: readonly Period[],
  exports: readonly ReportExport[],
): ReportExport[] {
  const overlaps = (one: Period) =>
    periods.some(({ from, until }) => one.from <= until && one.until >= from);
  const found = exports.filter(
    ({ mode, period, comparedWith }) =>
      mode === 'deelbaar' &&
      (overlaps(period) || (comparedWith !== null && overlaps(comparedWith))),
  );
  return onceEach(found);
}

/** The same report in another kind of file is the same report: the first of each. */
export function onceEach(exports: readonly ReportExport[]): ReportExport[] {
  const names = exports.map(nameOf);
  return exports.filter((each, place) => names.indexOf(nameOf(each)) === place);
}

/** Other files of the same report of which nobody said for whom they are either. */
export const alsoWithoutRecipient = (
  line: ReportExport,
  exports: readonly ReportExport[],
): ReportExport[] =>
  line.recipient !== null
    ? []
    : exports.filter((other) => other.id !== line.id && nameOf(other) === nameOf(line));

const nameOf = ({ title, period, comparedWith, way, recipient }: ReportExport): string =>
  JSON.stringify([title, period, comparedWith, way, recipient]);
