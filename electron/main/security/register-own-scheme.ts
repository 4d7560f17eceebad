import { protocol } from 'electron';
import { appScheme } from '../app-url.ts';

/**
 * The window comes from a scheme of its own, with a real origin, so that 'self' means this app alone.
 * No `bypassCSP`, no service workers, no fetch: it needs none of them.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ]);
}
