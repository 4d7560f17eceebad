import type { z } from 'zod';

/** `window`: exposed in the preload. `main`: only the main process may ask it. */
type Audience = 'window' | 'main';

export interface CallDeclaration<
  Input extends z.ZodType,
  Output extends z.ZodType,
  For extends Audience,
> {
  readonly audience: For;
  /** The process that answers. */
  readonly handledBy: 'backend' | 'main';
  /** `open-file`: refused while no team file is open. Such a call runs in one transaction. */
  readonly needs: 'open-file' | 'nothing';
  readonly input: Input;
  readonly output: Output;
}

/** Declares one call. What is left out takes the common case: a call of the window to the backend. */
export function call<
  Input extends z.ZodType,
  Output extends z.ZodType,
  For extends Audience = 'window',
>(
  declaration: Pick<CallDeclaration<Input, Output, For>, 'input' | 'output'> &
    Partial<CallDeclaration<Input, Output, For>>,
): CallDeclaration<Input, Output, For> {
  return {
    // Where the audience is left out, `For` is its default.
    audience: 'window' as For,
    handledBy: 'backend',
    needs: 'open-file',
    ...declaration,
  };
}
