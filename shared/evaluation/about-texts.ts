import { formatDate, formatPeriod, type IsoDate, type Period } from '../kernel/dates.ts';
import { saidCount, type PublishedWay } from './said.ts';
import type { CountedUnit } from './schema.ts';

const counts: Readonly<Record<CountedUnit, string>> = {
  personen: 'personen',
  bijstandspartijen: 'bijstandspartijen',
  euro: 'bedragen in euro',
};

/** What a table says of itself: Dutch sentences, with published figures only. */
export const aboutTexts = {
  counts: (units: readonly CountedUnit[], period: Period) =>
    `Telt ${units.map((unit) => counts[unit]).join(' en ')}, over ${formatPeriod(period)}.`,
  total: (
    totals: readonly { unit: Exclude<CountedUnit, 'euro'>; value: number | null }[],
    way: PublishedWay,
  ) =>
    `Totaal: ${totals.map(({ unit, value }) => saidCount(value, unit, way, `0 ${unit}`)).join(', ')}.`,
  overlaps: 'Iemand kan in meer rijen staan, dus de rijen tellen niet op tot een totaal.',
  unknown: (opening: string, value: number | null, way: PublishedWay) =>
    `${opening}: ${saidCount(value, 'personen', way, 'geen')}.`,
  unknownPerRow: (opening: string, column: string) =>
    `${opening}: dat staat per rij in de kolom ‘${column}’.`,
  notYet: (today: IsoDate) => `Wat na ${formatDate(today)} gebeurt, is nog niet bekend.`,
} as const;
