import type { Session } from 'electron';

/** Files leave the app through the save dialog of the main process, never as a download of the page. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
