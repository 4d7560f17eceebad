import type { Forecast } from '#shared/budget/forecast.ts';
import { addMonths, daysBetween } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A chart of what is free, in the units of its view box. */
export interface ForecastChartGeometry {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Lines of round amounts, from low to high. */
  readonly ticks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly zeroY: number;
  /** What was. */
  readonly solid: readonly Spot[];
  /** What is expected, from today on; empty when nothing is. */
  readonly dashed: readonly Spot[];
  /** `null`: today is not within the chart. */
  readonly today: Spot | null;
  readonly end: Spot | null;
  readonly empty: Spot | null;
}

export interface ChartSubject {
  readonly points: Forecast['points'];
  readonly freeCents: Cents;
  readonly emptyOn: IsoDate | null;
  readonly today: IsoDate;
}

const monthNames = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** Round steps, so that there are at most six lines from the lowest to the highest amount. */
export function roundStep(low: Cents, high: Cents): Cents {
  const rough = Math.max(100_00, (high - low) / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

const inEuro = (cents: Cents): string => formatCount(Math.round(cents / 100)).replace('-', '−');

/**
 * Lays a forecast out in a box. The line of what was runs up to today, from there dashed over what is
 * expected; a fund whose end has passed has no dashed part.
 *
 * @returns `null` when there are too few points for a line
 */
export function forecastGeometry(
  { points, freeCents, emptyOn, today }: ChartSubject,
  box: { readonly width: number; readonly height: number },
): ForecastChartGeometry | null {
  const known = points.filter(({ expected }) => !expected);
  const coming = points.filter(({ expected }) => expected);
  const here = { date: today, freeCents };
  const first = known[0]?.date ?? today;
  const last = coming.at(-1)?.date ?? known.at(-1)?.date ?? today;
  const days = daysBetween(first, last);
  if (points.length < 2 || days <= 0) return null;

  const amounts = [0, ...points.map((point) => point.freeCents)];
  if (coming.length > 0) amounts.push(freeCents);
  const step = roundStep(Math.min(...amounts), Math.max(...amounts));
  const low = Math.floor(Math.min(...amounts) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(...amounts) / step) * step);

  const plot = { left: 62, right: box.width - 92, top: 12, bottom: box.height - 26 };
  const x = (date: IsoDate) =>
    plot.left + ((plot.right - plot.left) * daysBetween(first, date)) / days;
  const y = (cents: Cents) =>
    plot.bottom - ((plot.bottom - plot.top) * (cents - low)) / (high - low);
  const spot = (point: { date: IsoDate; freeCents: Cents }): Spot => ({
    x: x(point.date),
    y: y(point.freeCents),
  });

  const within = today >= first && today <= last;
  const runsOn = coming.length > 0;
  const lastPoint = coming.at(-1) ?? known.at(-1);
  return {
    plot,
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => {
      const cents = low + index * step;
      return { y: y(cents), label: inEuro(cents), zero: cents === 0 };
    }),
    months: monthLabels(first, last).map(({ date, label }) => ({ x: x(date), label })),
    zeroY: y(0),
    solid: [...known, ...(runsOn ? [here] : [])].map(spot),
    dashed: runsOn ? [here, ...coming].map(spot) : [],
    today: within && runsOn ? spot(here) : null,
    end: lastPoint === undefined ? null : spot(lastPoint),
    empty:
      emptyOn === null || emptyOn > last || emptyOn <= today
        ? null
        : spot({ date: emptyOn, freeCents: 0 }),
  };
}

/** Four to six months to read the time by; with the year when there is more than one. */
function monthLabels(first: IsoDate, last: IsoDate): { date: IsoDate; label: string }[] {
  const months: IsoDate[] = [];
  for (let at = `${first.slice(0, 7)}-01`; at <= last; at = addMonths(at, 1)) {
    if (at >= first) months.push(at);
  }
  const every = Math.max(1, Math.ceil(months.length / 5));
  const years = first.slice(0, 4) !== last.slice(0, 4) && months.length > 12;
  return months
    .filter((_, index) => index % every === 0)
    .map((date) => {
      const name = monthNames[Number(date.slice(5, 7)) - 1] ?? '';
      return { date, label: years ? `${name} ${date.slice(0, 4)}` : name };
    });
}
