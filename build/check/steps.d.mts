import type { Counts } from './counts.mjs';

/** What a step stands on. */
export interface Ground {
  readonly root: string;
  readonly node: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Extra arguments for the step's own tool. */
  readonly args: readonly string[];
}

interface Step {
  readonly title: string;
  readonly needs?: string;
  readonly run: (ground: Ground) => Promise<Counts>;
}

export const steps: Readonly<
  Record<
    'format' | 'lint' | 'walls' | 'types' | 'unit' | 'build' | 'e2e' | 'electron' | 'packaging',
    Step
  >
>;
