/** For which steps of the participatieladder something is meant, both in; `null`: no bound. */
export interface StepRange {
  readonly stepFrom: number | null;
  readonly stepUntil: number | null;
}

/**
 * Whether somebody on this step is who it is meant for [evaluation: a trajectory that fits the step]. A
 * step that was not measured suits everything: there is nothing to warn of.
 */
export const suitsStep = ({ stepFrom, stepUntil }: StepRange, step: number | null): boolean =>
  step === null ||
  ((stepFrom === null || step >= stepFrom) && (stepUntil === null || step <= stepUntil));

/** `4–5`, `4`, `vanaf 3`, `tot en met 2`; `null` when it is for every step. */
export function stepRangeText({ stepFrom, stepUntil }: StepRange): string | null {
  if (stepFrom === null) return stepUntil === null ? null : `tot en met ${stepUntil}`;
  if (stepUntil === null) return `vanaf ${stepFrom}`;
  return stepFrom === stepUntil ? String(stepFrom) : `${stepFrom}–${stepUntil}`;
}

/** The same for in a sentence: `trede 4 en 5`, `trede 1 tot en met 4`; `null` when it is for every step. */
export function stepRangeWords({ stepFrom, stepUntil }: StepRange): string | null {
  if (stepFrom === null) return stepUntil === null ? null : `trede ${stepUntil} en lager`;
  if (stepUntil === null) return `trede ${stepFrom} en hoger`;
  if (stepFrom === stepUntil) return `trede ${stepFrom}`;
  const between = stepUntil === stepFrom + 1 ? 'en' : 'tot en met';
  return `trede ${stepFrom} ${between} ${stepUntil}`;
}
