import type { LadderStep } from '#shared/caseload/schema.ts';
import { texts } from './texts.ts';

/** What a tread says: reached, climbed since the start, lost since the start, or not reached. */
export type TreadState = 'reached' | 'climbed' | 'lost' | 'open';

export interface Tread {
  readonly step: LadderStep;
  readonly state: TreadState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The person stands here: a cap of 2 px lies on the tread. */
  readonly standing: boolean;
}

export const glyphHeight = 17;
const steps: readonly LadderStep[] = [1, 2, 3, 4, 5, 6];

/** Six treads and five gaps of 1 px. */
export const glyphWidth = (treadWidth: number): number => steps.length * treadWidth + 5;

function stateOf(step: number, start: number | null, now: number | null): TreadState {
  if (now === null) return 'open';
  if (step <= now) return start !== null && step > start ? 'climbed' : 'reached';
  return start !== null && step <= start ? 'lost' : 'open';
}

/** The treads from left to right, bottom aligned on whole pixels: the first 5 high, each 2 higher. */
export function treads(
  start: LadderStep | null,
  now: LadderStep | null,
  treadWidth: number,
): Tread[] {
  return steps.map((step) => {
    const height = 5 + 2 * (step - 1);
    return {
      step,
      state: stateOf(step, start, now),
      x: (step - 1) * (treadWidth + 1),
      y: glyphHeight - height,
      width: treadWidth,
      height,
      standing: step === now,
    };
  });
}

/** 'trede 4 van 6, 3 hoger dan bij de start'. */
export function ladderText(start: LadderStep | null, now: LadderStep | null): string {
  if (now === null) return texts.ladder.unknown;
  const where = texts.ladder.step(now);
  if (start === null) return where;
  if (now === start) return `${where}, ${texts.ladder.same}`;
  const difference = Math.abs(now - start);
  const change = now > start ? texts.ladder.higher(difference) : texts.ladder.lower(difference);
  return `${where}, ${change}`;
}

/** '↑ 3', '↓ 1', or nothing when it stayed the same or the start is unknown. */
export function ladderChange(start: LadderStep | null, now: LadderStep | null): string {
  if (start === null || now === null || start === now) return '';
  return now > start ? `↑ ${now - start}` : `↓ ${start - now}`;
}
