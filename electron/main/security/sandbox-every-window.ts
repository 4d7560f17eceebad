import { app } from 'electron';

/**
 * Every renderer runs in the operating system's sandbox, whatever a window asks for.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 */
export function sandboxEveryWindow(): void {
  app.enableSandbox();
}
