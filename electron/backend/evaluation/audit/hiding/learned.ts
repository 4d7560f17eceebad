import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { Count } from './count.ts';

/**
 * Takes what earlier exports tell of the counts: the same figure as it was shown then.
 *
 * @returns what is wrong beside them: a figure that is nearly the same as one that was shown exactly, so
 *   that the difference is a small group
 */
export function learn(
  earlier: readonly EarlierExport[],
  counts: readonly Count[],
  smallestGroup: number,
): string[] {
  const byName = new Map(counts.map((count) => [count.name, count]));
  return earlier.flatMap(({ way, figures }) =>
    figures.flatMap(({ key, published, exact }) => {
      if (published === null) return [];
      const near = (count: Count) =>
        count.exact !== exact && Math.abs(count.exact - exact) < smallestGroup;
      const around = counts.filter(
        (count) => way === 'verbergen' && count.shown != null && near(count),
      );
      const faults = around
        .filter(({ name }) => name === key || liesAround(name, key) || liesAround(key, name))
        .map(({ name, exact: now }) => `${key} was ${exact} and ${name} is ${now}`);
      const count = byName.get(key);
      if (!count || count.exact !== exact) return faults;
      const spread = way === 'verbergen' ? 0 : 4;
      count.least = Math.max(count.least, published - spread);
      count.most = Math.min(count.most, published + spread);
      return faults;
    }),
  );
}

/** The same count, over a period that holds the other. */
function liesAround(wide: string, narrow: string): boolean {
  const dates = /(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/;
  const [, first = '', last = ''] = dates.exec(wide) ?? [];
  const [, from = '', until = ''] = dates.exec(narrow) ?? [];
  return (
    first !== '' &&
    from !== '' &&
    (first < from || until < last) &&
    first <= from &&
    until <= last &&
    // Only what is added up over days grows with the period.
    /^personen\|(caseload|uitstroom|trajecten)\|/.test(wide) &&
    wide.replace(dates, '') === narrow.replace(dates, '')
  );
}
