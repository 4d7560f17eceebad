/*
 * A chart as marks in pixels: the screen and the paper draw the same ones, each in its own colours. No mark
 * holds a number that is not a figure of the chart: there is no scale beside it.
 */

type Drawn = 'grouped' | 'stacked' | 'lines';

/** How a series differs without colour. */
export type Fill = 'solid' | 'hatched' | 'open' | 'dotted';

export type Mark =
  | {
      readonly kind: 'bar';
      readonly fill: Fill;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  /** A path. `dash` is empty for a whole line. */
  | { readonly kind: 'line'; readonly path: string; readonly dash: string }
  | { readonly kind: 'dot'; readonly path: string; readonly filled: boolean }
  | {
      readonly kind: 'axis';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly kind: 'text';
      readonly role: 'category' | 'period' | 'figure';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

export interface Drawing {
  /** Of which of two periods it is, when each has drawings of its own. */
  readonly period?: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The letter of a chart, in pixels. */
export const letterSize = 12.5;
export const lineHeight = 15;

/** About how wide a text is: Source Sans is narrow, and some room is better than a collision. */
export const widthOf = (text: string): number => text.length * letterSize * 0.52;

/** What fits, with an ellipsis for what does not. */
export function fitting(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = Math.max(1, Math.floor(width / widthOf('a')) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

const fills: readonly Fill[] = ['solid', 'hatched', 'open', 'dotted'];

/**
 * Side by side the last is solid: that is how it stands now. On each other the first is. In the other period of
 * a pair what was solid is open, and what was hatched is dotted.
 */
export function fillOf(
  { drawn, series }: { readonly drawn: Drawn; readonly series: readonly unknown[] },
  index: number,
  then = false,
): Fill {
  const place = drawn === 'grouped' ? series.length - 1 - index : index;
  return fills[(place + (then ? 2 : 0)) % fills.length] ?? 'solid';
}
