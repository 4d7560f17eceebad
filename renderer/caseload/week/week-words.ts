import type { Taking } from '#shared/caseload/week/takings.ts';
import type { InnerClash } from '#shared/caseload/week/week.ts';
import { dagdelenNames, dagdelenPhrase } from '#shared/kernel/dagdelen-words.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { WeekCell } from '../../ui/week-grid.tsx';
import { weekTexts as texts } from './texts.ts';

/** Two things on one dagdeel clash; a trajectory is petrol, all else is sunken. */
export function cellOf(takings: readonly Taking[]): WeekCell {
  const first = takings[0];
  if (first === undefined) return { names: [], tone: 'free' };
  return {
    names: takings.map(({ name }) => name),
    tone: takings.length > 1 ? 'clash' : first.kind === 'trajectory' ? 'own' : 'taken',
  };
}

/** 'di en do ochtend, vanaf 07-04-2026, t/m 26-06-2026' */
export const takingLine = ({ dagdelen, from, until }: Taking, today: IsoDate): string =>
  [
    dagdelenPhrase(dagdelen),
    ...(from !== null && from > today ? [texts.from(formatDate(from))] : []),
    ...(until === null ? [] : [texts.until(formatDate(until))]),
  ].join(', ');

/** 'Donderdagochtend botst: school en Taalstage in de zorg, vanaf 07-04-2026.' */
export function clashLine({ one, other, dagdelen, from }: InnerClash, today: IsoDate): string {
  const names = dagdelenNames(dagdelen);
  const capital = `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
  const when = from > today ? texts.clashFrom(formatDate(from)) : '';
  return `${texts.clash(capital, one.name, other.name, dagdelen.length > 1)}${when}.`;
}
