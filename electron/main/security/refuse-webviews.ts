import type { WebContents } from 'electron';

/** @see https://www.electronjs.org/docs/latest/tutorial/security#12-verify-webview-options-before-creation */
export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
