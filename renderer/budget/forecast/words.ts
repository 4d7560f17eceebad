import type { Forecast, FundWarning } from '#shared/budget/forecast.ts';
import { goneAlong } from '#shared/budget/words.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { counted } from '#shared/kernel/text.ts';

type Outlook = Omit<Forecast, 'points'>;

/** What the chart says, in one sentence. */
export function headline(forecast: Outlook, freeCents: Cents | null, today: IsoDate): string {
  const { until, leftCents, emptyOn, carriedTo } = forecast;
  if (freeCents === null) {
    return 'Het bedrag van dit fonds is onbekend. Voeg een beschikking toe, dan ziet u hoe ver het geld reikt.';
  }
  const free = `Vandaag is er ${formatEuro(freeCents)} vrij.`;
  if (until === null) {
    return emptyOn === null || freeCents <= 0
      ? `${free} Dit fonds heeft geen einddatum, dus Trede kan niet vooruitkijken.`
      : `${free} In dit tempo is het fonds op rond ${formatDate(emptyOn)}. Het heeft geen einddatum.`;
  }
  if (leftCents === null) {
    return `${free} Er is nog geen beschikking. Daarom kijkt Trede niet vooruit.`;
  }
  const end = formatDate(until);
  if (until < today) {
    return leftCents < 0
      ? `Op ${end} was er ${formatEuro(-leftCents)} te veel uitgegeven of vastgelegd.`
      : `Op ${end} was er ${formatEuro(leftCents)} over.`;
  }
  if (freeCents === 0 && carriedTo !== null) {
    return goneAlong(carriedTo);
  }
  if (freeCents <= 0) return 'Er is nu niets meer vrij in dit fonds.';
  if (emptyOn !== null) return `In dit tempo is het fonds op rond ${formatDate(emptyOn)}.`;
  return leftCents < 0
    ? `In dit tempo komt u op ${end} ${formatEuro(-leftCents)} tekort.`
    : `In dit tempo is er op ${end} nog ${formatEuro(leftCents)} over.`;
}

/** How it is reckoned, in words that a council member can follow; `null`: nothing is expected. */
export function method(
  { until, paceCents, paceMonths, leftCents, emptyOn, carriedTo }: Outlook,
  freeCents: Cents | null,
  today: IsoDate,
): string | null {
  if (freeCents === null) return null;
  if (until === null ? emptyOn === null : leftCents === null || until < today) return null;
  const months = paceMonths === 1 ? 'maand' : counted(paceMonths, 'maand', 'maanden');
  const pace =
    paceMonths === 0
      ? 'min niets: er is nog geen maand om een tempo uit te halen'
      : `min ${formatEuro(paceCents)} per maand`;
  const average =
    paceMonths === 0
      ? ''
      : ` Dat is wat er de laatste ${months} gemiddeld voor klanten is besteld. Groepscursussen en orders van een later jaar tellen niet mee.`;
  const end = until === null ? '' : `, tot en met ${formatDate(until)}`;
  const carried =
    carriedTo === null
      ? ''
      : ` Er ging geld mee naar ${carriedTo}. Wat tekort zou komen, komt daaruit: hier staat dus geen tekort.`;
  return `Zo gerekend: wat vandaag vrij is, ${pace}${end}.${average} Open orders zijn al vastgelegd en tellen dus niet nog een keer.${carried}`;
}

/** What else is good to know: what must be paid back, and what can still be bought. */
export function remarks(
  { repayCents, placesLeft, until }: Outlook,
  warnings: readonly Pick<FundWarning, 'kind'>[],
  today: IsoDate,
): string[] {
  const found: string[] = [];
  // A warning about what is left says this as well.
  if (repayCents !== null && !warnings.some(({ kind }) => kind === 'left')) {
    const by = until === null ? '' : ` op ${formatDate(until)}`;
    found.push(
      repayCents === 0
        ? 'Naar verwachting hoeft u niets terug te betalen.'
        : `Naar verwachting moet u${by} ${formatEuro(repayCents)} terugbetalen.`,
    );
  }
  // Of a year that is over nothing is bought any more.
  if (placesLeft !== null && placesLeft > 0 && (until === null || until >= today)) {
    found.push(
      `Van wat vrij is kunt u nog ongeveer ${counted(placesLeft, 'traject', 'trajecten')} inkopen, tegen de gewone prijs uit dit fonds.`,
    );
  }
  return found;
}

export const texts = {
  title: (fund: string) => `${fund}: vooruitblik`,
  axis: 'Vrij bedrag, in euro.',
  short: 'tekort verwacht',
  overspent: 'te veel uitgegeven',
  left: 'blijft veel over',
  asTable: 'Als tabel',
  asChart: 'Als grafiek',
  today: (amount: string) => `vandaag ${amount} vrij`,
  todayShort: (amount: string) => `vandaag ${amount} tekort`,
  empty: (date: string) => `op, ${date}`,
  over: 'over',
  tekort: 'tekort',
  table: (fund: string) => `Vrij bedrag van ${fund} per maand`,
  month: 'Aan het eind van',
  free: 'Vrij',
  kind: 'Soort',
  expected: 'verwacht',
  known: 'zoals het was',
} as const;
