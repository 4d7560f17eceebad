import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { Count } from '../count-list.ts';
import { daysInKey, isWithin } from './days-in-key.ts';

/**
 * The figures that are nearly the same as one that was shown exactly before, so that the difference is a small
 * group: as faults.
 */
export function nearlyTheSame(
  earlier: readonly EarlierExport[],
  counts: readonly Count[],
  smallestGroup: number,
): string[] {
  const printed = counts.filter(({ shown }) => shown != null);
  return earlier
    .filter(({ way }) => way === 'verbergen')
    .flatMap(({ figures }) => figures)
    .flatMap(({ key, published, exact }) => {
      if (published === null) return [];
      const near = (count: Count) =>
        count.exact !== exact && Math.abs(count.exact - exact) < smallestGroup;
      return printed
        .filter(near)
        .filter(({ name }) => name === key || liesAround(name, key) || liesAround(key, name))
        .map(({ name, exact: now }) => `${key} was ${exact} and ${name} is ${now}`);
    });
}

/** The same count, over a period that holds the other. */
function liesAround(wide: string, narrow: string): boolean {
  const around = daysInKey.exec(wide)?.[0];
  const within = daysInKey.exec(narrow)?.[0];
  return (
    around !== undefined &&
    within !== undefined &&
    around !== within &&
    isWithin(narrow, wide) &&
    // Only what is added up over days grows with the period.
    /^personen\|(caseload|uitstroom|trajecten)\|/.test(wide) &&
    wide.replace(daysInKey, '') === narrow.replace(daysInKey, '')
  );
}
