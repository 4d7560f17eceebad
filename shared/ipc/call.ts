import type { z } from 'zod';

export interface CallDeclaration<Input extends z.ZodType, Output extends z.ZodType> {
  /** `window`: exposed in the preload. `main`: only the main process may ask it. */
  readonly audience: 'window' | 'main';
  /** The process that answers. */
  readonly handledBy: 'backend' | 'main';
  /** `open-file`: refused while no team file is open. Such a call runs in one transaction. */
  readonly needs: 'open-file' | 'nothing';
  /** Whether the call may change the team file. */
  readonly changes: boolean;
  readonly input: Input;
  readonly output: Output;
}

/** Declares one call. What is left out takes the common case: a reading call of the window to the backend. */
export function call<Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Pick<CallDeclaration<Input, Output>, 'input' | 'output'> &
    Partial<CallDeclaration<Input, Output>>,
): CallDeclaration<Input, Output> {
  return {
    audience: 'window',
    handledBy: 'backend',
    needs: 'open-file',
    changes: false,
    ...declaration,
  };
}
