import { formatDate, yearOf, type Period } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** Which days of its first and last year the period leaves out. */
function partialYears({ from, until }: Period): string[] {
  const late = !from.endsWith('-01-01');
  const early = !until.endsWith('-12-31');
  if (yearOf(from) === yearOf(until)) {
    return late || early
      ? [`${yearOf(from)} telt van ${formatDate(from)} tot en met ${formatDate(until)}.`]
      : [];
  }
  return [
    ...(late ? [`${yearOf(from)} telt vanaf ${formatDate(from)}.`] : []),
    ...(early ? [`${yearOf(until)} telt tot en met ${formatDate(until)}.`] : []),
  ];
}

export const outflowPerYearTable: TableDeclaration = {
  id: 'uitstroom-per-jaar',
  title: 'Uitstroom naar soort en jaar',
  population: 'uitstroom',
  rows: { by: 'outflowKind', extra: [total()] },
  columns: { by: 'outflowYear', unit: 'personen', extra: [total()] },
  // Most kinds are rare, and stand in the table of all kinds already.
  foldsZeros: true,
  notes: (period) => [
    'Een persoon telt één keer per soort en jaar, en één keer in elk totaal.',
    ...partialYears(period),
  ],
};
