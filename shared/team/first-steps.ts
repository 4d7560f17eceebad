import { z } from 'zod';

/** What a team does once, before Trede is of use to all of it; in the order in which it is easiest. */
export const firstStepNames = ['funds', 'catalogue', 'colleagues', 'second-place', 'list'] as const;
export const firstStepSchema = z.enum(firstStepNames);
export type FirstStepName = z.infer<typeof firstStepSchema>;

export const firstStepsSchema = z.object({
  /** The recovery code was typed back; else nobody may have it. */
  recoveryCodeKept: z.boolean(),
  /** Shown as one line. */
  later: z.boolean(),
  steps: z.array(
    z.object({
      name: firstStepSchema,
      /** As the file itself shows, and not by a click. */
      done: z.boolean(),
      /** The team does not need it. */
      skipped: z.boolean(),
    }),
  ),
});
export type FirstSteps = z.infer<typeof firstStepsSchema>;
export type FirstStep = FirstSteps['steps'][number];

/** Whether nothing is left of it to do. */
export const isFinished = ({ steps }: Pick<FirstSteps, 'steps'>): boolean =>
  steps.every(({ done, skipped }) => done || skipped);
