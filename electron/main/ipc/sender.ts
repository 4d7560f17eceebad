import type { IpcMainInvokeEvent } from 'electron';
import { isAppUrl } from '../app-url.ts';

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & {
  readonly sender: { readonly id: number };
};

/**
 * Whether a call comes from the page of our own window: its main frame, under the app's own address. A
 * frame inside the page, another window or a page that has gone is foreign.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isOwnPage(event: Sender, windowContentsId: number): boolean {
  const frame = event.senderFrame;
  return (
    event.sender.id === windowContentsId &&
    frame !== null &&
    frame.parent === null &&
    isAppUrl(frame.url)
  );
}
