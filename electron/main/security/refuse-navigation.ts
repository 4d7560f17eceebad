import type { WebContents } from 'electron';
import { isAppUrl } from '../app-url.ts';
import { isPdfViewerPart } from '../viewing/pdf-viewer-part.ts';

/**
 * A page never leaves the app, neither by a link, nor by a script, nor by a redirect.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function refuseNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    // Only the window of a PDF gets the viewer's parts: every other session cancels that request.
    const isOfViewer = !event.isMainFrame && isPdfViewerPart(event.url);
    if (!isAppUrl(event.url) && !isOfViewer) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
}
