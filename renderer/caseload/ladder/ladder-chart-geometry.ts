import { isFullOutflow } from '#shared/caseload/rules.ts';
import type { ClientDetail, LadderStep } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { placeBars, type TrajectoryBar } from './trajectory-bars.ts';

/** All lengths in px. */
export const chartSizes = {
  left: 124,
  right: 16,
  top: 24,
  row: 17,
  gap: 9,
  lane: 20,
  axis: 19,
} as const;

export interface LadderDot {
  readonly step: LadderStep;
  readonly x: number;
  readonly y: number;
  /** The day is unknown, so the place is assumed. */
  readonly assumed: boolean;
}

export interface LadderChart {
  readonly width: number;
  readonly height: number;
  /** Where the rows of the treads end and the trajectories begin. */
  readonly ladderBottom: number;
  readonly plotRight: number;
  readonly dots: readonly LadderDot[];
  /** The steps as path data; empty without measurements. Never slopes: a tread is reached, not approached. */
  readonly line: string;
  /** The part that rests on an assumed day, drawn dashed. */
  readonly assumedLine: string;
  readonly area: string;
  readonly bars: readonly TrajectoryBar[];
  /** Trajectories for which there was no lane left. */
  readonly hiddenBars: number;
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly labelled: boolean;
  }[];
  readonly todayX: number;
  /** Where the person left bijstand, when that happened. */
  readonly leftX: number | null;
  /** What the place of an undated start rests on. */
  readonly assumption: 'settlement' | 'edge' | null;
}

type Client = Pick<ClientDetail, 'ladder' | 'trajectories' | 'outflows' | 'settlementDate'>;

const dayNumber = (date: IsoDate): number => Date.parse(date) / 86_400_000;

/** The middle of the row of a step: 6 on top. */
export const rowMiddle = (step: number): number =>
  chartSizes.top + (6 - step) * chartSizes.row + chartSizes.row / 2;

/** Lays out the line of the treads, the trajectories under it and the years. */
export function layOutLadder(client: Client, today: IsoDate, width: number): LadderChart {
  const running = client.trajectories.filter(({ status }) => status !== 'geannuleerd');
  const leftOn =
    client.outflows.find(({ kind, date }) => isFullOutflow(kind) && date <= today)?.date ?? null;
  const dated = client.ladder.flatMap(({ measuredOn }) => measuredOn ?? []);
  const known = [
    ...dated,
    ...running.flatMap(({ startDate, endDate }) => [startDate, endDate ?? startDate]),
    ...(client.settlementDate === null ? [] : [client.settlementDate]),
    ...(leftOn === null ? [] : [leftOn]),
    today,
  ].sort();
  const firstDated = [...dated].sort()[0];
  const settled = client.settlementDate;
  const startsAtSettlement =
    settled !== null && (firstDated === undefined || settled <= firstDated);
  const startDate = startsAtSettlement ? settled : (known[0] ?? today);

  const from = dayNumber(known[0] ?? today);
  const until = Math.max(dayNumber(known.at(-1) ?? today), from + 180);
  const plotLeft = chartSizes.left + 10;
  const plotRight = width - chartSizes.right;
  const scale = (plotRight - 14 - plotLeft) / (until - from);
  const x = (date: IsoDate) => plotLeft + (dayNumber(date) - from) * scale;

  const dots = client.ladder.map(({ step, measuredOn }): LadderDot => ({
    step,
    x: x(measuredOn ?? startDate),
    y: rowMiddle(step),
    assumed: measuredOn === null,
  }));
  const lastMeasured = dated.at(-1) ?? startDate;
  const lineEnd = x(leftOn === null ? today : leftOn > lastMeasured ? leftOn : lastMeasured);
  const { bars, lanes, hidden } = placeBars(running, today, x, plotLeft, plotRight);
  const ladderBottom = chartSizes.top + 6 * chartSizes.row;
  return {
    width,
    height: ladderBottom + chartSizes.gap + Math.max(1, lanes) * chartSizes.lane + chartSizes.axis,
    ladderBottom,
    plotRight,
    dots,
    ...pathsOf(dots, lineEnd, ladderBottom),
    bars: bars.map((bar) => ({
      ...bar,
      y: ladderBottom + chartSizes.gap + bar.lane * chartSizes.lane,
    })),
    hiddenBars: hidden,
    years: yearsBetween(from, until, x),
    todayX: x(today),
    leftX: leftOn === null ? null : x(leftOn),
    assumption: client.ladder.some(({ measuredOn }) => measuredOn === null)
      ? startsAtSettlement
        ? 'settlement'
        : 'edge'
      : null,
  };
}

function pathsOf(dots: readonly LadderDot[], end: number, bottom: number) {
  const first = dots[0];
  if (first === undefined) return { line: '', assumedLine: '', area: '' };
  const next = dots[1];
  const dashed = first.assumed && next !== undefined;
  const begin = dashed ? next : first;
  const rest = dots.slice(dashed ? 2 : 1);
  const line = `M${begin.x} ${begin.y}${rest.map((dot) => `H${dot.x}V${dot.y}`).join('')}H${Math.max(end, begin.x)}`;
  const assumedLine = dashed ? `M${first.x} ${first.y}H${next.x}V${next.y}` : '';
  const whole = dots.slice(1).map((dot) => `H${dot.x}V${dot.y}`);
  const area = `M${first.x} ${bottom}V${first.y}${whole.join('')}H${Math.max(end, first.x)}V${bottom}Z`;
  return { line, assumedLine, area };
}

function yearsBetween(from: number, until: number, x: (date: IsoDate) => number) {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const years: { year: number; x: number; labelled: boolean }[] = [];
  let lastLabel = -Infinity;
  for (let each = year(from) + 1; each <= year(until); each += 1) {
    const place = x(`${each}-01-01`);
    const labelled = place - lastLabel >= 44;
    if (labelled) lastLabel = place;
    years.push({ year: each, x: place, labelled });
  }
  return years;
}
