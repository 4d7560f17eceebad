import { isFullOutflow, takesPlace } from '#shared/caseload/rules.ts';
import type { ClientDetail, LadderStep } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { noHappenings, type Happenings } from './happenings.ts';
import { placeBars, type Span, type SpanBar } from './span-bars.ts';

/** All lengths in px. */
export const chartSizes = {
  left: 124,
  right: 16,
  top: 24,
  row: 17,
  gap: 9,
  lane: 20,
  ticks: 20,
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
  /** The partner's steps, a little above the line of the client so that both show; empty without them. */
  readonly partnerLine: string;
  readonly bars: readonly SpanBar[];
  /** What has rows of its own under the trajectories; `y` is the top of the first lane. */
  readonly rows: readonly ChartRow[];
  /** Days with a contact, and days for which one is planned. */
  readonly ticks: {
    readonly y: number;
    readonly past: readonly number[];
    readonly planned: readonly number[];
  } | null;
  /** When the plan is looked at again. */
  readonly evaluation: {
    readonly x: number;
    readonly y: number;
    readonly side: 'left' | 'right';
  } | null;
  /** Trajectories, jobs and the like for which there was no lane left. */
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

export interface ChartRow {
  readonly kind: 'integration' | 'work';
  readonly y: number;
  readonly bars: readonly SpanBar[];
}

type Client = Pick<ClientDetail, 'ladder' | 'trajectories' | 'outflows' | 'settlementDate'>;

const dayNumber = (date: IsoDate): number => Date.parse(date) / 86_400_000;

/** The middle of the row of a step: 6 on top. */
export const rowMiddle = (step: number): number =>
  chartSizes.top + (6 - step) * chartSizes.row + chartSizes.row / 2;

/** Lays out the line of the treads, the trajectories under it and the years. */
export function layOutLadder(
  client: Client,
  today: IsoDate,
  width: number,
  happenings: Happenings = noHappenings,
): LadderChart {
  const running = client.trajectories.filter(takesPlace);
  const leftOn =
    client.outflows.find(({ kind, date }) => isFullOutflow(kind) && date <= today)?.date ?? null;
  const dated = client.ladder.flatMap(({ measuredOn }) => measuredOn ?? []);
  const known = [
    ...dated,
    ...running.flatMap(({ startDate, endDate }) => [startDate, endDate ?? startDate]),
    ...(client.settlementDate === null ? [] : [client.settlementDate]),
    ...(leftOn === null ? [] : [leftOn]),
    ...daysOf(happenings),
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
  const ladderBottom = chartSizes.top + 6 * chartSizes.row;
  const stack = stackRows(running, happenings, today, { x, plotLeft, plotRight, ladderBottom });
  return {
    width,
    height: stack.bottom + chartSizes.axis,
    ladderBottom,
    plotRight,
    dots,
    ...pathsOf(dots, lineEnd, ladderBottom),
    partnerLine: partnerPath(happenings, x, known[0] ?? today, x(today)),
    ...stack.parts,
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

const daysOf = ({ partner, integration, work, contacts, appointments, evaluateOn }: Happenings) => [
  ...(partner?.ladder ?? []).flatMap(({ measuredOn }) => measuredOn ?? []),
  ...[...integration, ...work].flatMap(({ from, until }) => [from, until ?? from]),
  ...contacts,
  ...appointments,
  ...(evaluateOn === null ? [] : [evaluateOn]),
];

interface Plot {
  readonly x: (date: IsoDate) => number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly ladderBottom: number;
}

/** Room for 'evalueren 19-05-2026' beside its mark. */
const evaluationLabel = 134;

/** Puts the rows under the treads one below the other; a row without anything in it takes no room. */
function stackRows(
  trajectories: Client['trajectories'],
  happenings: Happenings,
  today: IsoDate,
  { x, plotLeft, plotRight, ladderBottom }: Plot,
) {
  let bottom = ladderBottom + chartSizes.gap;
  let hiddenBars = 0;
  const lanesOf = (spans: readonly Span[], atLeast: number): SpanBar[] => {
    const { bars, lanes, hidden } = placeBars(spans, today, x, plotLeft, plotRight);
    const top = bottom;
    bottom += Math.max(atLeast, lanes) * chartSizes.lane;
    hiddenBars += hidden;
    return bars.map((bar) => ({ ...bar, y: top + bar.lane * chartSizes.lane }));
  };
  const bars = lanesOf(trajectories.map(spanOf), 1);
  const rows = (['integration', 'work'] as const).flatMap((kind): ChartRow[] => {
    const y = bottom;
    return happenings[kind].length === 0 ? [] : [{ kind, y, bars: lanesOf(happenings[kind], 0) }];
  });
  const { contacts, appointments, evaluateOn } = happenings;
  const ticks =
    contacts.length + appointments.length === 0
      ? null
      : { y: bottom, past: contacts.map(x), planned: appointments.map(x) };
  if (ticks !== null) bottom += chartSizes.ticks;
  const mark = evaluateOn === null ? null : x(evaluateOn);
  const evaluation =
    mark === null
      ? null
      : {
          x: mark,
          y: bottom,
          side: mark + evaluationLabel <= plotRight ? ('right' as const) : ('left' as const),
        };
  if (evaluation !== null) bottom += chartSizes.ticks;
  return { bottom, parts: { bars, rows, ticks, evaluation, hiddenBars } };
}

function spanOf(trajectory: Client['trajectories'][number]): Span {
  const { id, typeName, startDate, endDate, status, orderId, fundNames, paidCents } = trajectory;
  return {
    id,
    label: typeName,
    from: startDate,
    until: endDate,
    stillOn: status === 'loopt' || status === 'toegekend',
    free: orderId === null && fundNames.length === 0 && paidCents === 0,
  };
}

/** Steps again; an undated start lies at the left edge. */
function partnerPath(
  { partner }: Happenings,
  x: (date: IsoDate) => number,
  edge: IsoDate,
  end: number,
): string {
  const [first, ...rest] = (partner?.ladder ?? []).map(({ step, measuredOn }) => ({
    x: x(measuredOn ?? edge),
    y: rowMiddle(step) - 4,
  }));
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  return `M${first.x} ${first.y}${rest.map((dot) => `H${dot.x}V${dot.y}`).join('')}H${Math.max(end, last.x)}`;
}
