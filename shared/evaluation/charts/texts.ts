import { formatEuro, type Cents } from '../../kernel/money.ts';
import { formatCount } from '../../kernel/text.ts';
import type { ReportMode } from '../schema.ts';

/** A shared count is rounded, so a sentence does not say it as a fact. */
const number = (count: number, mode: ReportMode): string =>
  mode === 'deelbaar' ? `ongeveer ${formatCount(count)}` : formatCount(count);

const persons = (count: number, mode: ReportMode): string =>
  `${number(count, mode)} ${count === 1 ? 'persoon' : 'personen'}`;

/** Rounded to 5, a 0 can be a few. */
const nobody = (mode: ReportMode): string => (mode === 'deelbaar' ? 'bijna niemand' : 'niemand');

const some = (count: number, mode: ReportMode): string =>
  count === 0 ? nobody(mode) : persons(count, mode);

/** What the charts find, and what stands beside them. */
export const chartSentences = {
  ladder: (step: string, now: number, start: number, mode: ReportMode) =>
    `Op trede ${step} ${now < 2 ? 'staat' : 'staan'} nu ${some(now, mode)}, bij de start ${start === 0 ? nobody(mode) : number(start, mode)}`,
  quarter: (label: string, count: number, mode: ReportMode) =>
    `De meeste uitstroom was in ${label}: ${persons(count, mode)}`,
  cohort: (left: number, active: number, mode: ReportMode) =>
    `Van de klanten ${left === 1 ? 'stroomde' : 'stroomden'} ${persons(left, mode)} uit, en ${active === 1 ? 'is' : 'zijn'} ${number(active, mode)} nog actief`,
  fundLeft: (name: string, left: Cents) =>
    left < 0
      ? `Er is ${formatEuro(-left)} meer besteed dan in ${name} zit`
      : `Van ${name} is aan het eind nog ${formatEuro(left)} vrij`,
  noZeros: 'Soorten met 0 staan niet in deze figuur.',
  tooMany: 'De getallen staan in de tabel.',
} as const;
