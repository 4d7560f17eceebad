import { useEffect } from 'react';
import { AboutDialog } from './about/about-dialog.tsx';
import { AppearanceDialog } from './appearance/appearance-dialog.tsx';
import { closeDeskDialog, openMenuDoor, useDeskDialog } from '../lib/desk-dialog.ts';

/** The dialogs about Trede itself: they need no open file, and stay when one is locked. */
export function DeskDialogs() {
  const shown = useDeskDialog();
  useEffect(openMenuDoor, []);
  switch (shown) {
    case 'about':
      return <AboutDialog onClose={closeDeskDialog} />;
    case 'appearance':
      return <AppearanceDialog onClose={closeDeskDialog} />;
    case null:
      return null;
  }
}
