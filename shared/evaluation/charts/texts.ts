import { formatEuro, type Cents } from '../../kernel/money.ts';
import { beginning, isSingular, saidCount, saidNumber, type PublishedWay } from '../said.ts';

/** What the charts find, and what stands beside them. */
export const chartSentences = {
  ladder: (step: string, now: number, start: number, way: PublishedWay) =>
    `Op trede ${step} ${isSingular(now, way) ? 'stond' : 'stonden'} aan het eind ${saidCount(now, 'personen', way, 'niemand')}, bij de start ${start === 0 ? saidCount(start, 'personen', way, 'niemand') : saidNumber(start, way)}`,
  quarter: (label: string, count: number, way: PublishedWay) =>
    `De meeste uitstroom was in ${label}: ${saidCount(count, 'personen', way)}`,
  cohort: (left: number, active: number, way: PublishedWay) =>
    beginning(
      `${saidCount(left, 'klanten', way)} ${left === 1 ? 'stroomde' : 'stroomden'} volledig uit de bijstand, en ${active === 0 ? saidCount(active, 'klanten', way, 'niemand') : saidNumber(active, way)} ${isSingular(active, way) ? 'is' : 'zijn'} nog actief`,
    ),
  /** With `partly` who works part-time and keeps a part of the benefit is among them. */
  outflow: (count: number, way: PublishedWay, partly: boolean) =>
    beginning(
      `${saidCount(count, 'personen', way)} ${count === 1 ? 'stroomde' : 'stroomden'} ${partly ? 'helemaal of voor een deel ' : ''}uit de bijstand`,
    ),
  toPaidWork: (count: number, way: PublishedWay) =>
    `, van wie ${saidNumber(count, way)} naar betaald werk`,
  fundLeft: (name: string, left: Cents) =>
    left < 0
      ? `Er is ${formatEuro(-left)} meer besteed dan in ${name} zit`
      : `Van ${name} is aan het eind nog ${formatEuro(left)} vrij`,
  legend: { solid: 'Volledig uit de bijstand', hatched: 'Deel van de bijstand blijft' },
  noZeros: 'Soorten met 0 staan niet in deze figuur.',
  tooMany: 'De getallen staan in de tabel.',
} as const;
