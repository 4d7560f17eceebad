import type { IsoDate } from '#shared/kernel/dates.ts';

/** Something that runs for a time: a trajectory, a job, civic integration. */
export interface Span {
  readonly id: number;
  readonly label: string;
  readonly from: IsoDate;
  /** `null`: nobody noted when it ends or ended. */
  readonly until: IsoDate | null;
  /** Without an end it is drawn up to today. */
  readonly stillOn: boolean;
  /** It costs nothing. */
  readonly free: boolean;
}

export interface SpanBar {
  readonly id: number;
  /** What is written; long names are cut, the whole name is in `title`. */
  readonly label: string;
  readonly title: string;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where the future begins within the bar; `null` when all of it is past. Drawn dashed from there. */
  readonly futureX: number | null;
  /** Nobody noted when it ends or ended. */
  readonly openEnd: boolean;
  readonly free: boolean;
  readonly labelX: number;
  readonly labelAnchor: 'start' | 'end';
}

const mostLanes = 5;
const longestLabel = 34;
/** Wide enough for Source Sans 3 at 12.5 px, capitals and all. */
const widthOf = (text: string): number => text.length * 6.3;

/** Puts spans in as few lanes as keep bars and labels apart; what finds no lane is counted. */
export function placeBars(
  spans: readonly Span[],
  today: IsoDate,
  x: (date: IsoDate) => number,
  plotLeft: number,
  plotRight: number,
): { bars: SpanBar[]; lanes: number; hidden: number } {
  const laneEnds: number[] = [];
  const bars: SpanBar[] = [];
  let hidden = 0;
  const placed = spans
    .map((span) => place(span, today, x, plotLeft, plotRight))
    .sort((a, b) => a.from - b.from || a.bar.id - b.bar.id);
  for (const { bar, from, until } of placed) {
    let lane = laneEnds.findIndex((end) => end + 8 <= from);
    if (lane === -1) lane = laneEnds.length;
    if (lane >= mostLanes) {
      hidden += 1;
      continue;
    }
    laneEnds[lane] = until;
    bars.push({ ...bar, lane });
  }
  return { bars, lanes: laneEnds.length, hidden };
}

function place(
  { id, label: name, from, until, stillOn, free }: Span,
  today: IsoDate,
  x: (date: IsoDate) => number,
  plotLeft: number,
  plotRight: number,
) {
  const label = name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name;
  const begin = x(from);
  const end = x(until ?? (stillOn && today > from ? today : from));
  const width = Math.max(until === null ? 10 : 5, end - begin);
  const needed = widthOf(label);
  const side = sideOf(begin, width, needed, plotLeft, plotRight);
  const labelX = side === 'inside' ? begin + 6 : side === 'right' ? begin + width + 5 : begin - 5;
  return {
    bar: {
      id,
      label,
      title: name,
      lane: 0,
      x: begin,
      y: 0,
      width,
      futureX: until !== null && until > today ? Math.max(begin, Math.min(x(today), end)) : null,
      openEnd: until === null,
      free,
      labelX,
      labelAnchor: side === 'left' ? ('end' as const) : ('start' as const),
    },
    from: side === 'left' ? labelX - needed : begin,
    until: side === 'right' ? labelX + needed : begin + width,
  };
}

/** Inside the bar when the label fits, else right of it, else left; inside again when no side has room. */
function sideOf(x: number, width: number, needed: number, plotLeft: number, plotRight: number) {
  if (needed + 10 <= width) return 'inside';
  if (x + width + 5 + needed <= plotRight) return 'right';
  return x - 5 - needed >= plotLeft ? 'left' : 'inside';
}
