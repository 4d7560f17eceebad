import type { Counts } from './counts.mjs';

/** What a step stands on. */
export interface Ground {
  readonly root: string;
  readonly node: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Extra arguments for the step's own tool. */
  readonly args: readonly string[];
  /** A tool may skip what it found good before, as long as that did not change. */
  readonly quick?: boolean;
  /** What a tool writes is given and not shown. */
  readonly quiet?: boolean;
}

/** What a step gave: its counts, and on a quiet ground what its tool wrote. */
export interface StepOutcome extends Counts {
  readonly output?: string;
  /** What there is to say of it, also when all is well. */
  readonly remark?: string;
}

interface Step {
  readonly title: string;
  readonly needs?: string;
  readonly run: (ground: Ground) => Promise<StepOutcome>;
}

export const steps: Readonly<
  Record<
    | 'format'
    | 'lint'
    | 'walls'
    | 'types'
    | 'unit'
    | 'long'
    | 'touched'
    | 'build'
    | 'e2e'
    | 'electron'
    | 'packaging',
    Step
  >
>;
