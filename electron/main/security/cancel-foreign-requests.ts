import type { Session } from 'electron';
import { isAppUrl } from '../app-url.ts';

/** Trede works without a network: whatever is not under its own scheme is cancelled before it leaves. */
export function cancelForeignRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAppUrl(details.url) });
  });
}
