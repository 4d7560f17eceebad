import type { WebContents } from 'electron';
import { isAppUrl } from '../app-url.ts';

/**
 * A page never leaves the app, neither by a link, nor by a script, nor by a redirect.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function refuseNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
}
