import { formatPeriod, type Period } from '../kernel/dates.ts';
import { formatCount } from '../kernel/text.ts';
import { hiddenWord } from './texts.ts';
import type { CountedUnit, ProtectionWay } from './schema.ts';

const unitWords: Readonly<
  Record<Exclude<CountedUnit, 'euro'>, readonly [one: string, more: string]>
> = {
  personen: ['persoon', 'personen'],
  bijstandspartijen: ['bijstandspartij', 'bijstandspartijen'],
};

const counts: Readonly<Record<CountedUnit, string>> = {
  personen: 'personen',
  bijstandspartijen: 'bijstandspartijen',
  euro: 'bedragen in euro',
};

/** A count as it is published. Rounded to 5, a 0 can be a few. */
function countText(
  value: number | null,
  unit: Exclude<CountedUnit, 'euro'>,
  way: ProtectionWay | 'geen',
): string {
  const [one, more] = unitWords[unit];
  if (value === null) return hiddenWord;
  if (way === 'afronden') {
    return value === 0 ? `minder dan 5 ${more}` : `ongeveer ${formatCount(value)} ${more}`;
  }
  return value === 0 ? 'geen' : `${formatCount(value)} ${value === 1 ? one : more}`;
}

/** What a table says of itself: Dutch sentences, with published figures only. */
export const aboutTexts = {
  counts: (units: readonly CountedUnit[], period: Period) =>
    `Telt ${units.map((unit) => counts[unit]).join(' en ')}, over ${formatPeriod(period)}.`,
  total: (
    totals: readonly { unit: Exclude<CountedUnit, 'euro'>; value: number | null }[],
    way: ProtectionWay | 'geen',
  ) => `Totaal: ${totals.map(({ unit, value }) => countText(value, unit, way)).join(', ')}.`,
  overlaps: 'Iemand kan in meer rijen staan, dus de rijen tellen niet op tot een totaal.',
  unknown: (opening: string, value: number | null, way: ProtectionWay | 'geen') =>
    `${opening}: ${countText(value, 'personen', way)}.`,
} as const;
