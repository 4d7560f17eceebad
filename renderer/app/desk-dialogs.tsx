import { lazy, Suspense, useEffect } from 'react';
import { closeDeskDialog, openMenuDoor, useDeskDialog } from '../lib/desk-dialog.ts';

// Nobody starts with them.
const AboutDialog = lazy(() =>
  import('./about/about-dialog.tsx').then((found) => ({ default: found.AboutDialog })),
);
const AppearanceDialog = lazy(() =>
  import('./appearance/appearance-dialog.tsx').then((found) => ({
    default: found.AppearanceDialog,
  })),
);

/** The dialogs about Trede itself: they need no open file, and stay when one is locked. */
export function DeskDialogs() {
  const shown = useDeskDialog();
  useEffect(openMenuDoor, []);
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      {shown === 'about' ? (
        <AboutDialog onClose={closeDeskDialog} />
      ) : (
        <AppearanceDialog onClose={closeDeskDialog} />
      )}
    </Suspense>
  );
}
