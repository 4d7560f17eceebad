import { useSyncExternalStore } from 'react';
import { deskDialogs, showDialogName, type DeskDialog } from '#shared/ipc/bridge.ts';

let shown: DeskDialog | null = null;
const listeners = new Set<() => void>();

function setShown(dialog: DeskDialog | null): void {
  shown = dialog;
  for (const tell of listeners) tell();
}

/** Shows 'Over Trede' or 'Tekst en kleuren', on whatever screen the window is. */
export const openDeskDialog = (dialog: DeskDialog): void => setShown(dialog);

export const closeDeskDialog = (): void => setShown(null);

/** Which of them is shown; `null`: none. */
export const useDeskDialog = (): DeskDialog | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => shown,
    () => shown,
  );

const isDeskDialog = (name: unknown): name is DeskDialog =>
  deskDialogs.some((dialog) => dialog === name);

/** Leaves where the main process finds it how the menu of the app shows one. Gives the end of it. */
export function openMenuDoor(): () => void {
  const show = (name: unknown): void => {
    if (isDeskDialog(name)) openDeskDialog(name);
  };
  Object.assign(globalThis, { [showDialogName]: show });
  return () => {
    Reflect.deleteProperty(globalThis, showDialogName);
  };
}
