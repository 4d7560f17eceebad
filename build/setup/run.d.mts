export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly started: boolean;
  readonly timedOut: boolean;
}

/** Runs a program and waits for it. Never rejects. */
export function run(
  command: string,
  args: readonly string[],
  options?: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly show?: boolean;
    readonly timeoutMs?: number;
  },
): Promise<Outcome>;
