export interface Signing {
  readonly signed: boolean;
  readonly sentence: string;
  readonly options: readonly string[];
}

/** Whether the package will be signed, by the environment alone. */
export function signingFor(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Signing;

/** What to change in the environment before electron-builder reads it. */
export function signingEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined>;
